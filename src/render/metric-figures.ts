import type { EvaluatedMetric, WrittenDelta, WrittenValue } from "../domain/gate/evaluation.ts";
import type { Direction } from "../domain/metric/metric.ts";
import { decimalsFor, tellingApart, withDecimals } from "../domain/statistics/precision.ts";
import { metricName } from "./metric-name.ts";

/** A metric's figures as people read them, all with the same decimals. */
export interface MetricFigures {
  /** The metric's name, and which way is better. */
  readonly name: string;
  readonly challenger: string;
  /** With its own interval, where there is one. */
  readonly challengerWithin: string;
  readonly champion: string;
  /** `-0.0498 worse`: positive is better. Empty where nothing was compared. */
  readonly difference: string;
  /** `[-0.0530, -0.0465]`, or empty. */
  readonly within: string;
}

/** Tells a metric with two digits of its narrowest interval: that of the difference, or where there is none its own. */
export function metricFigures({ id, direction, challenger, champion, delta }: EvaluatedMetric): MetricFigures {
  const compared = delta?.method === "identical" ? null : boundsOf(delta);
  const own = boundsOf(challenger);
  const narrowest = typeof compared === "object" && compared !== null ? compared : own;
  const width = typeof narrowest === "object" && narrowest !== null ? narrowest.high - narrowest.low : null;
  const decimals = tellingApart(delta?.value ?? 0, decimalsFor(width, [challenger.value ?? 0, champion?.value ?? 0]));
  const told = (value: number): string => withDecimals(value, decimals);
  const signed = (value: number): string => (value > 0 ? `+${told(value)}` : told(value));
  const figure = (value: WrittenValue): string => (value.value === null ? "undefined" : told(value.value));
  return {
    name: metricName({ id, direction }),
    challenger: figure(challenger),
    challengerWithin:
      typeof own === "object" && own !== null ? `${figure(challenger)} ${brackets(own, told)}` : figure(challenger),
    champion: champion === null ? "" : figure(champion),
    difference: delta === null ? "" : differenceText(delta.value, direction, signed),
    within: compared === null ? "" : compared === "unknown" ? "[unknown]" : brackets(compared, signed),
  };
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Null where the file says nothing of an interval, unknown where it says that there is none. */
function boundsOf(figure: WrittenValue | WrittenDelta | null): Bounds | "unknown" | null {
  if (figure?.low === undefined) return null;
  return figure.low === null ? "unknown" : { low: figure.low, high: figure.high };
}

function brackets({ low, high }: Bounds, told: (value: number) => string): string {
  return `[${told(low)}, ${told(high)}]`;
}

function differenceText(delta: number, direction: Direction, signed: (value: number) => string): string {
  if (delta === 0) return "0";
  if (direction === "none") return signed(delta);
  return `${signed(delta)} ${delta > 0 ? "better" : "worse"}`;
}
