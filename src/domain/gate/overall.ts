import { counted } from "../statistics/counted.ts";
import type { EvaluatedGate, EvaluatedMetric } from "./evaluation.ts";
import { type GateStatus, STATUS_ORDER } from "./judged-gate.ts";

/** The metrics of all rows, in their order: neither of a slice nor of the groups of a column. */
export function overallMetrics(metrics: readonly EvaluatedMetric[]): EvaluatedMetric[] {
  return metrics.filter(({ slice, by }) => slice === null && by === undefined);
}

/** A gate as one thing, however many slices it was judged on. */
export interface WholeGate {
  readonly id: string;
  /** The worst of its slices. */
  readonly status: GateStatus;
  /** Of the worst slice, with how many came to that; it names no slice. */
  readonly reason: string;
  readonly entries: readonly EvaluatedGate[];
}

/** Every gate once, in their order. */
export function wholeGates(gates: readonly EvaluatedGate[]): WholeGate[] {
  const byId = new Map<string, EvaluatedGate[]>();
  for (const gate of gates) byId.set(gate.id, [...(byId.get(gate.id) ?? []), gate]);
  return [...byId].map(([id, entries]) => {
    const worst = [...entries].sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status))[0];
    const { status = "error", reason = "" } = worst ?? {};
    if (worst === undefined || worst.slice === null) return { id, status, reason, entries };
    const alike = entries.filter((entry) => entry.status === status);
    const many = `in ${alike.length} of ${counted(entries.length, "slice")} by ${worst.slice.by}`;
    return {
      id,
      status,
      reason: status === "pass" ? `${many}` : `${many}${alike.length === 1 ? "" : ", such as"}: ${reason}`,
      entries,
    };
  });
}
