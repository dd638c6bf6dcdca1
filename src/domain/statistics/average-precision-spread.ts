import { sortOrder } from "./sort-order.ts";

/**
 * How much each row moves average precision: its infinitesimal jackknife values (the derivative of average precision by
 * the row's weight, times that weight; all are 1 where none are given). They sum to 0, and the sum of their squares is the variance (Efron 1982; what
 * the bootstrap of rows tends to). O(n log n), ties exact. `label` is 1 or 0; without positives all are NaN.
 * `area` is average precision itself; `order` is that of the scores, where it is known.
 */
export function averagePrecisionInfluence(
  label: Float64Array,
  score: Float64Array,
  {
    order: ascending = sortOrder(score),
    weight,
  }: { readonly order?: Uint32Array; readonly weight?: Float64Array | undefined } = {},
): { readonly area: number; readonly influence: Float64Array } {
  const order = ascending.toReversed();
  const { ends, found, groups, taken: weights } = tiedGroups(order, { label, score, weight });
  const positives = groups === 0 ? 0 : (found[groups - 1] ?? 0);
  let area = 0;
  for (let group = 0; group < groups; group++) {
    const hits = (found[group] ?? 0) - (found[group - 1] ?? 0);
    const taken = weights[group] ?? 1;
    if (taken > 0) area += (hits * (found[group] ?? 0)) / taken / positives;
  }
  const influence = new Float64Array(label.length);
  let [gain, loss] = [0, 0];
  // From the lowest score upwards: a row counts at its own threshold and at every lower one.
  for (let group = groups - 1; group >= 0; group--) {
    const taken = weights[group] ?? 1;
    if (taken === 0) continue;
    const above = found[group] ?? 0;
    const hits = above - (found[group - 1] ?? 0);
    gain += hits / taken;
    loss += (hits * above) / taken / taken;
    for (let at = ends[group - 1] ?? 0; at < (ends[group] ?? 0); at++) {
      const row = order[at] ?? 0;
      const own = label[row] === 1 ? above / taken - area + gain : 0;
      influence[row] = ((own - loss) / positives) * (weight === undefined ? 1 : (weight[row] ?? 0));
    }
  }
  return { area, influence };
}

/**
 * For each distinct score from the highest: at which place the rows that score at least as high end, what they and the
 * positives among them weigh.
 */
function tiedGroups(
  order: Uint32Array,
  rows: { readonly label: Float64Array; readonly score: Float64Array; readonly weight: Float64Array | undefined },
) {
  const { label, score, weight } = rows;
  const ends = new Uint32Array(order.length);
  const found = new Float64Array(order.length);
  const taken = weight === undefined ? ends : new Float64Array(order.length);
  let [groups, hits, all] = [0, 0, 0];
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    const w = weight === undefined ? 1 : (weight[row] ?? 0);
    hits += w * (label[row] ?? 0);
    all += w;
    if (at + 1 < order.length && score[order[at + 1] ?? 0] === score[row]) continue;
    ends[groups] = at + 1;
    taken[groups] = all;
    found[groups++] = hits;
  }
  return { ends, found, groups, taken };
}
