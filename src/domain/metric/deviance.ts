import { counted } from "../statistics/counted.ts";
import { lossMetric } from "./loss-metric.ts";
import { definedMetric, type JudgedRegression, type MetricOf, POSITIVE } from "./metric.ts";
import { sameValues } from "./regression.ts";
import { sumsMetric } from "./sums-metric.ts";

/**
 * Mean Poisson deviance 2(y·log(y/p) - y + p) (scikit-learn `mean_poisson_deviance`). Undefined where a label is below 0
 * or a prediction is not above 0.
 */
export const poissonDeviance = {
  ...lossMetric<JudgedRegression>({
    id: "poisson_deviance",
    summary: "Mean of 2(y·log(y/p) - y + p); labels of at least 0, predictions above 0 (`mean_poisson_deviance`).",
    reported: "asked",
    losses: ({ label, value }) =>
      label.map((y, row) => {
        const said = value[row] ?? 0;
        return 2 * ((y === 0 ? 0 : y * Math.log(y / said)) - y + said);
      }),
    answers: ({ value }) => value,
    refuse: ({ label, value }) => outside(label, "label", 0) ?? notAbove(value, "prediction", 0),
  }),
  task: "regression",
} satisfies MetricOf<"regression">;

/** Mean gamma deviance 2(log(p/y) + y/p - 1) (scikit-learn `mean_gamma_deviance`). Undefined unless all are above 0. */
export const gammaDeviance = {
  ...lossMetric<JudgedRegression>({
    id: "gamma_deviance",
    summary: "Mean of 2(log(p/y) + y/p - 1); labels and predictions above 0 (`mean_gamma_deviance`).",
    reported: "asked",
    losses: ({ label, value }) =>
      label.map((y, row) => 2 * (Math.log((value[row] ?? 0) / y) + y / (value[row] ?? 0) - 1)),
    answers: ({ value }) => value,
    refuse: ({ label, value }) => notAbove(label, "label", 0) ?? notAbove(value, "prediction", 0),
  }),
  task: "regression",
} satisfies MetricOf<"regression">;

/**
 * Root of the mean squared difference of log(1 + x) (scikit-learn `root_mean_squared_log_error`). Undefined where a label
 * or prediction is -1 or less.
 */
export const rootMeanSquaredLogError = {
  ...sumsMetric<JudgedRegression>({
    id: "rmsle",
    summary: "Root of the mean squared difference of log(1 + x), all above -1 (`root_mean_squared_log_error`).",
    reported: "asked",
    direction: "lower",
    range: POSITIVE,
    refuse: ({ label, value }) => notAbove(label, "label", -1) ?? notAbove(value, "prediction", -1),
    terms: ({ label, value }) => ({
      terms: label.map((y, row) => (Math.log1p(value[row] ?? 0) - Math.log1p(y)) ** 2),
      width: 1,
    }),
    figure: ([weight = 0, squares = 0]) => definedMetric(Math.sqrt(squares / weight)),
    same: sameValues,
  }),
  task: "regression",
} satisfies MetricOf<"regression">;

function notAbove(values: Float64Array, noun: string, limit: number): string | null {
  const rows = values.reduce((count, value) => count + (value > limit ? 0 : 1), 0);
  return rows === 0 ? null : `${having(rows, noun)} that is not above ${limit}`;
}

function outside(values: Float64Array, noun: string, lowest: number): string | null {
  const rows = values.reduce((count, value) => count + (value < lowest ? 1 : 0), 0);
  return rows === 0 ? null : `${having(rows, noun)} below ${lowest}`;
}

function having(rows: number, noun: string): string {
  return `${counted(rows, "row")} ${rows === 1 ? "has" : "have"} a ${noun}`;
}
