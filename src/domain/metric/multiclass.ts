import type { ConfusionMatrix } from "./decision.ts";
import { classCounts, multiclassDecision, rightShare } from "./decision-metric.ts";
import { decisionSpread } from "./decision-spread.ts";
import { definedMetric, type MetricValue, undefinedMetric } from "./metric.ts";
import { shareSpread } from "./share-spread.ts";

/** Share of rows whose most probable class is the true one (scikit-learn `accuracy_score`). */
export const multiclassAccuracy = multiclassDecision({
  id: "accuracy",
  figure: rightShare,
  spread: shareSpread("all"),
});

/**
 * Mean of the classes' recalls (scikit-learn `balanced_accuracy_score`), over the classes that occur in the labels.
 */
export const balancedAccuracy = multiclassDecision({
  id: "balanced_accuracy",
  figure: meanRecall,
  spread: decisionSpread(meanRecall),
});

/**
 * Mean of the classes' F1 (scikit-learn `f1_score(average="macro")` over the declared classes): a class that neither
 * occurs nor is predicted counts 0, as there.
 */
export const f1Macro = multiclassDecision({ id: "f1_macro", figure: meanF1, spread: decisionSpread(meanF1) });

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
