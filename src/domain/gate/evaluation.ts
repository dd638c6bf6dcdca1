import type { Curves } from "../curve/curves.ts";
import type { Direction } from "../metric/metric.ts";
import type { Importance } from "../scoring/importance.ts";
import type { Task } from "../scoring/predictions.ts";
import type { Correction } from "../statistics/adjust.ts";
import type { ComparisonMethod } from "../statistics/estimate.ts";
import type { Comparison, Reference, Severity, Use } from "./gate.ts";
import type { ErrorCause, GateStatus } from "./judged-gate.ts";
import type { SkippedSlice } from "./slice-size.ts";
import type { SliceName } from "./slicing.ts";
import type { Verdict } from "./verdict.ts";
import type { WorstSlices } from "./worst-slices.ts";

/** A metric's value in a file, with its interval; what is null comes with the reason. Older files have no interval. */
export type WrittenValue =
  | ({ readonly value: number; readonly note?: string } & WrittenInterval)
  | { readonly value: null; readonly reason: string; readonly low?: undefined; readonly high?: undefined };

type WrittenInterval =
  | { readonly low: number; readonly high: number }
  | { readonly low: null; readonly high: null; readonly reason: string }
  | { readonly low?: undefined; readonly high?: undefined };

/** A difference with its interval, the p value of "there is none", and how they were found. */
export type WrittenDelta = { readonly value: number } & (
  | { readonly low: number; readonly high: number; readonly p: number; readonly method: ComparisonMethod }
  | { readonly low: null; readonly high: null; readonly p: null; readonly method: null; readonly reason: string }
  | { readonly low?: undefined; readonly high?: undefined; readonly p?: undefined; readonly method?: undefined }
);

export interface EvaluatedMetric {
  readonly id: string;
  /** The slice that it was computed on; null for all rows. */
  readonly slice: SliceName | null;
  /** Labelled rows it was computed on. */
  readonly n: number;
  readonly direction: Direction;
  readonly challenger: WrittenValue;
  readonly champion: WrittenValue | null;
  /** Improvement: positive is better, whatever the direction. */
  readonly delta: WrittenDelta | null;
  /** Of a fairness figure: the column whose groups it compares. */
  readonly by?: string;
}

/** A metric that is kept beside the shown ones: its values, without intervals. */
export interface RecordedMetric {
  readonly id: string;
  readonly direction: Direction;
  readonly challenger: RecordedValue;
  readonly champion: RecordedValue | null;
}

export type RecordedValue =
  | { readonly value: number; readonly note?: string }
  | { readonly value: null; readonly reason: string };

export interface EvaluatedGate {
  readonly id: string;
  readonly metric: string;
  /** A gate on slices has an entry for each slice, under the same identifier; null for all rows. */
  readonly slice: SliceName | null;
  /** The column of a gate on slices or groups. */
  readonly by?: string;
  readonly vs: Reference | null;
  readonly rule: "min" | "max" | Comparison["kind"];
  /** The limit, or the tolerance: a number, or a percentage as text. */
  readonly threshold: number | string;
  /** Where the limit is held against a bound of the interval. */
  readonly use?: Exclude<Use, "value">;
  readonly severity: Severity;
  readonly status: GateStatus;
  readonly reason: string;
  readonly cause?: ErrorCause;
  /** Of a significance test: the one-sided p value, and how it was corrected for the number of slices. */
  readonly p?: number;
  readonly correction?: Correction;
  /** Of an undecided gate: about how many labelled rows would decide it. */
  readonly rows_needed: number | null;
}

/** evaluation.json: the verdict, and everything that comment, summary and checks are rendered from. */
export interface Evaluation {
  readonly schema: 1;
  readonly model: string;
  readonly task: Task;
  readonly verdict: Verdict;
  readonly passed: boolean;
  readonly reason: string;
  readonly challenger: { readonly digest: string; readonly version: null; readonly run: string | null };
  readonly champion: { readonly digest: string; readonly version: number } | null;
  /** Whether there was no champion to compare with. Not in older files. */
  readonly first_model?: boolean;
  readonly dataset: {
    readonly name: string;
    readonly digest: string;
    /** Of the set of ids, whatever their order; absent without `data.id`. */
    readonly id_digest?: string;
    readonly rows: number;
    readonly labelled: number;
    readonly positives: number | null;
    /** Registered versions that were judged on the same rows before, and this one. */
    readonly uses: number;
    /** The column by which rows were weighed; absent where all count alike. */
    readonly weight?: string;
    /** Labelled rows of weight 0, which count nothing; left out where there are none. */
    readonly weightless?: number;
  };
  readonly metrics: readonly EvaluatedMetric[];
  /** Further values that no gate asks for; older files have none. */
  readonly recorded?: readonly RecordedMetric[];
  readonly gates: readonly EvaluatedGate[];
  /** How the intervals were made; older files have none. */
  readonly stats?: {
    readonly confidence: number;
    readonly seed: number;
    readonly replicates: number;
    /** The column by which rows belong together; absent where every row stands for itself. */
    readonly cluster?: string;
  };
  /** Slices that were too small to be judged. */
  readonly slices_skipped: readonly SkippedSlice[];
  /** Where the challenger is wrong most, of all slices of single columns; left out where nobody asked. */
  readonly worst_slices?: WorstSlices;
  readonly warnings: readonly string[];
  /** What people should know about the run, such as which branch's gates judged; left out where there is nothing. */
  readonly notes?: readonly string[];
  readonly tool: { readonly modelgate: string; readonly onnxruntime: string; readonly duckdb: string };
  /** What report.html draws; older files have none. */
  readonly curves?: Curves;
  /** How much the challenger listens to each of its columns; left out where it was not measured. */
  readonly importance?: Importance;
}
