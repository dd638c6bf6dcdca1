import { logGamma } from "./gamma.ts";

const TINY = 1e-300;
/** From here the four terms of Stirling's series are exact to 1e-15. */
const STIRLING_FROM = 20;

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0 (SciPy `betainc`), by Lentz's continued fraction on the
 * side where it converges quickly. 0 at and below x = 0, 1 at and above x = 1.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x < (a + 1) / (a + b + 2) ? oneSide(x, a, b) : 1 - oneSide(1 - x, b, a);
}

function oneSide(x: number, a: number, b: number): number {
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  return (front * fraction(x, a, b)) / a;
}

/** Logarithm of the beta function; of large arguments by the difference of Stirling's series, which keeps the digits. */
function logBeta(a: number, b: number): number {
  const [large, small] = a > b ? [a, b] : [b, a];
  if (large < STIRLING_FROM) return logGamma(a) + logGamma(b) - logGamma(a + b);
  const ratio = (large - 0.5) * Math.log1p(small / large) + small * Math.log(large + small) - small;
  return logGamma(small) - ratio + stirlingRest(large) - stirlingRest(large + small);
}

function stirlingRest(x: number): number {
  const square = x * x;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / x;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const term of [even, odd]) {
      d = 1 / nonZero(1 + term * d);
      c = nonZero(1 + term / c);
      change *= c * d;
    }
    value *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
