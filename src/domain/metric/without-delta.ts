import { noInterval } from "../statistics/estimate.ts";
import type { Direction, Spreading } from "./metric.ts";

/**
 * The same intervals for either model, and none for the difference: how far two values are from 0 or 1 has a kink there,
 * and so no interval that could be trusted. Models that answer alike do not differ all the same.
 */
export function withoutDelta<J>(
  direction: Extract<Direction, "zero" | "one">,
  { interval, spread }: Spreading<J>,
): Spreading<J> {
  const none = noInterval(`which of two models is closer to ${direction} has no interval`);
  return {
    interval: `${interval.split(";")[0]}; none of a difference`,
    hasContrast: false,
    spread: (pair, settings) => {
      const found = spread(pair, settings);
      const isKnown = found.delta === null || (found.delta.kind === "interval" && found.delta.method === "identical");
      return isKnown ? found : { ...found, delta: none };
    },
  };
}
