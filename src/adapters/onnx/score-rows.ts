import type { Importance } from "../../domain/scoring/importance.ts";
import { collectGroups } from "../../domain/table/groups.ts";
import type { ScoredRows, ScoreRequest } from "../../ports/scorer.ts";
import type { DuckDbEngine } from "../duckdb/engine.ts";
import type { RowBatch } from "../duckdb/stream.ts";
import { givenBatch, planGiven } from "./given-rows.ts";
import { collectColumn } from "./kept-column.ts";
import type { LaneJob } from "./lane.ts";
import { openLanes, type ThreadSettings } from "./lanes.ts";
import { importanceRows, measureImportance } from "./measure-importance.ts";
import type { OnProgress } from "./progress.ts";
import { pushGroups } from "./push-groups.ts";
import { planRead, type ReadPlan, refuseTooWide } from "./read-plan.ts";
import { checkRunners, type OpenModels, type Runner, scoredBy } from "./runner.ts";
import { sampleRows } from "./sample-rows.ts";

/** What came of a read, and what is left to be asked of it. */
export interface Read {
  readonly scored: ScoredRows;
  /** The models that were run, loaded. */
  readonly open: OpenModels;
  /** Shuffles the columns of a sample of the rows for the first model; null where nobody asked. */
  readonly explain: (() => Promise<Importance | null>) | null;
}

/**
 * Scores all models on the same batches of one read, on a second thread too where that pays: whole batches, one thread
 * for each session, so that the answers are the same to the bit. Models in `open` are not loaded again.
 */
export async function scoreRows(
  engine: DuckDbEngine,
  request: ScoreRequest,
  settings: ThreadSettings & { readonly onProgress: OnProgress; readonly open: OpenModels },
): Promise<Read> {
  const { onProgress } = settings;
  const source = request.rows;
  const isGiven = source.kind === "given";
  const name = isGiven ? "the given rows" : source.name;
  const plan = isGiven
    ? planGiven(source, request)
    : planRead(name, (await engine.describe(source)).columns, withLabel(request));
  const runners = checkRunners(request, settings.open, onProgress);
  const expected = { bytes: isGiven ? 0 : await engine.bytes(source) };
  const lanes = await openLanes(runners, expected, isGiven ? { ...settings, threads: 1 } : settings);
  const kept = new Map(request.keep.map((column) => [column, collectColumn(request.keep.length)]));
  const groups = new Map([...plan.grouped].map(([column, { isBoolean }]) => [column, collectGroups(isBoolean)]));
  const explainer = isGiven ? null : openExplainer(runners[0], request);
  let rows = 0;
  let index = 0;
  try {
    for await (const batch of isGiven ? [givenBatch(source)] : engine.stream(source, plan.columns)) {
      refuseTooWide(name, plan, batch);
      await lanes.run(
        { index: index++, start: rows, rows: batch.rows, columns: columnsOf(runners, plan, batch) },
        rows,
      );
      for (const [column, collector] of kept) collector.push(plan.kept(column, batch));
      for (const [column, collector] of groups) pushGroups(collector, plan.kept(column, batch), { name, column });
      explainer?.push(plan, batch);
      rows += batch.rows;
      onProgress({ rows, during: null });
    }
    await lanes.finish(rows);
  } finally {
    lanes.close();
  }
  const scored = {
    rows,
    models: runners.map(scoredBy),
    ...(request.countBy === undefined ? {} : { counts: runners.flatMap(({ count }) => count?.finish() ?? []) }),
    kept: new Map([...kept].map(([column, collector]) => [column, collector.finish()])),
    groups: new Map([...groups].map(([column, collector]) => [column, collector.finish()])),
  };
  const open = new Map(runners.flatMap(({ model, lane }) => (lane === null ? [] : [[model.digest, lane.open]])));
  return { scored, open, explain: explainer === null ? null : () => explainer.finish(onProgress) };
}

/** The request with everything that it needs of the source. */
function withLabel(request: ScoreRequest): ScoreRequest {
  const { importance, keep } = request;
  return importance === undefined ? request : { ...request, keep: [...new Set([...keep, importance.label])] };
}

/** Collects a sample beside the read, to be shuffled when all else is done. Null where nobody asked. */
function openExplainer(runner: Runner | undefined, { importance }: ScoreRequest) {
  if (importance === undefined || runner === undefined || runner.lane === null) return null;
  const { model, lane } = runner;
  const sample = sampleRows(importanceRows(model), importance.seed);
  return {
    push: (plan: ReadPlan, batch: RowBatch): void =>
      sample.push(new Map(plan.of(model, batch)).set(importance.label, plan.kept(importance.label, batch)), batch.rows),
    finish: async (onProgress: OnProgress) => {
      if (runner.failure !== null) return null;
      onProgress({ rows: 0, during: model.name });
      return measureImportance(lane, sample.finish(), importance);
    },
  };
}

/** Each model's columns of a batch; null for a model that has failed. */
function columnsOf(runners: readonly Runner[], plan: ReadPlan, batch: RowBatch): LaneJob["columns"] {
  return runners.map(({ model, failure }) => (failure === null ? plan.of(model, batch) : null));
}
