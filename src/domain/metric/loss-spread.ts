import { IDENTICAL, type IntervalSettings, type Uncertainty } from "../statistics/estimate.ts";
import { meanInterval, pairedMeans } from "../statistics/mean-interval.ts";
import type { SpreadMethod } from "./metric.ts";
import { sameNumbers } from "./same-numbers.ts";

/**
 * Intervals of a metric that is the mean of a loss that is never negative: Student's t of the losses, and of their paired
 * differences. `answers` are the predictions that decide whether both models are the same.
 */
export function lossSpread<J>(
  losses: (judged: J) => Float64Array,
  answers: (judged: J) => Float64Array,
): SpreadMethod<J> {
  return ({ challenger, champion }, settings) => {
    const first = losses(challenger);
    if (champion === null) return { challenger: single(first, settings), champion: null, delta: null };
    const second = losses(champion);
    const same = sameNumbers(answers(challenger), answers(champion));
    return {
      challenger: single(first, settings),
      champion: single(second, settings),
      delta: same ? IDENTICAL : pairedMeans(first, second, settings),
    };
  };
}

function single(losses: Float64Array, settings: IntervalSettings): Uncertainty {
  const interval = meanInterval(losses, settings);
  return interval.kind === "none" ? interval : { ...interval, low: Math.max(0, interval.low) };
}
