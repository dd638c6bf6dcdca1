import { wilson } from "../statistics/proportion-interval.ts";
import { type ClassCount, type ConfusionMatrix, classCount } from "./decision.ts";
import { binaryDecision, rightShare } from "./decision-metric.ts";
import { decisionSpread } from "./decision-spread.ts";
import { definedMetric, type MetricValue, undefinedMetric } from "./metric.ts";
import { shareSpread } from "./share-spread.ts";

/** Share of rows predicted right (scikit-learn `accuracy_score`). */
export const accuracy = binaryDecision({ id: "accuracy", figure: rightShare, spread: shareSpread("all") });

/** Share of positive predictions that are right (scikit-learn `precision_score`). Undefined when nothing is predicted. */
export const precision = binaryDecision({
  id: "precision",
  figure: precisionOf,
  spread: decisionSpread(precisionOf, (matrix, settings) => {
    const { hits, predicted } = positive(matrix);
    return wilson(hits, predicted, settings);
  }),
});

/** Share of positives that are found (scikit-learn `recall_score`). */
export const recall = binaryDecision({
  id: "recall",
  figure: (matrix) => recallOf(matrix, 1, "positive row"),
  spread: shareSpread(1),
});

/** Share of negatives that are left alone (scikit-learn `recall_score(pos_label=0)`). */
export const specificity = binaryDecision({
  id: "specificity",
  figure: (matrix) => recallOf(matrix, 0, "negative row"),
  spread: shareSpread(0),
});

/** Harmonic mean of precision and recall (scikit-learn `f1_score`), as 2TP / (2TP + FP + FN). */
export const f1 = binaryDecision({ id: "f1", figure: f1Of, spread: decisionSpread(f1Of) });

function precisionOf(matrix: ConfusionMatrix): MetricValue {
  const { hits, predicted } = positive(matrix);
  return ratio(hits, predicted, "positive prediction");
}

function recallOf(matrix: ConfusionMatrix, of: number, named: string): MetricValue {
  const { hits, actual } = classCount(matrix, of);
  return ratio(hits, actual, named);
}

function f1Of(matrix: ConfusionMatrix): MetricValue {
  const { hits, predicted, actual } = positive(matrix);
  return ratio(2 * hits, predicted + actual, "positive row or prediction");
}

function positive(matrix: ConfusionMatrix): ClassCount {
  return classCount(matrix, 1);
}

function ratio(part: number, whole: number, of: string): MetricValue {
  return whole === 0 ? undefinedMetric(`there is no ${of}`) : definedMetric(part / whole);
}
