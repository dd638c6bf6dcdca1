/** The ids of a table's rows. */
export interface RowIds {
  readonly rows: number;
  /** Rows without an id. */
  readonly missing: number;
  /** Rows whose id an earlier row has already. */
  readonly repeated: number;
  /** A whole number below 2^52 for each distinct id, ascending: the same id always has the same one. */
  readonly hashes: Float64Array;
}

/** How many ids two tables have in common; both ascending. */
export function commonIds(one: Float64Array, other: Float64Array): number {
  let [i, j, common] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common;
}
