import { hitShare } from "./hit-share.ts";
import { type JudgedMulticlass, UNIT, undefinedMetric } from "./metric.ts";
import { type FamilyOf, numberIn } from "./metric-family.ts";
import { sameNumbers } from "./same-numbers.ts";

/**
 * Share of rows whose true class is among the k most probable (scikit-learn `top_k_accuracy_score`). Of equal
 * probabilities the class that stands first counts as more probable, so that k = 1 is accuracy; scikit-learn takes the
 * last. Undefined where there are no more than k classes: it is 1 for every model then, and a gate on it judges nothing.
 */
export const topKAccuracy: FamilyOf<"multiclass"> = {
  name: "top_k_accuracy",
  task: "multiclass",
  parameter: "how many classes",
  example: "2",
  of: (text) => {
    const k = numberIn(text);
    if (k === null || !Number.isInteger(k) || k < 1) return null;
    const among = hitShare<JudgedMulticlass>(
      (judged) => hitsAmong(judged, k),
      (first, second) => sameNumbers(first.probability, second.probability),
    );
    return {
      id: `top_k_accuracy(${k})`,
      task: "multiclass",
      summary:
        "Share of rows whose true class is among the k most probable, the first of equals first (`top_k_accuracy_score`, which takes the last); undefined where there are no more than k classes.",
      reported: "asked",
      direction: "higher",
      range: UNIT,
      ...among,
      compute: (judged) => {
        const all = judged.classes.length;
        return k < all ? among.compute(judged) : undefinedMetric(`${k} of ${all} classes always hold the true one`);
      },
    };
  },
};

function hitsAmong({ label, probability, classes }: JudgedMulticlass, k: number): Float64Array {
  return Float64Array.from(label, (truth, row) => {
    const start = row * classes.length;
    const own = probability[start + truth] ?? 0;
    let ahead = 0;
    for (let other = 0; other < classes.length; other++) {
      const p = probability[start + other] ?? 0;
      if (p > own || (p === own && other < truth)) ahead++;
    }
    return ahead < k ? 1 : 0;
  });
}
