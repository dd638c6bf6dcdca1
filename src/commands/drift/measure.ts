import type { ModelConfig } from "../../config/config.ts";
import { nearest } from "../../core/nearest.ts";
import { UserError } from "../../core/user-error.ts";
import { type ColumnDrift, type ColumnRule, measureColumn } from "../../domain/drift/column-drift.ts";
import type { DriftFile } from "../../domain/drift/drift-file.ts";
import { strangePredictions } from "../../domain/drift/strange-predictions.ts";
import { planComparison } from "../../domain/profile/plan-comparison.ts";
import { type ColumnProfile, type Profile, profileKind } from "../../domain/profile/profile.ts";
import { checkSchema, missingColumn, type QualityCheck } from "../../domain/quality/schema-check.ts";
import type { StoredVersion } from "../../domain/registry/records.ts";
import { counted } from "../../domain/statistics/counted.ts";
import type { Column } from "../../domain/table/column.ts";
import type { ColumnPlan } from "../../domain/table/count-plan.ts";
import { type FileSource, withoutDerived } from "../../domain/table/source.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import { checkOutModel } from "../../steps/check-out-model.ts";

export interface Measured {
  readonly columns: readonly ColumnDrift[];
  readonly checks: readonly QualityCheck[];
  readonly window: DriftFile["window"];
  /** What people should know beside the verdict. */
  readonly warnings: readonly string[];
}

interface Watched {
  readonly snapshot: RegistrySnapshot;
  readonly stored: StoredVersion;
  readonly profile: Profile;
  readonly source: FileSource;
}

/** Counts the current data by the profile's knots, scores them for the drift of predictions, and measures every column. */
export async function measureDrift(ports: Ports, model: ModelConfig, watched: Watched): Promise<Measured> {
  const { profile } = watched;
  refuseUnwatched(model, profile);
  const current = await describeCurrent(ports, model, watched.source);
  if (current.kind === "unselectable") return brokenData(ports, watched.source, current.missing);
  const { source, columns } = current;
  const byName = new Map(columns.map((column) => [column.name, column]));
  const observed = profile.columns.filter((column) => column.role !== "prediction");
  const comparable = observed.filter((column) => isComparable(column, byName.get(column.name)));
  const time = model.data.time !== null && byName.get(model.data.time)?.type === "time" ? model.data.time : null;
  const plan: ColumnPlan[] = planComparison(comparable);
  if (time !== null) plan.push({ kind: "time", name: time });
  const counts = await ports.engine.count(source, { columns: plan });
  ports.log.info(`  counted ${counted(counts.rows, "row")}`);
  const checks = checkSchema(profile.columns, columns, counts.rows);
  const features = observed.filter((column) => column.role === "feature" || comparable.includes(column));
  const measured = features.map((column) => {
    const drift = measureColumn(column, counts.columns.get(column.name), ruleOf(model, column.name));
    const fault = checks.find((check) => check.column === column.name);
    return fault === undefined ? drift : { ...drift, problem: fault.reason };
  });
  const predicted = checks.length === 0 ? await measurePredictions(ports, model, { ...watched, source }) : UNPREDICTED;
  const span = time === null ? undefined : counts.columns.get(time);
  const { digest } = await ports.engine.digest(source);
  const [from, to] = span?.kind === "time" ? [span.min, span.max] : [null, null];
  const window = { from, to, rows: counts.rows, widened: false, data: digest };
  return { columns: [...measured, ...predicted.columns], checks, window, warnings: predicted.warnings };
}

/** A rule for a column that is not watched would be a rule that nobody keeps. */
function refuseUnwatched(model: ModelConfig, profile: Profile): void {
  const watched = profile.columns.map((column) => column.name);
  const unknown = [...model.drift.columns.keys()].find((name) => !watched.includes(name));
  if (unknown === undefined) return;
  const meant = nearest(unknown, watched);
  throw new UserError("E_COLUMN_MISSING", `drift.columns names ${unknown}, which is not watched`, {
    place: model.placeOf(["drift", "columns", unknown]),
    remedy: `${meant === null ? "" : `did you mean ${meant}? `}Watched are: ${watched.join(", ")}`,
  });
}

type Current =
  | { readonly kind: "described"; readonly source: FileSource; readonly columns: readonly Column[] }
  /** A stored column that `data.select` needs is gone. */
  | { readonly kind: "unselectable"; readonly missing: string };

/** Fresh rows often have no label yet, nor what it is derived from: then the label's expression is left out. */
async function describeCurrent(ports: Ports, model: ModelConfig, source: FileSource): Promise<Current> {
  const whole = await tryDescribe(ports, source);
  const unlabelled = withoutDerived(source, model.data.label);
  return whole.kind === "described" || unlabelled === source ? whole : tryDescribe(ports, unlabelled);
}

async function tryDescribe(ports: Ports, source: FileSource): Promise<Current> {
  try {
    return { kind: "described", source, columns: (await ports.engine.describe(source)).columns };
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== "E_COLUMN_MISSING" || error.subject === null) throw error;
    return { kind: "unselectable", missing: error.subject };
  }
}

/** Nothing can be compared without a stored column; the run says so as any other finding on the data. */
async function brokenData(ports: Ports, source: FileSource, missing: string): Promise<Measured> {
  const stored = { ...source, select: null };
  const { rows } = await ports.engine.count(stored, { columns: [] });
  const { digest } = await ports.engine.digest(stored);
  const window = { from: null, to: null, rows, widened: false, data: digest };
  return { columns: [], checks: [missingColumn(missing)], window, warnings: [] };
}

/** Whether the engine can count a column by the profile: it is there, and of the same kind. */
function isComparable(profile: ColumnProfile, column: Column | undefined): boolean {
  if (column === undefined) return false;
  return profile.type === "category"
    ? profile.role === "label" || profileKind(column.type) === "category"
    : profileKind(column.type) === "number";
}

function ruleOf(model: ModelConfig, column: string): ColumnRule {
  return model.drift.columns.get(column) ?? { method: null, warn: null, alert: null, critical: false };
}

type Predicted = Pick<Measured, "columns" | "warnings">;

const UNPREDICTED: Predicted = { columns: [], warnings: [] };

async function measurePredictions(
  ports: Ports,
  model: ModelConfig,
  { snapshot, stored, profile, source }: Watched,
): Promise<Predicted> {
  const reference = profile.columns.find((column) => column.role === "prediction");
  if (reference === undefined) return UNPREDICTED;
  const scored = await checkOutModel(ports, snapshot, { stored, name: `version ${stored.record.version}` });
  const { models, counts } = await ports.scorer.score({
    rows: source,
    models: [scored],
    keep: [],
    countBy: reference,
    timeoutSeconds: model.evaluate.timeoutSeconds,
  });
  const [answer] = models;
  if (answer?.kind === "failed") ports.log.warn(`the predictions could not be watched: ${answer.reason}`);
  const answered = answer?.kind === "scored" ? counts?.[0] : undefined;
  const strange = strangePredictions(answered);
  const measured = measureColumn(reference, answered, ruleOf(model, reference.name));
  return {
    columns: [answer?.kind === "failed" ? { ...measured, problem: answer.reason } : measured],
    warnings: strange === null ? [] : [strange],
  };
}
