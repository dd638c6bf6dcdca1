import { improvement, type Judged, type Metric, type MetricValue } from "../metric/metric.ts";
import { findMetric, spreadOf } from "../metric/metrics.ts";
import { shownMetrics, unshownMetrics } from "../metric/reported-metrics.ts";
import { type Contrast, mirrored, noInterval, type Uncertainty } from "../statistics/estimate.ts";
import type { Bar } from "./bar.ts";
import type { Contest, Side } from "./contest.ts";
import type { EvaluatedMetric, Evaluation, WrittenDelta, WrittenValue } from "./evaluation.ts";
import { judgeAll } from "./judge-all.ts";
import type { Measured } from "./measured.ts";
import { recordedMetric, valuesOf } from "./metric-values.ts";
import { mergeSkipped } from "./slice-size.ts";
import { type Shortage, type StatsRules, shortageOf } from "./stats-rules.ts";
import { passes, verdictOf } from "./verdict.ts";
import { findWorstSlices } from "./worst-slices.ts";
import { writeGate } from "./write-gate.ts";

export type { Bar } from "./bar.ts";
export type { Contest, Side } from "./contest.ts";

/** Everything in evaluation.json that is not computed here. */
export type EvaluationFrame = Omit<
  Evaluation,
  | "schema"
  | "verdict"
  | "passed"
  | "reason"
  | "first_model"
  | "metrics"
  | "recorded"
  | "gates"
  | "stats"
  | "slices_skipped"
>;

/**
 * Computes the task's metrics and those that gates ask for, for both models: with intervals what is shown, values of the
 * rest. Judges every gate, and gives the verdict.
 */
export function evaluate(frame: EvaluationFrame, contest: Contest, bar: Bar): Evaluation {
  const { gates, stats } = bar;
  const { task } = frame;
  const measured = (id: string, on: Contest): Measured => {
    const metric = findMetric(task, id);
    if (metric === undefined) throw new TypeError(`the table has no metric ${id}`);
    return measure(metric, { contest: on, stats });
  };
  const gated = gates.map((gate) => gate.metric);
  const metrics = shownMetrics(task, gated).map((metric) => measure(metric, { contest, stats }));
  const shortage = contest.challenger.kind === "failed" ? null : shortageOf(contest.challenger, stats);
  const found = judgeAll(contest, { task, bar, metrics, shortage, measure: measured });
  const { verdict, reason } = verdictOf(found.judged);
  const rows = contest.challenger.kind === "failed" ? 0 : contest.challenger.label.length;
  const worst = contest.searched === undefined ? null : findWorstSlices(contest, contest.searched, stats);
  return {
    schema: 1,
    model: frame.model,
    task,
    verdict,
    passed: passes(verdict),
    reason,
    challenger: frame.challenger,
    champion: frame.champion,
    first_model: contest.champion === null,
    dataset: frame.dataset,
    metrics: [
      ...metrics.map((metric) => writeMetric(metric, rows)),
      ...found.slices.map(({ by, value, n, metric }) => ({ ...writeMetric(metric, n), slice: { by, value } })),
      ...found.groups.map(({ by, metric }) => ({ ...writeMetric(metric, rows), by })),
    ],
    recorded: unshownMetrics(task, gated).map((metric) => recordedMetric(metric, contest, stats.zeroDivision)),
    gates: found.judged.map(writeGate),
    stats: {
      confidence: stats.confidence,
      seed: stats.seed,
      replicates: stats.replicates,
      ...(stats.cluster === null ? {} : { cluster: stats.cluster }),
    },
    slices_skipped: mergeSkipped(found.skipped),
    ...(worst === null ? {} : { worst_slices: worst }),
    warnings: [...frame.warnings, ...warningsOf(metrics, shortage)],
    ...(frame.notes === undefined || frame.notes.length === 0 ? {} : { notes: frame.notes }),
    tool: frame.tool,
  };
}

function measure(
  metric: Metric,
  { contest, stats }: { readonly contest: Contest; readonly stats: StatsRules },
): Measured {
  const { challenger, champion } = valuesOf(metric, contest, stats.zeroDivision);
  const first = judgedOf(contest.challenger, challenger);
  const second = judgedOf(contest.champion, metric.against === "champion" ? challenger : champion);
  const none = noInterval("the metric is undefined");
  const base = { id: metric.id, direction: metric.direction, challenger, champion };
  if (first === null) {
    // The champion alone still shows its own uncertainty.
    const own = second === null ? none : spreadOf(metric, { challenger: second, champion: null }, stats).challenger;
    return { ...base, spread: { challenger: none, champion: champion === null ? null : own }, improvement: null };
  }
  const { delta, ...spread } = spreadOf(metric, { challenger: first, champion: second }, stats);
  return {
    ...base,
    spread: { challenger: spread.challenger, champion: champion === null ? null : (spread.champion ?? none) },
    improvement: delta === null ? null : metric.direction === "lower" ? mirrored(delta) : delta,
  };
}

function judgedOf(side: Side | null, value: MetricValue | null): Judged | null {
  return side === null || side.kind === "failed" || value?.kind !== "value" || value.isReplaced ? null : side;
}

function warningsOf(metrics: readonly Measured[], shortage: Shortage | null): string[] {
  const warnings: string[] = [];
  const compared = metrics.filter((metric) => metric.improvement !== null);
  const isSame = ({ improvement }: Measured): boolean =>
    improvement?.kind === "interval" && improvement.method === "identical";
  if (compared.length > 0 && compared.every(isSame))
    warnings.push("challenger and champion gave the same predictions on every row");
  const backwards = metrics.some(
    ({ id, spread: { challenger: own } }) => id === "roc_auc" && own.kind === "interval" && own.high < 0.5,
  );
  if (backwards)
    warnings.push(
      "the challenger ranks the rows backwards, worse than chance: look whether data.positive is the class whose probability it gives, and whether output.classes are in the order of its columns",
    );
  if (shortage !== null) warnings.push(`${shortage.reason}; min and max judge the value found on them all the same`);
  return warnings;
}

function writeMetric(measured: Measured, n: number) {
  const { id, direction, challenger, champion, spread, improvement: contrast } = measured;
  const both = challenger.kind === "value" && champion?.kind === "value";
  const delta = both ? improvement(direction, challenger.value, champion.value) : null;
  return {
    id,
    slice: null,
    n,
    direction,
    challenger: writeValue(challenger, spread.challenger),
    champion: champion === null ? null : writeValue(champion, spread.champion),
    delta: delta === null ? null : writeDelta(delta, contrast),
  } satisfies EvaluatedMetric;
}

function writeValue(value: MetricValue, uncertainty: Uncertainty | null): WrittenValue {
  if (value.kind === "undefined") return { value: null, reason: value.reason };
  const note = value.note === undefined ? {} : { note: value.note };
  if (uncertainty?.kind === "interval")
    return { value: value.value, low: uncertainty.low, high: uncertainty.high, ...note };
  const reason = uncertainty?.reason ?? "there is no interval";
  return { value: value.value, low: null, high: null, reason, ...note };
}

function writeDelta(value: number, contrast: Contrast | null): WrittenDelta {
  if (contrast?.kind === "interval") {
    const { low, high, p, method } = contrast;
    return { value, low, high, p, method };
  }
  return { value, low: null, high: null, p: null, method: null, reason: contrast?.reason ?? "there is no interval" };
}
