import { type Direction, improvement, type MetricValue } from "../metric/metric.ts";
import { formatTolerance, type Gate, type Tolerance } from "./gate.ts";

export type GateStatus = "error" | "fail" | "inconclusive" | "warn" | "pass" | "skipped";

/** Whose fault an error is: it decides the exit code. */
export type ErrorCause = "challenger" | "champion" | "data";

/** One gate's outcome, with one sentence that says why. */
export interface JudgedGate {
  readonly gate: Gate;
  readonly status: GateStatus;
  readonly reason: string;
  readonly cause: ErrorCause | null;
}

/** The figures a gate looks at. `champion` is null where there is none. */
export interface GateFigures {
  readonly direction: Direction;
  readonly challenger: MetricValue;
  readonly champion: MetricValue | null;
}

/** Differences smaller than this are rounding: 0.80 - 0.79 is not more than 0.01. */
const SLACK = 1e-12;
/** A champion's value closer to zero than this is no base for a percentage. */
const NEAR_ZERO = 1e-12;

/**
 * Judges one gate. An undefined metric is an error and never passes; a comparison without a champion is skipped; a
 * failed gate of severity `warn` warns.
 */
export function judgeGate(gate: Gate, figures: GateFigures): JudgedGate {
  const { rule, metric } = gate;
  const { challenger, champion } = figures;
  if (challenger.kind === "undefined") {
    return errorOf(gate, `${metric} of the challenger is undefined: ${challenger.reason}`, "data");
  }
  switch (rule.kind) {
    case "min":
      return outcome(
        gate,
        challenger.value >= rule.threshold - SLACK,
        bound(gate, challenger.value, "at least", rule.threshold),
      );
    case "max":
      return outcome(
        gate,
        challenger.value <= rule.threshold + SLACK,
        bound(gate, challenger.value, "at most", rule.threshold),
      );
    case "no-worse":
      if (champion === null) {
        return { gate, status: "skipped", reason: "there is no champion yet to compare with", cause: null };
      }
      if (champion.kind === "undefined") {
        return errorOf(gate, `${metric} of the champion is undefined: ${champion.reason}`, "data");
      }
      return noWorse(gate, rule.tolerance, {
        direction: figures.direction,
        challenger: challenger.value,
        champion: champion.value,
      });
  }
}

function noWorse(
  gate: Gate,
  tolerance: Tolerance,
  { direction, challenger, champion }: { direction: Direction; challenger: number; champion: number },
): JudgedGate {
  if (tolerance.kind === "relative" && Math.abs(champion) < NEAR_ZERO) {
    const reason = `${gate.metric} of the champion is 0, of which no percentage can be taken; write max-regression as a plain number`;
    return errorOf(gate, reason, "data");
  }
  const allowed = tolerance.kind === "relative" ? tolerance.fraction * Math.abs(champion) : tolerance.amount;
  const delta = improvement(direction, challenger, champion);
  const change = `${gate.metric} ${describeChange(direction, delta)}, from ${figure(champion)} to ${figure(challenger)}`;
  const ok = delta >= -allowed - SLACK;
  return outcome(gate, ok, ok ? change : `${change}; at most ${formatTolerance(tolerance)} worse is allowed`);
}

function describeChange(direction: Direction, delta: number): string {
  if (delta === 0) return "did not change";
  const rises = delta > 0 === (direction === "higher");
  return `${rises ? "rose" : "fell"} by ${figure(Math.abs(delta))}`;
}

function bound(gate: Gate, value: number, words: string, threshold: number): string {
  return `${gate.metric} is ${figure(value)}, ${words} ${threshold} is required`;
}

function outcome(gate: Gate, ok: boolean, reason: string): JudgedGate {
  return { gate, status: ok ? "pass" : gate.severity === "warn" ? "warn" : "fail", reason, cause: null };
}

function errorOf(gate: Gate, reason: string, cause: ErrorCause): JudgedGate {
  return { gate, status: "error", reason, cause };
}

/** Four significant digits, as people read them; the exact figure stands in evaluation.json. */
export function figure(value: number): string {
  return String(Number(value.toPrecision(4)));
}
