import type { Direction, Range } from "./metric.ts";

/** What bounds how far two models can lie apart in a metric. */
export interface Bounded {
  readonly direction: Direction;
  readonly range: Range;
  /** What guessing has; no champion is taken to be worse. */
  readonly chance?: number | undefined;
}

/**
 * How far at most a model can lie from a champion, in the metric's unit and as a share of the size of the champion's value,
 * whatever that is: the least numbers that no challenger exceeds. Infinity where nothing bounds it, such as a share of a
 * champion that may be close to 0.
 */
export function largestMove(
  { direction, range, chance }: Bounded,
  toward: "better" | "worse",
): { readonly amount: number; readonly share: number } {
  const width = range.high - range.low;
  if (direction === "zero") return { amount: width, share: toward === "better" ? 1 : Number.POSITIVE_INFINITY };
  if (direction === "one" || direction === "none") return { amount: width, share: Number.POSITIVE_INFINITY };
  const isUp = (direction === "higher") === (toward === "better");
  if (isUp && chance !== undefined) return { amount: range.high - chance, share: (range.high - chance) / chance };
  const { low, high } = isUp ? range : { low: -range.high, high: -range.low };
  return { amount: width, share: largestRise(low, high) };
}

/** The largest (high - value) / |value| of the values from low to high. */
function largestRise(low: number, high: number): number {
  if (low > 0) return (high - low) / low;
  if (high > 0) return Number.POSITIVE_INFINITY;
  return low === Number.NEGATIVE_INFINITY ? 1 : (high - low) / -low;
}
