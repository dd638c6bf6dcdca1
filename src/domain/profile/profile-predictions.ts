import { mostProbable, type Predictions, predictedNumbers } from "../scoring/predictions.ts";
import type { Random } from "../statistics/random.ts";
import {
  addNumbers,
  type CategoryCounts,
  type ColumnCounts,
  countNumbers,
  type NumberCounts,
} from "../table/count-plan.ts";
import { profileNumbers } from "./build-profile.ts";
import type { ColumnProfile } from "./profile.ts";

/** What predictions are called among a profile's columns. */
const PREDICTION = "prediction";

/** The reference profile of a model's own predictions: scores, values, or the most probable class. */
export function profilePredictions(predictions: Predictions, random: Random): ColumnProfile {
  if (predictions.kind !== "multiclass") {
    const values = predictedNumbers(predictions);
    return profileNumbers({ name: PREDICTION, role: "prediction", values }, random);
  }
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

/** Counts predictions batch by batch, in whatever order. */
export interface PredictionCounter {
  add(predictions: Predictions): void;
  finish(): ColumnCounts;
}

/** Counts new predictions by the buckets or classes of the reference, so that they can be compared with it. */
export function countPredictionsBy(profile: ColumnProfile): PredictionCounter {
  const knots = Float64Array.from(profile.type === "number" ? profile.knots : []);
  let counts: NumberCounts | CategoryCounts =
    profile.type === "number" ? countNumbers(new Float64Array(), knots) : noneOf(profile.categories);
  return {
    add: (predictions) => {
      if (counts.kind === "category" && predictions.kind === "multiclass")
        counts = addClasses(counts, countClasses(predictions));
      else if (counts.kind === "number" && predictions.kind !== "multiclass")
        counts = addNumbers(counts, countNumbers(predictedNumbers(predictions), knots));
      else throw new TypeError(`${predictions.kind} predictions cannot be counted by a profile of a ${profile.type}`);
    },
    finish: () => counts,
  };
}

function noneOf(categories: readonly string[]): CategoryCounts {
  const counts = new Float64Array(categories.length);
  return { kind: "category", missing: 0, categories, counts, other: 0, distinct: 0 };
}

/** Predictions have the classes of their model, so that those of both parts are the same. */
function addClasses(first: CategoryCounts, second: CategoryCounts): CategoryCounts {
  const counts = second.counts.map((count, i) => count + (first.counts[i] ?? 0));
  return { ...second, counts, distinct: counts.filter((count) => count > 0).length };
}

function countClasses(predictions: Extract<Predictions, { kind: "multiclass" }>): CategoryCounts {
  const { classes, probability } = predictions;
  const counts = new Float64Array(classes.length);
  for (const chosen of mostProbable(probability, classes.length)) counts[chosen] = (counts[chosen] ?? 0) + 1;
  const distinct = counts.filter((count) => count > 0).length;
  return { kind: "category", missing: 0, categories: classes, counts, other: 0, distinct };
}
