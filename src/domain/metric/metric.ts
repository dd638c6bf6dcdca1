import type { Task } from "../scoring/predictions.ts";
import type { Contrast, IntervalSettings, Uncertainty } from "../statistics/estimate.ts";

/** Labels and predictions of the same rows, in the same order, all finite. What metrics are computed from. */
export type Judged = JudgedBinary | JudgedMulticlass | JudgedRegression;

/** What a row may carry beside label and prediction. */
export interface RowWeights {
  /** How much each row counts (scikit-learn's `sample_weight`), finite and at least 0. Without it all count alike. */
  readonly weight?: Float64Array | undefined;
  /** Rows with the same number, from 0 upwards, are not independent. Without it every row stands for itself. */
  readonly cluster?: Int32Array | undefined;
}

export interface JudgedBinary extends RowWeights {
  readonly kind: "binary";
  /** 1 for the positive class, else 0. */
  readonly label: Float64Array;
  readonly score: Float64Array;
  /** A score at or above it is a positive prediction. */
  readonly threshold: number;
}

export interface JudgedMulticlass extends RowWeights {
  readonly kind: "multiclass";
  /** Index into `classes`. */
  readonly label: Int32Array;
  /** Row-major n x k, in the order of `classes`. */
  readonly probability: Float64Array;
  readonly classes: readonly string[];
}

export interface JudgedRegression extends RowWeights {
  readonly kind: "regression";
  readonly label: Float64Array;
  readonly value: Float64Array;
  /** Between which values the model expects the true one; absent where it does not say. */
  readonly lower?: Float64Array;
  readonly upper?: Float64Array;
}

/** A number, or the reason why there is none. An undefined metric never passes a gate. */
export type MetricValue = Defined | Undefined;

export interface Defined {
  readonly kind: "value";
  readonly value: number;
  /** What one should know about the number, such as rows that were left out of it. */
  readonly note?: string;
  /** It stands for 0/0, and has no interval. */
  readonly isReplaced?: true;
}

export interface Undefined {
  readonly kind: "undefined";
  readonly reason: string;
  /** It is 0/0, for which `evaluate.stats.zero-division` may name a value. */
  readonly isZeroDivision?: true;
  /** What the model answers is at fault, and not the rows that it is judged on. */
  readonly isModelsFault?: true;
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

/** A metric's intervals: how they are made, in words, and the making. */
export interface Spreading<J> {
  readonly interval: string;
  readonly spread: SpreadMethod<J>;
  /** A difference never has an interval: comparisons go by its value, and no rule that needs an interval can be met. */
  readonly hasContrast?: false;
}

/** The judged rows of a task. */
export type JudgedOf<K extends Task> = Extract<Judged, { readonly kind: K }>;

/**
 * Where a metric appears without a gate that names it: in every comment, as a value in evaluation.json, or nowhere.
 * Gated ones are always shown, with their interval.
 */
export type Reported = "shown" | "recorded" | "asked";

/** One metric of a task: its name in scikit-learn's terms, which way is better, how it is computed, how uncertain it is. */
export interface MetricOf<K extends Task> extends Spreading<JudgedOf<K>> {
  readonly id: string;
  readonly task: K;
  readonly reported: Reported;
  /** Its definition in one sentence of plain text, for docs/metrics.md. */
  readonly summary: string;
  readonly direction: Direction;
  /** The values it can have at all; a gate's limit beyond them would always pass or always fail. */
  readonly range: Range;
  /** What guessing has, whatever the shares of the classes are, where that is one number. */
  readonly chance?: number;
  /** It is about the difference to the champion's answers and has no value for the champion, nor without one. */
  readonly against?: "champion";
  readonly compute: (judged: JudgedOf<K>, champion?: JudgedOf<K> | null) => MetricValue;
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
  if (Number.isFinite(low)) return `${low} or more`;
  return Number.isFinite(high) ? `at most ${high}` : "any number";
}

/** Which values are better: the higher, the lower, those closer to 0 or to 1, or none (a share of positive decisions). */
export type Direction = "higher" | "lower" | "zero" | "one" | "none";

/** Wraps a number; NaN and infinities become undefined, so that no gate can be passed by one. */
export function definedMetric(value: number, note: string | null = null): MetricValue {
  if (!Number.isFinite(value)) return undefinedMetric("the metric is not a finite number");
  return note === null ? { kind: "value", value } : { kind: "value", value, note };
}

/** The value chosen for a metric that is 0/0; what has a value, or none for another reason, stays what it is. */
export function dividedByZero(found: MetricValue, chosen: number | null): MetricValue {
  if (chosen === null || found.kind === "value" || found.isZeroDivision !== true) return found;
  return { kind: "value", value: chosen, note: `${found.reason}, which counts ${chosen}`, isReplaced: true };
}

/** The metric is `part` of `whole`, and nothing divided by nothing has no value. */
export function ratioMetric(part: number, whole: number, of: string): MetricValue {
  if (whole !== 0) return definedMetric(part / whole);
  return { kind: "undefined", reason: `there is no ${of}`, isZeroDivision: true };
}

export function undefinedMetric(reason: string): Undefined {
  return { kind: "undefined", reason };
}

/**
 * Signed so that positive always means the challenger is better, whatever the metric's direction: by how much it is
 * higher, lower, or closer to 0 or 1. Of a metric without a direction the plain difference.
 */
export function improvement(direction: Direction, challenger: number, champion: number): number {
  switch (direction) {
    case "higher":
    case "none":
      return challenger - champion;
    case "lower":
      return champion - challenger;
    case "zero":
      return Math.abs(champion) - Math.abs(challenger);
    case "one":
      return Math.abs(champion - 1) - Math.abs(challenger - 1);
  }
}
