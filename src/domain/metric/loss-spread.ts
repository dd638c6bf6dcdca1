import { IDENTICAL, type IntervalSettings, type Uncertainty } from "../statistics/estimate.ts";
import { meanInterval, pairedMeans } from "../statistics/mean-interval.ts";
import type { Range, SpreadMethod } from "./metric.ts";

/**
 * Intervals of the mean of losses, of rows that all count alike: Student's t of the losses, cut at the ends of their
 * range, and of their paired differences.
 */
export function lossSpread<J>({
  losses,
  same,
  range,
}: {
  readonly losses: (judged: J) => Float64Array;
  readonly same: (first: J, second: J) => boolean;
  readonly range: Range;
}): SpreadMethod<J> {
  return ({ challenger, champion }, settings) => {
    const first = losses(challenger);
    if (champion === null) return { challenger: single(first, range, settings), champion: null, delta: null };
    const second = losses(champion);
    return {
      challenger: single(first, range, settings),
      champion: single(second, range, settings),
      delta: same(challenger, champion) ? IDENTICAL : pairedMeans(first, second, settings),
    };
  };
}

/** Only the lower end is cut: a mean of squared distances above 1 would be a fault, and shall be seen. */
function single(losses: Float64Array, { low }: Range, settings: IntervalSettings): Uncertainty {
  const interval = meanInterval(losses, settings);
  return interval.kind === "none" ? interval : { ...interval, low: Math.max(low, interval.low) };
}
