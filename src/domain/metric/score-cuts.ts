import { isFirstOfScore, isPositive, type RankedRows } from "../statistics/ranked-rows.ts";
import type { JudgedBinary } from "./metric.ts";
import { ranksOf } from "./score-order.ts";

/** What a threshold takes: the weight of the positives and of the negatives at or above it. */
export type VisitCut = (positives: number, negatives: number) => void;

/** What all rows weigh. */
export interface ClassWeights {
  readonly positives: number;
  readonly negatives: number;
}

/** The distinct thresholds of a model's scores, sorted once and visited for any weights of its rows. */
export interface Cuts {
  /** `times` is how often each unit of rows is there; null for once each. */
  readonly totals: (times: Float64Array | null) => ClassWeights;
  /** Every distinct threshold, from the highest score downwards, rows of equal score together. */
  readonly visit: (times: Float64Array | null, visit: VisitCut) => void;
}

/** `unit` says of each row to which unit it belongs, by number from 0; null where rows are not resampled. */
export function cutsOf(judged: JudgedBinary, unit: Uint32Array | null): Cuts {
  const { weight } = judged;
  const ranks = ranksOf(judged);
  const { order } = ranks;
  // In the order of the ranks, so that a resample reads from end to end.
  const weights = weight === undefined ? null : Float64Array.from(order, (row) => weight[row] ?? 0);
  const units = unit === null ? null : Uint32Array.from(order, (row) => unit[row] ?? 0);
  const weigh = (at: number, times: Float64Array | null): number => {
    const own = weights === null ? 1 : (weights[at] ?? 0);
    return times === null || units === null ? own : own * (times[units[at] ?? 0] ?? 0);
  };
  const unitSums = units === null ? null : sumsOf({ ranks, units }, (at) => weigh(at, null));
  return {
    totals: (times) => {
      let [positives, negatives] = [0, 0];
      if (times !== null && unitSums !== null) {
        for (let one = 0; one < times.length; one++) {
          positives += (times[one] ?? 0) * (unitSums.positives[one] ?? 0);
          negatives += (times[one] ?? 0) * (unitSums.negatives[one] ?? 0);
        }
        return { positives, negatives };
      }
      for (let at = order.length - 1; at >= 0; at--) {
        if (isPositive(ranks, at)) positives += weigh(at, null);
        else negatives += weigh(at, null);
      }
      return { positives, negatives };
    },
    visit: (times, visit) => {
      let [positives, negatives] = [0, 0];
      for (let at = order.length - 1; at >= 0; at--) {
        if (isPositive(ranks, at)) positives += weigh(at, times);
        else negatives += weigh(at, times);
        if (isFirstOfScore(ranks, at) && positives + negatives > 0) visit(positives, negatives);
      }
    },
  };
}

/** What each unit's rows weigh. */
function sumsOf(
  { ranks, units }: { readonly ranks: RankedRows; readonly units: Uint32Array },
  weigh: (at: number) => number,
): { readonly positives: Float64Array; readonly negatives: Float64Array } {
  let end = 0;
  for (let at = 0; at < units.length; at++) end = Math.max(end, (units[at] ?? 0) + 1);
  const sums = { positives: new Float64Array(end), negatives: new Float64Array(end) };
  for (let at = units.length - 1; at >= 0; at--) {
    const of = isPositive(ranks, at) ? sums.positives : sums.negatives;
    const one = units[at] ?? 0;
    of[one] = (of[one] ?? 0) + weigh(at);
  }
  return sums;
}
