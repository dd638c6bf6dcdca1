import { dividedByZero, type Judged, type Metric, type MetricValue, undefinedMetric } from "../metric/metric.ts";
import { compute } from "../metric/metrics.ts";
import type { RecordedMetric, RecordedValue } from "./evaluation.ts";

/** A model's judged rows, or why there are none. */
type Answers = Judged | { readonly kind: "failed"; readonly reason: string };

interface Sides {
  readonly challenger: Answers;
  readonly champion: Answers | null;
}

/** A metric's value on either side. The champion has none of a metric that is about the difference to it. */
export function valuesOf(
  metric: Metric,
  { challenger, champion }: Sides,
  zeroDivision: number | null,
): { readonly challenger: MetricValue; readonly champion: MetricValue | null } {
  const other = champion === null || champion.kind === "failed" ? null : champion;
  const value = (side: Answers): MetricValue =>
    side.kind === "failed" ? undefinedMetric(side.reason) : dividedByZero(compute(metric, side, other), zeroDivision);
  return {
    challenger: value(challenger),
    champion: champion === null || metric.against === "champion" ? null : value(champion),
  };
}

/** The values of a metric that is kept beside the shown ones, as evaluation.json has them. */
export function recordedMetric(metric: Metric, sides: Sides, zeroDivision: number | null): RecordedMetric {
  const { challenger, champion } = valuesOf(metric, sides, zeroDivision);
  return {
    id: metric.id,
    direction: metric.direction,
    challenger: written(challenger),
    champion: champion === null ? null : written(champion),
  };
}

function written(value: MetricValue): RecordedValue {
  if (value.kind === "undefined") return { value: null, reason: value.reason };
  return { value: value.value, ...(value.note === undefined ? {} : { note: value.note }) };
}
