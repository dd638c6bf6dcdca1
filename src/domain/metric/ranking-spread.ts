import { averagePrecisionInfluence } from "../statistics/average-precision-spread.ts";
import { areaInterval, type Placements, pairedAreas, placements } from "../statistics/delong.ts";
import { IDENTICAL, type IntervalSettings, noInterval } from "../statistics/estimate.ts";
import { linearisedContrast, linearisedInterval } from "../statistics/linearised.ts";
import { sortOrder } from "../statistics/sort-order.ts";
import type { JudgedBinary, Pair, Spread } from "./metric.ts";
import { sameNumbers } from "./same-numbers.ts";

/** Intervals of the area under the ROC curve: DeLong's, on the logit scale for one model, paired for two. */
export function areaSpread({ challenger, champion }: Pair<JudgedBinary>, settings: IntervalSettings): Spread {
  const { label } = challenger;
  const first = placements(label, challenger.score, orderOf(challenger));
  const own = of(first, label, settings);
  if (champion === null) return { challenger: own, champion: null, delta: null };
  if (sameNumbers(challenger.score, champion.score)) return { challenger: own, champion: own, delta: IDENTICAL };
  const second = placements(label, champion.score, orderOf(champion));
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
  const first = averagePrecisionInfluence(challenger.label, challenger.score, orderOf(challenger));
  const own = linearisedInterval(first.area, first.influence, settings);
  if (champion === null) return { challenger: own, champion: null, delta: null };
  if (sameNumbers(challenger.score, champion.score)) return { challenger: own, champion: own, delta: IDENTICAL };
  const second = averagePrecisionInfluence(champion.label, champion.score, orderOf(champion));
  return {
    challenger: own,
    champion: linearisedInterval(second.area, second.influence, settings),
    delta: linearisedContrast(first.area - second.area, { first: first.influence, second: second.influence }, settings),
  };
}

/** The order of a model's scores: both metrics of ranking ask for it. */
const remembered = new WeakMap<JudgedBinary, Uint32Array>();

function orderOf(judged: JudgedBinary): Uint32Array {
  const known = remembered.get(judged);
  if (known !== undefined) return known;
  const order = sortOrder(judged.score);
  remembered.set(judged, order);
  return order;
}

const oneClass = noInterval("one class is absent");

function of(ranks: Placements | null, label: Float64Array, settings: IntervalSettings) {
  return ranks === null ? oneClass : areaInterval(label, ranks, settings);
}
