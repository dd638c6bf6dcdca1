import { sortOrder } from "./sort-order.ts";

/**
 * Rows from the lowest score to the highest, and what a walk through them asks of each place: read from front to back,
 * where labels and scores of the rows in this order lie all over the memory.
 */
export interface RankedRows {
  readonly order: Uint32Array;
  /** Of each place: whether its row is positive, and whether it is the last of those that score alike. */
  readonly marks: Uint8Array;
}

const POSITIVE = 1;
const LAST = 2;

/** Ranks rows by score; `label` is 1 or 0. `order` is that of the scores, where it is known. */
export function rankRows(label: Float64Array, score: Float64Array, order: Uint32Array = sortOrder(score)): RankedRows {
  const marks = new Uint8Array(order.length);
  let own = score[order[0] ?? 0];
  for (let at = 0; at < marks.length; at++) {
    const next = at + 1 < marks.length ? score[order[at + 1] ?? 0] : Number.NaN;
    marks[at] = (label[order[at] ?? 0] === 1 ? POSITIVE : 0) | (next === own ? 0 : LAST);
    own = next;
  }
  return { order, marks };
}

/** Whether the row at a place is positive. */
export function isPositive({ marks }: RankedRows, at: number): boolean {
  return ((marks[at] ?? 0) & POSITIVE) !== 0;
}

/** Whether the next place has another score, or there is none. */
export function isLastOfScore({ marks }: RankedRows, at: number): boolean {
  return ((marks[at] ?? 0) & LAST) !== 0;
}

/** Whether the place before has another score, or there is none. */
export function isFirstOfScore({ marks }: RankedRows, at: number): boolean {
  return at === 0 || ((marks[at - 1] ?? 0) & LAST) !== 0;
}
