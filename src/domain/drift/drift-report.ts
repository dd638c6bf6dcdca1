import type { Importance } from "../scoring/importance.ts";
import { adjustPValues, type Correction } from "../statistics/adjust.ts";
import { compensatedSum } from "../statistics/sum.ts";
import type { ColumnDrift, Evidence } from "./column-drift.ts";
import { importanceWeights } from "./importance-weights.ts";

export type ColumnVerdict = "ok" | "warn" | "alert" | "insufficient-data" | "error";

/** What decides, once for the whole run. */
export interface DriftRules {
  /** Fewer current values than this are no basis for a verdict. */
  readonly minRows: number;
  readonly alpha: number;
  readonly correction: Correction;
  /** Share of feature columns in alert, weighted by importance, at which the dataset alerts. */
  readonly share: number;
}

export const DEFAULT_RULES: DriftRules = { minRows: 200, alpha: 0.05, correction: "bh", share: 0.3 };

/** One column of drift.json: the evidence that decided and everything else that was measured. */
export interface JudgedColumn {
  readonly drift: ColumnDrift;
  readonly verdict: ColumnVerdict;
  /** The evidence with the worst verdict; the shift of values where both agree. Null where nothing was measured. */
  readonly evidence: Evidence | null;
  readonly adjusted: number | null;
  /** Of a feature: its share of the model's importance; null where that is not known. */
  readonly importance: number | null;
}

/** Weights that add up to 1 may miss it by this. */
const ROUNDING = 1e-9;

export interface DatasetDrift {
  readonly verdict: ColumnVerdict;
  /** Names of the columns in alert. */
  readonly drifted: readonly string[];
  /** Features in alert out of all features. */
  readonly share: number;
  /** Their share of the importance of all features: what decides. As `share` where nothing is known of importance. */
  readonly weightedShare: number;
  readonly columns: readonly JudgedColumn[];
}

/**
 * Judges a run by two keys: a column alerts only where its effect reaches the limit *and* its p value, adjusted for
 * all tests of its family, is at most alpha. Features are one family, prediction and label another, missing shares a
 * third. The dataset alerts when prediction, label or a critical column does, or features do that hold at least `share`
 * of the importance of all; features of which it is not known count alike.
 * A column that cannot be compared is an error and never counts as ok. A column with too few values leaves the verdict
 * to the others, unless it is critical or no feature has enough.
 */
export function judgeDrift(
  columns: readonly ColumnDrift[],
  rules: DriftRules,
  importance: Importance | null = null,
): DatasetDrift {
  const shifts = adjustFamilies(columns, rules.correction);
  const absences = adjust(
    columns.map((column) => column.absence),
    rules.correction,
  );
  const names = columns.flatMap(({ name, role }) => (role === "feature" ? [name] : []));
  const weights = importanceWeights(names, importance);
  const judged = columns.map((drift, i) => ({
    ...judgeColumn(drift, [shifts[i] ?? 1, absences[i] ?? 1], rules),
    importance: drift.role === "feature" ? (weights?.get(drift.name) ?? null) : null,
  }));
  const alerts = judged.filter((column) => column.verdict === "alert");
  const features = judged.filter((column) => column.drift.role === "feature");
  const drifted = features.filter((column) => column.verdict === "alert");
  const share = features.length === 0 ? 0 : drifted.length / features.length;
  const weightedShare = weights === null ? share : compensatedSum(drifted.map(({ importance }) => importance ?? 0));
  const decisive = alerts.some((column) => column.drift.critical || column.drift.role !== "feature");
  return {
    verdict: decisive || (drifted.length > 0 && weightedShare >= rules.share - ROUNDING) ? "alert" : belowAlert(judged),
    drifted: alerts.map((column) => column.drift.name),
    share,
    weightedShare,
    columns: judged,
  };
}

function belowAlert(judged: readonly JudgedColumn[]): ColumnVerdict {
  const verdicts = new Set(judged.map((column) => column.verdict));
  if (verdicts.has("error") || judged.length === 0) return "error";
  const undecided = (column: JudgedColumn): boolean => column.verdict === "insufficient-data";
  const features = judged.filter(({ drift }) => drift.role === "feature");
  const isBlind = features.length > 0 ? features.every(undecided) : judged.every(undecided);
  if (isBlind || judged.some((column) => column.drift.critical && undecided(column))) return "insufficient-data";
  return verdicts.has("alert") || verdicts.has("warn") ? "warn" : "ok";
}

function judgeColumn(
  drift: ColumnDrift,
  adjusted: readonly [number, number],
  rules: DriftRules,
): Omit<JudgedColumn, "importance"> {
  if (drift.problem !== null) return { drift, verdict: "error", evidence: null, adjusted: null };
  const shift = twoKeys(drift.shift, adjusted[0], rules.alpha);
  const absence = twoKeys(drift.absence, adjusted[1], rules.alpha);
  if (drift.rows < rules.minRows && absence === "ok") {
    return { drift, verdict: "insufficient-data", evidence: drift.shift, adjusted: adjusted[0] };
  }
  const byAbsence = drift.shift === null || rank(absence) > rank(shift);
  return {
    drift,
    verdict: byAbsence ? absence : shift,
    evidence: byAbsence ? drift.absence : drift.shift,
    adjusted: byAbsence ? adjusted[1] : adjusted[0],
  };
}

function twoKeys(evidence: Evidence | null, adjusted: number, alpha: number): "ok" | "warn" | "alert" {
  if (evidence === null || adjusted > alpha) return "ok";
  if (evidence.effect >= evidence.alert) return "alert";
  return evidence.effect >= evidence.warn ? "warn" : "ok";
}

function rank(verdict: "ok" | "warn" | "alert"): number {
  return ["ok", "warn", "alert"].indexOf(verdict);
}

function adjustFamilies(columns: readonly ColumnDrift[], correction: Correction): number[] {
  const isFeature = (column: ColumnDrift): boolean => column.role === "feature";
  const features = adjust(
    columns.map((column) => (isFeature(column) ? column.shift : null)),
    correction,
  );
  const others = adjust(
    columns.map((column) => (isFeature(column) ? null : column.shift)),
    correction,
  );
  return columns.map((column, i) => (isFeature(column) ? features[i] : others[i]) ?? 1);
}

/** Adjusts the tests that were made, leaving 1 where there was none. */
function adjust(evidence: readonly (Evidence | null)[], correction: Correction): number[] {
  const made = evidence.flatMap((item) => (item === null ? [] : [item.p]));
  const adjusted = adjustPValues(made, correction);
  let next = 0;
  return evidence.map((item) => (item === null ? 1 : (adjusted[next++] ?? 1)));
}
