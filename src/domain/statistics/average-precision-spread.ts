import { sortOrder } from "./sort-order.ts";

/**
 * How much each row moves average precision: its infinitesimal jackknife values (the derivative of average precision by
 * the row's weight, all weights being 1). They sum to 0, and the sum of their squares is the variance (Efron 1982; what
 * the bootstrap of rows tends to). O(n log n), ties exact. `label` is 1 or 0; without positives all are NaN.
 * `area` is average precision itself; `ascending` is the order of the scores, where it is known.
 */
export function averagePrecisionInfluence(
  label: Float64Array,
  score: Float64Array,
  ascending: Uint32Array = sortOrder(score),
): { readonly area: number; readonly influence: Float64Array } {
  const order = ascending.toReversed();
  const { ends, found, groups } = tiedGroups(order, label, score);
  const positives = groups === 0 ? 0 : (found[groups - 1] ?? 0);
  let area = 0;
  for (let group = 0; group < groups; group++) {
    const hits = (found[group] ?? 0) - (found[group - 1] ?? 0);
    area += (hits * (found[group] ?? 0)) / (ends[group] ?? 1) / positives;
  }
  const influence = new Float64Array(label.length);
  let [gain, loss] = [0, 0];
  // From the lowest score upwards: a row counts at its own threshold and at every lower one.
  for (let group = groups - 1; group >= 0; group--) {
    const taken = ends[group] ?? 1;
    const above = found[group] ?? 0;
    const hits = above - (found[group - 1] ?? 0);
    gain += hits / taken;
    loss += (hits * above) / taken / taken;
    for (let at = ends[group - 1] ?? 0; at < taken; at++) {
      const row = order[at] ?? 0;
      const own = label[row] === 1 ? above / taken - area + gain : 0;
      influence[row] = (own - loss) / positives;
    }
  }
  return { area, influence };
}

/** For each distinct score from the highest: how many rows score at least as high, and how many positives. */
function tiedGroups(order: Uint32Array, label: Float64Array, score: Float64Array) {
  const ends = new Uint32Array(order.length);
  const found = new Uint32Array(order.length);
  let [groups, hits] = [0, 0];
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    hits += label[row] ?? 0;
    if (at + 1 < order.length && score[order[at + 1] ?? 0] === score[row]) continue;
    ends[groups] = at + 1;
    found[groups++] = hits;
  }
  return { ends, found, groups };
}
