import type { ColumnImportance, Importance } from "../scoring/importance.ts";
import { compensatedSum } from "../statistics/sum.ts";

/** How far all rises together must stand out from their spread before anything is weighed by them. */
const CLEAR = 3;

/**
 * How much each feature counts in the share of drifted features: its permutation importance as a share of all of theirs,
 * so that the weights add up to 1. A rise below 0 is chance and counts 0, as does a feature that was not shuffled. Null,
 * for all alike, where nothing was measured, or where chance explains all of it: the sum of all rises is below three times
 * its spread over the shuffles, as of a model that hardly predicts, or of few test rows.
 */
export function importanceWeights(
  features: readonly string[],
  importance: Importance | null,
): ReadonlyMap<string, number> | null {
  if (importance === null || !isClear(importance.columns)) return null;
  const rises = new Map(importance.columns.map(({ name, mean }) => [name, Math.max(0, mean)]));
  const own = features.map((name) => rises.get(name) ?? 0);
  const whole = compensatedSum(own);
  return whole > 0 ? new Map(features.map((name, i) => [name, (own[i] ?? 0) / whole])) : null;
}

/** Columns are shuffled one by one, so that their variances add up. */
function isClear(columns: readonly ColumnImportance[]): boolean {
  const spread = Math.sqrt(compensatedSum(columns.map(({ sd }) => sd ** 2)));
  return compensatedSum(columns.map(({ mean }) => mean)) >= CLEAR * spread;
}
