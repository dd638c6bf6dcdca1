import { compensatedSum } from "../statistics/sum.ts";
import { lossSpread } from "./loss-spread.ts";
import {
  definedMetric,
  type JudgedBinary,
  type JudgedMulticlass,
  type MetricOf,
  type MetricValue,
  POSITIVE,
  UNIT,
  undefinedMetric,
} from "./metric.ts";

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
  compute: (judged) => average(logLosses(judged)),
  spread: lossSpread(logLosses, ({ score }) => score),
} satisfies MetricOf<"binary">;

/** Mean squared distance between probability and outcome (scikit-learn `brier_score_loss`). */
export const brier = {
  id: "brier",
  task: "binary",
  direction: "lower",
  range: UNIT,
  compute: (judged) => average(brierLosses(judged)),
  spread: lossSpread(brierLosses, ({ score }) => score),
} satisfies MetricOf<"binary">;

/** The same as log_loss over k classes, of the true class's probability after each row is scaled to sum to 1. */
export const multiclassLogLoss = {
  id: "log_loss",
  task: "multiclass",
  direction: "lower",
  range: POSITIVE,
  compute: (judged) => average(multiclassLosses(judged)),
  spread: lossSpread(multiclassLosses, ({ probability }) => probability),
} satisfies MetricOf<"multiclass">;

function logLosses({ label, score }: JudgedBinary): Float64Array {
  return label.map((truth, row) => -Math.log(clip(truth === 1 ? (score[row] ?? 0) : 1 - (score[row] ?? 0))));
}

function brierLosses({ label, score }: JudgedBinary): Float64Array {
  return label.map((truth, row) => ((score[row] ?? 0) - truth) ** 2);
}

function multiclassLosses({ label, probability, classes }: JudgedMulticlass): Float64Array {
  return Float64Array.from(label, (truth, row) => {
    const start = row * classes.length;
    let total = 0;
    for (let k = 0; k < classes.length; k++) total += probability[start + k] ?? 0;
    return -Math.log(clip((probability[start + truth] ?? 0) / total));
  });
}

function clip(p: number): number {
  return Math.min(1 - SMALLEST, Math.max(SMALLEST, p));
}

function average(losses: Float64Array): MetricValue {
  if (losses.length === 0) return undefinedMetric("there is no row");
  return definedMetric(compensatedSum(losses) / losses.length);
}
