import { averagePrecisionInfluence } from "../statistics/average-precision-spread.ts";
import { areaInfluence, areaInterval, type Placements, pairedAreas, placements } from "../statistics/delong.ts";
import { IDENTICAL, type IntervalSettings, noInterval } from "../statistics/estimate.ts";
import { linearisedContrast, linearisedInterval } from "../statistics/linearised.ts";
import type { JudgedBinary, Pair, Spread } from "./metric.ts";
import { sameNumbers } from "./same-numbers.ts";
import { ranksOf } from "./score-order.ts";

/** Intervals of the area under the ROC curve: DeLong's, on the logit scale for one model, paired for two. */
export function areaSpread({ challenger, champion }: Pair<JudgedBinary>, settings: IntervalSettings): Spread {
  const { label } = challenger;
  const first = placed(challenger);
  const own = of(first, label, settings);
  if (champion === null) return { challenger: own, champion: null, delta: null };
  if (sameNumbers(challenger.score, champion.score)) return { challenger: own, champion: own, delta: IDENTICAL };
  const second = placed(champion);
  const delta = first === null || second === null ? oneClass : pairedAreas(label, { first, second }, settings);
  return { challenger: own, champion: of(second, label, settings), delta };
}

/**
 * Intervals of average precision from each row's influence: on the logit scale for one model, of the paired influences
 * for two. What the bootstrap of rows tends to, without sorting all rows anew in every resample.
 */
export function averagePrecisionSpread(
  { challenger, champion }: Pair<JudgedBinary>,
  settings: IntervalSettings,
): Spread {
  const first = influenceOnPrecision(challenger);
  const own = linearisedInterval(first.area, first.influence, settings);
  if (champion === null) return { challenger: own, champion: null, delta: null };
  if (sameNumbers(challenger.score, champion.score)) return { challenger: own, champion: own, delta: IDENTICAL };
  const second = influenceOnPrecision(champion);
  return {
    challenger: own,
    champion: linearisedInterval(second.area, second.influence, settings),
    delta: linearisedContrast(first.area - second.area, { first: first.influence, second: second.influence }, settings),
  };
}

/** Placements of judged rows, by their weights; null where a class is absent. */
export function placed(judged: JudgedBinary): Placements | null {
  return placements(judged.label, ranksOf(judged), judged.weight);
}

/** How each row moves the area under the ROC curve; empty where there is none. */
export function influenceOnArea(judged: JudgedBinary): Float64Array {
  const found = placed(judged);
  return found === null ? new Float64Array(0) : areaInfluence(judged.label, found, judged.weight);
}

/** Average precision, and how each row moves it. */
export function influenceOnPrecision(judged: JudgedBinary) {
  return averagePrecisionInfluence(ranksOf(judged), judged.weight);
}

const oneClass = noInterval("one class is absent");

function of(ranks: Placements | null, label: Float64Array, settings: IntervalSettings) {
  return ranks === null ? oneClass : areaInterval(label, ranks, settings);
}
