import { compensatedSum } from "../statistics/sum.ts";
import type { RowWeights } from "./metric.ts";

/** Whether all rows count alike and stand for themselves. */
export function isPlain({ weight, cluster }: RowWeights): boolean {
  return weight === undefined && cluster === undefined;
}

/** The sum of all rows' weights; the number of rows where they have none. */
export function totalWeight(rows: number, { weight }: RowWeights): number {
  return weight === undefined ? rows : compensatedSum(weight);
}

/** Each value times its row's weight; the values themselves where rows have none. */
export function weighed(values: Float64Array, weight: Float64Array | undefined): Float64Array {
  if (weight === undefined) return values;
  const products = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) products[row] = (values[row] ?? 0) * (weight[row] ?? 0);
  return products;
}

/** Weighted mean by compensated sums (NumPy `average`); NaN without weight. */
export function weightedMean(values: Float64Array, weight: Float64Array | undefined): number {
  const total = totalWeight(values.length, { weight });
  return total === 0 ? Number.NaN : compensatedSum(weighed(values, weight)) / total;
}
