import { definedMetric, type JudgedBinary, type MetricOf, type MetricValue, UNIT, undefinedMetric } from "./metric.ts";
import { areaSpread, averagePrecisionSpread, influenceOnArea, influenceOnPrecision, placed } from "./ranking-spread.ts";
import { orRobust } from "./robust-spread.ts";
import { totalWeight } from "./row-weight.ts";
import { sameNumbers } from "./same-numbers.ts";
import { visitGroups } from "./score-groups.ts";

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
  chance: 0.5,
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
  let [found, below, wins] = [0, 0, 0];
  visitGroups(judged, "lowest", (positives, negatives) => {
    wins += positives * (below + negatives / 2);
    found += positives;
    below += negatives;
  });
  return found === 0 || below === 0 ? oneClass(found) : definedMetric(wins / found / below);
}

function plainPrecision(judged: JudgedBinary): MetricValue {
  let all = 0;
  for (let row = 0; row < judged.label.length; row++) all += judged.label[row] ?? 0;
  if (all === 0) return undefinedMetric("there is no positive row");
  let [truePositives, falsePositives, sum] = [0, 0, 0];
  visitGroups(judged, "highest", (positives, negatives) => {
    truePositives += positives;
    falsePositives += negatives;
    sum += (positives / all) * (truePositives / (truePositives + falsePositives));
  });
  return definedMetric(sum);
}

function oneClass(positives: number): MetricValue {
  return undefinedMetric(positives === 0 ? "there is no positive row" : "there is no negative row");
}
