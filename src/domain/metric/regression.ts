import { compensatedSum, mean } from "../statistics/sum.ts";
import { definedMetric, type JudgedRegression, type MetricOf, POSITIVE, undefinedMetric } from "./metric.ts";

/** Mean absolute error, in the label's unit (scikit-learn `mean_absolute_error`). */
export const meanAbsoluteError = {
  id: "mae",
  task: "regression",
  direction: "lower",
  range: POSITIVE,
  compute: (judged) => averageLoss(judged, Math.abs),
} satisfies MetricOf<"regression">;

/** Mean squared error, in the label's unit squared (scikit-learn `mean_squared_error`). */
export const meanSquaredError = {
  id: "mse",
  task: "regression",
  direction: "lower",
  range: POSITIVE,
  compute: (judged) => averageLoss(judged, square),
} satisfies MetricOf<"regression">;

/** Square root of the mean squared error, in the label's unit (scikit-learn `root_mean_squared_error`). */
export const rootMeanSquaredError = {
  id: "rmse",
  task: "regression",
  direction: "lower",
  range: POSITIVE,
  compute: (judged) => {
    const mse = averageLoss(judged, square);
    return mse.kind === "undefined" ? mse : definedMetric(Math.sqrt(mse.value));
  },
} satisfies MetricOf<"regression">;

/** Coefficient of determination (scikit-learn `r2_score`). Undefined where every label is the same. */
export const rSquared = {
  id: "r2",
  task: "regression",
  direction: "higher",
  range: { low: Number.NEGATIVE_INFINITY, high: 1 },
  compute: ({ label, value }) => {
    if (label.every((y) => y === label[0])) return undefinedMetric("every label has the same value");
    const centre = mean(label);
    const around = compensatedSum(label.map((y) => square(y - centre)));
    return definedMetric(1 - compensatedSum(label.map((y, row) => square(y - (value[row] ?? 0)))) / around);
  },
} satisfies MetricOf<"regression">;

function square(x: number): number {
  return x * x;
}

function averageLoss({ label, value }: JudgedRegression, loss: (error: number) => number) {
  if (label.length === 0) return undefinedMetric("there is no row");
  return definedMetric(compensatedSum(label.map((y, row) => loss((value[row] ?? 0) - y))) / label.length);
}
