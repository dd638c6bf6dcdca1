import type { JudgedBinary } from "../metric/metric.ts";
import { wilson } from "../statistics/proportion-interval.ts";
import { quantileBins } from "./quantile-bins.ts";
import { sixDigits } from "./thin-curve.ts";

/** What was predicted and what came true, in bins of about equally many rows; Wilson's intervals of the latter. */
export interface CalibrationCurve {
  readonly predicted: readonly number[];
  readonly observed: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly rows: readonly number[];
}

const BINS = 10;

/**
 * Mean score and share of positives in up to ten bins between the deciles of the scores, equal scores in one bin
 * (scikit-learn `calibration_curve(strategy="quantile", n_bins=10)`). `order` sorts the rows by score, ascending.
 */
export function calibrationCurve(
  { label, score }: JudgedBinary,
  order: Uint32Array,
  { confidence }: { readonly confidence: number },
): CalibrationCurve {
  const bins = quantileBins(score, order, BINS).map((rows) => {
    let [sum, positives] = [0, 0];
    for (const row of rows) {
      sum += score[row] ?? 0;
      positives += label[row] ?? 0;
    }
    const interval = wilson(positives, rows.length, { confidence });
    const share = positives / rows.length;
    const { low, high } = interval.kind === "interval" ? interval : { low: share, high: share };
    return { predicted: sum / rows.length, observed: share, low, high, rows: rows.length };
  });
  return {
    predicted: bins.map((bin) => sixDigits(bin.predicted)),
    observed: bins.map((bin) => sixDigits(bin.observed)),
    low: bins.map((bin) => sixDigits(bin.low)),
    high: bins.map((bin) => sixDigits(bin.high)),
    rows: bins.map((bin) => bin.rows),
  };
}
