import { chiSquareSurvival } from "./gamma.ts";

type Cell = readonly [number, number];

/** Expected count below which a cell is too thin for the chi-square approximation (Cochran's rule of five). */
const THIN = 5;

/**
 * Chi-square test that two samples of categories come from one distribution (SciPy `chi2_contingency` of the 2 x K
 * table, `correction=False`). Cells that are expected fewer than five times in the smaller sample are pooled in
 * the order given, each pool as soon as it is thick enough; what is left over joins the last pool, or else the smallest
 * cell. A hundred near-empty cells would make noise look like news, and one cell for all of them would hide that half
 * of them vanished. The order must not depend on the second sample. Fewer than two cells left, or an empty sample:
 * statistic 0, p = 1.
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
  const pools: Cell[] = [];
  let rest: Cell = [0, 0];
  for (const [i, a] of first.entries()) {
    const b = second[i] ?? 0;
    if (a + b >= needed) thick.push([a, b]);
    else rest = [rest[0] + a, rest[1] + b];
    if (size(rest) >= needed) {
      pools.push(rest);
      rest = [0, 0];
    }
  }
  if (size(rest) === 0) return [...thick, ...pools];
  const last = pools.pop();
  if (last !== undefined) return [...thick, ...pools, join(last, rest)];
  if (thick.length === 0) return [rest];
  thick.sort((x, y) => size(y) - size(x));
  const smallest = thick.pop() ?? [0, 0];
  return [...thick, join(smallest, rest)];
}

function size([a, b]: Cell): number {
  return a + b;
}

function join(x: Cell, y: Cell): Cell {
  return [x[0] + y[0], x[1] + y[1]];
}

function total(counts: Float64Array): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
