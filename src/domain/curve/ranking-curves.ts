import type { JudgedBinary } from "../metric/metric.ts";
import { cutsOf } from "../metric/score-cuts.ts";

/** Rows (or their weights) at or above each distinct score, from none (index 0) to all of them. */
export interface CumulativeCounts {
  readonly truePositives: Float64Array;
  readonly falsePositives: Float64Array;
}

/** Counts above every distinct score, from the highest downwards. */
export function cumulativeCounts(judged: JudgedBinary): CumulativeCounts {
  const truePositives = new Float64Array(judged.score.length + 1);
  const falsePositives = new Float64Array(judged.score.length + 1);
  let thresholds = 0;
  cutsOf(judged, null).visit(null, (positives, negatives) => {
    thresholds++;
    truePositives[thresholds] = positives;
    falsePositives[thresholds] = negatives;
  });
  return {
    truePositives: truePositives.subarray(0, thresholds + 1),
    falsePositives: falsePositives.subarray(0, thresholds + 1),
  };
}

/** Points of a curve, as two arrays of the same length. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * False against true positive rate at every distinct score, from (0, 0) to (1, 1) (scikit-learn `roc_curve` with
 * `drop_intermediate=False`). Null where one class is absent.
 */
export function rocCurve({ truePositives, falsePositives }: CumulativeCounts): Points | null {
  const positives = truePositives.at(-1) ?? 0;
  const negatives = falsePositives.at(-1) ?? 0;
  if (positives === 0 || negatives === 0) return null;
  const points = emptyPoints(truePositives.length);
  for (let at = 0; at < truePositives.length; at++) {
    points.x[at] = (falsePositives[at] ?? 0) / negatives;
    points.y[at] = (truePositives[at] ?? 0) / positives;
  }
  return points;
}

/**
 * Recall against precision at every distinct score, from recall 0, where precision counts as 1 (scikit-learn
 * `precision_recall_curve`, whose order is the other way round). Null without positives.
 */
export function precisionRecallCurve({ truePositives, falsePositives }: CumulativeCounts): Points | null {
  const positives = truePositives.at(-1) ?? 0;
  if (positives === 0) return null;
  const points = emptyPoints(truePositives.length);
  for (let at = 0; at < truePositives.length; at++) {
    const found = truePositives[at] ?? 0;
    points.x[at] = found / positives;
    points.y[at] = at === 0 ? 1 : found / (found + (falsePositives[at] ?? 0));
  }
  return points;
}

function emptyPoints(length: number): Points {
  return { x: new Float64Array(length), y: new Float64Array(length) };
}
