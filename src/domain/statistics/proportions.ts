import { logGamma, normalSurvival } from "./gamma.ts";

/**
 * Two-sided test that two proportions are equal, by the pooled normal statistic (statsmodels `proportions_ztest`).
 * Empty samples, or a pooled proportion of 0 or 1: p = 1.
 */
export function twoProportions(hits: readonly [number, number], sizes: readonly [number, number]): number {
  const [n, m] = sizes;
  if (n === 0 || m === 0) return 1;
  const pooled = (hits[0] + hits[1]) / (n + m);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  if (error === 0) return 1;
  return Math.min(1, 2 * normalSurvival(Math.abs(hits[0] / n - hits[1] / m) / error));
}

/**
 * Fisher's exact test of the 2 x 2 table [[a, b], [c, d]], two-sided: the probability of all tables with the same
 * margins that are at most as likely (SciPy `fisher_exact`, R `fisher.test`; the same 1e-7 slack for ties).
 */
export function fisherExact(a: number, b: number, c: number, d: number): number {
  const row = a + b;
  const column = a + c;
  const all = row + c + d;
  const lowest = Math.max(0, row + column - all);
  const highest = Math.min(row, column);
  const logProbability = (k: number): number =>
    logChoose(column, k) + logChoose(all - column, row - k) - logChoose(all, row);
  const observed = logProbability(a) + 1e-7;
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((row + 1) * (column + 1)) / (all + 2))));
  if (logProbability(mode) <= observed) return 1;
  // Probabilities rise up to the mode and fall from there, so the tables at most as likely are two tails.
  const isRare = (k: number): boolean => logProbability(k) <= observed;
  const below = tail(mode, lowest, isRare, logProbability);
  const above = tail(mode, highest, isRare, logProbability);
  return Math.min(1, below + above);
}

/** Probability of the rare tables between the mode and one end, summed from the inside until nothing is added. */
function tail(
  mode: number,
  end: number,
  isRare: (k: number) => boolean,
  logProbability: (k: number) => number,
): number {
  const step = Math.sign(end - mode);
  if (step === 0 || !isRare(end)) return 0;
  let [common, rare] = [mode, end];
  while (Math.abs(rare - common) > 1) {
    const middle = Math.trunc((common + rare) / 2);
    if (isRare(middle)) rare = middle;
    else common = middle;
  }
  let sum = 0;
  for (let k = rare; (end - k) * step >= 0; k += step) {
    const term = Math.exp(logProbability(k));
    sum += term;
    if (term <= sum * 1e-17) break;
  }
  return sum;
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
