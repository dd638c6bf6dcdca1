import type { Cell } from "../profile/draw-rows.ts";
import { mostProbable, type Predictions, predictedNumbers } from "./predictions.ts";
import type { FeatureType } from "./signature.ts";

/** Rows with the model's own answers, stored with the version; the smoke test must find the same answers again. */
export interface GoldenRows {
  readonly schema: 1;
  readonly model: string;
  /** The model file that answered. */
  readonly digest: string;
  readonly origin: "synthetic";
  readonly seed: number;
  readonly columns: readonly { readonly name: string; readonly type: FeatureType }[];
  readonly rows: readonly (readonly Cell[])[];
  readonly outputs: {
    readonly kind: Predictions["kind"];
    readonly classes: readonly string[];
    /** One number a row, or one for each class. */
    readonly values: readonly (readonly number[])[];
  };
  /** Relative tolerance of a number. */
  readonly tolerance: number;
}

/** Rows that a version stores by default. */
export const GOLDEN_ROWS = 20;
/** Relative tolerance for float32 models. */
export const GOLDEN_TOLERANCE = 1e-5;

/** Splits predictions into one list of numbers a row. */
export function predictionRows(predictions: Predictions, rows: number): number[][] {
  const numbers = predictedNumbers(predictions);
  const width = rows === 0 ? 0 : numbers.length / rows;
  return Array.from({ length: rows }, (_, row) => Array.from(numbers.subarray(row * width, (row + 1) * width)));
}

/**
 * Whether a model answers golden rows as it did when it was registered: every number within the relative tolerance,
 * and every class the same unless two classes were as good as equal. Returns null, or one sentence about the first
 * row that differs and how many do.
 */
export function compareGolden(golden: GoldenRows, answers: Predictions): string | null {
  if (golden.rows.length === 0) return "there are no golden rows to compare";
  const actual = predictionRows(answers, golden.rows.length);
  const different: number[] = [];
  for (const [row, expected] of golden.outputs.values.entries()) {
    if (!sameAnswer(expected, actual[row] ?? [], golden.tolerance)) different.push(row);
  }
  if (answers.kind !== golden.outputs.kind)
    return `the model gives ${answers.kind} predictions, registered were ${golden.outputs.kind}`;
  const first = different[0];
  if (first === undefined) return null;
  const before = (golden.outputs.values[first] ?? []).join(", ");
  const now = (actual[first] ?? []).join(", ");
  return `${different.length} of ${golden.rows.length} golden rows are answered differently; row ${first + 1} was ${before} and is ${now}`;
}

function sameAnswer(expected: readonly number[], actual: readonly number[], tolerance: number): boolean {
  if (expected.length !== actual.length) return false;
  const close = expected.every(
    (value, i) => Math.abs(value - (actual[i] ?? Number.NaN)) <= tolerance * Math.max(1e-3, Math.abs(value)),
  );
  if (!close || expected.length < 2) return close;
  const sorted = [...expected].sort((a, b) => b - a);
  const tied = (sorted[0] ?? 0) - (sorted[1] ?? 0) <= tolerance;
  const chosen = (row: readonly number[]): number | undefined => mostProbable(Float64Array.from(row), row.length)[0];
  return tied || chosen(expected) === chosen(actual);
}
