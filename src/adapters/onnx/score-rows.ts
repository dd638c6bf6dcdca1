import { UserError } from "../../core/user-error.ts";
import { asPredictions } from "../../domain/scoring/decode.ts";
import { collectGroups } from "../../domain/table/groups.ts";
import { joined } from "../../domain/table/joined.ts";
import type { Scored, ScoredModel, ScoredRows, ScoreRequest } from "../../ports/scorer.ts";
import type { DuckDbEngine } from "../duckdb/engine.ts";
import type { RowBatch } from "../duckdb/stream.ts";
import { givenBatch, planGiven } from "./given-rows.ts";
import { type HelperLane, startHelper } from "./helper-lane.ts";
import { collectColumn } from "./kept-column.ts";
import { type LaneAnswer, type LaneJob, type LaneModel, runJob } from "./lane.ts";
import { importanceRows, measureImportance } from "./measure-importance.ts";
import { openModel } from "./open-model.ts";
import type { OnProgress } from "./progress.ts";
import { pushGroups } from "./push-groups.ts";
import { planRead, type ReadPlan, refuseTooWide } from "./read-plan.ts";
import { sampleRows } from "./sample-rows.ts";

/** What a second thread needs to be started, and where that pays. */
export interface ThreadSettings {
  readonly threads: number;
  /** Absolute path of the program that a second thread runs. */
  readonly program: string;
  readonly native: string | null;
}

/** A second thread takes its time to start: only for reads that take longer, and models that may be there twice. */
const WORTH_A_THREAD_MS = 100;
const LARGEST_TWICE = 64 * 1024 ** 2;

/** One model in the course of a read: its answers by batch, until it fails. */
interface Runner {
  readonly model: ScoredModel;
  readonly lane: LaneModel;
  failure: { readonly index: number; readonly reason: string } | null;
  milliseconds: number;
  readonly parts: Float64Array[];
}

/**
 * Scores all models on the same batches of one read, on a second thread too where that pays: whole batches, one thread
 * for each session, so that the answers are the same to the bit. Of several failures the one in the earliest batch counts.
 */
export async function scoreRows(
  engine: DuckDbEngine,
  request: ScoreRequest,
  settings: ThreadSettings & { readonly onProgress: OnProgress },
): Promise<ScoredRows> {
  const { onProgress } = settings;
  const source = request.rows;
  const isGiven = source.kind === "given";
  const name = isGiven ? "the given rows" : source.name;
  const plan = isGiven
    ? planGiven(source, request)
    : planRead(name, (await engine.describe(source)).columns, withLabel(request));
  const runners = await openRunners(request.models, onProgress);
  const lanes = openLanes(runners, isGiven ? { ...settings, threads: 1 } : settings);
  const kept = new Map(request.keep.map((column) => [column, collectColumn()]));
  const groups = new Map([...plan.grouped].map(([column, { isBoolean }]) => [column, collectGroups(isBoolean)]));
  const explain = isGiven ? null : openExplainer(runners[0], request);
  let rows = 0;
  let index = 0;
  try {
    for await (const batch of isGiven ? [givenBatch(source)] : engine.stream(source, plan.columns)) {
      refuseTooWide(name, plan, batch);
      await lanes.run({ index: index++, rows: batch.rows, columns: columnsOf(runners, plan, batch) }, rows);
      for (const [column, collector] of kept) collector.push(plan.kept(column, batch));
      for (const [column, collector] of groups) pushGroups(collector, plan.kept(column, batch), { name, column });
      explain?.push(plan, batch);
      rows += batch.rows;
      onProgress({ rows, during: null });
    }
    await lanes.finish(rows);
    if (explain !== null) onProgress({ rows, during: request.models[0]?.name ?? null });
  } finally {
    lanes.close();
  }
  return {
    rows,
    models: runners.map(finish),
    kept: new Map([...kept].map(([column, collector]) => [column, collector.finish()])),
    groups: new Map([...groups].map(([column, collector]) => [column, collector.finish()])),
    importance: (await explain?.finish()) ?? null,
  };
}

/** The request with everything that it needs of the source. */
function withLabel(request: ScoreRequest): ScoreRequest {
  const { importance, keep } = request;
  return importance === undefined ? request : { ...request, keep: [...new Set([...keep, importance.label])] };
}

