import type { ColumnValues } from "../table/column.ts";

/** To which cluster each judged row belongs. */
export interface Clusters {
  /** By number from 0, in the order of the column's values, so that the order of the rows changes nothing. */
  readonly cluster: Int32Array;
  readonly count: number;
  /** Rows without a value, each of which is a cluster of its own. */
  readonly alone: number;
}

/** Numbers the clusters of the judged rows by the values of a column. */
export function readClusters(column: ColumnValues, rows: Int32Array): Clusters {
  const readValue = (row: number): number | string | null => {
    if (column.kind === "text") return column.dictionary[column.codes[row] ?? -1] ?? null;
    const value = column.values[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const seen = new Set<number | string>();
  for (const row of rows) {
    const value = readValue(row);
    if (value !== null) seen.add(value);
  }
  const numbers = new Map([...seen].sort((x, y) => (x < y ? -1 : 1)).map((value, number) => [value, number]));
  let alone = 0;
  const cluster = Int32Array.from(rows, (row) => {
    const value = readValue(row);
    return value === null ? numbers.size + alone++ : (numbers.get(value) ?? 0);
  });
  return { cluster, count: numbers.size + alone, alone };
}
