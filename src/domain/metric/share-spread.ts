import { IDENTICAL } from "../statistics/estimate.ts";
import { pairedScore, wilson } from "../statistics/proportion-interval.ts";
import { decided } from "./decision.ts";
import type { JudgedBinary, JudgedMulticlass, SpreadMethod } from "./metric.ts";
import { sameNumbers } from "./same-numbers.ts";

/**
 * Intervals of the share of rows decided right, among all rows or those of one class: Wilson's for one model, Tango's
 * paired score interval and McNemar's test for two.
 */
export function shareSpread<J extends JudgedBinary | JudgedMulticlass>(among: number | "all"): SpreadMethod<J> {
  return ({ challenger, champion }, settings) => {
    const first = decided(challenger);
    const second = champion === null ? null : decided(champion);
    let [pairs, bothRight, onlyFirst, onlySecond] = [0, 0, 0, 0];
    for (let row = 0; row < first.label.length; row++) {
      const truth = first.label[row];
      if (among !== "all" && truth !== among) continue;
      const ours = first.chosen[row] === truth;
      const theirs = second?.chosen[row] === truth;
      pairs++;
      if (ours && theirs) bothRight++;
      else if (ours) onlyFirst++;
      else if (theirs) onlySecond++;
    }
    const own = wilson(bothRight + onlyFirst, pairs, settings);
    if (champion === null) return { challenger: own, champion: null, delta: null };
    return {
      challenger: own,
      champion: wilson(bothRight + onlySecond, pairs, settings),
      delta: sameAnswers(challenger, champion) ? IDENTICAL : pairedScore({ onlyFirst, onlySecond, pairs }, settings),
    };
  };
}

function sameAnswers(first: JudgedBinary | JudgedMulticlass, second: JudgedBinary | JudgedMulticlass): boolean {
  if (first.kind === "binary" && second.kind === "binary")
    return first.threshold === second.threshold && sameNumbers(first.score, second.score);
  return (
    first.kind === "multiclass" && second.kind === "multiclass" && sameNumbers(first.probability, second.probability)
  );
}