/** Collects a sample beside the read, and shuffles it when all else is done. Null where nobody asked. */
function openExplainer(runner: Runner | undefined, { importance }: ScoreRequest) {
  if (importance === undefined || runner === undefined || runner.lane === null) return null;
  const { model, lane } = runner;
  const sample = sampleRows(importanceRows(model), importance.seed);
  return {
    push: (plan: ReadPlan, batch: RowBatch): void =>
      sample.push(new Map(plan.of(model, batch)).set(importance.label, plan.kept(importance.label, batch)), batch.rows),
    finish: async () => (runner.failure === null ? measureImportance(lane, sample.finish(), importance) : null),
  };
}

/** Gives batches to this thread, and to a second one once the models have taken long enough. Throws what a batch threw. */
function openLanes(runners: readonly Runner[], settings: ThreadSettings & { readonly onProgress: OnProgress }) {
  const models = runners.map(({ lane }) => lane);
  const refusals = new Map<number, UserError>();
  let helper: HelperLane | null = null;
  const told = (rows: number) => (model: number) =>
    settings.onProgress({ rows, during: runners[model]?.model.name ?? null });
  const runHere = async (job: LaneJob, rows: number): Promise<void> => {
    try {
      record(runners, job.index, await runJob(models, job, told(rows)));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusals.set(job.index, error);
    }
  };
  const finish = async (rows: number): Promise<void> => {
    await helper?.finish(told(rows));
    const [first] = [...refusals].sort(([a], [b]) => a - b);
    if (first !== undefined) throw first[1];
  };
  return {
    run: async (job: LaneJob, rows: number): Promise<void> => {
      if (helper?.isFree() === true) helper.take(job);
      else await runHere(job, rows);
      if (refusals.size > 0) await finish(rows);
      if (helper === null && paysASecond(runners, settings)) {
        const { program, native } = settings;
        const setup = { native, models: models.map((one) => one?.model ?? null) };
        helper = startHelper(
          { program, setup },
          {
            answered: (at, answers) => record(runners, at, answers),
            refused: (at, error) => refusals.set(at, error),
            lost: async (jobs) => {
              for (const one of jobs) await runHere(one, rows);
            },
          },
        );
      }
    },
    finish,
    close: () => helper?.close(),
  };
}

function paysASecond(runners: readonly Runner[], { threads }: ThreadSettings): boolean {
  const taken = runners.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const size = runners.reduce((sum, { lane }) => sum + (lane?.open.info.size ?? 0), 0);
  return threads > 1 && taken > WORTH_A_THREAD_MS && size <= LARGEST_TWICE;
}

function record(runners: readonly Runner[], index: number, answers: readonly LaneAnswer[]): void {
  for (const [i, runner] of runners.entries()) {
    const answer = answers[i];
    if (answer?.kind === "answers") {
      runner.parts[index] = answer.values;
      runner.milliseconds += answer.milliseconds;
    }
    if (answer?.kind === "failed" && (runner.failure === null || index < runner.failure.index))
      runner.failure = { index, reason: answer.reason };
  }
}

/** Each model's columns of a batch; null for a model that has failed. */
function columnsOf(runners: readonly Runner[], plan: ReadPlan, batch: RowBatch): LaneJob["columns"] {
  return runners.map(({ model, failure }) => (failure === null ? plan.of(model, batch) : null));
}

async function openRunners(models: readonly ScoredModel[], onProgress: OnProgress): Promise<Runner[]> {
  const runners: Runner[] = [];
  for (const model of models) {
    onProgress({ rows: 0, during: model.name });
    const base = { model, milliseconds: 0, parts: [] };
    try {
      runners.push({ ...base, lane: { model, open: await openModel(model.file, model.digest) }, failure: null });
    } catch (error) {
      if (!(error instanceof UserError) || error.exit !== 1) throw error;
      const reason = `the ${model.name} cannot be loaded: ${error.message}`;
      runners.push({ ...base, lane: null, failure: { index: -1, reason } });
    }
  }
  return runners;
}

function finish({ model, failure, parts, milliseconds }: Runner): Scored {
  if (failure !== null) return { kind: "failed", reason: failure.reason, blame: model.name };
  return {
    kind: "scored",
    predictions: asPredictions(model.task, model.output, joined(Float64Array, parts)),
    milliseconds,
  };
}
