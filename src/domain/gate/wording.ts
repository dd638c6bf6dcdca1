import { type Direction, improvement } from "../metric/metric.ts";
import type { Interval } from "../statistics/estimate.ts";
import { decimalsFor, tellingApart, withDecimals } from "../statistics/precision.ts";

/** Four significant digits, as people read them; the exact figure stands in evaluation.json. */
export function figure(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/**
 * `0.951 [0.947, 0.955]`, or the value alone, with as many decimals as the interval's width deserves, and as it takes to
 * tell the value from the limit that it is held against.
 */
export function figureWithin(value: number, interval: Interval | null, limit: number | null = null): string {
  if (interval === null) return figure(value);
  const decimals = apart(value, limit, decimalsFor(interval.high - interval.low, [value]));
  const told = (number: number): string => withDecimals(number, decimals);
  return `${told(value)} [${told(interval.low)}, ${told(interval.high)}]`;
}

/** The decimals with which a figure is not taken for the limit that it misses or keeps by little. */
function apart(value: number, limit: number | null, decimals: number): number {
  let enough = decimals;
  while (enough < 8 && value !== limit && Number(value.toFixed(enough)) === limit) enough++;
  return enough;
}

/** About so many rows, as people say it: three significant digits upwards, `12,400`. */
export function aboutRows(rows: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rows))) - 2);
  return String(Math.ceil(rows / unit) * unit).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/**
 * A difference in the metric's own words, all with the same decimals: `fell by 0.012 [0.008, 0.016], from 0.963 to
 * 0.951`; the interval is that of the fall. `limit` is how much is allowed or demanded, where that is a number.
 */
export function change(
  direction: Direction,
  figures: { readonly challenger: number; readonly champion: number; readonly limit?: number },
  interval: Interval | null,
): string {
  const { challenger, champion, limit = null } = figures;
  const delta = improvement(direction, challenger, champion);
  const width = interval === null ? null : interval.high - interval.low;
  const enough = tellingApart(delta, decimalsFor(width, [challenger, champion]));
  const decimals = apart(Math.abs(delta), limit, enough);
  const told = (value: number): string => (width === null ? figure(value) : withDecimals(value, decimals));
  const within = (reach: Interval | null): string =>
    reach === null ? "" : ` [${told(reach.low)}, ${told(reach.high)}]`;
  const between = `, from ${told(champion)} to ${told(challenger)}`;
  if (delta === 0) {
    const reach = interval === null || (interval.low === 0 && interval.high === 0) ? null : interval;
    return `did not change${within(reach)}${between}`;
  }
  const isBetter = delta > 0;
  if (direction === "zero" || direction === "one") {
    const target = direction === "zero" ? 0 : 1;
    return `${isBetter ? "came closer to" : "moved away from"} ${target} by ${figure(Math.abs(delta))}`;
  }
  const rises = isBetter === (direction !== "lower");
  const own = interval === null || isBetter ? interval : { low: 0 - interval.high, high: 0 - interval.low };
  return `${rises ? "rose" : "fell"} by ${told(Math.abs(delta))}${within(own)}${between}`;
}
