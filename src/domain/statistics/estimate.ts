/** An interval on the scale of the figure that it belongs to. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How uncertain one figure is; or why that cannot be said. Never NaN. */
export type Uncertainty = ({ readonly kind: "interval" } & Interval) | NoInterval;

export interface NoInterval {
  readonly kind: "none";
  readonly reason: string;
}

/** By which method a difference was compared: it stands in evaluation.json. */
export type ComparisonMethod =
  | "identical"
  | "delong"
  | "paired-t"
  | "paired-score"
  | "bootstrap"
  | "linearised"
  | "order-statistics"
  | "clustered";

/** How uncertain a difference (first minus second) is, with the two-sided p value of "there is none". */
export type Contrast =
  | ({
      readonly kind: "interval";
      readonly p: number;
      readonly method: ComparisonMethod;
      /** The test's statistic, standard normal where the true difference is `limit`; where it is not that of the interval's width. */
      readonly statistic?: (limit: number) => number;
      /** Of the Student's t that it goes by; absent for the normal distribution, and for one less than there are rows. */
      readonly degrees?: number;
    } & Interval)
  | NoInterval;

/** What intervals are made with. */
export interface IntervalSettings {
  /** Of the two-sided interval, such as 0.95. */
  readonly confidence: number;
  readonly seed: number;
  /** Bootstrap resamples. */
  readonly replicates: number;
}

/** The same figures twice: there is no difference, and nothing uncertain about that. */
export const IDENTICAL: Contrast = { kind: "interval", low: 0, high: 0, p: 1, method: "identical" };

export function noInterval(reason: string): NoInterval {
  return { kind: "none", reason };
}

/** The contrast of the same two seen from the other side. */
export function mirrored(contrast: Contrast): Contrast {
  if (contrast.kind === "none") return contrast;
  const { low, high, statistic, ...rest } = contrast;
  const other = statistic === undefined ? {} : { statistic: (limit: number) => 0 - statistic(0 - limit) };
  return { ...rest, low: 0 - high, high: 0 - low, ...other };
}
