import type { Task } from "../scoring/predictions.ts";
import { type IntervalSettings, noInterval } from "../statistics/estimate.ts";
import type { Judged, Metric, MetricValue, Pair, Spread } from "./metric.ts";
import { undefinedMetric } from "./metric.ts";
import { balancedAccuracy, f1Macro, multiclassAccuracy } from "./multiclass.ts";
import { brier, logLoss, multiclassLogLoss } from "./probability.ts";
import { averagePrecision, rocAuc } from "./ranking.ts";
import { meanAbsoluteError, meanSquaredError, rootMeanSquaredError, rSquared } from "./regression.ts";
import { accuracy, f1, precision, recall, specificity } from "./threshold.ts";

/** Every metric there is. To add one: write it in its family's file and name it here. */
export const METRICS: readonly Metric[] = [
  rocAuc,
  averagePrecision,
  logLoss,
  brier,
  accuracy,
  precision,
  recall,
  specificity,
  f1,
  multiclassAccuracy,
  balancedAccuracy,
  f1Macro,
  multiclassLogLoss,
  meanAbsoluteError,
  rootMeanSquaredError,
  meanSquaredError,
  rSquared,
];

/** Names that other tools use for the same metric. */
const SYNONYMS = new Map([["pr_auc", "average_precision"]]);

/** The metrics of a task, in the order in which they are shown. */
export function metricsOf(task: Task): readonly Metric[] {
  return METRICS.filter((metric) => metric.task === task);
}

/** The metric of that name (or synonym) for a task; undefined when the task has none. */
export function findMetric(task: Task, name: string): Metric | undefined {
  const id = SYNONYMS.get(name) ?? name;
  return METRICS.find((metric) => metric.task === task && metric.id === id);
}

/** Other names of a task's metric. */
export function synonymsOf(id: string, task: Task): string[] {
  const isThere = METRICS.some((metric) => metric.task === task && metric.id === id);
  return isThere ? [...SYNONYMS].filter(([, known]) => known === id).map(([name]) => name) : [];
}

/** Every name that a gate on this task may use. */
export function metricNames(task: Task): string[] {
  const ids = metricsOf(task).map((metric) => metric.id);
  return [...ids, ...ids.flatMap((id) => synonymsOf(id, task))];
}

/** Computes a metric on judged rows; undefined (with a reason) when the metric belongs to another task. */
export function compute(metric: Metric, judged: Judged): MetricValue {
  if (metric.task === "binary" && judged.kind === "binary") return metric.compute(judged);
  if (metric.task === "multiclass" && judged.kind === "multiclass") return metric.compute(judged);
  if (metric.task === "regression" && judged.kind === "regression") return metric.compute(judged);
  return undefinedMetric(`${metric.id} is not a metric of ${judged.kind} models`);
}

/** How uncertain a metric is on these rows; without an interval where the models are not of the metric's task. */
export function spreadOf(metric: Metric, pair: Pair<Judged>, settings: IntervalSettings): Spread {
  const { challenger, champion } = pair;
  const is = <K extends Judged["kind"]>(kind: K): Pair<Extract<Judged, { kind: K }>> | null =>
    challenger.kind === kind && (champion === null || champion.kind === kind)
      ? (pair as Pair<Extract<Judged, { kind: K }>>)
      : null;
  const [binary, multiclass, regression] = [is("binary"), is("multiclass"), is("regression")];
  if (metric.task === "binary" && binary !== null) return metric.spread(binary, settings);
  if (metric.task === "multiclass" && multiclass !== null) return metric.spread(multiclass, settings);
  if (metric.task === "regression" && regression !== null) return metric.spread(regression, settings);
  const none = noInterval(`${metric.id} is not a metric of these models`);
  return { challenger: none, champion: champion === null ? null : none, delta: champion === null ? null : none };
}
