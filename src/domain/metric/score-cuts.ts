import type { JudgedBinary } from "./metric.ts";
import { orderOf } from "./score-order.ts";

/** What a threshold at one of the scores takes: the weight of the positives and of the negatives at or above it. */
export type VisitCut = (positives: number, negatives: number, score: number) => void;

/**
 * Every distinct threshold, from the highest score downwards, rows of equal score together. Returns the weight of all
 * positives and of all negatives.
 */
export function visitCuts(
  { label, score }: JudgedBinary,
  weight: Float64Array | undefined,
  visit: VisitCut,
): { readonly positives: number; readonly negatives: number } {
  const order = orderOf(score);
  let [positives, negatives] = [0, 0];
  for (let at = order.length - 1; at >= 0; at--) {
    const row = order[at] ?? 0;
    const w = weight === undefined ? 1 : (weight[row] ?? 0);
    if (label[row] === 1) positives += w;
    else negatives += w;
    if (at > 0 && score[order[at - 1] ?? 0] === score[row]) continue;
    if (positives + negatives > 0) visit(positives, negatives, score[row] ?? 0);
  }
  return { positives, negatives };
}
