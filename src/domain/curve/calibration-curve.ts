import type { JudgedBinary } from "../metric/metric.ts";
import { orderOf } from "../metric/score-order.ts";
import { wilson } from "../statistics/proportion-interval.ts";
import { columnsOf, quantileBins } from "./quantile-bins.ts";

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
 * (scikit-learn `calibration_curve(strategy="quantile", n_bins=10)`, which knows no weights; the bins are of rows).
 */
export function calibrationCurve(
  { label, score, weight }: JudgedBinary,
  { confidence }: { readonly confidence: number },
): CalibrationCurve {
  const bins = quantileBins(score, orderOf(score), BINS)
    .map((rows) => {
      let [sum, positives, total, squares] = [0, 0, 0, 0];
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0;
        const w = weight === undefined ? 1 : (weight[row] ?? 0);
        sum += w * (score[row] ?? 0);
        positives += w * (label[row] ?? 0);
        total += w;
        squares += w * w;
      }
      if (total === 0) return null;
      const share = positives / total;
      // Rows of unequal weight say as much as so many equal ones (Kish 1965).
      const rowsWorth = (total * total) / squares;
      const interval = wilson(share * rowsWorth, rowsWorth, { confidence });
      const { low, high } = interval.kind === "interval" ? interval : { low: share, high: share };
      return { predicted: sum / total, observed: share, low, high, rows: rows.length };
    })
    .filter((bin) => bin !== null);
  return columnsOf(bins);
}
