import { matrixOf } from "../metric/decision.ts";
import type { JudgedBinary, JudgedMulticlass } from "../metric/metric.ts";
import { sixDigits } from "./thin-curve.ts";

/** More classes than this make no picture: the rarest are taken together. */
const MOST_CLASSES = 25;

/** Rows (or their weights) by true class (outer) and decision (inner): scikit-learn `confusion_matrix`. */
export type Matrix = readonly (readonly number[])[];

/** A binary model's decisions at its own threshold: negative first. */
export function binaryMatrix(judged: JudgedBinary): Matrix {
  return shownMatrix(judged, [0, 1], false);
}

/** Which classes are shown, as indices, by how many rows they have where there are too many to show all. */
export function shownClasses({ label, classes }: JudgedMulticlass): number[] {
  const all = classes.map((_, at) => at);
  if (all.length <= MOST_CLASSES) return all;
  const rows = new Float64Array(classes.length);
  for (const of of label) rows[of] = (rows[of] ?? 0) + 1;
  const byRows = [...all].sort((a, b) => (rows[b] ?? 0) - (rows[a] ?? 0) || a - b);
  return byRows.slice(0, MOST_CLASSES - 1).sort((a, b) => a - b);
}

/** The most probable class of each row; with one more row and column for all classes that are not shown, if there are. */
export function multiclassMatrix(judged: JudgedMulticlass, shown: readonly number[]): Matrix {
  return shownMatrix(judged, shown, shown.length < judged.classes.length);
}

function shownMatrix(judged: JudgedBinary | JudgedMulticlass, shown: readonly number[], hasRest: boolean): Matrix {
  const { classes, counts } = matrixOf(judged);
  const size = shown.length + (hasRest ? 1 : 0);
  const place = new Array<number>(classes).fill(size - 1);
  for (const [at, of] of shown.entries()) place[of] = at;
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const [cell, count] of counts.entries()) {
    const row = matrix[place[Math.floor(cell / classes)] ?? 0];
    const column = place[cell % classes] ?? 0;
    if (row !== undefined) row[column] = (row[column] ?? 0) + count;
  }
  return judged.weight === undefined ? matrix : matrix.map((row) => row.map(sixDigits));
}
