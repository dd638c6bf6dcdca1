import type { DriftFile, DriftFileColumn } from "../domain/drift/drift-file.ts";
import type { ColumnVerdict } from "../domain/drift/drift-report.ts";
import { issueFactLines } from "../domain/retrain/issue-facts.ts";
import { counted } from "../domain/statistics/counted.ts";
import { withDecimals } from "../domain/statistics/precision.ts";
import { driftSentence, driftSeverity, isWeighed } from "./drift-sentence.ts";
import { code, sections, sentence, table } from "./markdown.ts";
import { percent, probability } from "./numbers.ts";

/** The line that finds the one drift issue of a model and environment again. */
export function driftMarker(model: string, environment: string): string {
  return `<!-- modelgate:retrain ${model} ${environment} -->`;
}

export function driftTitle(drift: DriftFile): string {
  return `${drift.model}: the data in ${drift.environment} have drifted`;
}

/** The issue's body: what changed, by how much, how sure, and what to do. */
export function driftIssueBody(drift: DriftFile, { state, run }: { state: string; run: string }): string {
  const happened = driftSentence(drift, code, sentence);
  return sections(
    issueFactLines({ version: drift.version, run }),
    drift.verdict === "alert" ? `**${happened}** ${state}` : `**${state}** ${happened}`,
    windowText(drift),
    warningsText(drift),
    driftTable(drift.columns),
    drift.verdict === "alert"
      ? "**What to do:** look at the columns in alert. If the world has changed, retrain on recent data; if the data are broken, mend them first."
      : "",
    howToRead(drift),
    "This issue is updated by every run and closes itself after two clean runs or a new deployment.",
  );
}

const HOW_TO_READ =
  "_Moved_ is how far the values lie from those of the training data, _limits_ at how much a column warns and alerts, and _chance_ how often rows like those of the training data would move as far by chance (the p value, adjusted for all columns). A column alerts only where it moved beyond its limit and chance does not explain it.";

const IMPORTANCE =
  " _Importance_ is how much worse the model answers the test rows when a column's values are shuffled among them, as a share of all inputs: what moves where the model does not listen is no alarm.";

function howToRead({ columns }: DriftFile): string {
  return `${HOW_TO_READ}${isWeighed(columns) ? IMPORTANCE : ""}`;
}

/** The run's summary: the same table, whatever the verdict. */
export function driftSummary(drift: DriftFile): string {
  return sections(
    `### ${drift.model} in ${drift.environment}: ${drift.verdict}`,
    driftSentence(drift, code, sentence),
    windowText(drift),
    warningsText(drift),
    driftTable(drift.columns),
    drift.quality.checks.length === 0
      ? ""
      : drift.quality.checks.map((check) => `- Broken data: ${sentence(check.reason)}`).join("\n"),
    howToRead(drift),
  );
}

function windowText({ window, version }: DriftFile): string {
  const span = window.from === null ? "" : ` from ${code(window.from)} to ${code(window.to ?? "")}`;
  return `${counted(window.rows, "row")}${span}, compared with the training data of version ${version}.`;
}

function warningsText({ warnings = [] }: DriftFile): string {
  return warnings.map((warning) => `- Warning: ${sentence(warning)}`).join("\n");
}

const WORST_FIRST: readonly ColumnVerdict[] = ["error", "alert", "warn", "insufficient-data", "ok"];

/** The worst columns first; importance and the share of missing values only where there are any. */
function driftTable(columns: readonly DriftFileColumn[]): string {
  const anyMissing = columns.some(({ missing }) => missing.reference > 0 || missing.current > 0);
  const weighed = isWeighed(columns);
  const rows = [...columns]
    .sort(
      (a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict) || driftSeverity(b) - driftSeverity(a),
    )
    .map((column) => [
      code(column.name),
      column.role,
      column.verdict === "ok" ? "ok" : `**${column.verdict}**`,
      ...(weighed ? [importanceText(column)] : []),
      movedText(column),
      column.warn === null ? "" : `${column.warn} / ${column.alert}`,
      column.p_adjusted === null ? "" : probability(column.p_adjusted),
      ...(anyMissing ? [`${percent(column.missing.reference)} → ${percent(column.missing.current)}`] : []),
    ]);
  const head = ["column", "role", "verdict", ...(weighed ? ["importance"] : []), "moved", "limits", "chance"];
  return table([...head, ...(anyMissing ? ["missing"] : [])], rows);
}

/** `12.3 %`; nothing for label and prediction. */
function importanceText({ importance }: DriftFileColumn): string {
  return importance === undefined ? "" : percent(importance);
}

function movedText({ effect, unit, reason }: DriftFileColumn): string {
  if (effect === null) return reason === undefined ? "" : sentence(reason);
  return `${withDecimals(effect, 3)} ${unit}`;
}
