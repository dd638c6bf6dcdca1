import { cumulative } from "./compared.ts";
import type { DriftMethod } from "./method.ts";

/**
 * The largest difference of the two distribution functions at the knots: SciPy's two-sample D, or slightly less where
 * the largest difference falls between two knots (at most one bucket's mass, about 0.005).
 */
export const kolmogorovSmirnovDistance = {
  id: "ks",
  key: "ks",
  warn: 0.1,
  alert: 0.2,
  unit: "D",
  cells: null,
  effect: (compared) => {
    if (compared.kind !== "number") return null;
    if (compared.n === 0 || compared.m === 0) return 0;
    const { first, second } = cumulative(compared);
    let widest = 0;
    for (const [i, below] of first.entries()) {
      widest = Math.max(widest, Math.abs(below / compared.n - (second[i] ?? 0) / compared.m));
    }
    return widest;
  },
} satisfies DriftMethod;
