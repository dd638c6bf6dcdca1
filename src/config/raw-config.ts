/** modelgate.yml as its schema guarantees it: what `readModel` starts from. */
export interface RawConfig {
  readonly registry?: {
    readonly repository?: string;
    readonly branch?: string;
    readonly "inline-limit"?: string;
    readonly tags?: boolean;
  };
  readonly models: Readonly<Record<string, RawModel>>;
}

type Scalar = string | number | boolean;

export interface RawModel {
  readonly task: "binary" | "multiclass" | "regression";
  readonly owner?: string;
  readonly threshold?: number;
  readonly output?: {
    readonly kind?: "probability" | "logit" | "label" | "value";
    readonly name?: string;
    readonly classes?: readonly Scalar[];
    readonly interval?: { readonly lower: string; readonly upper: string };
  };
  readonly train?: {
    readonly run: string;
    readonly params?: Readonly<Record<string, unknown>>;
    readonly seed?: number;
    readonly model?: string;
    readonly metrics?: string;
    readonly timeout?: string;
    readonly env?: readonly string[];
    readonly paths?: readonly string[];
  };
  readonly data: {
    readonly train: string;
    readonly test: string;
    readonly select?: string | readonly string[];
    readonly label: string;
    readonly positive?: Scalar;
    readonly id?: string;
    readonly time?: string;
    readonly weight?: string;
    readonly exclude?: readonly string[];
    readonly features?: readonly string[] | Readonly<Record<string, readonly string[]>>;
    readonly format?: "csv" | "tsv" | "jsonl" | "parquet";
    readonly delimiter?: string;
  };
  readonly evaluate: {
    readonly gates: readonly RawGate[];
    readonly stats?: RawStats;
    readonly latency?: boolean;
    readonly importance?: boolean;
    readonly "worst-slices"?: boolean;
    readonly slices?: readonly { readonly by: string; readonly "min-rows"?: number; readonly fairness?: boolean }[];
    readonly "no-champion"?: "absolute-only" | "baseline" | "fail";
    readonly seed?: number;
    readonly timeout?: string;
  };
  readonly deploy?: Readonly<Record<string, RawEnvironment>>;
  readonly drift?: RawDrift;
}

export interface RawStats {
  readonly confidence?: number;
  readonly seed?: number;
  readonly replicates?: number;
  readonly method?: "auto";
  readonly "min-rows"?: number;
  readonly "min-positives"?: number;
  readonly "min-negatives"?: number;
  readonly "zero-division"?: 0 | 1;
  readonly cluster?: string;
}

export interface RawGate {
  readonly metric: string;
  readonly min?: number;
  readonly max?: number;
  readonly use?: "value" | "lower-bound" | "upper-bound";
  readonly vs?: "champion" | "baseline";
  readonly rule?: "no-worse" | "improve" | "non-inferior" | "superior" | "not-significantly-worse" | "max-improvement";
  readonly "max-regression"?: number | string;
  readonly margin?: number | string;
  readonly "min-improvement"?: number | string;
  readonly "max-improvement"?: number | string;
  readonly by?: string;
  readonly "min-rows"?: number;
  readonly require?: boolean | readonly (Scalar | null)[];
  readonly correction?: "holm" | "bh" | "bonferroni" | "none";
  readonly "on-inconclusive"?: "fail" | "warn" | "pass";
  readonly severity?: "block" | "warn";
  /** MLflow's names of `min` or `max` and of `min-improvement`. */
  readonly threshold?: number;
  readonly "min-absolute-change"?: number;
  readonly "min-relative-change"?: number;
}

export interface RawEnvironment {
  readonly file: string;
  readonly key?: string;
  readonly value?: string;
  readonly needs?: string;
  readonly champion?: boolean;
  readonly signature?: "same" | "any";
}

export interface RawDrift {
  readonly current?: string;
  readonly environment?: string;
  readonly "min-rows"?: number;
  readonly alpha?: number;
  readonly correction?: "bh" | "holm" | "bonferroni" | "none";
  readonly share?: number;
  readonly columns?: Readonly<
    Record<
      string,
      { readonly method?: string; readonly warn?: number; readonly alert?: number; readonly critical?: boolean }
    >
  >;
}
