import { definedMetric, type JudgedRegression, type MetricOf, POSITIVE, undefinedMetric } from "./metric.ts";
import { noSpread } from "./no-spread.ts";
import { absoluteErrors, sameValues } from "./regression.ts";

/** Largest absolute error, in the label's unit (scikit-learn `max_error`). A row of weight 0 does not count. */
export const maxError = {
  id: "max_error",
  task: "regression",
  summary:
    "Largest absolute error, in the label's unit (`max_error`); weights do not change it, but a weight of 0 leaves a row out.",
  reported: "recorded",
  direction: "lower",
  range: POSITIVE,
  compute: (judged) => {
    const { weight } = judged;
    let largest = -1;
    const errors = absoluteErrors(judged);
    for (let row = 0; row < errors.length; row++) {
      const error = errors[row] ?? 0;
      if (error > largest && (weight === undefined || (weight[row] ?? 0) > 0)) largest = error;
    }
    return largest < 0 ? undefinedMetric("there is no row") : definedMetric(largest);
  },
  ...noSpread<JudgedRegression>("one row decides it, and no resample holds a larger error", sameValues),
} satisfies MetricOf<"regression">;
