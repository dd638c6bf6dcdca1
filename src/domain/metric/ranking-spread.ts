import { averagePrecisionInfluence } from "../statistics/average-precision-spread.ts";
import { areaInterval, type Placements, pairedAreas, placements } from "../statistics/delong.ts";
import { IDENTICAL, type IntervalSettings, noInterval } from "../statistics/estimate.ts";
import { linearisedContrast, linearisedInterval } from "../statistics/linearised.ts";
import type { JudgedBinary, Pair, Spread } from "./metric.ts";
import { sameNumbers } from "./same-numbers.ts";

/** Intervals of the area under the ROC curve: DeLong's, on the logit scale for one model, paired for two. */
export function areaSpread({ challenger, champion }: Pair<JudgedBinary>, settings: IntervalSettings): Spread {
  const { label } = challenger;
  const first = placements(label, challenger.score);
  const own = of(first, label, settings);
  if (champion === null) return { challenger: own, champion: null, delta: null };
  if (sameNumbers(challenger.score, champion.score)) return { challenger: own, champion: own, delta: IDENTICAL };
  const second = placements(label, champion.score);
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
  value: (judged: JudgedBinary) => number,
): Spread {
  const first = { value: value(challenger), influence: averagePrecisionInfluence(challenger.label, challenger.score) };
  const own = linearisedInterval(first.value, first.influence, settings);
  if (champion === null) return { challenger: own, champion: null, delta: null };
  if (sameNumbers(challenger.score, champion.score)) return { challenger: own, champion: own, delta: IDENTICAL };
  const second = { value: value(champion), influence: averagePrecisionInfluence(champion.label, champion.score) };
  return {
    challenger: own,
    champion: linearisedInterval(second.value, second.influence, settings),
    delta: linearisedContrast(
      first.value - second.value,
      { first: first.influence, second: second.influence },
      settings,
    ),
  };
}

const oneClass = noInterval("one class is absent");

function of(ranks: Placements | null, label: Float64Array, settings: IntervalSettings) {
  return ranks === null ? oneClass : areaInterval(label, ranks, settings);
}
