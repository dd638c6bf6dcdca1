import type { Task } from "../scoring/predictions.ts";
import type { Metric } from "./metric.ts";
import { findMetric, metricsOf, recordedMetrics } from "./metrics.ts";

/**
 * What an evaluation shows, with intervals: the task's short list, then what its gates ask for beyond it, in the gates'
 * order. Names that the task does not know are left out.
 */
export function shownMetrics(task: Task, gated: readonly string[]): Metric[] {
  const shown = new Map(metricsOf(task).map((metric) => [metric.id, metric]));
  for (const name of gated) {
    const metric = findMetric(task, name);
    if (metric !== undefined) shown.set(metric.id, metric);
  }
  return [...shown.values()];
}

/** What it keeps the values of beside that, because they cost next to nothing. */
export function unshownMetrics(task: Task, gated: readonly string[]): Metric[] {
  const shown = new Set(shownMetrics(task, gated).map(({ id }) => id));
  return recordedMetrics(task).filter(({ id }) => !shown.has(id));
}
