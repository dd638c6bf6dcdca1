import type { Interval } from "../statistics/estimate.ts";
import { criticalValue, normalQuantile } from "../statistics/normal.ts";

/** How probable the right answer shall be with that many rows. */
const POWER = 0.8;
/** Beyond this nobody labels rows for a gate. */
const TOO_MANY = 1e12;

/**
 * Rows like these with which an interval would reach less than `margin` from a true difference of 0, with probability
 * 0.8: n·((z_alpha + z_0.8)·SE / margin)², the standard error being read from the interval's width. Null where no number
 * of rows would do (a margin of 0).
 */
export function rowsNeeded(
  rows: number,
  interval: Interval,
  { margin, confidence }: { readonly margin: number; readonly confidence: number },
): number | null {
  const critical = criticalValue(confidence);
  const error = (interval.high - interval.low) / 2 / critical;
  const needed = rows * (((critical + normalQuantile(POWER)) * error) / margin) ** 2;
  return margin > 0 && needed < TOO_MANY ? Math.ceil(needed) : null;
}
