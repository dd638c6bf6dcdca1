import type { Direction, MetricValue } from "../metric/metric.ts";
import type { Contrast, Uncertainty } from "../statistics/estimate.ts";

/** A metric of both models with its uncertainty, before anything is judged. */
export interface Measured {
  readonly id: string;
  readonly direction: Direction;
  readonly challenger: MetricValue;
  readonly champion: MetricValue | null;
  readonly spread: { readonly challenger: Uncertainty; readonly champion: Uncertainty | null };
  /** Positive is better; null where a model has no value. */
  readonly improvement: Contrast | null;
}
