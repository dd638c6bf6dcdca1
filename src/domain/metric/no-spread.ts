import { IDENTICAL, noInterval } from "../statistics/estimate.ts";
import type { Spreading } from "./metric.ts";

/**
 * A metric without an honest interval: gates on it go by the value. The difference of two models that answer alike is 0
 * all the same.
 */
export function noSpread<J>(reason: string, same: (first: J, second: J) => boolean): Spreading<J> {
  const none = noInterval(reason);
  return {
    interval: `none: ${reason}`,
    hasContrast: false,
    spread: ({ challenger, champion }) => ({
      challenger: none,
      champion: champion === null ? null : none,
      delta: champion === null ? null : same(challenger, champion) ? IDENTICAL : none,
    }),
  };
}
