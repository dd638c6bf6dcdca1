import { sortOrder } from "../statistics/sort-order.ts";

/** The order of a model's scores: every metric of ranking asks for it. */
const remembered = new WeakMap<Float64Array, Uint32Array>();

/** Rows from the lowest score to the highest, sorted once for each array of scores. */
export function orderOf(score: Float64Array): Uint32Array {
  const known = remembered.get(score);
  if (known !== undefined) return known;
  const order = sortOrder(score);
  remembered.set(score, order);
  return order;
}
