/**
 * What a column holds, seen from the engines' many types: whole numbers, numbers, booleans, text, points in time, or
 * something no model and no profile can use (a list, a structure, bytes).
 */
export type ColumnType = "integer" | "number" | "boolean" | "text" | "time" | "other";

/** One column of a table as its engine describes it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** The engine's own name of the type, such as `BIGINT`. */
  readonly engineType: string;
}

/** What `describe` answers: the columns after `select`, and the stored ones beneath. */
export interface TableDescription {
  readonly columns: readonly Column[];
  readonly stored: readonly Column[];
}

/**
 * Values of one column. A missing number is NaN, a missing text has code -1. Texts are dictionary codes, so that a
 * column of a million equal words costs four bytes a row.
 */
export type ColumnValues =
  | { readonly kind: "number"; readonly values: Float64Array }
  | { readonly kind: "text"; readonly codes: Int32Array; readonly dictionary: readonly string[] };

/** How many rows a column's values cover. */
export function rowCount(column: ColumnValues): number {
  return column.kind === "number" ? column.values.length : column.codes.length;
}

/** Whether a value of the type can stand for a float64. */
export function isNumeric(type: ColumnType): boolean {
  return type === "integer" || type === "number" || type === "boolean";
}
