import { UserError } from "../../core/user-error.ts";
import { countPredictionsBy, type PredictionCounter } from "../../domain/profile/profile-predictions.ts";
import { asPredictions, numbersPerRow } from "../../domain/scoring/decode.ts";
import type { Scored, ScoredModel, ScoreRequest } from "../../ports/scorer.ts";
import { type GrowingNumbers, growingNumbers } from "./growing-numbers.ts";
import type { LaneAnswer, LaneJob, LaneModel } from "./lane.ts";
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
  readonly answers: GrowingNumbers;
  /** What its predictions are counted by, instead of being kept; null where they are. */
  readonly count: PredictionCounter | null;
}

/** Models that are loaded already, by the digest of their bytes. */
export type OpenModels = ReadonlyMap<string, OpenModel>;

/** Checks every model's bytes, and loads none yet. One that is loaded already is taken as it is. */
export function checkRunners(
  { models, countBy }: Pick<ScoreRequest, "models" | "countBy">,
  open: OpenModels,
  onProgress: OnProgress,
): Runner[] {
  return models.map((model) => {
    const known = open.get(model.digest);
    const runner: Runner = {
      model,
      lane: known === undefined ? null : { model, open: known },
      checked: null,
      failure: null,
      milliseconds: 0,
      answers: growingNumbers(),
      count: countBy === undefined ? null : countPredictionsBy(countBy),
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
export function record(
  runners: readonly Runner[],
  { index, start }: Pick<LaneJob, "index" | "start">,
  answers: readonly LaneAnswer[],
): void {
  for (const [i, runner] of runners.entries()) {
    const answer = answers[i];
    if (answer?.kind === "answers") {
      take(runner, start, answer.values);
      runner.milliseconds += answer.milliseconds;
    }
    if (answer?.kind === "failed" && (runner.failure === null || index < runner.failure.index))
      runner.failure = { index, reason: answer.reason };
  }
}

function take({ model, count, answers }: Runner, start: number, values: Float64Array): void {
  if (count === null) answers.put(start * numbersPerRow(model.task, model.output), values);
  else count.add(asPredictions(model.task, model.output, values));
}

/** All answers of a model as predictions, or why there are none. */
export function scoredBy({ model, failure, answers, milliseconds }: Runner): Scored {
  if (failure !== null) return { kind: "failed", reason: failure.reason, blame: model.name };
  return {
    kind: "scored",
    predictions: asPredictions(model.task, model.output, answers.finish()),
    milliseconds,
  };
}

function notLoaded(model: ScoredModel, error: unknown): Runner["failure"] {
  if (!(error instanceof UserError) || error.exit !== 1) throw error;
  return { index: -1, reason: `the ${model.name} cannot be loaded: ${error.message}` };
}
