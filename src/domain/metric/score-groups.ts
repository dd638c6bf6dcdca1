import { isFirstOfScore, isLastOfScore, isPositive } from "../statistics/ranked-rows.ts";
import type { JudgedBinary } from "./metric.ts";
import { ranksOf } from "./score-order.ts";

/** How many positive and negative rows share one score. */
export type VisitGroup = (positives: number, negatives: number) => void;

/** How many positive and negative rows have each distinct score, from the lowest to the highest. */
interface ScoreGroups {
  readonly positives: Uint32Array;
  readonly negatives: Uint32Array;
}

/** Up to so many distinct scores are counted in a table; trees and rounded scores have no more. */
const MOST_COUNTED = 4096;
const SLOTS = 4 * MOST_COUNTED;

/** The table of a model's scores, for the several metrics that ask for it; null where they are too many. */
const remembered = new WeakMap<JudgedBinary, ScoreGroups | null>();

/**
 * Visits the groups of rows that count alike, from the lowest score upwards or from the highest downwards: by counting
 * where scores are few, else in the order of the scores, which their intervals need as well.
 */
export function visitGroups(judged: JudgedBinary, from: "lowest" | "highest", visit: VisitGroup): void {
  let groups = remembered.get(judged);
  if (groups === undefined) {
    groups = counted(judged);
    remembered.set(judged, groups);
  }
  if (groups === null) visitInOrder(judged, from, visit);
  else visitCounted(groups, from, visit);
}

function visitCounted({ positives, negatives }: ScoreGroups, from: "lowest" | "highest", visit: VisitGroup): void {
  const last = positives.length - 1;
  for (let at = 0; at <= last; at++) {
    const group = from === "lowest" ? at : last - at;
    visit(positives[group] ?? 0, negatives[group] ?? 0);
  }
}

function visitInOrder(judged: JudgedBinary, from: "lowest" | "highest", visit: VisitGroup): void {
  const ranks = ranksOf(judged);
  const last = ranks.order.length - 1;
  let [positives, negatives] = [0, 0];
  for (let step = 0; step <= last; step++) {
    const at = from === "lowest" ? step : last - step;
    if (isPositive(ranks, at)) positives++;
    else negatives++;
    if (!(from === "lowest" ? isLastOfScore(ranks, at) : isFirstOfScore(ranks, at))) continue;
    visit(positives, negatives);
    [positives, negatives] = [0, 0];
  }
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
