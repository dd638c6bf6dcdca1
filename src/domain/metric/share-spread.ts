import { IDENTICAL } from "../statistics/estimate.ts";
import { pairedScore, wilson } from "../statistics/proportion-interval.ts";
import { decided } from "./decision.ts";
import type { JudgedBinary, JudgedMulticlass, SpreadMethod } from "./metric.ts";
import { sameNumbers } from "./same-numbers.ts";

/** Which rows count as hits, among which. */
export interface ShareOf {
  /** The rows of this class, or all. */
  readonly among: number | "all";
  readonly isHit: (truth: number, chosen: number) => boolean;
}

/** Rows decided right, among all or those of one class. */
export function rightAmong(among: number | "all"): ShareOf {
  return { among, isHit: (truth, chosen) => truth === chosen };
}

/**
 * Intervals of a share of rows that a decision hits: Wilson's for one model, Tango's paired score interval and McNemar's
 * test for two.
 */
export function shareSpread<J extends JudgedBinary | JudgedMulticlass>({ among, isHit }: ShareOf): SpreadMethod<J> {
  return ({ challenger, champion }, settings) => {
    const first = decided(challenger);
    const second = champion === null ? null : decided(champion);
    let [pairs, bothRight, onlyFirst, onlySecond] = [0, 0, 0, 0];
    for (let row = 0; row < first.label.length; row++) {
      const truth = first.label[row] ?? 0;
      if (among !== "all" && truth !== among) continue;
      const ours = isHit(truth, first.chosen[row] ?? 0);
      const theirs = second !== null && isHit(truth, second.chosen[row] ?? 0);
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
