import { type Direction, improvement, type Judged, type MetricValue, undefinedMetric } from "../metric/metric.ts";
import { compute, findMetric, metricsOf } from "../metric/metrics.ts";
import type { Task } from "../scoring/predictions.ts";
import { formatTolerance, type Gate, type Tolerance } from "./gate.ts";
import { type ErrorCause, type GateStatus, type JudgedGate, judgeGate } from "./judge-gate.ts";
import { passes, type Verdict, verdictOf } from "./verdict.ts";

/** A metric's value in a file: null comes with the reason. */
export type WrittenValue = { readonly value: number } | { readonly value: null; readonly reason: string };

export interface EvaluatedMetric {
  readonly id: string;
  readonly slice: null;
  /** Labelled rows it was computed on. */
  readonly n: number;
  readonly direction: Direction;
  readonly challenger: WrittenValue;
  readonly champion: WrittenValue | null;
  /** Improvement: positive is better, whatever the direction. */
  readonly delta: { readonly value: number } | null;
}

export interface EvaluatedGate {
  readonly id: string;
  readonly metric: string;
  readonly slice: null;
  readonly vs: "champion" | null;
  readonly rule: "min" | "max" | "no-worse";
  /** The limit, or the tolerance: a number, or a percentage as text. */
  readonly threshold: number | string;
  readonly severity: "block" | "warn";
  readonly status: GateStatus;
  readonly reason: string;
  readonly cause?: ErrorCause;
  readonly rows_needed: null;
}

/** evaluation.json: the verdict, and everything that comment, summary and checks are rendered from. */
export interface Evaluation {
  readonly schema: 1;
  readonly model: string;
  readonly task: Task;
  readonly verdict: Verdict;
  readonly passed: boolean;
  readonly reason: string;
  readonly challenger: { readonly digest: string; readonly version: null; readonly run: string | null };
  readonly champion: { readonly digest: string; readonly version: number } | null;
  readonly dataset: {
    readonly name: string;
    readonly digest: string;
    readonly rows: number;
    readonly labelled: number;
    readonly positives: number | null;
    /** Registered versions that were judged on the same rows before, and this one. */
    readonly uses: number;
  };
  readonly metrics: readonly EvaluatedMetric[];
  readonly gates: readonly EvaluatedGate[];
  readonly slices_skipped: readonly [];
  readonly warnings: readonly string[];
  readonly tool: { readonly modelgate: string; readonly onnxruntime: string; readonly duckdb: string };
}

/** One model's side of the contest: its judged rows, or why there are none and which model is at fault. */
export type Side =
  | Judged
  | { readonly kind: "failed"; readonly reason: string; readonly cause: "challenger" | "champion" };

/** Both models on the same rows. There is no champion before the first promotion. */
export interface Contest {
  readonly challenger: Side;
  readonly champion: Side | null;
}

/** Everything in evaluation.json that is not computed here. */
export type EvaluationFrame = Omit<
  Evaluation,
  "schema" | "verdict" | "passed" | "reason" | "metrics" | "gates" | "slices_skipped"
>;

/** Computes every metric of the task for both models, judges every gate, and gives the verdict. */
export function evaluate(frame: EvaluationFrame, contest: Contest, gates: readonly Gate[]): Evaluation {
  const judged = gates.map((gate) => judgeContest(gate, frame.task, contest));
  const { verdict, reason } = verdictOf(judged);
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
    metrics: metricsOf(frame.task).map((metric) => evaluateMetric(metric.id, frame.task, contest)),
    gates: judged.map(writeGate),
    slices_skipped: [],
    warnings: frame.warnings,
    tool: frame.tool,
  };
}

function judgeContest(gate: Gate, task: Task, contest: Contest): JudgedGate {
  if (contest.challenger.kind === "failed") {
    return { gate, status: "error", reason: contest.challenger.reason, cause: contest.challenger.cause };
  }
  if (gate.rule.kind === "no-worse" && contest.champion?.kind === "failed") {
    return { gate, status: "error", reason: contest.champion.reason, cause: contest.champion.cause };
  }
  const challenger = measure(gate.metric, task, contest.challenger);
  const champion = contest.champion === null ? null : measure(gate.metric, task, contest.champion);
  return judgeGate(gate, { direction: directionOf(gate.metric, task), challenger, champion });
}

function evaluateMetric(id: string, task: Task, contest: Contest): EvaluatedMetric {
  const direction = directionOf(id, task);
  const challenger = measure(id, task, contest.challenger);
  const champion = contest.champion === null ? null : measure(id, task, contest.champion);
  const both = challenger.kind === "value" && champion?.kind === "value";
  return {
    id,
    slice: null,
    n: contest.challenger.kind === "failed" ? 0 : contest.challenger.label.length,
    direction,
    challenger: written(challenger),
    champion: champion === null ? null : written(champion),
    delta: both ? { value: improvement(direction, challenger.value, champion.value) } : null,
  };
}

function measure(id: string, task: Task, judged: Side): MetricValue {
  const metric = findMetric(task, id);
  if (metric === undefined) return undefinedMetric(`there is no metric ${id} for ${task} models`);
  return judged.kind === "failed" ? undefinedMetric(judged.reason) : compute(metric, judged);
}

function directionOf(id: string, task: Task): Direction {
  return findMetric(task, id)?.direction ?? "higher";
}

function written(value: MetricValue): WrittenValue {
  return value.kind === "value" ? { value: value.value } : { value: null, reason: value.reason };
}

function writeGate({ gate, status, reason, cause }: JudgedGate): EvaluatedGate {
  const { rule } = gate;
  return {
    id: gate.id,
    metric: gate.metric,
    slice: null,
    vs: rule.kind === "no-worse" ? "champion" : null,
    rule: rule.kind,
    threshold: rule.kind === "no-worse" ? writeTolerance(rule.tolerance) : rule.threshold,
    severity: gate.severity,
    status,
    reason,
    ...(cause === null ? {} : { cause }),
    rows_needed: null,
  };
}

function writeTolerance(tolerance: Tolerance): number | string {
  return tolerance.kind === "relative" ? formatTolerance(tolerance) : tolerance.amount;
}
