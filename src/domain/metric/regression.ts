import { compensatedSum } from "../statistics/sum.ts";
import { type ErrorSums, errorSpread } from "./error-spread.ts";
import { lossMetric, meanInfluence } from "./loss-metric.ts";
import {
  definedMetric,
  type JudgedRegression,
  type MetricOf,
  type MetricValue,
  POSITIVE,
  type Range,
  undefinedMetric,
} from "./metric.ts";
import { orRobust } from "./robust-spread.ts";
import { weighed, weightedMean } from "./row-weight.ts";
import { sameNumbers } from "./same-numbers.ts";
import { sumsMetric } from "./sums-metric.ts";
import { withoutDelta } from "./without-delta.ts";

const AT_MOST_ONE: Range = { low: Number.NEGATIVE_INFINITY, high: 1 };

/** Mean absolute error, in the label's unit (scikit-learn `mean_absolute_error`). */
export const meanAbsoluteError = {
  ...lossMetric<JudgedRegression>({
    id: "mae",
    summary: "Mean absolute error, in the label's unit (`mean_absolute_error`).",
    reported: "shown",
    losses: absoluteErrors,
    answers: ({ value }) => value,
  }),
  task: "regression",
} satisfies MetricOf<"regression">;

/** Mean squared error, in the label's unit squared (scikit-learn `mean_squared_error`). */
export const meanSquaredError = {
  ...lossMetric<JudgedRegression>({
    id: "mse",
    summary: "Mean squared error, in the label's unit squared (`mean_squared_error`).",
    reported: "shown",
    losses: squaredErrors,
    answers: ({ value }) => value,
  }),
  task: "regression",
} satisfies MetricOf<"regression">;

/** Square root of the mean squared error, in the label's unit (scikit-learn `root_mean_squared_error`). */
export const rootMeanSquaredError = {
  id: "rmse",
  task: "regression",
  summary: "Square root of the mean squared error, in the label's unit (`root_mean_squared_error`).",
  reported: "shown",
  direction: "lower",
  range: POSITIVE,
  compute: rootOf,
  interval: "bootstrap",
  spread: orRobust(
    errorSpread(({ squaredError, rows }) => Math.sqrt(squaredError / rows)),
    {
      compute: rootOf,
      influence: (judged) => {
        const root = Math.sqrt(weightedMean(squaredErrors(judged), judged.weight));
        return meanInfluence(squaredErrors(judged), judged.weight).map((moved) => moved / 2 / root);
      },
      range: POSITIVE,
      same: sameValues,
    },
  ),
} satisfies MetricOf<"regression">;

/** Coefficient of determination (scikit-learn `r2_score`). Undefined where every label is the same. */
export const rSquared = {
  id: "r2",
  task: "regression",
  summary: "Coefficient of determination: 1 - squared errors / squared distances from the mean (`r2_score`).",
  reported: "shown",
  direction: "higher",
  range: AT_MOST_ONE,
  compute: determinationOf,
  interval: "bootstrap",
  spread: orRobust(errorSpread(determination), {
    compute: determinationOf,
    influence: (judged) => {
      const { label, weight } = judged;
      const errors = squaredErrors(judged);
      const centre = weightedMean(label, weight);
      const around = label.map((y) => (y - centre) ** 2);
      const total = compensatedSum(weighed(around, weight));
      const share = compensatedSum(weighed(errors, weight)) / total;
      const moved = errors.map((error, row) => (share * (around[row] ?? 0) - error) / total);
      return weight === undefined ? moved : weighed(moved, weight);
    },
    range: AT_MOST_ONE,
    same: sameValues,
  }),
} satisfies MetricOf<"regression">;

/** One minus the variance of the errors over that of the labels (scikit-learn `explained_variance_score`). */
export const explainedVariance = {
  ...sumsMetric<JudgedRegression>({
    id: "explained_variance",
    summary: "1 - variance of the errors / variance of the labels: r2 without the bias (`explained_variance_score`).",
    reported: "asked",
    direction: "higher",
    range: AT_MOST_ONE,
    terms: ({ label, value, weight }) => {
      const errors = label.map((y, row) => y - (value[row] ?? 0));
      const [centre, middle] = [weightedMean(errors, weight), weightedMean(label, weight)];
      const terms = new Float64Array(4 * label.length);
      for (let row = 0; row < label.length; row++) {
        const [error, distance] = [(errors[row] ?? 0) - centre, (label[row] ?? 0) - middle];
        terms[4 * row] = error;
        terms[4 * row + 1] = error * error;
        terms[4 * row + 2] = distance;
        terms[4 * row + 3] = distance * distance;
      }
      return { terms, width: 4 };
    },
    refuse: sameLabels,
    figure: ([weight = 0, error = 0, squaredError = 0, label = 0, squaredLabel = 0]) => {
      const around = squaredLabel - (label * label) / weight;
      if (around <= 0) return undefinedMetric("every label has the same value");
      return definedMetric(1 - (squaredError - (error * error) / weight) / around);
    },
    same: sameValues,
  }),
  task: "regression",
} satisfies MetricOf<"regression">;

const meanError = lossMetric<JudgedRegression>({
  id: "bias",
  summary:
    "Mean of prediction minus label, in the label's unit: above 0 where the model says too much. Closer to 0 is better.",
  reported: "recorded",
  direction: "zero",
  range: { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
  losses: ({ label, value }) => value.map((said, row) => said - (label[row] ?? 0)),
  answers: ({ value }) => value,
});

/** Mean of prediction minus label: above 0 where the model says too much. Closer to 0 is better. */
export const bias = {
  ...meanError,
  ...withoutDelta("zero", meanError),
  task: "regression",
} satisfies MetricOf<"regression">;

/** Whether two models predict the same values. */
export function sameValues(first: JudgedRegression, second: JudgedRegression): boolean {
  return sameNumbers(first.value, second.value);
}

/** Each row's distance between prediction and label. */
export function absoluteErrors({ label, value }: JudgedRegression): Float64Array {
  return label.map((y, row) => Math.abs((value[row] ?? 0) - y));
}

export function squaredErrors({ label, value }: JudgedRegression): Float64Array {
  return label.map((y, row) => ((value[row] ?? 0) - y) ** 2);
}

function rootOf(judged: JudgedRegression): MetricValue {
  const mse = meanSquaredError.compute(judged);
  return mse.kind === "undefined" ? mse : definedMetric(Math.sqrt(mse.value));
}

function sameLabels({ label, weight }: JudgedRegression): string | null {
  const counted = weight === undefined ? label : label.filter((_, row) => (weight[row] ?? 0) > 0);
  return counted.every((y) => y === counted[0]) ? "every label has the same value" : null;
}

function determinationOf(judged: JudgedRegression): MetricValue {
  const { label, weight } = judged;
  const constant = sameLabels(judged);
  if (constant !== null) return undefinedMetric(constant);
  const centre = weightedMean(label, weight);
  const around = compensatedSum(
    weighed(
      label.map((y) => (y - centre) ** 2),
      weight,
    ),
  );
  return definedMetric(1 - compensatedSum(weighed(squaredErrors(judged), weight)) / around);
}

function determination({ rows, squaredError, label, squaredLabel }: ErrorSums): number {
  const around = squaredLabel - (label * label) / rows;
  return around > 0 ? 1 - squaredError / around : Number.NaN;
}
