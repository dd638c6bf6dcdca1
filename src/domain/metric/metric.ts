import type { Task } from "../scoring/predictions.ts";
import type { Contrast, IntervalSettings, Uncertainty } from "../statistics/estimate.ts";

/** Labels and predictions of the same rows, in the same order, all finite. What metrics are computed from. */
export type Judged = JudgedBinary | JudgedMulticlass | JudgedRegression;

export interface JudgedBinary {
  readonly kind: "binary";
  /** 1 for the positive class, else 0. */
  readonly label: Float64Array;
  readonly score: Float64Array;
  /** A score at or above it is a positive prediction. */
  readonly threshold: number;
}

export interface JudgedMulticlass {
  readonly kind: "multiclass";
  /** Index into `classes`. */
  readonly label: Int32Array;
  /** Row-major n x k, in the order of `classes`. */
  readonly probability: Float64Array;
  readonly classes: readonly string[];
}

export interface JudgedRegression {
  readonly kind: "regression";
  readonly label: Float64Array;
  readonly value: Float64Array;
}

/** A number, or the reason why there is none. An undefined metric never passes a gate. */
export type MetricValue = { readonly kind: "value"; readonly value: number } | Undefined;

export interface Undefined {
  readonly kind: "undefined";
  readonly reason: string;
}

/** How uncertain a metric is on these rows: of each model, and of the difference challenger - champion. */
export interface Spread {
  readonly challenger: Uncertainty;
  readonly champion: Uncertainty | null;
  readonly delta: Contrast | null;
}

/** Both models' judged rows, in the same order. */
export interface Pair<J> {
  readonly challenger: J;
  readonly champion: J | null;
}

/** Makes a metric's intervals; asked only where the metric is defined for the models that it is given. */
export type SpreadMethod<J> = (pair: Pair<J>, settings: IntervalSettings) => Spread;

/** One metric of a task: its name in scikit-learn's terms, which way is better, how it is computed, how uncertain it is. */
export interface MetricOf<K extends Task> {
  readonly id: string;
  readonly task: K;
  readonly direction: Direction;
  /** The values it can have at all; a gate's limit beyond them would always pass or always fail. */
  readonly range: Range;
  readonly compute: (judged: Extract<Judged, { readonly kind: K }>) => MetricValue;
  readonly spread: SpreadMethod<Extract<Judged, { readonly kind: K }>>;
}

export type Metric = MetricOf<"binary"> | MetricOf<"multiclass"> | MetricOf<"regression">;

/** From the lowest value to the highest, both included where they are finite. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Of shares, probabilities and areas. */
export const UNIT: Range = { low: 0, high: 1 };
/** Of losses and errors. */
export const POSITIVE: Range = { low: 0, high: Number.POSITIVE_INFINITY };

/** A range in words: `between 0 and 1`, `0 or more`, `at most 1`. */
export function formatRange({ low, high }: Range): string {
  if (Number.isFinite(low) && Number.isFinite(high)) return `between ${low} and ${high}`;
  return Number.isFinite(low) ? `${low} or more` : `at most ${high}`;
}

export type Direction = "higher" | "lower";

/** Wraps a number; NaN and infinities become undefined, so that no gate can be passed by one. */
export function definedMetric(value: number, reason = "the metric is not a finite number"): MetricValue {
  return Number.isFinite(value) ? { kind: "value", value } : undefinedMetric(reason);
}

export function undefinedMetric(reason: string): Undefined {
  return { kind: "undefined", reason };
}

/** Signed so that positive always means the challenger is better, whatever the metric's direction. */
export function improvement(direction: Direction, challenger: number, champion: number): number {
  return direction === "higher" ? challenger - champion : champion - challenger;
}
