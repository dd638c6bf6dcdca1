import type { DriftFile, DriftFileColumn } from "../domain/drift/drift-file.ts";
import { issueFactLines } from "../domain/retrain/issue-facts.ts";
import { code, sections, sentence, table } from "./markdown.ts";
import { decimal, percent, probability, thousands } from "./numbers.ts";

/** The line that finds the one drift issue of a model and environment again. */
export function driftMarker(model: string, environment: string): string {
  return `<!-- modelgate:retrain ${model} ${environment} -->`;
}

export function driftTitle(drift: DriftFile): string {
  return `${drift.model}: the data in ${drift.environment} have drifted`;
}

/** The issue's body: what changed, by how much, how sure, and what to do. */
export function driftIssueBody(drift: DriftFile, { state, run }: { state: string; run: string }): string {
  return sections(
    issueFactLines({ version: drift.version, run }),
    `**${sentence(drift.reason)}.** ${state}`,
    windowText(drift),
    driftTable(drift.columns),
    "A column alerts only where its effect reaches the limit *and* its p value, adjusted for all columns, is at most the level chosen. What to do: look at the columns in alert; if the world has changed, retrain on recent data; if the data are broken, mend them first.",
    "This issue is updated by every run and closes itself after two clean runs or a new deployment.",
  );
}

/** The run's summary: the same table, whatever the verdict. */
export function driftSummary(drift: DriftFile): string {
  return sections(
    `### ${drift.model} in ${drift.environment}: ${drift.verdict}`,
    `${sentence(drift.reason)}.`,
    windowText(drift),
    driftTable(drift.columns),
    drift.quality.checks.length === 0
      ? ""
      : drift.quality.checks.map((check) => `- Broken data: ${sentence(check.reason)}`).join("\n"),
  );
}

function windowText({ window, version }: DriftFile): string {
  const span = window.from === null ? "" : ` from ${code(window.from)} to ${code(window.to ?? "")}`;
  return `${thousands(window.rows)} rows${span}, compared with the training data of version ${version}.`;
}

function driftTable(columns: readonly DriftFileColumn[]): string {
  const rows = columns.map((column) => [
    code(column.name),
    column.role,
    column.verdict === "ok" ? "ok" : `**${column.verdict}**`,
    column.effect === null
      ? column.reason === undefined
        ? ""
        : sentence(column.reason)
      : `${decimal(column.effect)} ${column.unit}`,
    column.warn === null ? "" : `${column.warn} / ${column.alert}`,
    column.p_adjusted === null ? "" : probability(column.p_adjusted),
    `${percent(column.missing.reference)} → ${percent(column.missing.current)}`,
  ]);
  return table(["column", "role", "verdict", "effect", "warn / alert", "p (adjusted)", "missing"], rows);
}
