import { sortOrder } from "../statistics/sort-order.ts";

/**
 * Rows in an order that does not depend on the one in which they were read: by label, then by the sum of both models'
 * answers, then by the first one's.
 */
export function canonicalRows(label: Float64Array, first: Float64Array, second: Float64Array): Uint32Array {
  const sums = first.map((value, row) => value + (second[row] ?? 0));
  let order = sortOrder(first);
  for (const key of [sums, label]) {
    const inner = order;
    const sorted = new Float64Array(inner.length);
    for (let at = 0; at < sorted.length; at++) sorted[at] = key[inner[at] ?? 0] ?? 0;
    order = sortOrder(sorted);
    for (let at = 0; at < order.length; at++) order[at] = inner[order[at] ?? 0] ?? 0;
  }
  return order;
}
