import { nextAfter } from "../table/float-neighbour.ts";

const EVEN_RANKS = 256;
/** With at most this many different values in the sample each gets a bucket of its own, and every measure is exact. */
const FEW_VALUES = 180;
/** A value that fills more than this share of the sample gets a bucket of its own. */
const POINT_MASS = 1 / 512;
const OUTER_FROM = -2;
const OUTER_TO = 20;

/**
 * Cut points for a number column, from a sorted sample of finite values and its standard deviation (ddof 0).
 *
 * Even ranks resolve the body, geometric ranks the tails, a pair (v, nextAfter(v)) isolates every point mass (every value, where
 * there are few), and
 * knots at max + sd·2^k and min - sd·2^k (k = -2 … 20) measure how far a later tail or a change of unit reaches.
 * Strictly ascending, finite; empty for an empty sample. They need not be exact quantiles: the counts at them are
 * exact, taken from all rows afterwards.
 */
export function chooseKnots(sorted: Float64Array, sd: number): Float64Array {
  const n = sorted.length;
  if (n === 0) return new Float64Array();
  const chosen = new Set<number>();
  const atRank = (rank: number): number => sorted[Math.min(n - 1, Math.max(0, rank))] ?? 0;
  for (let i = 0; i <= EVEN_RANKS; i++) chosen.add(atRank(Math.floor((i * n) / EVEN_RANKS)));
  for (let rank = 1; rank < n / EVEN_RANKS; rank *= 2) {
    chosen.add(atRank(rank));
    chosen.add(atRank(n - 1 - rank));
  }
  for (const value of pointMasses(sorted)) {
    chosen.add(value);
    chosen.add(nextAfter(value));
  }
  chosen.add(nextAfter(atRank(n - 1)));
  if (sd > 0) {
    for (let k = OUTER_FROM; k <= OUTER_TO; k++) {
      chosen.add(atRank(n - 1) + sd * 2 ** k);
      chosen.add(atRank(0) - sd * 2 ** k);
    }
  }
  return Float64Array.from([...chosen].filter(Number.isFinite).map((knot) => knot + 0)).sort();
}

function* pointMasses(sorted: Float64Array): Iterable<number> {
  const least = hasFewValues(sorted) ? 0 : sorted.length * POINT_MASS;
  let start = 0;
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && sorted[i] === sorted[start]) continue;
    if (i - start > least) yield sorted[start] ?? 0;
    start = i;
  }
}

function hasFewValues(sorted: Float64Array): boolean {
  let different = 1;
  for (let i = 1; i < sorted.length && different <= FEW_VALUES; i++) if (sorted[i] !== sorted[i - 1]) different++;
  return different <= FEW_VALUES;
}
