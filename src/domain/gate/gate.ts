/** A positive allowance: absolute, in the metric's unit, or relative to the champion's value. */
export type Tolerance =
  | { readonly kind: "absolute"; readonly amount: number }
  | { readonly kind: "relative"; readonly fraction: number };

/** What a gate demands. A difference is always improvement: positive where the challenger is better. */
export type Rule =
  | { readonly kind: "min"; readonly threshold: number }
  | { readonly kind: "max"; readonly threshold: number }
  | Comparison;

/** A rule that compares with the champion. */
export type Comparison =
  /** The difference found on these rows is at least minus the tolerance, whatever its uncertainty. */
  | { readonly kind: "no-worse"; readonly tolerance: Tolerance }
  /** The difference found on these rows is at least the tolerance. */
  | { readonly kind: "improve"; readonly tolerance: Tolerance }
  /** The whole interval of the difference lies above minus the tolerance. */
  | { readonly kind: "non-inferior"; readonly tolerance: Tolerance }
  /** The whole interval of the difference lies above the tolerance. */
  | { readonly kind: "superior"; readonly tolerance: Tolerance };

/** A gate that fails blocks, or only warns. */
export type Severity = "block" | "warn";

/** What becomes of a comparison that the data cannot decide. */
export type OnInconclusive = "fail" | "warn" | "pass";

/** One rule on one metric. */
export interface Gate {
  readonly id: string;
  readonly metric: string;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly onInconclusive: OnInconclusive;
}

/** What the configuration says in one list entry; each limit in it becomes a gate. */
export interface GateEntry {
  readonly metric: string;
  readonly min?: number;
  readonly max?: number;
  readonly comparison?: Comparison;
  readonly severity?: Severity;
  readonly onInconclusive?: OnInconclusive;
}

/** The gates of a list, with identifiers that stay the same while the list only grows: `roc_auc-min`. */
export function gatesOf(entries: readonly GateEntry[]): Gate[] {
  const used = new Map<string, number>();
  return entries.flatMap(rulesOf).map(({ entry, rule, name }) => {
    const base = `${plainName(entry.metric)}-${name}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return {
      id: count === 1 ? base : `${base}-${count}`,
      metric: entry.metric,
      rule,
      severity: entry.severity ?? "block",
      onInconclusive: entry.onInconclusive ?? "fail",
    };
  });
}

/** A metric's name as identifiers hold it: a parameter may be any text, and they end up in lists and commit statuses. */
function plainName(metric: string): string {
  return metric.replaceAll(/[^A-Za-z0-9.=_-]+/g, "_").replace(/_$/, "");
}

function rulesOf(entry: GateEntry): { entry: GateEntry; rule: Rule; name: string }[] {
  const rules: { entry: GateEntry; rule: Rule; name: string }[] = [];
  if (entry.min !== undefined) rules.push({ entry, rule: { kind: "min", threshold: entry.min }, name: "min" });
  if (entry.max !== undefined) rules.push({ entry, rule: { kind: "max", threshold: entry.max }, name: "max" });
  if (entry.comparison !== undefined) rules.push({ entry, rule: entry.comparison, name: "vs-champion" });
  return rules;
}

/** Whether a rule needs a champion. */
export function compares(rule: Rule): rule is Comparison {
  return rule.kind !== "min" && rule.kind !== "max";
}

/** `2%` of the champion, or a plain number: how a tolerance is written. */
export function formatTolerance(tolerance: Tolerance): string {
  return tolerance.kind === "relative"
    ? `${Number((tolerance.fraction * 100).toPrecision(12))}%`
    : String(tolerance.amount);
}
