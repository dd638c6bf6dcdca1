import type { ColumnValues } from "../table/column.ts";

/** Columns of the test data to search, and which of their rows were judged. */
export interface Searched {
  readonly columns: ReadonlyMap<string, ColumnValues>;
  readonly rows: Int32Array;
}
