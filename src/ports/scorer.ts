import type { Measurement } from "../domain/operational/operational.ts";
import type { Cell } from "../domain/profile/draw-rows.ts";
import type { ColumnProfile } from "../domain/profile/profile.ts";
import type { Importance } from "../domain/scoring/importance.ts";
import type { LabelRule } from "../domain/scoring/judge-rows.ts";
import type { OutputPlan } from "../domain/scoring/output-plan.ts";
import type { Predictions, Task } from "../domain/scoring/predictions.ts";
import type { FeatureType, Signature } from "../domain/scoring/signature.ts";
import type { ModelInfo } from "../domain/scoring/tensor.ts";
import type { ColumnValues } from "../domain/table/column.ts";
import type { ColumnCounts } from "../domain/table/count-plan.ts";
import type { Groups } from "../domain/table/groups.ts";
import type { FileFormat, Source } from "../domain/table/source.ts";

/** A model file and how it is fed and read. */
export interface ScoredModel {
  /** What it is called in messages: `challenger`, `champion`. */
  readonly name: string;
  /** Absolute path, and the digest that its bytes must have. */
  readonly file: string;
  readonly digest: string;
  readonly task: Task;
  readonly signature: Signature;
  readonly output: OutputPlan;
}

/** Rows given one by one instead of by a source. */
export interface GivenRows {
  readonly kind: "given";
  readonly columns: readonly { readonly name: string; readonly type: FeatureType }[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface ScoreRequest {
  readonly rows: Source | GivenRows;
  readonly models: readonly ScoredModel[];
  /** Further columns to return. */
  readonly keep: readonly string[];
  /** Columns to return as groups of rows: slices. */
  readonly group?: readonly string[];
  /** Counts each model's predictions by the buckets or classes of this profile, instead of returning them. */
  readonly countBy?: ColumnProfile;
  /** Keeps what `explain` needs to tell how much the first model listens to each of its columns. */
  readonly importance?: ImportanceRequest;
  readonly timeoutSeconds: number;
}

/** How labels are read for shuffles to be judged by, and the seed of sample and shuffles. */
export interface ImportanceRequest {
  readonly label: string;
  readonly rule: LabelRule;
  readonly seed: number;
}

/** What came of one model: its predictions, or why there are none. */
export type Scored =
  | { readonly kind: "scored"; readonly predictions: Predictions; readonly milliseconds: number }
  /** `blame` names the model at fault: another one, where this one was not scored because of it. */
  | { readonly kind: "failed"; readonly reason: string; readonly blame: string };

export interface ScoredRows {
  readonly rows: number;
  /** In the order of the models asked for. */
  readonly models: readonly Scored[];
  /** Where `countBy` asked for them: each model's counts, whose predictions are then not returned. */
  readonly counts?: readonly ColumnCounts[];
  /** The kept columns, in the same row order as the predictions. */
  readonly kept: ReadonlyMap<string, ColumnValues>;
  /** The columns that were asked for as groups, in the same row order. */
  readonly groups?: ReadonlyMap<string, Groups>;
}

export interface MeasureRequest {
  /** Each model with the rows that it is fed: the same ones, read with its own column types. */
  readonly models: readonly { readonly model: ScoredModel; readonly rows: Source }[];
  /** At least so many calls of each model. */
  readonly calls: number;
  /** Whether the memory of a process that scores with one model alone is asked for. */
  readonly memory: boolean;
  readonly timeoutSeconds: number;
}

/** What was timed of one model, or why nothing was. */
export type Timed =
  | ({ readonly kind: "timed" } & Measurement)
  | { readonly kind: "failed"; readonly reason: string; readonly blame: string };

export interface WrittenScores {
  readonly rows: number;
  /** Predictions that are NaN, infinite or no probability. */
  readonly invalid: number;
}

/** The one scorer: every prediction of this program goes through it, champion and challenger alike. */
export interface Scorer {
  /**
   * Checks a model file, loads it and says what it takes and gives. Throws E_MODEL_STOPPED for one that takes its
   * process down, or is not loaded within the time given and two minutes at most; another code for one that is refused.
   */
  inspect(file: string, timeoutSeconds?: number): Promise<ModelInfo>;
  /**
   * Scores all models on the same batches of one read. A model that cannot be loaded, crashes, runs into the deadline
   * or answers nonsense is `failed`; data that cannot be read throw.
   */
  score(request: ScoreRequest): Promise<ScoredRows>;
  /**
   * How much a model listens to each of its columns, told once for the last `score` that asked for it. Null where none
   * did, or it cannot be measured: what a model does with shuffled rows is no part of its verdict. Best asked last: what
   * holds models and rows goes with the answer, and whatever is asked afterwards has to start anew.
   */
  explain(limit: { readonly timeoutSeconds: number }): Promise<Importance | null>;
  /**
   * Times models on single rows and on batches, in turns, at one thread. What one of them does wrong is `failed`; data
   * that cannot be read throw.
   */
  measure(request: MeasureRequest): Promise<readonly Timed[]>;
  /** Scores a source and writes its rows with the predictions beside them to an absolute path in the scratch folder. */
  write(
    source: Source,
    model: ScoredModel,
    output: { readonly file: string; readonly format: FileFormat; readonly threshold: number | null },
  ): Promise<WrittenScores>;
  /** Names and versions of the engines inside. */
  versions(): Promise<{ readonly onnxruntime: string; readonly duckdb: string }>;
}
