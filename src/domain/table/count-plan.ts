/**
 * What to count in one pass over a source. A plan is a value: only an engine's dialect turns it into a query, and
 * rows never leave the engine, only the counts.
 *
 * The bucket canon: over finite float64, left-closed. Knots k0 < k1 < … < km-1 make m + 1 buckets
 * (-inf, k0), [k0, k1), …, [km-1, +inf). Nulls, NaN and infinities are counted apart.
 */
export type ColumnPlan =
  | { readonly kind: "number"; readonly name: string; readonly knots: Float64Array }
  /** Counts of the listed categories; everything else not missing falls into `other`. */
  | { readonly kind: "category"; readonly name: string; readonly categories: readonly string[] }
  /** Finds the `top` most frequent categories itself (ties by code point order) and counts them exactly. */
  | { readonly kind: "discover"; readonly name: string; readonly top: number }
  | { readonly kind: "time"; readonly name: string };

export interface CountPlan {
  readonly columns: readonly ColumnPlan[];
}

export interface NumberCounts {
  readonly kind: "number";
  readonly missing: number;
  readonly nan: number;
  readonly infinite: number;
  /** Smallest and largest finite value; null when there is none. */
  readonly min: number | null;
  readonly max: number | null;
  /** One more than knots. Their sum is the number of finite values. */
  readonly buckets: Float64Array;
}

export interface CategoryCounts {
  readonly kind: "category";
  readonly missing: number;
  readonly categories: readonly string[];
  readonly counts: Float64Array;
  readonly other: number;
  /** Number of different values that are not missing. */
  readonly distinct: number;
}

export interface TimeCounts {
  readonly kind: "time";
  readonly missing: number;
  /** ISO 8601 without a zone (UTC where the column has one); null when there is no value. */
  readonly min: string | null;
  readonly max: string | null;
}

export type ColumnCounts = NumberCounts | CategoryCounts | TimeCounts;

export interface Counts {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ColumnCounts>;
}

/** Counts an array by the bucket canon: the reference that every engine's dialect is tested against. */
export function countNumbers(values: Float64Array, knots: Float64Array): NumberCounts {
  const buckets = new Float64Array(knots.length + 1);
  let nan = 0;
  let infinite = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (Number.isNaN(value)) nan++;
    else if (!Number.isFinite(value)) infinite++;
    else {
      const bucket = bucketOf(value, knots);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
      if (value < min) min = value;
      if (value > max) max = value;
    }
  }
  const any = min <= max;
  return { kind: "number", missing: 0, nan, infinite, min: any ? min : null, max: any ? max : null, buckets };
}

/** Counts of two parts by the same knots, as if they had been counted together. */
export function addNumbers(first: NumberCounts, second: NumberCounts): NumberCounts {
  const extreme = (pick: (...values: number[]) => number, values: readonly (number | null)[]): number | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : pick(...known);
  };
  return {
    kind: "number",
    missing: first.missing + second.missing,
    nan: first.nan + second.nan,
    infinite: first.infinite + second.infinite,
    min: extreme(Math.min, [first.min, second.min]),
    max: extreme(Math.max, [first.max, second.max]),
    buckets: first.buckets.map((count, i) => count + (second.buckets[i] ?? 0)),
  };
}

/** Index of the bucket that holds a finite value: the number of knots that are not above it. */
export function bucketOf(value: number, knots: Float64Array): number {
  let low = 0;
  let high = knots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((knots[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
