import { definedMetric, type JudgedBinary, type MetricOf, type MetricValue, UNIT, undefinedMetric } from "./metric.ts";
import { areaSpread, averagePrecisionSpread, influenceOnArea, influenceOnPrecision, placed } from "./ranking-spread.ts";
import { orRobust } from "./robust-spread.ts";
import { totalWeight } from "./row-weight.ts";
import { sameNumbers } from "./same-numbers.ts";

/**
 * Area under the ROC curve: the probability that a positive scores above a negative, ties counted half (Mann-Whitney;
 * scikit-learn `roc_auc_score`). Undefined where one class is absent.
 */
export const rocAuc = {
  id: "roc_auc",
  task: "binary",
  summary:
    "Area under the ROC curve: how often a positive row scores above a negative one, ties counted half (`roc_auc_score`).",
  reported: "shown",
  direction: "higher",
  range: UNIT,
  compute: areaOf,
  interval: "DeLong on the logit scale; paired DeLong",
  spread: orRobust(areaSpread, { compute: areaOf, influence: influenceOnArea, range: UNIT, same: sameScores }),
} satisfies MetricOf<"binary">;

/**
 * Average precision: sum over distinct thresholds of (R_k - R_{k-1})·P_k, without interpolation (scikit-learn
 * `average_precision_score`). Undefined without positives.
 */
export const averagePrecision = {
  id: "average_precision",
  task: "binary",
  summary: "Sum over distinct thresholds of (R_k - R_{k-1})·P_k, without interpolation (`average_precision_score`).",
  reported: "shown",
  direction: "higher",
  range: UNIT,
  compute: averagePrecisionOf,
  interval: "from the rows' influences, on the logit scale; paired",
  spread: orRobust(averagePrecisionSpread, {
    compute: averagePrecisionOf,
    influence: (judged) => influenceOnPrecision(judged).influence,
    range: UNIT,
    same: sameScores,
  }),
} satisfies MetricOf<"binary">;

function sameScores(first: JudgedBinary, second: JudgedBinary): boolean {
  return sameNumbers(first.score, second.score);
}

/** Rows that count alike need only their scores sorted, not their order, which is several times faster. */
function areaOf(judged: JudgedBinary): MetricValue {
  if (judged.weight === undefined) return plainArea(judged);
  const found = placed(judged);
  return found === null ? oneClass(positiveWeight(judged)) : definedMetric(found.area);
}

function averagePrecisionOf(judged: JudgedBinary): MetricValue {
  if (judged.weight === undefined) return plainPrecision(judged);
  if (positiveWeight(judged) === 0) return undefinedMetric("there is no positive row");
  return definedMetric(influenceOnPrecision(judged).area);
}

function positiveWeight({ label, weight }: JudgedBinary): number {
  return totalWeight(label.length, { weight: weight?.map((w, row) => w * (label[row] ?? 0)) });
}

function plainArea(judged: JudgedBinary): MetricValue {
  const { positive, negative } = sortedScores(judged);
  if (positive.length === 0 || negative.length === 0) return oneClass(positive.length);
  let below = 0;
  let upTo = 0;
  let wins = 0;
  for (const score of positive) {
    while (below < negative.length && (negative[below] ?? 0) < score) below++;
    if (upTo < below) upTo = below;
    while (upTo < negative.length && (negative[upTo] ?? 0) <= score) upTo++;
    wins += below + (upTo - below) / 2;
  }
  return definedMetric(wins / positive.length / negative.length);
}

function plainPrecision(judged: JudgedBinary): MetricValue {
  const { positive, negative } = sortedScores(judged);
  if (positive.length === 0) return undefinedMetric("there is no positive row");
  let truePositives = 0;
  let falsePositives = 0;
  let sum = 0;
  while (truePositives < positive.length) {
    const threshold = positive[positive.length - 1 - truePositives] ?? 0;
    const before = truePositives;
    while (truePositives < positive.length && positive[positive.length - 1 - truePositives] === threshold) {
      truePositives++;
    }
    while (
      falsePositives < negative.length &&
      (negative[negative.length - 1 - falsePositives] ?? Number.NEGATIVE_INFINITY) >= threshold
    ) {
      falsePositives++;
    }
    const precision = truePositives / (truePositives + falsePositives);
    sum += ((truePositives - before) / positive.length) * precision;
  }
  return definedMetric(sum);
}

function sortedScores(judged: JudgedBinary): { positive: Float64Array; negative: Float64Array } {
  let positives = 0;
  for (const label of judged.label) positives += label;
  const positive = new Float64Array(positives);
  const negative = new Float64Array(judged.label.length - positives);
  let p = 0;
  let n = 0;
  for (const [row, label] of judged.label.entries()) {
    if (label === 1) positive[p++] = judged.score[row] ?? 0;
    else negative[n++] = judged.score[row] ?? 0;
  }
  return { positive: positive.sort(), negative: negative.sort() };
}

function oneClass(positives: number): MetricValue {
  return undefinedMetric(positives === 0 ? "there is no positive row" : "there is no negative row");
}
