import { cellsWithMissing } from "./cells.ts";
import type { DriftMethod } from "./method.ts";

/** Added to every cell, so that one empty cell is news and not infinity. */
const PRIOR = 0.5;

/**
 * Population stability index: sum of (q - p)·ln(q / p) over cells (ten frozen bins of the reference, or the
 * categories, and one for missing values), in natural units, with half a row added to every cell.
 */
export const populationStability = {
  id: "psi",
  key: "psi",
  warn: 0.1,
  alert: 0.25,
  unit: "PSI",
  cells: cellsWithMissing,
  effect: (compared) => {
    const { reference, current } = cellsWithMissing(compared);
    const n = compared.n + compared.missing[0] + PRIOR * reference.length;
    const m = compared.m + compared.missing[1] + PRIOR * reference.length;
    let sum = 0;
    for (const [i, count] of reference.entries()) {
      const p = (count + PRIOR) / n;
      const q = ((current[i] ?? 0) + PRIOR) / m;
      sum += (q - p) * Math.log(q / p);
    }
    return sum;
  },
} satisfies DriftMethod;
