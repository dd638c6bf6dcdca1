import { logGamma } from "./gamma.ts";
import type { Random } from "./random.ts";

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
/** Up to here factorials' logarithms are looked up. */
const TABLE = Float64Array.from({ length: 1024 }, (_, n) => logGamma(n + 1));

/**
 * One draw from the binomial distribution, exact (no normal approximation): inversion from the mode outwards, so that the
 * work is of the order of its standard deviation. One uniform number a draw, whatever the parameters.
 */
export function drawBinomial(trials: number, probability: number, random: Random): number {
  const luck = random();
  if (trials === 0 || probability <= 0) return 0;
  if (probability >= 1) return trials;
  const mode = Math.floor((trials + 1) * probability);
  const odds = probability / (1 - probability);
  const peak = Math.exp(
    logFactorial(trials) -
      logFactorial(mode) -
      logFactorial(trials - mode) +
      mode * Math.log(probability) +
      (trials - mode) * Math.log1p(-probability),
  );
  let left = luck - peak;
  if (left < 0) return mode;
  let [up, down] = [peak, peak];
  let [above, below] = [mode, mode];
  while (above < trials || below > 0) {
    if (above < trials) {
      up *= ((trials - above) / (above + 1)) * odds;
      above++;
      left -= up;
      if (left < 0) return above;
    }
    if (below > 0) {
      down *= below / ((trials - below + 1) * odds);
      below--;
      left -= down;
      if (left < 0) return below;
    }
    if (up < 1e-18 && down < 1e-18) break;
  }
  return mode;
}

/**
 * Fills `into` with one multinomial draw of as many items as `counts` holds, with its shares as probabilities: how often
 * each cell occurs in one bootstrap resample of the rows that were counted.
 */
export function drawMultinomial(counts: Float64Array, into: Float64Array, random: Random): void {
  let items = 0;
  for (let cell = 0; cell < counts.length; cell++) items += counts[cell] ?? 0;
  let mass = items;
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell] ?? 0;
    const drawn = count === mass ? items : drawBinomial(items, count / mass, random);
    into[cell] = drawn;
    items -= drawn;
    mass -= count;
  }
}

function logFactorial(n: number): number {
  if (n < TABLE.length) return TABLE[n] ?? 0;
  // Stirling's series, exact to 1e-16 from here on.
  return (n + 0.5) * Math.log(n) - n + HALF_LOG_TWO_PI + (1 / 12 - 1 / 360 / n / n) / n;
}
