import type { ScoredModel } from "../../ports/scorer.ts";
import type { BatchColumns } from "./feeds.ts";
import type { OpenModel } from "./open-model.ts";
import { ModelFailure, runBatch } from "./run-model.ts";
import { refuseFickle } from "./same-answers.ts";

/** One batch as each model's columns; null for a model that needs not answer any more. */
export interface LaneJob {
  /** The batch's place in the source: which one it is, and the rows before it. */
  readonly index: number;
  readonly start: number;
  readonly rows: number;
  readonly columns: readonly (BatchColumns | null)[];
}

/** A model with its session on one thread; null for one that is not to be run, which keeps its place. */
export type LaneModel = { readonly model: ScoredModel; readonly open: OpenModel } | null;

/** What one model made of a batch. */
export type LaneAnswer =
  | { readonly kind: "answers"; readonly values: Float64Array; readonly milliseconds: number }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "none" };

/**
 * Runs all models on one batch, on the thread that calls it. The first batch of a source is scored once more in part.
 * Throws the UserError E_COLUMN_VALUE for values that a model cannot take.
 */
export async function runJob(
  models: readonly LaneModel[],
  job: LaneJob,
  onModel: (model: number) => void,
): Promise<LaneAnswer[]> {
  const answers: LaneAnswer[] = [];
  for (const [i, model] of models.entries()) {
    const columns = job.columns[i] ?? null;
    if (columns === null || model === null) answers.push({ kind: "none" });
    else {
      onModel(i);
      answers.push(await runOne(model, { columns, rows: job.rows, isFirst: job.index === 0 }));
    }
  }
  return answers;
}

async function runOne(
  { model, open }: NonNullable<LaneModel>,
  batch: { readonly columns: BatchColumns; readonly rows: number; readonly isFirst: boolean },
): Promise<LaneAnswer> {
  const start = performance.now();
  try {
    const values = await runBatch(model, open, batch);
    const fickle = batch.isFirst ? await refuseFickle(model, open, { batch, answers: values }) : null;
    if (fickle !== null) throw new ModelFailure(fickle);
    return { kind: "answers", values, milliseconds: performance.now() - start };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    return { kind: "failed", reason: `the ${model.name} failed: ${error.message}` };
  }
}
