import { cellsOf } from "./cells.ts";
import type { DriftMethod } from "./method.ts";

/**
 * Jensen-Shannon distance in base 2 (SciPy `spatial.distance.jensenshannon(p, q, base=2)`): the square root of the
 * divergence, 0 for equal shares, 1 for shares that never overlap. Over categories, or over ten bins of a number.
 */
export const jensenShannon = {
  id: "js",
  key: "js",
  warn: 0.1,
  alert: 0.2,
  unit: "Jensen-Shannon",
  cells: cellsOf,
  effect: (compared) => {
    const { reference, current } = cellsOf(compared);
    if (compared.n === 0 || compared.m === 0) return 0;
    let divergence = 0;
    for (const [i, count] of reference.entries()) {
      const p = count / compared.n;
      const q = (current[i] ?? 0) / compared.m;
      divergence += relativeEntropy(p, (p + q) / 2) + relativeEntropy(q, (p + q) / 2);
    }
    return Math.sqrt(Math.max(0, divergence / 2));
  },
} satisfies DriftMethod;

function relativeEntropy(p: number, q: number): number {
  return p === 0 ? 0 : p * Math.log2(p / q);
}
