import { type RankedRows, rankRows } from "../statistics/ranked-rows.ts";
import { sortOrder } from "../statistics/sort-order.ts";
import type { JudgedBinary } from "./metric.ts";

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

const ranked = new WeakMap<JudgedBinary, RankedRows>();

/** Judged rows by rank, ranked once for each model. */
export function ranksOf(judged: JudgedBinary): RankedRows {
  const known = ranked.get(judged);
  if (known !== undefined) return known;
  const ranks = rankRows(judged.label, judged.score, orderOf(judged.score));
  ranked.set(judged, ranks);
  return ranks;
}
