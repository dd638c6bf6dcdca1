import type { DriftFile, DriftFileColumn } from "../../domain/drift/drift-file.ts";
import type { ColumnVerdict } from "../../domain/drift/drift-report.ts";
import type { MonitorLine } from "../../domain/registry/records.ts";
import { counted } from "../../domain/statistics/counted.ts";
import { withDecimals } from "../../domain/statistics/precision.ts";
import { driftSentence, driftSeverity, isWeighed } from "../drift-sentence.ts";
import { percent, probability } from "../numbers.ts";
import { columnChart, trendChart } from "./drift-charts.ts";
import { moreText } from "./gate-table.ts";
import { type Html, html } from "./html.ts";
import { page } from "./page.ts";

const WORST_FIRST: readonly ColumnVerdict[] = ["error", "alert", "warn", "insufficient-data", "ok"];

/** Columns that are drawn, and rows of the table, so that the page of a very wide table stays small. */
const MOST = { pictures: 24, rows: 200 };

/**
 * drift.html: one page that needs nothing else, no script and no network, in light and dark; the same drift.json and
 * history give the same bytes. The worst columns come first.
 */
export function driftReport(drift: DriftFile, history: readonly MonitorLine[]): string {
  const { model, environment, verdict, version, window, quality, warnings = [] } = drift;
  const plain = (text: string): string => text;
  const columns = [...drift.columns].sort(
    (a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict) || driftSeverity(b) - driftSeverity(a),
  );
  const span = window.from === null ? "" : ` from ${window.from} to ${window.to ?? ""}`;
  return page(`${model} in ${environment}: ${verdict}`, [
    html`<div class="top"><h1>${model} in ${environment}</h1>${badge(verdict, "verdict")}</div>`,
    html`<p class="lead"><strong>${driftSentence(drift, plain, plain)}</strong></p>`,
    html`<p class="facts">${counted(window.rows, "row")}${span}, compared with the training data of version ${version}.</p>`,
    html`${quality.checks.map(({ reason }) => html`<p class="note">Broken data: ${reason}</p>`)}`,
    html`${warnings.map((warning) => html`<p class="note">Warning: ${warning}</p>`)}`,
    trend(history, drift),
    columns.length === 0 ? null : html`<section><h2>Columns</h2>${columnTable(columns)}</section>`,
    pictures(columns),
    html`<footer><dl><dt>current data</dt><dd><code>${window.data}</code></dd></dl></footer>`,
  ]);
}

function badge(verdict: ColumnVerdict, shape: "verdict" | "status"): Html {
  return html`<span class="${shape} ${verdict}">${verdict}</span>`;
}

function trend(history: readonly MonitorLine[], { dataset }: DriftFile): Html | null {
  const chart = trendChart(history, dataset.threshold);
  return chart === null ? null : html`<section><h2>History</h2><div class="pictures">${chart}</div></section>`;
}

function columnTable(columns: readonly DriftFileColumn[]): Html {
  const shown = columns.slice(0, MOST.rows);
  const weighed = isWeighed(columns);
  const importance = (column: DriftFileColumn): Html | null =>
    weighed ? html`<td>${column.importance === undefined ? "" : percent(column.importance)}</td>` : null;
  const rows = shown.map(
    (column) =>
      html`<tr><td>${badge(column.verdict, "status")}</td><th scope="row">${column.name}</th><td class="text">${column.role}</td>${importance(column)}<td class="text">${movedText(column)}</td><td>${column.warn === null ? "" : `${column.warn} / ${column.alert}`}</td><td>${column.p_adjusted === null ? "" : probability(column.p_adjusted)}</td><td>${percent(column.missing.reference)} → ${percent(column.missing.current)}</td></tr>`,
  );
  return html`<div class="scroll"><table class="gates"><thead><tr><th scope="col">verdict</th><th scope="col">column</th><th scope="col" class="text">role</th>${weighed ? html`<th scope="col">importance</th>` : null}<th scope="col" class="text">moved</th><th scope="col">warn / alert</th><th scope="col">chance</th><th scope="col">missing</th></tr></thead><tbody>${rows}</tbody></table></div>${moreText(columns.length - shown.length, "drift.json")}<p class="reading">Moved is how far the values lie from those of the training data; chance how often rows like those of the training data would move as far by chance (the p value, adjusted for all columns). A column alerts only where it moved beyond its limit and chance does not explain it.${weighed ? " Importance is how much worse the model answers the test rows when a column's values are shuffled among them, as a share of all inputs." : ""}</p>`;
}

function movedText({ effect, unit, reason }: DriftFileColumn): string {
  return effect === null ? (reason ?? "") : `${withDecimals(effect, 3)} ${unit}`;
}

function readingOf(column: DriftFileColumn): string {
  const limits = column.warn === null ? "" : `, which warns at ${column.warn} and alerts at ${column.alert}`;
  return `${column.verdict}: moved by ${movedText(column) || "nothing that was measured"}${limits}.`;
}

function pictures(columns: readonly DriftFileColumn[]): Html | null {
  const drawn = columns.flatMap((column) =>
    column.picture === undefined ? [] : [{ ...column, picture: column.picture }],
  );
  if (drawn.length === 0) return null;
  const charts = drawn
    .slice(0, MOST.pictures)
    .map((column) => columnChart(column.name, column.picture, readingOf(column)));
  const key = html`<p class="key reversed"><span>now</span><span class="champion">at training</span></p>`;
  return html`<section><h2>Pictures</h2>${key}<div class="pictures">${charts}</div>${moreText(drawn.length - charts.length, "drift.json")}</section>`;
}
