import type { Random } from "../statistics/random.ts";
import type { CategoryProfile, ColumnProfile, NumberProfile } from "./profile.ts";

/** One value of a drawn row: a number, a text, a truth value, or null for a missing one. */
export type Cell = number | string | boolean | null;

/**
 * Draws synthetic rows from a profile, column by column: numbers uniformly within a bucket that is chosen by its
 * count (whole where the column is whole), categories by share, missing where and as often as missing occurs.
 * Columns are independent, so no row is anybody's. The same profile, generator and number give the same rows.
 */
export function drawRows(columns: readonly ColumnProfile[], rows: number, random: Random): Cell[][] {
  return Array.from({ length: rows }, () => columns.map((column) => drawCell(column, random)));
}

function drawCell(column: ColumnProfile, random: Random): Cell {
  // All three are always taken, so that one column's luck does not shift the next one's.
  const [presence, bucket, position] = [random(), random(), random()];
  if (presence * column.rows < column.missing) return null;
  return column.type === "number" ? drawNumber(column, bucket, position) : drawCategory(column, bucket);
}

function drawCategory(column: CategoryProfile, bucket: number): Cell {
  const total = column.counts.reduce((sum, count) => sum + count, 0);
  let left = bucket * total;
  for (const [index, count] of column.counts.entries()) {
    left -= count;
    if (left < 0) return column.boolean ? column.categories[index] === "true" : (column.categories[index] ?? null);
  }
  return null;
}

function drawNumber(column: NumberProfile, bucket: number, position: number): Cell {
  if (column.min === null || column.max === null) return null;
  const total = column.counts.reduce((sum, count) => sum + count, 0);
  let left = bucket * total;
  for (const [index, count] of column.counts.entries()) {
    left -= count;
    if (left >= 0) continue;
    const low = Math.max(column.min, column.knots[index - 1] ?? column.min);
    const high = Math.min(column.max, column.knots[index] ?? column.max);
    return within(column, low, high, position);
  }
  return column.max;
}

function within(column: NumberProfile, low: number, high: number, at: number): number {
  if (!column.integer) return low + (high - low) * at;
  const lowest = Math.ceil(low);
  return Math.min(Math.max(lowest, Math.floor(low + (high - low) * at)), Math.max(lowest, Math.ceil(high) - 1));
}
