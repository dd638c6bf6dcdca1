import {
  type Direction,
  improvement,
  type Judged,
  type Metric,
  type MetricValue,
  undefinedMetric,
} from "../metric/metric.ts";
import { findMetric, spreadOf } from "../metric/metrics.ts";
import { shownMetrics, unshownMetrics } from "../metric/reported-metrics.ts";
import type { OperationalFigures } from "../operational/operational.ts";
import { findOperational } from "../operational/operational-metrics.ts";
import { type Contrast, mirrored, noInterval, type Uncertainty } from "../statistics/estimate.ts";
import type { EvaluatedGate, EvaluatedMetric, Evaluation, WrittenDelta, WrittenValue } from "./evaluation.ts";
import { compares, formatTolerance, type Gate, type Tolerance } from "./gate.ts";
import { judgeGate } from "./judge-gate.ts";
import { judgeOperational } from "./judge-operational.ts";
import { type JudgedGate, withoutChampion } from "./judged-gate.ts";
import { recordedMetric, valuesOf } from "./metric-values.ts";
import { type Shortage, type StatsRules, shortageOf } from "./stats-rules.ts";
import { passes, verdictOf } from "./verdict.ts";

/** One model's side of the contest: its judged rows, or why there are none and which model is at fault. */
export type Side =
  | Judged
  | { readonly kind: "failed"; readonly reason: string; readonly cause: "challenger" | "champion" };

/** Both models on the same rows. There is no champion before the first promotion. */
export interface Contest {
  readonly challenger: Side;
  readonly champion: Side | null;
  /** What running them costs; asked only by gates on operational metrics. */
  readonly operational?: OperationalFigures;
}

/** Everything in evaluation.json that is not computed here. */
export type EvaluationFrame = Omit<
  Evaluation,
  "schema" | "verdict" | "passed" | "reason" | "metrics" | "recorded" | "gates" | "stats" | "slices_skipped"
>;

/** What judges: the gates, and how uncertainty is measured. */
export interface Bar {
  readonly gates: readonly Gate[];
  readonly stats: StatsRules;
}

/** A metric of both models with its uncertainty, before anything is judged. */
interface Measured {
  readonly id: string;
  readonly direction: Direction;
  readonly challenger: MetricValue;
  readonly champion: MetricValue | null;
  readonly spread: { readonly challenger: Uncertainty; readonly champion: Uncertainty | null };
  /** Positive is better; null where a model has no value. */
  readonly improvement: Contrast | null;
}

/**
 * Computes the task's metrics and those that gates ask for, for both models: with intervals what is shown, values of the
 * rest. Judges every gate, and gives the verdict.
 */
export function evaluate(frame: EvaluationFrame, contest: Contest, { gates, stats }: Bar): Evaluation {
  const gated = gates.map((gate) => gate.metric);
  const metrics = shownMetrics(frame.task, gated).map((metric) => measure(metric, { contest, stats }));
  const shortage = contest.challenger.kind === "failed" ? null : shortageOf(contest.challenger, stats);
  const judged = gates.map((gate) => judgeContest(gate, contest, { metrics, shortage, stats }));
  const { verdict, reason } = verdictOf(judged);
  const rows = contest.challenger.kind === "failed" ? 0 : contest.challenger.label.length;
  return {
    schema: 1,
    model: frame.model,
    task: frame.task,
    verdict,
    passed: passes(verdict),
    reason,
    challenger: frame.challenger,
    champion: frame.champion,
    dataset: frame.dataset,
    metrics: metrics.map((metric) => writeMetric(metric, rows)),
    recorded: unshownMetrics(frame.task, gated).map((metric) => recordedMetric(metric, contest, stats.zeroDivision)),
    gates: judged.map(writeGate),
    stats: {
      confidence: stats.confidence,
      seed: stats.seed,
      replicates: stats.replicates,
      ...(stats.cluster === null ? {} : { cluster: stats.cluster }),
    },
    slices_skipped: [],
    warnings: [...frame.warnings, ...warningsOf(metrics, shortage)],
    tool: frame.tool,
  };
}

function judgeContest(
  gate: Gate,
  contest: Contest,
  found: { readonly metrics: readonly Measured[]; readonly shortage: Shortage | null; readonly stats: StatsRules },
): JudgedGate {
  const { challenger, champion } = contest;
  const failed = (side: { readonly reason: string; readonly cause: "challenger" | "champion" }): JudgedGate => ({
    gate,
    status: "error",
    reason: side.reason,
    cause: side.cause,
    rowsNeeded: null,
  });
  if (challenger.kind === "failed") return failed(challenger);
  const isAgainst = findMetric(challenger.kind, gate.metric)?.against === "champion";
  if ((compares(gate.rule) || isAgainst) && champion?.kind === "failed") return failed(champion);
  if (isAgainst && champion === null) return withoutChampion(gate);
  if (findOperational(gate.metric) !== undefined && contest.operational !== undefined)
    return judgeOperational(gate, contest.operational, found.stats.confidence);
  const metric = found.metrics.find(({ id }) => id === gate.metric);
  const missing = undefinedMetric(`there is no metric ${gate.metric} for ${challenger.kind} models`);
  return judgeGate(gate, {
    direction: metric?.direction ?? "higher",
    challenger: metric?.challenger ?? missing,
    champion: metric === undefined ? null : metric.champion,
    spread: {
      challenger: metric?.spread.challenger ?? noInterval(missing.reason),
      improvement: metric?.improvement ?? null,
    },
    rows: challenger.label.length,
    confidence: found.stats.confidence,
    shortage: found.shortage,
  });
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

function writeGate({ gate, status, reason, cause, rowsNeeded }: JudgedGate): EvaluatedGate {
  const { rule } = gate;
  return {
    id: gate.id,
    metric: gate.metric,
    slice: null,
    vs: compares(rule) ? "champion" : null,
    rule: rule.kind,
    threshold: compares(rule) ? writeTolerance(rule.tolerance) : rule.threshold,
    severity: gate.severity,
    status,
    reason,
    ...(cause === null ? {} : { cause }),
    rows_needed: rowsNeeded,
  };
}

function writeTolerance(tolerance: Tolerance): number | string {
  return tolerance.kind === "relative" ? formatTolerance(tolerance) : tolerance.amount;
}
