import type { EvaluatedGate } from "./evaluation.ts";
import { compares, formatTolerance, type Tolerance } from "./gate.ts";
import type { JudgedGate } from "./judged-gate.ts";

/** A judged gate as it stands in evaluation.json. */
export function writeGate({ gate, status, reason, cause, rowsNeeded, slice, p }: JudgedGate): EvaluatedGate {
  const { rule, slices } = gate;
  return {
    id: gate.id,
    metric: gate.metric,
    slice: slice ?? null,
    ...(slices === null ? {} : { by: slices.by }),
    vs: compares(rule) ? gate.vs : null,
    rule: rule.kind,
    threshold: compares(rule) ? writeTolerance(rule.tolerance) : rule.threshold,
    ...(gate.use === "value" ? {} : { use: gate.use }),
    severity: gate.severity,
    status,
    reason,
    ...(cause === null ? {} : { cause }),
    ...(p == null ? {} : { p, ...(slices === null ? {} : { correction: slices.correction }) }),
    rows_needed: rowsNeeded,
  };
}

function writeTolerance(tolerance: Tolerance): number | string {
  return tolerance.kind === "relative" ? formatTolerance(tolerance) : tolerance.amount;
}
