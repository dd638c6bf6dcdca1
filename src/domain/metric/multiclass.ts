import { type ClassCount, type ConfusionMatrix, classCount, confusionMatrix, decided } from "./decision.ts";
import { decisionSpread } from "./decision-spread.ts";
import {
  definedMetric,
  type JudgedMulticlass,
  type MetricOf,
  type MetricValue,
  type SpreadMethod,
  UNIT,
  undefinedMetric,
} from "./metric.ts";
import { shareSpread } from "./share-spread.ts";

/** Share of rows whose most probable class is the true one (scikit-learn `accuracy_score`). */
export const multiclassAccuracy = decisionMetric("accuracy", rightShare, shareSpread("all"));

/**
 * Mean of the classes' recalls (scikit-learn `balanced_accuracy_score`), over the classes that occur in the labels.
 */
export const balancedAccuracy = decisionMetric("balanced_accuracy", meanRecall, decisionSpread(meanRecall));

/**
 * Mean of the classes' F1 (scikit-learn `f1_score(average="macro")` over the declared classes): a class that neither
 * occurs nor is predicted counts 0, as there.
 */
export const f1Macro = decisionMetric("f1_macro", meanF1, decisionSpread(meanF1));

function decisionMetric(
  id: string,
  figure: (matrix: ConfusionMatrix) => MetricValue,
  spread: SpreadMethod<JudgedMulticlass>,
): MetricOf<"multiclass"> {
  const compute = (judged: JudgedMulticlass): MetricValue => figure(confusionMatrix(decided(judged)));
  return { id, task: "multiclass", direction: "higher", range: UNIT, compute, spread };
}

function rightShare(matrix: ConfusionMatrix): MetricValue {
  const counts = classCounts(matrix);
  const rows = counts.reduce((sum, { actual }) => sum + actual, 0);
  if (rows === 0) return undefinedMetric("there is no row");
  return definedMetric(counts.reduce((sum, { hits }) => sum + hits, 0) / rows);
}

function meanRecall(matrix: ConfusionMatrix): MetricValue {
  const present = classCounts(matrix).filter(({ actual }) => actual > 0);
  if (present.length === 0) return undefinedMetric("there is no row");
  return definedMetric(present.reduce((sum, { hits, actual }) => sum + hits / actual, 0) / present.length);
}

function meanF1(matrix: ConfusionMatrix): MetricValue {
  const counts = classCounts(matrix);
  if (counts.every(({ actual }) => actual === 0)) return undefinedMetric("there is no row");
  const sum = counts.reduce(
    (total, { hits, actual, predicted }) => total + (2 * hits) / Math.max(1, actual + predicted),
    0,
  );
  return definedMetric(sum / counts.length);
}

function classCounts(matrix: ConfusionMatrix): ClassCount[] {
  return Array.from({ length: matrix.classes }, (_, of) => classCount(matrix, of));
}
