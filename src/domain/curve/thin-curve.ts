/** A line through points of the unit square, from left to right, that stands for one of many more points. */
export interface ThinCurve {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** No point of the whole curve is farther from this line. */
  readonly error: number;
}

/** Points closer to the one kept before, in both directions, are the same point in any picture. */
const GRAIN = 1 / 2000;
const FINEST = 1 / 1000;
/** Of one curve, so that a report of six stays small. */
const MOST_POINTS = 200;

/**
 * Keeps at most 200 points of a curve whose x never falls, first and last among them, so that no point left out is
 * farther from the line between its kept neighbours than `error` says. The line keeps within 0.001 of every point, or
 * within 0.002, 0.004 … where 200 points cannot do better; 0.016 is always enough where y never falls either.
 */
export function thinCurve(x: ArrayLike<number>, y: ArrayLike<number>): ThinCurve {
  const coarse = withoutGrain({ x, y });
  for (let error = FINEST; ; error *= 2) {
    const kept = keepWithin(coarse, error);
    if (kept.length > MOST_POINTS) continue;
    const rounded = (values: ArrayLike<number>): number[] => kept.map((at) => sixDigits(values[at] ?? 0));
    return { x: rounded(coarse.x), y: rounded(coarse.y), error: sixDigits(1.5 * (error + GRAIN)) };
  }
}

/** Six significant digits: more than a picture can show. */
export function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}

interface Points {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

function withoutGrain({ x, y }: Points): { x: number[]; y: number[] } {
  const kept: { x: number[]; y: number[] } = { x: [], y: [] };
  for (let at = 0; at < x.length; at++) {
    const [left, down] = [x[at] ?? 0, y[at] ?? 0];
    const last = kept.x.length - 1;
    const isNear = Math.abs(left - (kept.x[last] ?? 9)) < GRAIN && Math.abs(down - (kept.y[last] ?? 9)) < GRAIN;
    if (isNear && at < x.length - 1) continue;
    kept.x.push(left);
    kept.y.push(down);
  }
  return kept;
}

/**
 * From each kept point to the farthest one that can be reached by a line within `error` of all points between: the
 * directions in which that is possible form a wedge that only narrows.
 */
function keepWithin({ x, y }: Points, error: number): number[] {
  const kept = [0];
  const last = x.length - 1;
  while ((kept.at(-1) ?? last) < last) kept.push(reachFrom({ x, y }, kept.at(-1) ?? 0, error));
  return kept;
}

function reachFrom({ x, y }: Points, from: number, error: number): number {
  const [left, down] = [x[from] ?? 0, y[from] ?? 0];
  let [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [bottom, top] = [down, down];
  let reached = from + 1;
  for (let at = from + 1; at < x.length; at++) {
    const [across, up] = [(x[at] ?? 0) - left, (y[at] ?? 0) - down];
    const direction = Math.atan2(up, across);
    const y1 = y[at] ?? 0;
    const isBetween = bottom >= Math.min(down, y1) - error && top <= Math.max(down, y1) + error;
    if (direction >= lowest && direction <= highest && isBetween) reached = at;
    const distance = Math.hypot(across, up);
    if (distance > error) {
      const reach = Math.asin(error / distance);
      lowest = Math.max(lowest, direction - reach);
      highest = Math.min(highest, direction + reach);
    }
    bottom = Math.min(bottom, y1);
    top = Math.max(top, y1);
    if (lowest > highest) break;
  }
  return reached;
}
