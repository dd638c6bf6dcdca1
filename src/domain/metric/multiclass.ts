import { mostProbable } from "../scoring/predictions.ts";
import { definedMetric, type JudgedMulticlass, type MetricOf, UNIT, undefinedMetric } from "./metric.ts";

/** Share of rows whose most probable class is the true one (scikit-learn `accuracy_score`). */
export const multiclassAccuracy = {
  id: "accuracy",
  task: "multiclass",
  direction: "higher",
  range: UNIT,
  compute: (judged) => {
    if (judged.label.length === 0) return undefinedMetric("there is no row");
    let right = 0;
    for (const { hits } of classCounts(judged)) right += hits;
    return definedMetric(right / judged.label.length);
  },
} satisfies MetricOf<"multiclass">;

/**
 * Mean of the classes' recalls (scikit-learn `balanced_accuracy_score`), over the classes that occur in the labels.
 */
export const balancedAccuracy = {
  id: "balanced_accuracy",
  task: "multiclass",
  direction: "higher",
  range: UNIT,
  compute: (judged) => {
    const present = classCounts(judged).filter(({ actual }) => actual > 0);
    if (present.length === 0) return undefinedMetric("there is no row");
    return definedMetric(present.reduce((sum, { hits, actual }) => sum + hits / actual, 0) / present.length);
  },
} satisfies MetricOf<"multiclass">;

/**
 * Mean of the classes' F1 (scikit-learn `f1_score(average="macro")` over the declared classes): a class that neither
 * occurs nor is predicted counts 0, as there.
 */
export const f1Macro = {
  id: "f1_macro",
  task: "multiclass",
  direction: "higher",
  range: UNIT,
  compute: (judged) => {
    if (judged.label.length === 0) return undefinedMetric("there is no row");
    const counts = classCounts(judged);
    const sum = counts.reduce(
      (total, { hits, actual, predicted }) => total + (2 * hits) / Math.max(1, actual + predicted),
      0,
    );
    return definedMetric(sum / counts.length);
  },
} satisfies MetricOf<"multiclass">;

function classCounts({ label, probability, classes }: JudgedMulticlass) {
  const counts = classes.map(() => ({ actual: 0, predicted: 0, hits: 0 }));
  const chosen = mostProbable(probability, classes.length);
  for (const [row, truth] of label.entries()) {
    const actual = counts[truth];
    const predicted = counts[chosen[row] ?? 0];
    if (actual === undefined || predicted === undefined) continue;
    actual.actual++;
    predicted.predicted++;
    if (actual === predicted) actual.hits++;
  }
  return counts;
}
