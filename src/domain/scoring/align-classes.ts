import { sameLabel } from "./output-plan.ts";
import type { Predictions } from "./predictions.ts";

/** All classes that either model knows, the first one's order kept: what two models are judged over together. */
export function unionOfClasses(first: readonly string[], second: readonly string[]): string[] {
  return [...first, ...second.filter((label) => !first.some((known) => sameLabel(known, label)))];
}

/**
 * The same predictions over another list of classes: columns are found by name, never by position, and a class that
 * the model does not know gets probability 0. Predictions of other tasks are returned as they are.
 */
export function alignClasses(predictions: Predictions, classes: readonly string[]): Predictions {
  if (predictions.kind !== "multiclass") return predictions;
  const from = classes.map((label) => predictions.classes.findIndex((known) => sameLabel(known, label)));
  const width = predictions.classes.length;
  const isSame = width === classes.length && from.every((column, i) => column === i);
  if (isSame) return predictions;
  const rows = predictions.probability.length / width;
  const probability = new Float64Array(rows * classes.length);
  for (let row = 0; row < rows; row++) {
    for (const [k, column] of from.entries()) {
      if (column >= 0) probability[row * classes.length + k] = predictions.probability[row * width + column] ?? 0;
    }
  }
  return { kind: "multiclass", classes, probability };
}
