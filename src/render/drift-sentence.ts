import type { DriftFile, DriftFileColumn } from "../domain/drift/drift-file.ts";
import type { ColumnVerdict } from "../domain/drift/drift-report.ts";
import { percent } from "./numbers.ts";

/** How names from data, and sentences that hold some, get into a text. */
type Quote = (text: string) => string;

/** What happened, in a sentence for people who do not know what a drift method is. */
export function driftSentence(drift: DriftFile, name: Quote, sentence: Quote): string {
  const { model, environment, verdict, columns, reason } = drift;
  const moved = (which: ColumnVerdict): DriftFileColumn[] =>
    columns.filter((column) => column.verdict === which).sort((a, b) => driftSeverity(b) - driftSeverity(a));
  switch (verdict) {
    case "alert": {
      const parts = [inputsText(drift, moved("alert"), name), ...othersText(moved("alert"))].filter(
        (part) => part !== "",
      );
      return `What ${model} meets in ${environment} is no longer like the data that it was trained on: ${parts.join("; ")}.`;
    }
    case "warn": {
      const names = [...moved("alert"), ...moved("warn")].map((column) => name(column.name));
      return names.length === 0 ? `${sentence(reason)}.` : `Not enough for an alarm, but moved: ${listed(names)}.`;
    }
    case "ok":
      return reason === "no column has drifted"
        ? `What ${model} meets in ${environment} is like the data that it was trained on: no column has drifted.`
        : `${sentence(reason)}.`;
    default:
      return `${sentence(reason)}.`;
  }
}

function inputsText(drift: DriftFile, moved: readonly DriftFileColumn[], name: Quote): string {
  const inputs = drift.columns.filter(({ role }) => role === "feature").length;
  const [first, ...others] = moved.filter(({ role }) => role === "feature").map((column) => name(column.name));
  if (first === undefined) return "";
  const most = others.length === 0 ? first : `most of all ${first}`;
  const weight = isWeighed(drift.columns) ? ` (${percent(drift.dataset.weighted_share)} by importance)` : "";
  return `${others.length + 1} of ${inputs} inputs${weight} moved beyond their limit, ${most}`;
}

/** Whether the importance of columns is known. */
export function isWeighed(columns: readonly DriftFileColumn[]): boolean {
  return columns.some(({ importance }) => importance !== undefined);
}

/** Predictions and label, which alert for themselves. */
function othersText(moved: readonly DriftFileColumn[]): string[] {
  const has = (role: DriftFileColumn["role"]): boolean => moved.some((column) => column.role === role);
  return [
    ...(has("prediction") ? ["its predictions moved beyond their limit"] : []),
    ...(has("label") ? ["what really happens (the label) moved beyond its limit"] : []),
  ];
}

/** How far a column is beyond its limit: 1 is at it. */
export function driftSeverity({ effect, alert }: DriftFileColumn): number {
  return effect === null || !alert ? 0 : effect / alert;
}

/** `a, b and 3 more`. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
