import { lossMetric } from "./loss-metric.ts";
import {
  definedMetric,
  type JudgedRegression,
  type MetricOf,
  type MetricValue,
  POSITIVE,
  undefinedMetric,
} from "./metric.ts";
import { type FamilyOf, shareIn } from "./metric-family.ts";
import { absoluteErrors } from "./regression.ts";
import { rowBootstrap } from "./row-bootstrap.ts";
import { orderOf } from "./score-order.ts";

/** Sums of weights reach half of them all in spite of rounding. */
const ROUNDING = 1e-12;

/**
 * Median absolute error, in the label's unit (scikit-learn `median_absolute_error`): the mean of the two middle errors
 * where half of the rows, or half of their weight, lies exactly between them.
 */
export const medianAbsoluteError = {
  id: "median_absolute_error",
  task: "regression",
  summary: "Median absolute error, in the label's unit (`median_absolute_error`).",
  reported: "asked",
  direction: "lower",
  range: POSITIVE,
  compute: (judged) => medianOf(judged, null)(null),
  ...rowBootstrap<JudgedRegression>(medianOf),
} satisfies MetricOf<"regression">;

/** Mean pinball loss of a model of one quantile (scikit-learn `mean_pinball_loss(alpha=q)`). */
export const pinballAtQ: FamilyOf<"regression"> = {
  name: "pinball_at_q",
  task: "regression",
  parameter: "the quantile that the model predicts, between 0 and 1",
  example: "0.9",
  of: (text) => {
    const q = shareIn(text, "open");
    if (q === null) return null;
    return {
      ...lossMetric<JudgedRegression>({
        id: `pinball_at_q(${q})`,
        summary:
          "Mean of q·(y - p) where the label is above the prediction, else (1 - q)·(p - y) (`mean_pinball_loss`).",
        reported: "asked",
        losses: ({ label, value }) =>
          label.map((y, row) => {
            const above = y - (value[row] ?? 0);
            return above >= 0 ? q * above : (q - 1) * above;
          }),
        answers: ({ value }) => value,
      }),
      task: "regression",
    };
  },
};

/** Sorts once, and reads from the smallest error for any weights of the rows; a weight of 0 leaves a row out. */
function medianOf(judged: JudgedRegression, unit: Uint32Array | null): (times: Float64Array | null) => MetricValue {
  const errors = absoluteErrors(judged);
  const order = orderOf(errors);
  const sorted = inOrder(errors, order);
  const weights = judged.weight === undefined ? null : inOrder(judged.weight, order);
  const units = unit === null ? null : Uint32Array.from(order, (row) => unit[row] ?? 0);
  const weigh = (at: number, times: Float64Array | null): number => {
    const own = weights === null ? 1 : (weights[at] ?? 0);
    return times === null || units === null ? own : own * (times[units[at] ?? 0] ?? 0);
  };
  return (times) => {
    let total = 0;
    for (let at = 0; at < sorted.length; at++) total += weigh(at, times);
    if (total === 0) return undefinedMetric(sorted.length === 0 ? "there is no row" : "every row has weight 0");
    let below = 0;
    let lower: number | null = null;
    for (let at = 0; at < sorted.length; at++) {
      const w = weigh(at, times);
      if (w === 0) continue;
      if (lower !== null) return definedMetric((lower + (sorted[at] ?? 0)) / 2);
      below += w;
      if (below > (total / 2) * (1 + ROUNDING)) return definedMetric(sorted[at] ?? 0);
      if (below >= (total / 2) * (1 - ROUNDING)) lower = sorted[at] ?? 0;
    }
    return definedMetric(lower ?? 0);
  };
}

function inOrder(values: Float64Array, order: Uint32Array): Float64Array {
  const sorted = new Float64Array(order.length);
  for (let at = 0; at < sorted.length; at++) sorted[at] = values[order[at] ?? 0] ?? 0;
  return sorted;
}
