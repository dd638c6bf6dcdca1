import { wilson } from "../statistics/proportion-interval.ts";
import { type ClassCount, type ConfusionMatrix, classCount } from "./decision.ts";
import { binaryDecision } from "./decision-metric.ts";
import { decisionSpread } from "./decision-spread.ts";
import { correlation, kappaOf, meanRecall, rightShare } from "./figures.ts";
import { type JudgedBinary, type MetricValue, type Range, ratioMetric, type Spreading } from "./metric.ts";
import { rightAmong, type ShareOf, shareSpread } from "./share-spread.ts";

const AGREEMENT: Range = { low: -1, high: 1 };

/** Share of rows predicted right (scikit-learn `accuracy_score`). */
export const accuracy = binaryDecision({
  id: "accuracy",
  summary: "Share of rows predicted right (`accuracy_score`).",
  reported: "shown",
  figure: rightShare,
  plain: share(rightAmong("all")),
});

/** Share of positive predictions that are right (scikit-learn `precision_score`). Undefined when nothing is predicted. */
export const precision = binaryDecision({
  id: "precision",
  summary: "Share of positive predictions that are right, TP / (TP + FP) (`precision_score`).",
  reported: "shown",
  figure: precisionOf,
  plain: {
    interval: "Wilson; bootstrap",
    spread: decisionSpread(precisionOf, (matrix, settings) => {
      const { hits, predicted } = positive(matrix);
      return wilson(hits, predicted, settings);
    }),
  },
});

/** Share of positives that are found (scikit-learn `recall_score`). */
export const recall = binaryDecision({
  id: "recall",
  summary: "Share of positive rows that are found, TP / (TP + FN) (`recall_score`).",
  reported: "shown",
  figure: (matrix) => rateOf(matrix, 1, "hits"),
  plain: share(rightAmong(1)),
});

/** Share of negatives that are left alone (scikit-learn `recall_score(pos_label=0)`). */
export const specificity = binaryDecision({
  id: "specificity",
  summary: "Share of negative rows that are left alone, TN / (TN + FP) (`recall_score(pos_label=0)`).",
  reported: "shown",
  figure: (matrix) => rateOf(matrix, 0, "hits"),
  plain: share(rightAmong(0)),
});

/** Harmonic mean of precision and recall (scikit-learn `f1_score`), as 2TP / (2TP + FP + FN). */
export const f1 = binaryDecision({
  id: "f1",
  summary: "Harmonic mean of precision and recall, 2TP / (2TP + FP + FN) (`f1_score`).",
  reported: "shown",
  figure: (matrix) => fBetaOf(matrix, 1),
});

/** Mean of recall and specificity (scikit-learn `balanced_accuracy_score`), over the classes that occur. */
export const binaryBalancedAccuracy = binaryDecision({
  id: "balanced_accuracy",
  summary: "Mean of recall and specificity, over the classes that occur (`balanced_accuracy_score`).",
  reported: "recorded",
  figure: meanRecall,
});

/** Matthews' correlation coefficient (scikit-learn `matthews_corrcoef`, which gives 0 where it is 0/0). */
export const matthews = binaryDecision({
  id: "mcc",
  summary: "Matthews' correlation of classes and decisions (`matthews_corrcoef`, which gives 0 for 0/0).",
  reported: "recorded",
  figure: correlation,
  range: AGREEMENT,
});

/** Cohen's kappa (scikit-learn `cohen_kappa_score`). */
export const kappa = binaryDecision({
  id: "kappa",
  summary: "Cohen's kappa: agreement of classes and decisions beyond chance (`cohen_kappa_score`).",
  reported: "recorded",
  figure: kappaOf((truth, chosen) => (truth === chosen ? 0 : 1)),
  range: AGREEMENT,
});

/** Share of negatives that are taken for positive: 1 - specificity. */
export const falsePositiveRate = binaryDecision({
  id: "fpr",
  summary: "Share of negative rows that are taken for positive, FP / (FP + TN): 1 - specificity.",
  reported: "recorded",
  direction: "lower",
  figure: (matrix) => rateOf(matrix, 0, "misses"),
  plain: share({ among: 0, isHit: (truth, chosen) => truth !== chosen }),
});

/** Share of positives that are missed: 1 - recall. */
export const falseNegativeRate = binaryDecision({
  id: "fnr",
  summary: "Share of positive rows that are missed, FN / (FN + TP): 1 - recall.",
  reported: "recorded",
  direction: "lower",
  figure: (matrix) => rateOf(matrix, 1, "misses"),
  plain: share({ among: 1, isHit: (truth, chosen) => truth !== chosen }),
});

/** Share of all rows that are predicted positive; neither more nor fewer of them is better. */
export const selectionRate = binaryDecision({
  id: "selection_rate",
  summary: "Share of all rows that are predicted positive (Fairlearn `selection_rate`).",
  reported: "recorded",
  direction: "none",
  figure: (matrix) => {
    const [no, yes] = [classCount(matrix, 0), positive(matrix)];
    return ratioMetric(yes.predicted, no.actual + yes.actual, "row");
  },
  plain: share({ among: "all", isHit: (_, chosen) => chosen === 1 }),
});

/** (1 + b²)·TP / ((1 + b²)·TP + b²·FN + FP): recall counts `beta` times as much as precision. */
export function fBetaOf(matrix: ConfusionMatrix, beta: number): MetricValue {
  const { hits, predicted, actual } = positive(matrix);
  const square = beta * beta;
  return ratioMetric((1 + square) * hits, predicted + square * actual, "positive row or prediction");
}

function share(of: ShareOf): Spreading<JudgedBinary> {
  return { interval: "Wilson; paired score (Tango)", spread: shareSpread(of) };
}

function precisionOf(matrix: ConfusionMatrix): MetricValue {
  const { hits, predicted } = positive(matrix);
  return ratioMetric(hits, predicted, "positive prediction");
}

function rateOf(matrix: ConfusionMatrix, of: 0 | 1, counted: "hits" | "misses"): MetricValue {
  const { hits, actual } = classCount(matrix, of);
  const part = counted === "hits" ? hits : actual - hits;
  return ratioMetric(part, actual, of === 1 ? "positive row" : "negative row");
}

function positive(matrix: ConfusionMatrix): ClassCount {
  return classCount(matrix, 1);
}
