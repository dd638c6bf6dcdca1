import { mostProbable } from "../scoring/predictions.ts";
import type { JudgedBinary, JudgedMulticlass } from "./metric.ts";

/** Rows that a model decides about. */
export type JudgedDecisions = JudgedBinary | JudgedMulticlass;

/** A model's rows as decisions: which class it is, and which one the model says. */
export interface Decided {
  readonly classes: number;
  readonly label: ArrayLike<number>;
  readonly chosen: ArrayLike<number>;
  readonly weight: Float64Array | undefined;
}

/** What was decided of judged rows: a dozen metrics ask for it. */
const remembered = new WeakMap<JudgedDecisions, Decided>();
const counted = new WeakMap<JudgedDecisions, ConfusionMatrix>();

/** Decisions at the model's own threshold (a score at or above it is class 1), or for the most probable class. */
export function decided(judged: JudgedDecisions): Decided {
  const known = remembered.get(judged);
  if (known !== undefined) return known;
  const found = decide(judged);
  remembered.set(judged, found);
  return found;
}

function decide(judged: JudgedDecisions): Decided {
  if (judged.kind === "multiclass") {
    const { label, probability, classes, weight } = judged;
    return { classes: classes.length, label, chosen: mostProbable(probability, classes.length), weight };
  }
  const { label, score, threshold, weight } = judged;
  const chosen = new Uint8Array(score.length);
  for (let row = 0; row < chosen.length; row++) chosen[row] = (score[row] ?? 0) >= threshold ? 1 : 0;
  return { classes: 2, label, chosen, weight };
}

/** The confusion matrix of judged rows, counted once. */
export function matrixOf(judged: JudgedDecisions): ConfusionMatrix {
  const known = counted.get(judged);
  if (known !== undefined) return known;
  const found = confusionMatrix(decided(judged));
  counted.set(judged, found);
  return found;
}

/** Rows (or their weights) by class and decision: row-major, `counts[truth * classes + chosen]`. */
export interface ConfusionMatrix {
  readonly classes: number;
  readonly counts: Float64Array;
}

export function confusionMatrix({ classes, label, chosen, weight }: Decided): ConfusionMatrix {
  const counts = new Float64Array(classes * classes);
  for (let row = 0; row < label.length; row++) {
    const cell = (label[row] ?? 0) * classes + (chosen[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + (weight === undefined ? 1 : (weight[row] ?? 0));
  }
  return { classes, counts };
}

/** Rows of a class, rows said to be of it, and rows where both agree. */
export interface ClassCount {
  readonly actual: number;
  readonly predicted: number;
  readonly hits: number;
}

export function classCount({ classes, counts }: ConfusionMatrix, of: number): ClassCount {
  let [actual, predicted] = [0, 0];
  for (let other = 0; other < classes; other++) {
    actual += counts[of * classes + other] ?? 0;
    predicted += counts[other * classes + of] ?? 0;
  }
  return { actual, predicted, hits: counts[of * classes + of] ?? 0 };
}
