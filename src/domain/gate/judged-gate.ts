import type { Direction, MetricValue } from "../metric/metric.ts";
import type { Contrast, Uncertainty } from "../statistics/estimate.ts";
import type { Gate } from "./gate.ts";
import type { SliceName } from "./slicing.ts";
import type { Shortage } from "./stats-rules.ts";

export type GateStatus = "error" | "fail" | "inconclusive" | "warn" | "pass" | "skipped";

/** From worst to best; a skipped gate counts as passed. */
export const STATUS_ORDER: readonly GateStatus[] = ["error", "fail", "inconclusive", "warn", "pass", "skipped"];

/** Whose fault an error is: it decides the exit code. */
export type ErrorCause = "challenger" | "champion" | "data";

/** One gate's outcome, with one sentence that says why. */
export interface JudgedGate {
  readonly gate: Gate;
  readonly status: GateStatus;
  readonly reason: string;
  readonly cause: ErrorCause | null;
  /** Of an undecided gate: with about how many labelled rows it would be decided; null where more would not help. */
  readonly rowsNeeded: number | null;
  /** The slice it was judged on; absent for all rows together. */
  readonly slice?: SliceName | null;
  /** Of a significance test: its p value, adjusted for the number of slices. */
  readonly p?: number | null;
}

/** The figures a gate looks at. `champion` is null where there is none. */
export interface GateFigures {
  readonly direction: Direction;
  readonly challenger: MetricValue;
  readonly champion: MetricValue | null;
  readonly spread: {
    readonly challenger: Uncertainty;
    /** Of the improvement: positive is better. Null without two defined values. */
    readonly improvement: Contrast | null;
  };
  /** Labelled rows. */
  readonly rows: number;
  readonly confidence: number;
  /** Why these rows are too few to compare on; null where they are enough. */
  readonly shortage: Shortage | null;
  /** Of `not-significantly-worse` on slices: the one-sided p value, adjusted for their number. */
  readonly p?: number | null;
}

/** Differences smaller than this are rounding: 0.80 - 0.79 is not more than 0.01. */
export const SLACK = 1e-12;

/** Passed, or failed as its severity says. */
export function outcome(gate: Gate, ok: boolean, reason: string): JudgedGate {
  const status = ok ? "pass" : gate.severity === "warn" ? "warn" : "fail";
  return { gate, status, reason, cause: null, rowsNeeded: null };
}

/** A gate that needs a champion, before there is one. */
export function withoutChampion(gate: Gate): JudgedGate {
  const reason = "there is no champion yet to compare with";
  return { gate, status: "skipped", reason, cause: null, rowsNeeded: null };
}

/** As the gate chose: an undecided gate blocks, warns or passes; of severity `warn` it never blocks. */
export function inconclusive(gate: Gate, reason: string, needed: number | null): JudgedGate {
  const said = `undecided: ${reason}`;
  const chosen = gate.onInconclusive === "fail" && gate.severity === "warn" ? "warn" : gate.onInconclusive;
  const status = chosen === "fail" ? "inconclusive" : chosen;
  return { gate, status, reason: said, cause: null, rowsNeeded: needed };
}

/** A gate that could not be judged. */
export function errorOf(gate: Gate, reason: string, cause: ErrorCause): JudgedGate {
  return { gate, status: "error", reason, cause, rowsNeeded: null };
}
