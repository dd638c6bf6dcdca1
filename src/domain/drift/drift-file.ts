import type { QualityCheck } from "../quality/schema-check.ts";
import { counted } from "../statistics/counted.ts";
import { withDecimals } from "../statistics/precision.ts";
import type { ColumnPicture } from "./column-picture.ts";
import type { ColumnVerdict, DatasetDrift, DriftRules, JudgedColumn } from "./drift-report.ts";

/** One column of drift.json. Figures are null where nothing could be measured, with the reason beside them. */
export interface DriftFileColumn {
  readonly name: string;
  readonly role: "feature" | "label" | "prediction";
  readonly type: "number" | "category";
  readonly verdict: ColumnVerdict;
  readonly method: string | null;
  readonly effect: number | null;
  readonly unit: string | null;
  readonly warn: number | null;
  readonly alert: number | null;
  readonly p: number | null;
  readonly p_adjusted: number | null;
  readonly test: string | null;
  readonly missing: { readonly reference: number; readonly current: number };
  readonly also: Readonly<Record<string, number>>;
  /** What drift.html draws; not in older files, nor where nothing could be compared. */
  readonly picture?: ColumnPicture;
  readonly reason?: string;
  /** Of a feature: its share of the model's importance, all features together being 1; left out where it is not known. */
  readonly importance?: number;
}

/** drift.json: how current data differ from the data that a version was trained on. */
export interface DriftFile {
  readonly schema: 1;
  readonly model: string;
  readonly environment: string;
  readonly version: number;
  readonly verdict: ColumnVerdict;
  readonly reason: string;
  readonly window: {
    readonly from: string | null;
    readonly to: string | null;
    readonly rows: number;
    readonly widened: boolean;
    readonly data: string;
  };
  readonly columns: readonly DriftFileColumn[];
  readonly dataset: {
    readonly drifted: readonly string[];
    readonly share: number;
    /** What is held against the threshold. */
    readonly weighted_share: number;
    readonly threshold: number;
  };
  readonly quality: { readonly verdict: "ok" | "error"; readonly checks: readonly QualityCheck[] };
  readonly performance: null;
  readonly triggers: readonly [];
  /** What people should know beside the verdict; left out where there is nothing. */
  readonly warnings?: readonly string[];
}

/** What drift.json says besides the columns. */
export type DriftFrame = Pick<DriftFile, "model" | "environment" | "version" | "window">;

/** Writes the judged run as drift.json. Broken data are an error, whatever the columns say. */
export function driftFile(
  frame: DriftFrame,
  dataset: DatasetDrift,
  context: {
    readonly rules: DriftRules;
    readonly checks: readonly QualityCheck[];
    readonly warnings: readonly string[];
  },
): DriftFile {
  const { rules, checks, warnings } = context;
  const broken = checks.length > 0;
  const verdict = broken && dataset.verdict !== "alert" ? "error" : dataset.verdict;
  return {
    schema: 1,
    model: frame.model,
    environment: frame.environment,
    version: frame.version,
    verdict,
    reason: reasonOf(verdict, dataset, { rules, checks, rows: frame.window.rows }),
    window: frame.window,
    columns: dataset.columns.map(writeColumn),
    dataset: {
      drifted: dataset.drifted,
      share: dataset.share,
      weighted_share: dataset.weightedShare,
      threshold: rules.share,
    },
    quality: { verdict: broken ? "error" : "ok", checks },
    performance: null,
    triggers: [],
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}

function writeColumn({ drift, verdict, evidence, adjusted, importance }: JudgedColumn): DriftFileColumn {
  return {
    name: drift.name,
    role: drift.role,
    type: drift.type,
    verdict,
    method: evidence?.method ?? null,
    effect: evidence?.effect ?? null,
    unit: evidence?.unit ?? null,
    warn: evidence?.warn ?? null,
    alert: evidence?.alert ?? null,
    p: evidence?.p ?? null,
    p_adjusted: adjusted,
    test: evidence?.test ?? null,
    missing: drift.missing,
    ...(importance === null ? {} : { importance }),
    also: Object.fromEntries(drift.also),
    ...(drift.picture === null ? {} : { picture: drift.picture }),
    ...(drift.problem === null ? {} : { reason: drift.problem }),
  };
}

function reasonOf(
  verdict: ColumnVerdict,
  dataset: DatasetDrift,
  context: { rules: DriftRules; checks: readonly QualityCheck[]; rows: number },
): string {
  const { rules, checks, rows } = context;
  switch (verdict) {
    case "error":
      return (
        checks[0]?.reason ??
        dataset.columns.find((column) => column.drift.problem !== null)?.drift.problem ??
        "nothing could be compared"
      );
    case "insufficient-data":
      return rows < rules.minRows
        ? `${counted(rows, "row")} ${rows === 1 ? "is" : "are"} fewer than the ${rules.minRows} that a verdict needs`
        : `fewer than the ${rules.minRows} values that a verdict needs: ${undecided(dataset)}`;
    case "ok":
      return undecided(dataset) === ""
        ? "no column has drifted"
        : `no column has drifted; too few values to tell: ${undecided(dataset)}`;
    case "warn":
      return `${moved(dataset, ["alert", "warn"])}; not enough for an alarm`;
    case "alert":
      return `${moved(dataset, ["alert"])}; ${shareText(dataset, rules)}`;
  }
}

/** Columns with too few values, and how many they have. */
function undecided(dataset: DatasetDrift): string {
  const few = dataset.columns.filter((column) => column.verdict === "insufficient-data");
  return few.map(({ drift }) => `${drift.name} (${drift.rows})`).join(", ");
}

function moved(dataset: DatasetDrift, verdicts: readonly ColumnVerdict[]): string {
  const columns = dataset.columns.filter((column) => verdicts.includes(column.verdict) && column.evidence !== null);
  const parts = columns.map(
    ({ drift, evidence }) => `${drift.name} by ${withDecimals(evidence?.effect ?? 0, 2)} ${evidence?.unit}`,
  );
  return parts.length === 0 ? "columns moved" : `moved: ${parts.join(", ")}`;
}

function shareText(dataset: DatasetDrift, rules: DriftRules): string {
  const features = dataset.columns.filter((column) => column.drift.role === "feature");
  const drifted = features.filter((column) => column.verdict === "alert").length;
  const isWeighted = features.some((column) => column.importance !== null);
  const share = isWeighted ? `, with ${dataset.weightedShare.toFixed(2)} of the importance` : "";
  const are = drifted === 1 ? "is" : "are";
  return `${drifted} of ${counted(features.length, "feature")} ${are} in alert${share} (the limit is a share of ${rules.share})`;
}
