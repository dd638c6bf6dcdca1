import { cellsOf } from "./cells.ts";
import type { DriftMethod } from "./method.ts";

/**
 * Hellinger distance: the square root of half the sum of (sqrt(p) - sqrt(q))^2 over cells, 0 for equal shares, 1 for
 * shares that never overlap. Over categories, or over ten bins of a number.
 */
export const hellinger = {
  id: "hellinger",
  key: "hellinger",
  warn: 0.1,
  alert: 0.2,
  unit: "Hellinger",
  cells: cellsOf,
  effect: (compared) => {
    if (compared.n === 0 || compared.m === 0) return 0;
    const { reference, current } = cellsOf(compared);
    let distance = 0;
    for (const [i, count] of reference.entries()) {
      distance += (Math.sqrt(count / compared.n) - Math.sqrt((current[i] ?? 0) / compared.m)) ** 2;
    }
    return Math.sqrt(distance / 2);
  },
} satisfies DriftMethod;
