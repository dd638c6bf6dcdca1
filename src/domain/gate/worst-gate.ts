import type { EvaluatedGate, EvaluatedMetric, Evaluation } from "./evaluation.ts";

/**
 * Of the gates that made the verdict, the one whose metric is farthest from what is demanded, as a share of the demanded
 * value; the first of equals and of those where that cannot be said. Null where all gates passed.
 */
export function worstGate({ verdict, gates, metrics }: Evaluation): EvaluatedGate | null {
  if (verdict === "pass") return null;
  const decisive = gates.filter((gate) => gate.status === verdict);
  const missed = new Map(decisive.map((gate) => [gate, shortfall(gate, metricOf(gate, metrics)) ?? -1]));
  return decisive.sort((a, b) => (missed.get(b) ?? -1) - (missed.get(a) ?? -1))[0] ?? null;
}

/** The metric that a gate judges, on the same rows. */
export function metricOf(gate: EvaluatedGate, metrics: readonly EvaluatedMetric[]): EvaluatedMetric | null {
  const isSame = (metric: EvaluatedMetric): boolean =>
    metric.id === gate.metric &&
    JSON.stringify(metric.slice) === JSON.stringify(gate.slice) &&
    (gate.slice !== null || metric.by === gate.by);
  return metrics.find(isSame) ?? null;
}

function shortfall(gate: EvaluatedGate, metric: EvaluatedMetric | null): number | null {
  const value = metric?.challenger.value ?? null;
  const bar = metric === null ? null : barOf(gate, metric);
  return value === null || bar === null ? null : Math.abs(value - bar) / Math.max(Math.abs(bar), 1e-12);
}

/** The value at which the gate would just have passed. */
function barOf({ rule, threshold, vs }: EvaluatedGate, { direction, champion }: EvaluatedMetric): number | null {
  if ((rule === "min" || rule === "max") && typeof threshold === "number") return threshold;
  // The list of metrics knows the champion's value, and not the baseline's.
  if (vs === "baseline") return null;
  const theirs = champion?.value ?? null;
  if (theirs === null) return null;
  const isPercent = typeof threshold === "string";
  const amount = isPercent ? (Number.parseFloat(threshold) / 100) * Math.abs(theirs) : threshold;
  if (direction === "zero" || direction === "one") {
    const target = direction === "zero" ? 0 : 1;
    const gained = rule === "improve" || rule === "superior" || rule === "max-improvement" ? amount : -amount;
    return target + Math.sign(theirs - target || 1) * (Math.abs(theirs - target) - gained);
  }
  const better = direction === "lower" ? -1 : 1;
  return theirs + better * (rule === "improve" || rule === "superior" || rule === "max-improvement" ? amount : -amount);
}
