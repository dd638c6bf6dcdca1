import { sortOrder } from "./sort-order.ts";

/**
 * How much each row moves average precision: its infinitesimal jackknife values (the derivative of average precision by
 * the row's weight, all weights being 1). They sum to 0, and the sum of their squares is the variance (Efron 1982; what
 * the bootstrap of rows tends to). O(n log n), ties exact. `label` is 1 or 0; without positives all are NaN.
 */
export function averagePrecisionInfluence(label: Float64Array, score: Float64Array): Float64Array {
  const order = sortOrder(score).reverse();
  const groups = tiedGroups(order, label, score);
  const positives = groups.at(-1)?.found ?? 0;
  let area = 0;
  for (const { hits, precision } of groups) area += (hits * precision) / positives;
  const influence = new Float64Array(label.length);
  let [gain, loss] = [0, 0];
  // From the lowest score upwards: a row counts at its own threshold and at every lower one.
  for (const { start, end, hits, found, precision } of groups.toReversed()) {
    const taken = end;
    gain += hits / taken;
    loss += (hits * found) / taken / taken;
    for (let at = start; at < end; at++) {
      const row = order[at] ?? 0;
      const own = label[row] === 1 ? precision - area + gain : 0;
      influence[row] = (own - loss) / positives;
    }
  }
  return influence;
}

interface TiedGroup {
  /** Its rows in the order of falling scores; `end` is also how many rows score at least as high. */
  readonly start: number;
  readonly end: number;
  /** Positives in the group, and at or above it. */
  readonly hits: number;
  readonly found: number;
  readonly precision: number;
}

function tiedGroups(order: Uint32Array, label: Float64Array, score: Float64Array): TiedGroup[] {
  const groups: TiedGroup[] = [];
  let found = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let hits = 0;
    for (; end < order.length && score[order[end] ?? 0] === score[order[start] ?? 0]; end++) {
      hits += label[order[end] ?? 0] ?? 0;
    }
    found += hits;
    groups.push({ start, end, hits, found, precision: found / end });
    start = end;
  }
  return groups;
}
