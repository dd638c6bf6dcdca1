import { mostProbable, type Predictions } from "../scoring/predictions.ts";
import { type CategoryCounts, type ColumnCounts, countNumbers } from "../table/count-plan.ts";
import { profileNumbers } from "./build-profile.ts";
import type { ColumnProfile } from "./profile.ts";

/** What predictions are called among a profile's columns. */
const PREDICTION = "prediction";

/** The reference profile of a model's own predictions: scores, values, or the most probable class. */
export function profilePredictions(predictions: Predictions): ColumnProfile {
  if (predictions.kind === "binary") return profileNumbers(PREDICTION, "prediction", predictions.score);
  if (predictions.kind === "regression") return profileNumbers(PREDICTION, "prediction", predictions.value);
  const { categories, counts } = countClasses(predictions);
  const rows = counts.reduce((sum, count) => sum + count, 0);
  return {
    name: PREDICTION,
    role: "prediction",
    type: "category",
    boolean: false,
    rows,
    missing: 0,
    distinct: counts.filter((count) => count > 0).length,
    categories,
    counts: Array.from(counts),
    other: 0,
  };
}

/** Counts new predictions so that they can be compared with that profile. */
export function countPredictions(profile: ColumnProfile, predictions: Predictions): ColumnCounts {
  if (predictions.kind === "multiclass") return countClasses(predictions);
  const values = predictions.kind === "binary" ? predictions.score : predictions.value;
  return countNumbers(values, Float64Array.from(profile.type === "number" ? profile.knots : []));
}

function countClasses(predictions: Extract<Predictions, { kind: "multiclass" }>): CategoryCounts {
  const { classes, probability } = predictions;
  const counts = new Float64Array(classes.length);
  for (const chosen of mostProbable(probability, classes.length)) counts[chosen] = (counts[chosen] ?? 0) + 1;
  const distinct = counts.filter((count) => count > 0).length;
  return { kind: "category", missing: 0, categories: classes, counts, other: 0, distinct };
}
