import { UserError } from "../../core/user-error.ts";
import { asPredictions } from "../../domain/scoring/decode.ts";
import { joined } from "../../domain/table/joined.ts";
import type { Scored, ScoredModel } from "../../ports/scorer.ts";
import type { LaneAnswer, LaneModel } from "./lane.ts";
import { type CheckedModel, checkModel, type OpenModel, startSession } from "./open-model.ts";
import type { OnProgress } from "./progress.ts";

/** One model in the course of a read: its answers by batch, until it fails. */
export interface Runner {
  readonly model: ScoredModel;
  lane: LaneModel;
  /** What a second thread would load; null once it is clear that none will. */
  checked: CheckedModel | null;
  failure: { readonly index: number; readonly reason: string } | null;
  milliseconds: number;
  readonly parts: Float64Array[];
}

/** Models that are loaded already, by the digest of their bytes. */
export type OpenModels = ReadonlyMap<string, OpenModel>;

/** Checks every model's bytes, and loads none yet. One that is loaded already is taken as it is. */
export function checkRunners(models: readonly ScoredModel[], open: OpenModels, onProgress: OnProgress): Runner[] {
  return models.map((model) => {
    const known = open.get(model.digest);
    const runner: Runner = {
      model,
      lane: known === undefined ? null : { model, open: known },
      checked: null,
      failure: null,
      milliseconds: 0,
      parts: [],
    };
    if (known !== undefined) return runner;
    onProgress({ rows: 0, during: model.name });
    try {
      return { ...runner, checked: checkModel(model.file, model.digest) };
    } catch (error) {
      return { ...runner, failure: notLoaded(model, error) };
    }
  });
}

/** Loads every model that was found sound. */
export async function startRunners(runners: readonly Runner[], onProgress: OnProgress): Promise<void> {
  for (const runner of runners) {
    const { model, checked } = runner;
    if (checked === null) continue;
    onProgress({ rows: 0, during: model.name });
    try {
      runner.lane = { model, open: await startSession(checked) };
    } catch (error) {
      runner.failure = notLoaded(model, error);
    }
  }
}

/** Takes note of what the models made of a batch. Of several failures the one in the earliest batch counts. */
export function record(runners: readonly Runner[], index: number, answers: readonly LaneAnswer[]): void {
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

/** All answers of a model as predictions, or why there are none. */
export function scoredBy({ model, failure, parts, milliseconds }: Runner): Scored {
  if (failure !== null) return { kind: "failed", reason: failure.reason, blame: model.name };
  return {
    kind: "scored",
    predictions: asPredictions(model.task, model.output, joined(Float64Array, parts)),
    milliseconds,
  };
}

function notLoaded(model: ScoredModel, error: unknown): Runner["failure"] {
  if (!(error instanceof UserError) || error.exit !== 1) throw error;
  return { index: -1, reason: `the ${model.name} cannot be loaded: ${error.message}` };
}
