import { IDENTICAL } from "../statistics/estimate.ts";
import { pairedScore, wilson } from "../statistics/proportion-interval.ts";
import { meanInfluence } from "./loss-metric.ts";
import {
  definedMetric,
  type Judged,
  type MetricValue,
  type Spreading,
  type SpreadMethod,
  UNIT,
  undefinedMetric,
} from "./metric.ts";
import { orRobust } from "./robust-spread.ts";
import { weightedMean } from "./row-weight.ts";

/** The (weighted) share of rows that a model hits, with Wilson's and Tango's intervals. `hits` is 1 or 0 for each row. */
export function hitShare<J extends Judged>(
  hits: (judged: J) => Float64Array,
  same: (first: J, second: J) => boolean,
): Spreading<J> & { readonly compute: (judged: J) => MetricValue } {
  const compute = (judged: J): MetricValue => {
    if (judged.label.length === 0) return undefinedMetric("there is no row");
    const share = weightedMean(hits(judged), judged.weight);
    return Number.isNaN(share) ? undefinedMetric("every row has weight 0") : definedMetric(share);
  };
  const plain: SpreadMethod<J> = ({ challenger, champion }, settings) => {
    const first = hits(challenger);
    const pairs = first.length;
    const own = wilson(sum(first), pairs, settings);
    if (champion === null) return { challenger: own, champion: null, delta: null };
    const second = hits(champion);
    const onlyFirst = sum(first.map((hit, row) => (hit > (second[row] ?? 0) ? 1 : 0)));
    const onlySecond = sum(second.map((hit, row) => (hit > (first[row] ?? 0) ? 1 : 0)));
    return {
      challenger: own,
      champion: wilson(sum(second), pairs, settings),
      delta: same(challenger, champion) ? IDENTICAL : pairedScore({ onlyFirst, onlySecond, pairs }, settings),
    };
  };
  const influence = (judged: J): Float64Array => meanInfluence(hits(judged), judged.weight);
  return {
    compute,
    interval: "Wilson; paired score (Tango)",
    spread: orRobust(plain, { compute, influence, range: UNIT, same }),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
