import { wilson } from "../statistics/proportion-interval.ts";
import { type ClassCount, type ConfusionMatrix, classCount, confusionMatrix, decided } from "./decision.ts";
import { decisionSpread } from "./decision-spread.ts";
import {
  definedMetric,
  type JudgedBinary,
  type MetricOf,
  type MetricValue,
  type SpreadMethod,
  UNIT,
  undefinedMetric,
} from "./metric.ts";
import { shareSpread } from "./share-spread.ts";

/** Share of rows predicted right (scikit-learn `accuracy_score`). */
export const accuracy = thresholdMetric("accuracy", rightShare, shareSpread("all"));

/** Share of positive predictions that are right (scikit-learn `precision_score`). Undefined when nothing is predicted. */
export const precision = thresholdMetric(
  "precision",
  precisionOf,
  decisionSpread(precisionOf, (matrix, settings) => {
    const { hits, predicted } = positive(matrix);
    return wilson(hits, predicted, settings);
  }),
);

/** Share of positives that are found (scikit-learn `recall_score`). */
export const recall = thresholdMetric("recall", (matrix) => recallOf(matrix, 1, "positive row"), shareSpread(1));

/** Share of negatives that are left alone (scikit-learn `recall_score(pos_label=0)`). */
export const specificity = thresholdMetric(
  "specificity",
  (matrix) => recallOf(matrix, 0, "negative row"),
  shareSpread(0),
);

/** Harmonic mean of precision and recall (scikit-learn `f1_score`), as 2TP / (2TP + FP + FN). */
export const f1 = thresholdMetric("f1", f1Of, decisionSpread(f1Of));

function thresholdMetric(
  id: string,
  figure: (matrix: ConfusionMatrix) => MetricValue,
  spread: SpreadMethod<JudgedBinary>,
): MetricOf<"binary"> {
  const compute = (judged: JudgedBinary): MetricValue => figure(confusionMatrix(decided(judged)));
  return { id, task: "binary", direction: "higher", range: UNIT, compute, spread };
}

function rightShare(matrix: ConfusionMatrix): MetricValue {
  const [no, yes] = [classCount(matrix, 0), positive(matrix)];
  return ratio(no.hits + yes.hits, no.actual + yes.actual, "row");
}

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
