import {
  type ColumnImportance,
  type Importance,
  importanceOf,
  lossName,
  meanLoss,
  shuffled,
} from "../../domain/scoring/importance.ts";
import { type LabelRule, readLabels } from "../../domain/scoring/judge-rows.ts";
import { mersenneTwister } from "../../domain/statistics/random.ts";
import type { ImportanceRequest, ScoredModel } from "../../ports/scorer.ts";
import type { BatchColumns } from "./feeds.ts";
import { collectColumn } from "./kept-column.ts";
import type { LaneModel } from "./lane.ts";
import { ModelFailure, runBatch } from "./run-model.ts";
import type { SampledRows } from "./sample-rows.ts";

const REPEATS = 5;
/** So many rows are scored in all, at most, and so many at once. */
const MOST_SCORED = 60_000;
const MOST_ROWS = 1_000;
const FEWEST_ROWS = 50;
/** A model that would take longer is not asked: its verdict shall not wait for this. */
const PATIENCE_MS = 20_000;

/** How many rows are sampled for a model. */
export function importanceRows({ signature }: ScoredModel): number {
  const columns = new Set(signature.columns.map(({ name }) => name)).size;
  return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, Math.floor(MOST_SCORED / (REPEATS * columns))));
}

/**
 * Shuffles each column of a sample among its rows, five times, and measures how much worse the model answers. The label
 * is the sample's column `label`. Null where no row has a label that the model knows, the model has no answer to shuffled
 * rows, or it would take too long. What leaves this process are two numbers a column.
 */
export async function measureImportance(
  lane: NonNullable<LaneModel>,
  sample: SampledRows,
  { label, rule, seed }: ImportanceRequest,
): Promise<Importance | null> {
  const { model, open } = lane;
  const labelled = withLabels(sample, label, rule);
  if (labelled === null) return null;
  const { rows, columns, truth } = labelled;
  const loss = lossName(model.task, model.output.kind);
  const names = [...new Set(model.signature.columns.map(({ name }) => name))];
  const lossOf = async (fed: BatchColumns): Promise<number> =>
    meanLoss(loss, await runBatch(model, open, { columns: fed, rows }), truth);
  try {
    const start = performance.now();
    const base = await lossOf(columns);
    if ((performance.now() - start) * REPEATS * names.length > PATIENCE_MS) return null;
    const found: ColumnImportance[] = [];
    for (const [i, name] of names.entries()) {
      const random = mersenneTwister((seed + i) >>> 0);
      const rises: number[] = [];
      for (let repeat = 0; repeat < REPEATS; repeat++)
        rises.push((await lossOf(new Map(columns).set(name, shuffled(columns.get(name) ?? [], random)))) - base);
      found.push(importanceOf(name, rises));
    }
    const isKnown = found.every(({ mean, sd }) => Number.isFinite(mean) && Number.isFinite(sd));
    return isKnown ? { loss, rows, repeats: REPEATS, seed, columns: found } : null;
  } catch (error) {
    if (error instanceof ModelFailure) return null;
    throw error;
  }
}

/** The sampled rows whose label is known, with that label as a number; null where there are none. */
function withLabels(sample: SampledRows, label: string, rule: LabelRule) {
  const values = sample.columns.get(label);
  if (values === undefined) return null;
  const collected = collectColumn();
  collected.push(values);
  const read = readLabels(collected.finish(), rule);
  if (read.kind === "unreadable" || read.labels.rows.length < 2) return null;
  const { rows, values: truth } = read.labels;
  const pick = (column: Float64Array | readonly (string | null)[]): Float64Array | readonly (string | null)[] =>
    column instanceof Float64Array
      ? Float64Array.from(rows, (row) => column[row] ?? Number.NaN)
      : Array.from(rows, (row) => column[row] ?? null);
  return {
    rows: rows.length,
    truth,
    columns: new Map([...sample.columns].map(([name, column]) => [name, pick(column)])),
  };
}
