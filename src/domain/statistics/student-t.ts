import { incompleteBeta } from "./beta.ts";
import { normalQuantile, normalTwoSided } from "./normal.ts";

/** Above so many degrees of freedom the normal distribution stands for Student's: they differ by less than 1e-10. */
const NORMAL_FROM = 1e10;

/** Above so many degrees of freedom three terms of the quantile's expansion around the normal one leave nothing. */
const EXPANDED_FROM = 1e6;

/** P(T >= t) of Student's distribution with `degrees` > 0 (SciPy `t.sf`), with relative precision in the far tail. */
export function studentSurvival(t: number, degrees: number): number {
  const tail = studentTwoSided(t, degrees) / 2;
  return t >= 0 ? tail : 1 - tail;
}

/** P(|T| >= |t|): the two-sided p value of a t statistic. Infinite t gives 0, NaN stays NaN. */
export function studentTwoSided(t: number, degrees: number): number {
  if (degrees >= NORMAL_FROM) return normalTwoSided(t);
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  const part = square / (degrees + square);
  // Near zero the complement keeps the digits that degrees / (degrees + t²) would round away; from here on it would be 1
  // less the tail, and a tail below 1e-16 nothing.
  if (part < 3 / (degrees + 5)) return 1 - incompleteBeta(part, 0.5, degrees / 2);
  return incompleteBeta(square < degrees ? 1 - part : degrees / (degrees + square), degrees / 2, 0.5);
}

/**
 * The t with P(T <= t) = p (SciPy `t.ppf`), to 1e-12: by bisection of the tail from the normal quantile outwards, of a
 * million degrees and more by the expansion around it. 0 gives -Infinity, 1 gives Infinity. Antisymmetric in p around 0.5.
 */
export function studentQuantile(p: number, degrees: number): number {
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentQuantile(1 - p, degrees);
  if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (degrees >= EXPANDED_FROM) return expanded(normalQuantile(p), degrees);
  const tail = 1 - p;
  let low = 0;
  let high = Math.max(1, normalQuantile(p));
  while (studentSurvival(high, degrees) > tail) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-14 * high; i++) {
    const middle = (low + high) / 2;
    if (studentSurvival(middle, degrees) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Cornish and Fisher's expansion in 1 / degrees (Abramowitz and Stegun 26.7.5). */
function expanded(z: number, degrees: number): number {
  if (!Number.isFinite(z)) return z;
  const square = z * z;
  return z + (z * (square + 1)) / 4 / degrees + (z * ((5 * square + 16) * square + 3)) / 96 / degrees ** 2;
}
