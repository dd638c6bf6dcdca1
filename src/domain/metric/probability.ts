import { compensatedSum } from "../statistics/sum.ts";
import { definedMetric, type MetricOf, POSITIVE, UNIT, undefinedMetric } from "./metric.ts";

const SMALLEST = 1e-15;

/**
 * Mean negative log-likelihood with probabilities clipped to [1e-15, 1 - 1e-15], in natural units. scikit-learn's
 * `log_loss` clips to the float's epsilon instead, which differs only where a model is certain and wrong.
 */
export const logLoss = {
  id: "log_loss",
  task: "binary",
  direction: "lower",
  range: POSITIVE,
  compute: ({ label, score }) =>
    averageOf(label.length, (row) => -Math.log(clip(label[row] === 1 ? (score[row] ?? 0) : 1 - (score[row] ?? 0)))),
} satisfies MetricOf<"binary">;

/** Mean squared distance between probability and outcome (scikit-learn `brier_score_loss`). */
export const brier = {
  id: "brier",
  task: "binary",
  direction: "lower",
  range: UNIT,
  compute: ({ label, score }) => averageOf(label.length, (row) => ((score[row] ?? 0) - (label[row] ?? 0)) ** 2),
} satisfies MetricOf<"binary">;

/** The same as log_loss over k classes, of the true class's probability after each row is scaled to sum to 1. */
export const multiclassLogLoss = {
  id: "log_loss",
  task: "multiclass",
  direction: "lower",
  range: POSITIVE,
  compute: ({ label, probability, classes }) =>
    averageOf(label.length, (row) => {
      const start = row * classes.length;
      let total = 0;
      for (let k = 0; k < classes.length; k++) total += probability[start + k] ?? 0;
      return -Math.log(clip((probability[start + (label[row] ?? 0)] ?? 0) / total));
    }),
} satisfies MetricOf<"multiclass">;

function clip(p: number): number {
  return Math.min(1 - SMALLEST, Math.max(SMALLEST, p));
}

function averageOf(rows: number, loss: (row: number) => number) {
  if (rows === 0) return undefinedMetric("there is no row");
  return definedMetric(compensatedSum(range(rows, loss)) / rows);
}

function* range(rows: number, loss: (row: number) => number): Iterable<number> {
  for (let row = 0; row < rows; row++) yield loss(row);
}
