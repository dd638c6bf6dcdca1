import { type ComparedNumbers, cumulative } from "./compared.ts";
import type { DriftMethod } from "./method.ts";

/**
 * First Wasserstein distance (SciPy `wasserstein_distance`) in units of the reference's standard deviation: the area
 * between the two distribution functions, taken as linear between neighbouring knots. Exact where every value is a
 * knot, else off by at most the width of one bucket weighted with the mass that moves within it. Null for a constant
 * reference, whose standard deviation is no unit.
 */
export const wasserstein = {
  id: "wasserstein",
  key: "wasserstein",
  warn: 0.1,
  alert: 0.25,
  unit: "sd",
  cells: null,
  effect: (compared) => {
    if (compared.kind !== "number" || compared.sd <= 0) return null;
    return areaBetween(compared, unsignedArea) / compared.sd;
  },
} satisfies DriftMethod;

/** Mean of the current sample minus mean of the reference, in reference standard deviations; signed area of the same. */
export const meanShift = {
  id: "mean-shift",
  key: "mean_shift_sd",
  warn: 0.1,
  alert: 0.25,
  unit: "sd",
  cells: null,
  effect: (compared) => {
    if (compared.kind !== "number" || compared.sd <= 0) return null;
    return areaBetween(compared, signedArea) / compared.sd;
  },
} satisfies DriftMethod;

/** Area between the x axis and a line that goes from one height to another over a width. */
type Area = (width: number, from: number, to: number) => number;

function areaBetween(compared: ComparedNumbers, area: Area): number {
  const { first, second } = cumulative(compared);
  const { knots, n, m } = compared;
  if (n === 0 || m === 0) return 0;
  let sum = 0;
  let x = Math.min(compared.min, knots[0] ?? compared.min);
  let difference = 0;
  for (const [i, knot] of knots.entries()) {
    const next = (first[i] ?? 0) / n - (second[i] ?? 0) / m;
    sum += area(knot - x, difference, next);
    x = knot;
    difference = next;
  }
  return sum + area(Math.max(0, compared.max - x), difference, 0);
}

function signedArea(width: number, from: number, to: number): number {
  return (width * (from + to)) / 2;
}

/** Where the line crosses zero there are two triangles instead of one trapezoid. */
function unsignedArea(width: number, from: number, to: number): number {
  if (from * to >= 0) return Math.abs(signedArea(width, from, to));
  return (width * (from * from + to * to)) / (2 * (Math.abs(from) + Math.abs(to)));
}
