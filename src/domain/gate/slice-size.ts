import type { Judged } from "../metric/metric.ts";
import { counted } from "../statistics/counted.ts";
import { countRows } from "./count-rows.ts";
import type { Slice } from "./slicing.ts";
import type { StatsRules } from "./stats-rules.ts";

/** A slice that no gate was judged on, and why. */
export interface SkippedSlice {
  readonly by: string;
  readonly value: string | null;
  /** Labelled rows. */
  readonly n: number;
  readonly reason: string;
  /** The gates that would have been judged on it; none where the slice is only shown. */
  readonly gates: readonly string[];
}

/**
 * Why a slice is too small to be judged; null where it is not. Of a binary model both classes count, as on the whole; of weighted
 * rows those of weight above 0.
 */
export function tooSmall(
  { rows }: Slice,
  judged: Judged,
  rules: Pick<StatsRules, "minRows" | "minPositives" | "minNegatives">,
): string | null {
  const there = countRows(judged, rows);
  const beside = there.rows < rows.length ? " of weight above 0" : "";
  const too = (have: number, need: number, noun: string): string | null =>
    have < need ? `${counted(have, noun)}${beside}, fewer than ${need}` : null;
  const short = too(there.rows, rules.minRows, "labelled row");
  if (short !== null || judged.kind !== "binary") return short;
  return (
    too(there.positives, rules.minPositives, "positive row") ??
    too(there.rows - there.positives, rules.minNegatives, "negative row")
  );
}

/** The skipped slices of all gates, each once for each reason, with the gates that it is about. */
export function mergeSkipped(skipped: readonly SkippedSlice[]): SkippedSlice[] {
  const merged = new Map<string, SkippedSlice>();
  for (const slice of skipped) {
    const key = JSON.stringify([slice.by, slice.value, slice.reason]);
    const known = merged.get(key);
    merged.set(key, known === undefined ? slice : { ...known, gates: [...known.gates, ...slice.gates] });
  }
  return [...merged.values()];
}
