/** Reference and current counts of one column over the same buckets: all that a drift method may look at. */
export type Compared = ComparedNumbers | ComparedCategories;

export interface ComparedNumbers {
  readonly kind: "number";
  readonly knots: Float64Array;
  /** Bucket counts, one more than knots; `n` and `m` are their sums. */
  readonly reference: Float64Array;
  readonly current: Float64Array;
  readonly n: number;
  readonly m: number;
  readonly missing: readonly [reference: number, current: number];
  /** Standard deviation of the reference (ddof 0). */
  readonly sd: number;
  /** Extremes over both samples: where the outermost buckets end. */
  readonly min: number;
  readonly max: number;
}

export interface ComparedCategories {
  readonly kind: "category";
  /** Cell counts in the same order; the last cell holds everything that is not listed. */
  readonly reference: Float64Array;
  readonly current: Float64Array;
  readonly n: number;
  readonly m: number;
  readonly missing: readonly [reference: number, current: number];
}

/** How many of each sample lie below every knot: two step functions, taken at the same points. */
export function cumulative(compared: ComparedNumbers): { first: Float64Array; second: Float64Array } {
  return {
    first: running(compared.reference, compared.knots.length),
    second: running(compared.current, compared.knots.length),
  };
}

function running(buckets: Float64Array, knots: number): Float64Array {
  const below = new Float64Array(knots);
  let sum = 0;
  for (let i = 0; i < knots; i++) {
    sum += buckets[i] ?? 0;
    below[i] = sum;
  }
  return below;
}
