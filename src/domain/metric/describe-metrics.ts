import type { Task } from "../scoring/predictions.ts";
import { type Direction, formatRange, type Metric, type Reported } from "./metric.ts";
import { FAMILIES, METRICS, synonymsOf } from "./metrics.ts";

/** What people read of a metric. */
export interface DescribedMetric {
  readonly task: Task;
  /** As a gate names it; of a metric with a parameter an example. */
  readonly id: string;
  readonly synonyms: readonly string[];
  /** What stands in the parentheses; null where there are none. */
  readonly parameter: string | null;
  readonly direction: Direction;
  readonly values: string;
  readonly reported: Reported;
  readonly summary: string;
  readonly interval: string;
}

/** Every metric in the order of its table, then those with a parameter: pages are made of it. */
export function describeMetrics(): DescribedMetric[] {
  const plain = METRICS.map((metric) => described(metric, null));
  const families = FAMILIES.flatMap(({ parameter, example, of }) => {
    const metric = of(example);
    return metric === null ? [] : [described(metric, parameter)];
  });
  return [...plain, ...families];
}

function described(
  { task, id, direction, range, reported, summary, interval }: Metric,
  parameter: string | null,
): DescribedMetric {
  const synonyms = synonymsOf(id, task);
  return { task, id, synonyms, parameter, direction, values: formatRange(range), reported, summary, interval };
}
