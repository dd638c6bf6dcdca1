import { compensatedSum, mean } from "../statistics/sum.ts";
import { type ErrorSums, errorSpread } from "./error-spread.ts";
import { lossSpread } from "./loss-spread.ts";
import {
  definedMetric,
  type JudgedRegression,
  type MetricOf,
  type MetricValue,
  POSITIVE,
  undefinedMetric,
} from "./metric.ts";

/** Mean absolute error, in the label's unit (scikit-learn `mean_absolute_error`). */
export const meanAbsoluteError = {
  id: "mae",
  task: "regression",
  direction: "lower",
  range: POSITIVE,
  compute: (judged) => average(absoluteErrors(judged)),
  spread: lossSpread(absoluteErrors, ({ value }) => value),
} satisfies MetricOf<"regression">;

/** Mean squared error, in the label's unit squared (scikit-learn `mean_squared_error`). */
export const meanSquaredError = {
  id: "mse",
  task: "regression",
  direction: "lower",
  range: POSITIVE,
  compute: (judged) => average(squaredErrors(judged)),
  spread: lossSpread(squaredErrors, ({ value }) => value),
} satisfies MetricOf<"regression">;

/** Square root of the mean squared error, in the label's unit (scikit-learn `root_mean_squared_error`). */
export const rootMeanSquaredError = {
  id: "rmse",
  task: "regression",
  direction: "lower",
  range: POSITIVE,
  compute: (judged) => {
    const mse = average(squaredErrors(judged));
    return mse.kind === "undefined" ? mse : definedMetric(Math.sqrt(mse.value));
  },
  spread: errorSpread(({ squaredError, rows }) => Math.sqrt(squaredError / rows)),
} satisfies MetricOf<"regression">;

/** Coefficient of determination (scikit-learn `r2_score`). Undefined where every label is the same. */
export const rSquared = {
  id: "r2",
  task: "regression",
  direction: "higher",
  range: { low: Number.NEGATIVE_INFINITY, high: 1 },
  compute: (judged) => {
    const { label } = judged;
    if (label.every((y) => y === label[0])) return undefinedMetric("every label has the same value");
    const centre = mean(label);
    const around = compensatedSum(label.map((y) => (y - centre) ** 2));
    return definedMetric(1 - compensatedSum(squaredErrors(judged)) / around);
  },
  spread: errorSpread(determination),
} satisfies MetricOf<"regression">;

function determination({ rows, squaredError, label, squaredLabel }: ErrorSums): number {
  const around = squaredLabel - (label * label) / rows;
  return around > 0 ? 1 - squaredError / around : Number.NaN;
}

function squaredErrors({ label, value }: JudgedRegression): Float64Array {
  return label.map((y, row) => ((value[row] ?? 0) - y) ** 2);
}

function absoluteErrors({ label, value }: JudgedRegression): Float64Array {
  return label.map((y, row) => Math.abs((value[row] ?? 0) - y));
}

function average(losses: Float64Array): MetricValue {
  if (losses.length === 0) return undefinedMetric("there is no row");
  return definedMetric(compensatedSum(losses) / losses.length);
}
