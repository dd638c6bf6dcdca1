import type { ColumnProfile, ColumnRole } from "../profile/profile.ts";
import { chiSquareHomogeneity } from "../statistics/chi-square.ts";
import { EXACT_LIMIT, kolmogorovSmirnov } from "../statistics/kolmogorov-smirnov.ts";
import { fisherExact, twoProportions } from "../statistics/proportions.ts";
import type { ColumnCounts } from "../table/count-plan.ts";
import { cellsOf } from "./cells.ts";
import { type ColumnPicture, columnPicture } from "./column-picture.ts";
import { compare, type Pair } from "./compare.ts";
import { type Compared, cumulative } from "./compared.ts";
import { kolmogorovSmirnovDistance } from "./kolmogorov-smirnov.ts";
import type { DriftMethod } from "./method.ts";
import { appliesTo, DRIFT_METHODS, defaultMethod } from "./methods.ts";

/** How one column is watched. */
export interface ColumnRule {
  readonly method: DriftMethod | null;
  readonly warn: number | null;
  readonly alert: number | null;
  readonly critical: boolean;
}

/** A measured effect with the p value of a test that looks at the same counts. */
export interface Evidence {
  readonly method: string;
  readonly test: string;
  readonly effect: number;
  readonly unit: string;
  readonly warn: number;
  readonly alert: number;
  readonly p: number;
}

/** Everything measured on one column; the verdict comes later, when the p values of the run are adjusted. */
export interface ColumnDrift {
  readonly name: string;
  readonly role: ColumnRole;
  readonly type: ColumnProfile["type"];
  readonly critical: boolean;
  readonly rows: number;
  readonly missing: { readonly reference: number; readonly current: number };
  /** The shift of the values, and of the share that is missing. Null where nothing could be measured. */
  readonly shift: Evidence | null;
  readonly absence: Evidence | null;
  readonly also: ReadonlyMap<string, number>;
  /** How the values lay and lie; null where nothing could be compared. */
  readonly picture: ColumnPicture | null;
  /** Why the column cannot be compared; null when it can. */
  readonly problem: string | null;
}

/** Two-sample limits of the share of missing values: warn at 2 points, alert at 10, and at least half as many again. */
const ABSENCE = { warn: 0.02, alert: 0.1, ratio: 1.5 };
/** Limits of the share of rows that differ from a value that was constant in the reference. */
const CONSTANT = { warn: 0.01, alert: 0.05 };

/** Measures one column of current counts against its profile. `counts` is undefined when the column is gone. */
export function measureColumn(profile: ColumnProfile, counts: ColumnCounts | undefined, rule: ColumnRule): ColumnDrift {
  const base = { name: profile.name, role: profile.role, type: profile.type, critical: rule.critical };
  const pair = compare(profile, counts);
  if (pair.kind === "incomparable") {
    const missing = { reference: share(profile.missing, profile.rows), current: 0 };
    return {
      ...base,
      rows: 0,
      missing,
      shift: null,
      absence: null,
      also: new Map(),
      picture: null,
      problem: pair.reason,
    };
  }
  const picture = columnPicture(pair.compared, profile);
  if (rule.method !== null && !appliesTo(rule.method, pair.compared.kind)) {
    const problem = `the method ${rule.method.id} does not apply to a ${profile.type} column`;
    return {
      ...base,
      ...observed(pair),
      shift: null,
      absence: null,
      also: everyEffect(pair.compared),
      picture,
      problem,
    };
  }
  const shift = pair.constant === null ? shiftOf(pair.compared, rule) : differenceFromConstant(pair, pair.constant);
  return {
    ...base,
    ...observed(pair),
    shift,
    // Labels come late: that they are not there yet is no drift.
    absence: profile.role === "label" ? null : absenceOf(pair),
    also: everyEffect(pair.compared),
    picture,
    problem: null,
  };
}

function observed({ compared, missing, rows }: Pair): Pick<ColumnDrift, "rows" | "missing"> {
  return { rows: compared.m, missing: { reference: share(missing[0], rows[0]), current: share(missing[1], rows[1]) } };
}

/**
 * The effect by the chosen method. A reference whose sample was constant, or whose spread overflows, has no standard
 * deviation to measure by: then Kolmogorov-Smirnov's D decides, by its own limits.
 */
function shiftOf(compared: Compared, rule: ColumnRule): Evidence {
  const method = rule.method ?? defaultMethod(compared.kind);
  const effect = method.effect(compared);
  if (effect !== null && Number.isFinite(effect)) {
    const limits = { warn: rule.warn ?? method.warn, alert: rule.alert ?? method.alert };
    return { ...evidenceOf(method, effect, compared), ...limits };
  }
  return evidenceOf(kolmogorovSmirnovDistance, kolmogorovSmirnovDistance.effect(compared) ?? 0, compared);
}

function evidenceOf(method: DriftMethod, effect: number, compared: Compared): Evidence {
  const { id, unit, warn, alert } = method;
  return { method: id, effect: Math.abs(effect), unit, warn, alert, ...significance(method, compared) };
}

function significance(method: DriftMethod, compared: Compared): { test: string; p: number } {
  if (compared.kind === "number" && method.cells === null) {
    const exact = compared.n <= EXACT_LIMIT && compared.m <= EXACT_LIMIT;
    return { test: exact ? "ks-exact" : "ks", p: kolmogorovSmirnov(cumulative(compared), compared.n, compared.m).p };
  }
  const { reference, current } = (method.cells ?? cellsOf)(compared);
  return { test: "chi-square", p: chiSquareHomogeneity(reference, current).p };
}

function differenceFromConstant(pair: Pair, differing: number): Evidence {
  const { n, m } = pair.compared;
  return {
    method: "constant",
    test: "fisher",
    effect: share(differing, m),
    unit: "of rows differ",
    ...CONSTANT,
    p: fisherExact(0, n, differing, m - differing),
  };
}

function absenceOf(pair: Pair): Evidence | null {
  const [before, now] = [share(pair.missing[0], pair.rows[0]), share(pair.missing[1], pair.rows[1])];
  const ratio = Math.max(before, now) / Math.min(before, now);
  const effect = ratio >= ABSENCE.ratio ? Math.abs(now - before) : 0;
  const p = twoProportions(pair.missing, pair.rows);
  return { method: "missing-rate", test: "two-proportions", effect, unit: "of rows missing", ...ABSENCE, p };
}

function everyEffect(compared: Compared): Map<string, number> {
  const also = new Map<string, number>();
  for (const method of DRIFT_METHODS) {
    const effect = method.effect(compared);
    if (effect !== null && Number.isFinite(effect)) also.set(method.key, effect);
  }
  return also;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
