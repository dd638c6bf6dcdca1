import type { ColumnValues } from "../table/column.ts";
import { LARGEST_NUMBER } from "./largest-number.ts";

/** The weights of the judged rows, or the first row (from 1) whose value is none. */
export type ReadWeights =
  | { readonly kind: "read"; readonly weight: Float64Array }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Picks the weights of the judged rows, which must be at least 0, at most 1e50, and not 0 everywhere. */
export function readWeights(column: ColumnValues, rows: Int32Array): ReadWeights {
  if (column.kind === "text") return { kind: "unreadable", reason: "the weights are text" };
  const weight = new Float64Array(rows.length);
  let any = false;
  for (const [at, row] of rows.entries()) {
    const value = column.values[row] ?? Number.NaN;
    if (!(value >= 0 && value <= LARGEST_NUMBER)) {
      const said = Number.isNaN(value) ? "no weight" : `the weight ${value}`;
      return { kind: "unreadable", reason: `row ${row + 1} has ${said}` };
    }
    weight[at] = value;
    any ||= value > 0;
  }
  return any ? { kind: "read", weight } : { kind: "unreadable", reason: "every row has the weight 0" };
}
