import type { Direction } from "../metric/metric.ts";
import type { Interval } from "../statistics/estimate.ts";

/** Four significant digits, as people read them; the exact figure stands in evaluation.json. */
export function figure(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** `0.951 [0.947, 0.955]`, or the value alone. */
export function figureWithin(value: number, interval: Interval | null): string {
  return interval === null ? figure(value) : `${figure(value)} [${figure(interval.low)}, ${figure(interval.high)}]`;
}

/** About so many rows, as people say it: three significant digits upwards, `12,400`. */
export function aboutRows(rows: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rows))) - 2);
  return String(Math.ceil(rows / unit) * unit).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** A difference in the metric's own words: `fell by 0.012 [0.008, 0.016]`; the interval is that of the fall. */
export function change(direction: Direction, delta: number, interval: Interval | null): string {
  if (delta === 0) {
    const reach = interval === null || (interval.low === 0 && interval.high === 0) ? null : interval;
    return reach === null ? "did not change" : `did not change [${figure(reach.low)}, ${figure(reach.high)}]`;
  }
  const isBetter = delta > 0;
  const rises = isBetter === (direction === "higher");
  const own = interval === null || isBetter ? interval : { low: 0 - interval.high, high: 0 - interval.low };
  return `${rises ? "rose" : "fell"} by ${figureWithin(Math.abs(delta), own)}`;
}
