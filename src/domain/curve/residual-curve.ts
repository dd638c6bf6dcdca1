import type { JudgedRegression } from "../metric/metric.ts";
import { columnsOf, percentile, quantileBins } from "./quantile-bins.ts";
import { sixDigits } from "./thin-curve.ts";

/** What was observed where so much was predicted, in bins of about equally many rows. */
export interface ObservedByPrediction {
  readonly predicted: readonly number[];
  /** Mean of the true values. */
  readonly observed: readonly number[];
  /** Their tenth and ninetieth percentile. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly rows: readonly number[];
}

const BINS = 20;

/**
 * Twenty bins between the quantiles of the predictions, of rows; where rows have weights, the means are weighted.
 * `order` sorts the rows by prediction, ascending.
 */
export function observedByPrediction(judged: JudgedRegression, order: Uint32Array): ObservedByPrediction {
  const { label, value, weight } = judged;
  const all = quantileBins(value, order, BINS).filter(
    (rows) => weight === undefined || rows.some((row) => (weight[row] ?? 0) > 0),
  );
  const bins = all.map((rows) => {
    const truths = Float64Array.from(rows, (row) => label[row] ?? 0).sort();
    const inOrder = Uint32Array.from(truths.keys());
    return {
      predicted: meanOf(rows, value, weight),
      observed: meanOf(rows, label, weight),
      low: percentile(truths, inOrder, 0.1),
      high: percentile(truths, inOrder, 0.9),
      rows: rows.length,
    };
  });
  return columnsOf(bins);
}

/** Rows (or their weights) by how far the prediction lies above (right) or below (left) the truth; the outermost bins hold all beyond. */
export function residualCounts({ label, value, weight }: JudgedRegression, reach: number): number[] {
  const counts = new Array<number>(RESIDUAL_BINS).fill(0);
  for (let row = 0; row < value.length; row++) {
    const residual = (value[row] ?? 0) - (label[row] ?? 0);
    const bin = Math.floor(((residual + reach) / (2 * reach)) * RESIDUAL_BINS);
    const at = Math.min(RESIDUAL_BINS - 1, Math.max(0, bin));
    counts[at] = (counts[at] ?? 0) + (weight === undefined ? 1 : (weight[row] ?? 0));
  }
  return weight === undefined ? counts : counts.map(sixDigits);
}

/** Odd, so that the middle one holds the small residuals of both signs. */
const RESIDUAL_BINS = 31;

/** How far a picture of the residuals reaches on both sides: 99 of 100 residuals lie within. Positive. */
export function residualReach({ label, value }: JudgedRegression): number {
  const sizes = Float64Array.from(value, (predicted, row) => Math.abs(predicted - (label[row] ?? 0))).sort();
  const inOrder = Uint32Array.from(sizes.keys());
  return sizes.length === 0 ? 1 : percentile(sizes, inOrder, 0.99) || 1;
}

function meanOf(rows: Uint32Array, values: Float64Array, weight: Float64Array | undefined): number {
  let [sum, total] = [0, 0];
  for (const row of rows) {
    const w = weight === undefined ? 1 : (weight[row] ?? 0);
    sum += w * (values[row] ?? 0);
    total += w;
  }
  return sum / total;
}
