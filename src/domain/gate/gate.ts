import type { Correction } from "../statistics/adjust.ts";

/** A positive allowance: absolute, in the metric's unit, or relative to the champion's value. */
export type Tolerance =
  | { readonly kind: "absolute"; readonly amount: number }
  | { readonly kind: "relative"; readonly fraction: number };

/** What a gate demands. A difference is always improvement: positive where the challenger is better. */
export type Rule =
  | { readonly kind: "min"; readonly threshold: number }
  | { readonly kind: "max"; readonly threshold: number }
  | Comparison;

/** A rule that compares with another model. */
export type Comparison =
  /** The difference found on these rows is at least minus the tolerance, whatever its uncertainty. */
  | { readonly kind: "no-worse"; readonly tolerance: Tolerance }
  /** The difference found on these rows is at least the tolerance. */
  | { readonly kind: "improve"; readonly tolerance: Tolerance }
  /** The difference found on these rows is at most the tolerance: more is too good to be true. */
  | { readonly kind: "max-improvement"; readonly tolerance: Tolerance }
  /** The whole interval of the difference lies above minus the tolerance. */
  | { readonly kind: "non-inferior"; readonly tolerance: Tolerance }
  /** The whole interval of the difference lies above the tolerance. */
  | { readonly kind: "superior"; readonly tolerance: Tolerance }
  /** The difference is at least minus the tolerance, or not significantly below it. */
  | { readonly kind: "not-significantly-worse"; readonly tolerance: Tolerance };

/** The key of a gate that each rule's tolerance is written with. */
export const TOLERANCE_KEYS = {
  "no-worse": "max-regression",
  improve: "min-improvement",
  "non-inferior": "margin",
  superior: "min-improvement",
  "max-improvement": "max-improvement",
  "not-significantly-worse": "max-regression",
} as const satisfies Record<Comparison["kind"], string>;

/** A gate that fails blocks, or only warns. */
export type Severity = "block" | "warn";

/** What becomes of a comparison that the data cannot decide. */
export type OnInconclusive = "fail" | "warn" | "pass";

/** With whom a comparison compares: the version in force, or a model without features. */
export type Reference = "champion" | "baseline";

/** What a limit is held against: the value found, or the end of its interval that speaks against the model. */
export type Use = "value" | "lower-bound" | "upper-bound";

/** On which slices a gate is judged, each for itself. */
export interface SliceRule {
  /** The column whose values are the slices. */
  readonly by: string;
  /** Slices with fewer labelled rows are skipped, and listed. */
  readonly minRows: number;
  /** Values whose slice must be judged: a missing or skipped one fails. `all` is every slice that there is. */
  readonly require: "all" | readonly (string | null)[];
  /** How the p values of the slices are corrected for their number. */
  readonly correction: Correction;
}

/** Slices with fewer labelled rows are skipped where nothing else is chosen. */
export const SLICE_MIN_ROWS = 100;

/** One rule on one metric. */
export interface Gate {
  readonly id: string;
  readonly metric: string;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly onInconclusive: OnInconclusive;
  /** With whom a comparison compares; of no meaning to `min` and `max`. */
  readonly vs: Reference;
  /** Null for a gate on all rows together. */
  readonly slices: SliceRule | null;
  readonly use: Use;
}

/** What the configuration says in one list entry; each limit in it becomes a gate. */
export interface GateEntry extends Partial<Pick<Gate, "severity" | "onInconclusive" | "vs" | "slices" | "use">> {
  readonly metric: string;
  readonly min?: number;
  readonly max?: number;
  readonly comparison?: Comparison;
}

/** The gates of a list, with identifiers that stay the same while the list only grows: `roc_auc-min`. */
export function gatesOf(entries: readonly GateEntry[]): Gate[] {
  const used = new Map<string, number>();
  return entries.flatMap(rulesOf).map(({ entry, rule, name }) => {
    const { metric, slices = null } = entry;
    const base =
      slices === null ? `${plainName(metric)}-${name}` : `${plainName(metric)}-by-${plain(slices.by)}-${name}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return {
      id: count === 1 ? base : `${base}-${count}`,
      metric,
      rule,
      severity: entry.severity ?? "block",
      onInconclusive: entry.onInconclusive ?? "fail",
      vs: entry.vs ?? "champion",
      slices,
      use: entry.use ?? "value",
    };
  });
}

/** A metric's name as identifiers hold it: a parameter may be any text, and they end up in lists and commit statuses. */
function plainName(metric: string): string {
  return metric.replaceAll(/[^A-Za-z0-9.=_-]+/g, "_").replace(/_$/, "");
}

/** A column's name as a part of an identifier, which stands in statuses and tables as it is. */
function plain(column: string): string {
  return column.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "column";
}

function rulesOf(entry: GateEntry): { entry: GateEntry; rule: Rule; name: string }[] {
  const rules: { entry: GateEntry; rule: Rule; name: string }[] = [];
  if (entry.min !== undefined) rules.push({ entry, rule: { kind: "min", threshold: entry.min }, name: "min" });
  if (entry.max !== undefined) rules.push({ entry, rule: { kind: "max", threshold: entry.max }, name: "max" });
  if (entry.comparison !== undefined)
    rules.push({ entry, rule: entry.comparison, name: `vs-${entry.vs ?? "champion"}` });
  return rules;
}

/** Whether a rule compares with another model. */
export function compares(rule: Rule): rule is Comparison {
  return rule.kind !== "min" && rule.kind !== "max";
}

/** `2%` of the champion, or a plain number: how a tolerance is written. */
export function formatTolerance(tolerance: Tolerance): string {
  return tolerance.kind === "relative"
    ? `${Number((tolerance.fraction * 100).toPrecision(12))}%`
    : String(tolerance.amount);
}
