import { counted } from "../statistics/counted.ts";
import { lossMetric } from "./loss-metric.ts";
import {
  definedMetric,
  type JudgedRegression,
  type MetricOf,
  POSITIVE,
  ratioMetric,
  undefinedMetric,
} from "./metric.ts";
import { absoluteErrors, sameValues } from "./regression.ts";
import { weightedMean } from "./row-weight.ts";
import { sumsMetric } from "./sums-metric.ts";

/** A label is near zero below this part of the mean absolute label. */
const NEAR_ZERO = 1e-9;

/**
 * Mean of |error| / |label| over the rows whose label is not near zero (below a billionth of the mean absolute label, weighted);
 * the note counts the others. scikit-learn's `mean_absolute_percentage_error` divides by the float's epsilon there.
 */
export const meanAbsolutePercentageError = {
  ...sumsMetric<JudgedRegression>({
    id: "mape",
    summary:
      "Mean of |error| / |label|, as a share. Rows whose label is below a billionth of the mean absolute label are left out and counted (`mean_absolute_percentage_error` divides by epsilon there).",
    reported: "asked",
    direction: "lower",
    range: POSITIVE,
    terms: (judged) => {
      const errors = absoluteErrors(judged);
      const smallest = nearZero(judged);
      const terms = new Float64Array(2 * errors.length);
      for (let row = 0; row < errors.length; row++) {
        const size = Math.abs(judged.label[row] ?? 0);
        if (!(size > smallest)) continue;
        terms[2 * row] = (errors[row] ?? 0) / size;
        terms[2 * row + 1] = 1;
      }
      return { terms, width: 2 };
    },
    figure: ([, errors = 0, rows = 0]) =>
      rows === 0 ? undefinedMetric("every label is 0, or nearly") : definedMetric(errors / rows),
    same: sameValues,
    note: (judged) => {
      const { label, weight } = judged;
      const smallest = nearZero(judged);
      const isLeft = (y: number, row: number): boolean => !(Math.abs(y) > smallest) && (weight?.[row] ?? 1) > 0;
      const left = label.reduce((count, y, row) => count + Number(isLeft(y, row)), 0);
      if (left === 0) return null;
      return `${counted(left, "row")} with a label of 0, or nearly, ${left === 1 ? "was" : "were"} left out`;
    },
  }),
  task: "regression",
} satisfies MetricOf<"regression">;

/** Mean of 2|error| / (|label| + |prediction|), 0 where both are 0: between 0 and 2 (Makridakis 1993). */
export const symmetricPercentageError = {
  ...lossMetric<JudgedRegression>({
    id: "smape",
    summary: "Mean of 2|error| / (|label| + |prediction|), 0 where both are 0 (Makridakis 1993); between 0 and 2.",
    reported: "asked",
    range: { low: 0, high: 2 },
    losses: ({ label, value }) =>
      label.map((y, row) => {
        const said = value[row] ?? 0;
        const size = Math.abs(y) + Math.abs(said);
        return size === 0 ? 0 : (2 * Math.abs(said - y)) / size;
      }),
    answers: ({ value }) => value,
  }),
  task: "regression",
} satisfies MetricOf<"regression">;

/** Sum of |error| over sum of |label|. Undefined where every label is 0. */
export const weightedPercentageError = {
  ...sumsMetric<JudgedRegression>({
    id: "wape",
    summary: "Sum of |error| over sum of |label|, as a share.",
    reported: "recorded",
    direction: "lower",
    range: POSITIVE,
    terms: (judged) => {
      const errors = absoluteErrors(judged);
      const terms = new Float64Array(2 * errors.length);
      for (let row = 0; row < errors.length; row++) {
        terms[2 * row] = errors[row] ?? 0;
        terms[2 * row + 1] = Math.abs(judged.label[row] ?? 0);
      }
      return { terms, width: 2 };
    },
    figure: ([, errors = 0, labels = 0]) => ratioMetric(errors, labels, "label other than 0"),
    same: sameValues,
  }),
  task: "regression",
} satisfies MetricOf<"regression">;

function nearZero({ label, weight }: JudgedRegression): number {
  return NEAR_ZERO * weightedMean(label.map(Math.abs), weight);
}
