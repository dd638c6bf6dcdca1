import type { JudgedBinary } from "./metric.ts";
import { orderOf } from "./score-order.ts";

/** How many positive and negative rows have each distinct score, from the lowest to the highest. */
export interface ScoreGroups {
  readonly positives: Uint32Array;
  readonly negatives: Uint32Array;
}

/** Up to so many distinct scores are counted in a table; trees and rounded scores have no more. */
const MOST_COUNTED = 4096;
const SLOTS = 4 * MOST_COUNTED;

/** Several metrics of ranking ask for the groups of the same rows. */
const remembered = new WeakMap<JudgedBinary, ScoreGroups>();

/** The groups of rows that count alike: by counting where scores are few, else by sorting. Made once for each side. */
export function scoreGroups(judged: JudgedBinary): ScoreGroups {
  const groups = remembered.get(judged) ?? counted(judged) ?? sorted(judged);
  remembered.set(judged, groups);
  return groups;
}

/** Null where there are more distinct scores than the table takes. */
function counted({ label, score }: JudgedBinary): ScoreGroups | null {
  const words = new Uint32Array(score.buffer, score.byteOffset, 2 * score.length);
  const slots = new Int32Array(SLOTS);
  const values: number[] = [];
  const positives = new Uint32Array(MOST_COUNTED);
  const rows = new Uint32Array(MOST_COUNTED);
  for (let row = 0; row < score.length; row++) {
    const value = score[row] ?? 0;
    let slot =
      (Math.imul((words[2 * row] ?? 0) ^ Math.imul(words[2 * row + 1] ?? 0, 0x9e3779b1), 0x85ebca6b) >>> 15) % SLOTS;
    let group = (slots[slot] ?? 0) - 1;
    while (group >= 0 && values[group] !== value) {
      slot = (slot + 1) % SLOTS;
      group = (slots[slot] ?? 0) - 1;
    }
    if (group < 0) {
      if (values.length === MOST_COUNTED) return null;
      group = values.push(value) - 1;
      slots[slot] = group + 1;
    }
    rows[group] = (rows[group] ?? 0) + 1;
    positives[group] = (positives[group] ?? 0) + (label[row] ?? 0);
  }
  const order = Uint32Array.from(values.keys()).sort((x, y) => (values[x] ?? 0) - (values[y] ?? 0));
  const isSame = (at: number): boolean => at > 0 && values[order[at] ?? 0] === values[order[at - 1] ?? 0];
  const groups = { positives: new Uint32Array(values.length), negatives: new Uint32Array(values.length) };
  let last = -1;
  for (const [at, group] of order.entries()) {
    // 0 and -0 are one score in two places.
    if (!isSame(at)) last++;
    const own = positives[group] ?? 0;
    groups.positives[last] = (groups.positives[last] ?? 0) + own;
    groups.negatives[last] = (groups.negatives[last] ?? 0) + (rows[group] ?? 0) - own;
  }
  return { positives: groups.positives.subarray(0, last + 1), negatives: groups.negatives.subarray(0, last + 1) };
}

/** The order of the scores is what their intervals need as well. */
function sorted({ label, score }: JudgedBinary): ScoreGroups {
  const order = orderOf(score);
  const groups = { positives: new Uint32Array(order.length), negatives: new Uint32Array(order.length) };
  let last = -1;
  let value = Number.NaN;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    if (score[row] !== value) last++;
    value = score[row] ?? 0;
    const of = label[row] === 1 ? groups.positives : groups.negatives;
    of[last] = (of[last] ?? 0) + 1;
  }
  return { positives: groups.positives.subarray(0, last + 1), negatives: groups.negatives.subarray(0, last + 1) };
}
