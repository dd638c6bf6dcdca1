import { type Logistic, logisticFit } from "../statistics/logistic.ts";
import {
  definedMetric,
  type JudgedBinary,
  type MetricOf,
  type MetricValue,
  POSITIVE,
  type Range,
  ratioMetric,
  undefinedMetric,
} from "./metric.ts";
import { brierLosses } from "./probability.ts";
import { robustSpread } from "./robust-spread.ts";
import { sameNumbers } from "./same-numbers.ts";
import { sumsMetric } from "./sums-metric.ts";
import { withoutDelta } from "./without-delta.ts";

const SMALLEST = 1e-15;
const ANY: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** One minus the Brier score over that of always saying the share of positives (scikit-learn `d2_brier_score`). */
export const brierSkill = {
  ...sumsMetric<JudgedBinary>({
    id: "brier_skill",
    summary: "1 - brier / brier of always saying the share of positives in these rows (`d2_brier_score`).",
    reported: "recorded",
    direction: "higher",
    range: { low: Number.NEGATIVE_INFINITY, high: 1 },
    terms: (judged) => {
      const losses = brierLosses(judged);
      const terms = new Float64Array(2 * losses.length);
      for (let row = 0; row < losses.length; row++) {
        terms[2 * row] = judged.label[row] ?? 0;
        terms[2 * row + 1] = losses[row] ?? 0;
      }
      return { terms, width: 2 };
    },
    figure: ([weight = 0, positives = 0, losses = 0]) => {
      const prevalence = positives / weight;
      if (prevalence === 0 || prevalence === 1)
        return undefinedMetric(`there is no ${prevalence === 0 ? "positive" : "negative"} row`);
      return definedMetric(1 - losses / weight / (prevalence * (1 - prevalence)));
    },
    same: sameScores,
  }),
  task: "binary",
} satisfies MetricOf<"binary">;

const ratio = sumsMetric<JudgedBinary>({
  id: "calibration_ratio",
  summary: "Mean score over share of positives: above 1 where the model says too much. Closer to 1 is better.",
  reported: "recorded",
  direction: "one",
  range: POSITIVE,
  terms: ({ label, score }) => {
    const terms = new Float64Array(2 * label.length);
    for (let row = 0; row < label.length; row++) {
      terms[2 * row] = score[row] ?? 0;
      terms[2 * row + 1] = label[row] ?? 0;
    }
    return { terms, width: 2 };
  },
  figure: ([, scores = 0, positives = 0]) => ratioMetric(scores, positives, "positive row"),
  same: sameScores,
});

/** Sum of scores over number of positives: above 1 where the model says too much (He and others 2014). */
export const calibrationRatio = {
  ...ratio,
  ...withoutDelta("one", ratio),
  task: "binary",
} satisfies MetricOf<"binary">;

/**
 * Slope of a logistic regression of the outcome on logit(score) (Cox 1958; Van Calster and others 2016): 1 for a
 * calibrated model, below 1 where its scores are too extreme.
 */
export const calibrationSlope = fitted({
  id: "calibration_slope",
  summary:
    "Slope of a logistic regression of the outcome on logit(score) (Cox 1958): below 1 where scores are too extreme. Closer to 1 is better.",
  direction: "one",
  parameter: 1,
});

/** Intercept of that regression with its slope held at 1: above 0 where the model says too little. */
export const calibrationIntercept = fitted({
  id: "calibration_intercept",
  summary:
    "Intercept of that regression with its slope held at 1 (calibration in the large): above 0 where scores are too low. Closer to 0 is better.",
  direction: "zero",
  parameter: 0,
});

function fitted({
  id,
  summary,
  direction,
  parameter,
}: {
  readonly id: string;
  readonly summary: string;
  readonly direction: "zero" | "one";
  readonly parameter: 0 | 1;
}): MetricOf<"binary"> {
  const regressed = (judged: JudgedBinary): Logistic =>
    logisticFit(judged.label, logits(judged.score), { weight: judged.weight, slope: parameter === 1 ? "free" : "one" });
  const compute = (judged: JudgedBinary): MetricValue => {
    const found = regressed(judged);
    return found.kind === "none"
      ? undefinedMetric(found.reason)
      : definedMetric(found.parameters[parameter] ?? Number.NaN);
  };
  const influence = (judged: JudgedBinary): Float64Array => {
    const found = regressed(judged);
    return found.kind === "none" ? new Float64Array(0) : found.influence(parameter);
  };
  return {
    id,
    task: "binary",
    summary,
    reported: "asked",
    direction,
    range: ANY,
    compute,
    ...withoutDelta(direction, {
      interval: "sandwich",
      spread: robustSpread({ compute, influence, range: ANY, same: sameScores }),
    }),
  };
}

function logits(score: Float64Array): Float64Array {
  return score.map((p) => {
    const clipped = Math.min(1 - SMALLEST, Math.max(SMALLEST, p));
    return Math.log(clipped / (1 - clipped));
  });
}

function sameScores(first: JudgedBinary, second: JudgedBinary): boolean {
  return sameNumbers(first.score, second.score);
}
