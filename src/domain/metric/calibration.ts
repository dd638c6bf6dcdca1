import { isFirstOfScore } from "../statistics/ranked-rows.ts";
import { definedMetric, type JudgedBinary, type MetricOf, UNIT, undefinedMetric } from "./metric.ts";
import { noSpread } from "./no-spread.ts";
import { totalWeight } from "./row-weight.ts";
import { sameNumbers } from "./same-numbers.ts";
import { ranksOf } from "./score-order.ts";

const BINS = 10;
const REASON = "the bootstrap of a binned error is biased and covers 0 to 20 %";

/**
 * Expected calibration error: the bins' |mean score - share of positives|, weighted by their rows (Naeini and others
 * 2015), over ten bins of equal count.
 */
export const expectedCalibrationError = {
  id: "ece",
  task: "binary",
  summary:
    "Expected calibration error: mean of |mean score - share of positives| over ten bins of equally many rows, rows of equal score in one bin.",
  reported: "recorded",
  direction: "lower",
  range: UNIT,
  compute: (judged) => calibrationError(judged, (gaps) => gaps.reduce((sum, { gap, share }) => sum + gap * share, 0)),
  ...noSpread<JudgedBinary>(REASON, sameScores),
} satisfies MetricOf<"binary">;

/** Maximum calibration error: the largest gap of the same bins. */
export const maximumCalibrationError = {
  id: "mce",
  task: "binary",
  summary: "Maximum calibration error: the largest |mean score - share of positives| of the same bins.",
  reported: "recorded",
  direction: "lower",
  range: UNIT,
  compute: (judged) => calibrationError(judged, (gaps) => gaps.reduce((most, { gap }) => Math.max(most, gap), 0)),
  ...noSpread<JudgedBinary>(REASON, sameScores),
} satisfies MetricOf<"binary">;

/** One bin of a reliability diagram. */
export interface CalibrationBin {
  readonly rows: number;
  /** What its rows weigh: their number, where all count alike. */
  readonly weight: number;
  readonly meanScore: number;
  readonly positives: number;
}

/**
 * Rows in the order of their scores, dealt into (at most) ten bins of equal weight. Rows of equal score share one bin, the
 * one that the first of them belongs to, so that bins depend on nothing but the rows.
 */
function calibrationBins(judged: JudgedBinary): CalibrationBin[] {
  const known = remembered.get(judged);
  if (known !== undefined) return known;
  const found = binned(judged);
  remembered.set(judged, found);
  return found;
}

/** Both errors, and the report, ask for them. */
const remembered = new WeakMap<JudgedBinary, CalibrationBin[]>();

function binned(judged: JudgedBinary): CalibrationBin[] {
  const { label, score, weight } = judged;
  const ranks = ranksOf(judged);
  const { order } = ranks;
  const total = totalWeight(score.length, { weight });
  const bins = Array.from({ length: BINS }, () => ({ rows: 0, weight: 0, scores: 0, hits: 0 }));
  let [before, bin] = [0, 0];
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    const w = weight === undefined ? 1 : (weight[row] ?? 0);
    if (isFirstOfScore(ranks, at)) bin = Math.min(BINS - 1, Math.floor((BINS * before * (1 + 1e-12)) / total));
    const own = bins[bin];
    if (own !== undefined) {
      own.rows++;
      own.weight += w;
      own.scores += w * (score[row] ?? 0);
      own.hits += w * (label[row] ?? 0);
    }
    before += w;
  }
  return bins
    .filter((found) => found.weight > 0)
    .map(({ rows, weight: all, scores, hits }) => ({
      rows,
      weight: all,
      meanScore: scores / all,
      positives: hits / all,
    }));
}

function calibrationError(
  judged: JudgedBinary,
  figure: (gaps: readonly { readonly gap: number; readonly share: number }[]) => number,
) {
  const bins = calibrationBins(judged);
  if (bins.length < 2) return undefinedMetric("the scores fall into fewer than two bins");
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  return definedMetric(
    figure(
      bins.map(({ meanScore, positives, weight }) => ({ gap: Math.abs(meanScore - positives), share: weight / total })),
    ),
  );
}

function sameScores(first: JudgedBinary, second: JudgedBinary): boolean {
  return sameNumbers(first.score, second.score);
}
