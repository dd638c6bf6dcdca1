import type { JudgedBinary } from "../metric/metric.ts";

/** Rows at or above each distinct score, from none (index 0) to all of them. */
export interface CumulativeCounts {
  readonly truePositives: Float64Array;
  readonly falsePositives: Float64Array;
}

/** Counts above every distinct score, from the highest downwards; `order` sorts the rows by score, ascending. */
export function cumulativeCounts({ label, score }: JudgedBinary, order: Uint32Array): CumulativeCounts {
  const truePositives = new Float64Array(order.length + 1);
  const falsePositives = new Float64Array(order.length + 1);
  let [hits, alarms, thresholds] = [0, 0, 0];
  for (let at = order.length - 1; at >= 0; at--) {
    const row = order[at] ?? 0;
    if (label[row] === 1) hits++;
    else alarms++;
    // Equal scores are above a threshold together or not at all.
    if (at > 0 && score[order[at - 1] ?? 0] === score[row]) continue;
    thresholds++;
    truePositives[thresholds] = hits;
    falsePositives[thresholds] = alarms;
  }
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
  return { x: falsePositives.map((count) => count / negatives), y: truePositives.map((count) => count / positives) };
}

/**
 * Recall against precision at every distinct score, from recall 0, where precision counts as 1 (scikit-learn
 * `precision_recall_curve`, whose order is the other way round). Null without positives.
 */
export function precisionRecallCurve({ truePositives, falsePositives }: CumulativeCounts): Points | null {
  const positives = truePositives.at(-1) ?? 0;
  if (positives === 0) return null;
  return {
    x: truePositives.map((count) => count / positives),
    y: truePositives.map((count, i) => (i === 0 ? 1 : count / (count + (falsePositives[i] ?? 0)))),
  };
}
