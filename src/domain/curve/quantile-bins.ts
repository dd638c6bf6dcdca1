import { sixDigits } from "./thin-curve.ts";

/**
 * Rows between the quantiles of their values, ascending: bin k holds the values above the k-th of the inner edges and
 * up to the next (NumPy `percentile` with linear interpolation, `searchsorted` from the left). Equal values share a bin;
 * bins that would be empty are left out. `order` sorts the rows by value.
 */
export function quantileBins(values: ArrayLike<number>, order: Uint32Array, bins: number): Uint32Array[] {
  const edges = Array.from({ length: bins - 1 }, (_, i) => percentile(values, order, (i + 1) / bins));
  const starts = [0, ...edges.map((edge) => firstAbove(values, order, edge))];
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? order.length;
    return end > start ? [order.subarray(start, end)] : [];
  });
}

/** The first place in the order whose value is above the edge; the end where there is none. */
function firstAbove(values: ArrayLike<number>, order: Uint32Array, edge: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[order[middle] ?? 0] ?? 0) > edge) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The value below which that share of the rows lies, interpolated between neighbours as NumPy does. */
export function percentile(values: ArrayLike<number>, order: Uint32Array, share: number): number {
  const position = share * (order.length - 1);
  const below = Math.floor(position);
  const [low, high] = [values[order[below] ?? 0] ?? 0, values[order[below + 1] ?? order[below] ?? 0] ?? 0];
  const part = position - below;
  // NumPy's own way round, so that the same doubles come out.
  return part >= 0.5 ? high - (high - low) * (1 - part) : low + (high - low) * part;
}

/** What was predicted and what came true in one bin, with the reach of the latter. */
interface Bin {
  readonly predicted: number;
  readonly observed: number;
  readonly low: number;
  readonly high: number;
  readonly rows: number;
}

/** Bins as they are written: a list for each figure. */
export function columnsOf(bins: readonly Bin[]): { readonly [K in keyof Bin]: readonly number[] } {
  return {
    predicted: bins.map((bin) => sixDigits(bin.predicted)),
    observed: bins.map((bin) => sixDigits(bin.observed)),
    low: bins.map((bin) => sixDigits(bin.low)),
    high: bins.map((bin) => sixDigits(bin.high)),
    rows: bins.map((bin) => bin.rows),
  };
}
