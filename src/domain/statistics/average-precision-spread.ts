import { isFirstOfScore, isPositive, type RankedRows } from "./ranked-rows.ts";

/**
 * How much each row moves average precision: its infinitesimal jackknife values (the derivative of average precision by
 * the row's weight, times that weight; all are 1 where none are given). They sum to 0, and the sum of their squares is the variance (Efron 1982; what
 * the bootstrap of rows tends to). O(n) once the rows are ranked, ties exact; without positives all are NaN. `area` is average precision itself.
 */
export function averagePrecisionInfluence(
  ranks: RankedRows,
  weight?: Float64Array,
): { readonly area: number; readonly influence: Float64Array } {
  const { order } = ranks;
  const last = order.length - 1;
  const { ends, found, groups, taken: weights } = tiedGroups(ranks, weight);
  const positives = groups === 0 ? 0 : (found[groups - 1] ?? 0);
  let area = 0;
  for (let group = 0; group < groups; group++) {
    const hits = (found[group] ?? 0) - (found[group - 1] ?? 0);
    const taken = weights[group] ?? 1;
    if (taken > 0) area += (hits * (found[group] ?? 0)) / taken / positives;
  }
  const influence = new Float64Array(order.length);
  let [gain, loss] = [0, 0];
  // From the lowest score upwards: a row counts at its own threshold and at every lower one.
  for (let group = groups - 1; group >= 0; group--) {
    const taken = weights[group] ?? 1;
    if (taken === 0) continue;
    const above = found[group] ?? 0;
    const hits = above - (found[group - 1] ?? 0);
    gain += hits / taken;
    loss += (hits * above) / taken / taken;
    const ofPositive = (above / taken - area + gain - loss) / positives;
    const ofNegative = -loss / positives;
    for (let at = ends[group - 1] ?? 0; at < (ends[group] ?? 0); at++) {
      const row = order[last - at] ?? 0;
      const own = isPositive(ranks, last - at) ? ofPositive : ofNegative;
      influence[row] = own * (weight === undefined ? 1 : (weight[row] ?? 0));
    }
  }
  return { area, influence };
}

/**
 * For each distinct score from the highest: how many rows score at least as high, what they and the positives among them
 * weigh.
 */
function tiedGroups(ranks: RankedRows, weight: Float64Array | undefined) {
  const { order } = ranks;
  const ends = new Uint32Array(order.length);
  const found = new Float64Array(order.length);
  const taken = weight === undefined ? ends : new Float64Array(order.length);
  let [groups, hits, all] = [0, 0, 0];
  for (let at = order.length - 1; at >= 0; at--) {
    const w = weight === undefined ? 1 : (weight[order[at] ?? 0] ?? 0);
    if (isPositive(ranks, at)) hits += w;
    all += w;
    if (!isFirstOfScore(ranks, at)) continue;
    ends[groups] = order.length - at;
    taken[groups] = all;
    found[groups++] = hits;
  }
  return { ends, found, groups, taken };
}
