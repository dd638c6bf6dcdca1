import type { Place } from "../core/user-error.ts";
import type { DeploymentTarget } from "../domain/deployment/deployment.ts";
import type { ColumnRule } from "../domain/drift/column-drift.ts";
import type { DriftRules } from "../domain/drift/drift-report.ts";
import type { NoChampion, ShownSlices } from "../domain/gate/bar.ts";
import type { Gate } from "../domain/gate/gate.ts";
import type { StatsRules } from "../domain/gate/stats-rules.ts";
import type { Features } from "../domain/scoring/bind-columns.ts";
import type { OutputChoice } from "../domain/scoring/output-plan.ts";
import type { Task } from "../domain/scoring/predictions.ts";
import type { FileFormat } from "../domain/table/source.ts";

/** modelgate.yml, checked, with every default filled in. */
export interface Config {
  /** Path of the file, relative to the workspace. */
  readonly file: string;
  readonly registry: {
    /** `owner/name` on GitHub; null for the repository that is worked on. */
    readonly repository: string | null;
    readonly branch: string;
    readonly inlineLimit: number;
    readonly tags: boolean;
  };
  readonly models: ReadonlyMap<string, ModelConfig>;
}

export interface ModelConfig {
  readonly name: string;
  readonly task: Task;
  readonly owner: string | null;
  /** Null: what the training script wrote, else 0.5. */
  readonly threshold: number | null;
  readonly output: OutputChoice;
  readonly train: TrainConfig | null;
  readonly data: DataConfig;
  readonly gates: readonly Gate[];
  readonly evaluate: EvaluateConfig;
  /** In the order of the `needs` chain. */
  readonly environments: readonly DeploymentTarget[];
  readonly drift: DriftConfig;
  /** Where a key of this model stands in the file, for errors that are found later. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

export interface EvaluateConfig {
  readonly seed: number;
  readonly timeoutSeconds: number;
  readonly stats: StatsRules;
  /** Whether latency and memory are measured although no gate asks for them. */
  readonly latency: boolean;
  /** Whether it is measured how much the challenger listens to each column. */
  readonly importance: boolean;
  /** Whether the columns of the challenger are searched for the slices that it is worst in. */
  readonly worstSlices: boolean;
  readonly shown: readonly ShownSlices[];
  readonly noChampion: NoChampion;
  /** The columns that slices are made of, with the path where each is first named. */
  readonly sliceColumns: ReadonlyMap<string, readonly (string | number)[]>;
}

export interface TrainConfig {
  readonly run: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly seed: number;
  readonly model: string | null;
  readonly metrics: string | null;
  readonly timeoutSeconds: number;
  readonly env: readonly string[];
  /** Globs of what the model is made of; null for everything but deployment files and Markdown. */
  readonly paths: readonly string[] | null;
}

export interface DataConfig {
  readonly train: string;
  readonly test: string;
  readonly select: readonly string[] | null;
  readonly label: string;
  /** Text of the positive class; null for tasks that have none. */
  readonly positive: string | null;
  readonly id: string | null;
  readonly time: string | null;
  /** How much a row counts in metrics. */
  readonly weight: string | null;
  readonly exclude: readonly string[];
  readonly features: Features | null;
  readonly format: FileFormat | null;
  readonly delimiter: string | null;
}

export interface DriftConfig {
  readonly current: string | null;
  readonly environment: string | null;
  readonly rules: DriftRules;
  readonly columns: ReadonlyMap<string, ColumnRule>;
}
