import { chiSquareSurvival } from "./gamma.ts";

type Cell = readonly [number, number];

/** Expected count below which a cell is too thin for the chi-square approximation (Cochran's rule of five). */
const THIN = 5;

/**
 * Chi-square test that two samples of categories come from one distribution (SciPy `chi2_contingency` of the 2 x K
 * table, `correction=False`). Categories that are expected fewer than five times in the smaller sample are pooled
 * into one cell (which joins the smallest other cell while still too thin), because a hundred near-empty cells would
 * make noise look like news. Fewer than two cells left, or an empty sample: statistic 0, p = 1.
 */
export function chiSquareHomogeneity(
  first: Float64Array,
  second: Float64Array,
): { readonly statistic: number; readonly p: number; readonly degrees: number } {
  const cells = poolThin(first, second);
  const n = total(first);
  const m = total(second);
  if (cells.length < 2 || n === 0 || m === 0) return { statistic: 0, p: 1, degrees: 0 };
  let statistic = 0;
  for (const [a, b] of cells) {
    const share = (a + b) / (n + m);
    statistic += (a - n * share) ** 2 / (n * share) + (b - m * share) ** 2 / (m * share);
  }
  const degrees = cells.length - 1;
  return { statistic, p: chiSquareSurvival(statistic, degrees), degrees };
}

function poolThin(first: Float64Array, second: Float64Array): Cell[] {
  const n = total(first);
  const m = total(second);
  const needed = (THIN * (n + m)) / Math.max(1, Math.min(n, m));
  const thick: Cell[] = [];
  let rare: Cell = [0, 0];
  for (const [i, a] of first.entries()) {
    const b = second[i] ?? 0;
    if (a + b >= needed) thick.push([a, b]);
    else rare = [rare[0] + a, rare[1] + b];
  }
  if (rare[0] + rare[1] === 0) return thick;
  if (rare[0] + rare[1] >= needed || thick.length === 0) return [...thick, rare];
  thick.sort((x, y) => y[0] + y[1] - (x[0] + x[1]));
  const smallest = thick.pop() ?? [0, 0];
  return [...thick, [smallest[0] + rare[0], smallest[1] + rare[1]]];
}

function total(counts: Float64Array): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
