/** Below this no decision hangs on the exact value, which takes the longer the larger D is; the limit stands for it. */
const TINY = 1e-30;
/** Sizes up to which the two-sample p value is exact: the product of both bounds the work (100 million steps). */
export const EXACT_LIMIT = 10_000;

/**
 * Two-sided two-sample Kolmogorov-Smirnov test from cumulative counts.
 *
 * `first` and `second` hold, at the same points, how many of each sample lie below; `n` and `m` are the sample sizes.
 * From all points of both samples D is SciPy's `ks_2samp` statistic; from fewer points (the knots of a profile) it is
 * a lower bound of it, hence conservative. The p value is exact where both samples have at most 10,000 values
 * (ties as in SciPy: the tie-free distribution) and it is above 1e-30, else Kolmogorov's limit with the effective size n·m/(n+m).
 * Empty samples give D = 0 and p = 1.
 */
export function kolmogorovSmirnov(
  cumulative: { readonly first: Float64Array; readonly second: Float64Array },
  n: number,
  m: number,
): { readonly d: number; readonly p: number } {
  if (n === 0 || m === 0) return { d: 0, p: 1 };
  let widest = 0;
  for (let i = 0; i < cumulative.first.length; i++) {
    widest = Math.max(widest, Math.abs((cumulative.first[i] ?? 0) * m - (cumulative.second[i] ?? 0) * n));
  }
  const d = widest / n / m;
  const limit = kolmogorovSurvival(Math.sqrt((n / (n + m)) * m) * d);
  const exact = n <= EXACT_LIMIT && m <= EXACT_LIMIT && limit > TINY;
  return { d, p: exact ? exactSurvival(widest, n, m) : limit };
}

/**
 * P(sqrt(n)·D >= x) in Kolmogorov's limit (SciPy `kstwobign.sf`). The alternating series converges within a few terms
 * above 0.5; below, the complementary theta series does.
 */
export function kolmogorovSurvival(x: number): number {
  if (x <= 0) return 1;
  if (x < 0.7) {
    let cdf = 0;
    for (let k = 1; k < 40; k += 2) cdf += Math.exp((-k * k * Math.PI * Math.PI) / (8 * x * x));
    return 1 - (Math.sqrt(2 * Math.PI) / x) * cdf;
  }
  let sum = 0;
  for (let k = 1; k < 40; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
  return Math.min(1, Math.max(0, sum));
}

/**
 * Exact P(D >= widest / (n·m)): the probability that a random lattice path from (0, 0) to (n, m) ever leaves the band
 * |i·m - j·n| < widest. Computed backwards over exit probabilities (all terms positive, so that no tail is lost to
 * cancellation, unlike one minus the distribution function). Only the band is walked, everything outside has left it:
 * O(D·n·m) time, O(m) memory.
 */
function exactSurvival(widest: number, n: number, m: number): number {
  if (widest <= 0) return 1;
  const exit = new Float64Array(m + 2).fill(1);
  for (let i = n; i >= 0; i--) {
    const lowest = Math.max(0, Math.floor((i * m - widest) / n) + 1);
    const highest = Math.min(m, Math.ceil((i * m + widest) / n) - 1);
    exit[highest + 1] = 1;
    for (let j = highest; j >= lowest; j--) {
      const left = n - i;
      const up = m - j;
      exit[j] = left + up === 0 ? 0 : (left * (exit[j] ?? 0) + up * (exit[j + 1] ?? 0)) / (left + up);
    }
  }
  return Math.min(1, exit[0] ?? 1);
}
