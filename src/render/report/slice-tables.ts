import type { EvaluatedGate, EvaluatedMetric, Evaluation } from "../../domain/gate/evaluation.ts";
import { STATUS_ORDER } from "../../domain/gate/judged-gate.ts";
import type { SkippedSlice } from "../../domain/gate/slice-size.ts";
import { metricFigures } from "../metric-figures.ts";
import { plainMetricName } from "../metric-name.ts";
import { thousands } from "../numbers.ts";
import { skippedFor } from "../slices-text.ts";
import { moreText, sliceTitle, statusBadge } from "./gate-table.ts";
import { type Html, html } from "./html.ts";
import { comparedHead, figureCells } from "./metric-tables.ts";

/** Rows of one table, tables, and names in a list, so that a report of very many slices stays small. */
const MOST = { rows: 30, tables: 8, skipped: 10 };

interface Row {
  readonly metric: EvaluatedMetric;
  readonly gate: EvaluatedGate | null;
}

/**
 * The metrics of slices, a table for each column and metric; figures of fairness; which slices were too small. Of many
 * slices the worst are shown. Null where rows were not divided.
 */
export function sliceTables(evaluation: Evaluation): Html | null {
  const { metrics, champion, slices_skipped: skipped } = evaluation;
  const parts = new Map<string, Row[]>();
  for (const metric of metrics) {
    if (metric.slice === null) continue;
    const key = JSON.stringify([metric.slice.by, metric.id]);
    parts.set(key, [...(parts.get(key) ?? []), { metric, gate: gateOf(evaluation.gates, metric) }]);
  }
  const tables = [...parts.values()].slice(0, MOST.tables).map((rows) => sliceTable(rows, champion !== null));
  const groups = groupTable(evaluation);
  if (tables.length === 0 && groups === null && skipped.length === 0) return null;
  return html`${tables}${moreText(parts.size - tables.length)}${groups}${skippedText(skipped)}`;
}

function sliceTable(rows: readonly Row[], isCompared: boolean): Html {
  const [first] = rows;
  const shown = rows.length <= MOST.rows ? rows : [...rows].sort(worstFirst).slice(0, MOST.rows);
  const cells = shown.map(
    ({ metric, gate }) =>
      html`<tr><th scope="row">${metric.slice?.value ?? "(missing)"}</th><td>${thousands(metric.n)}</td>${figureCells(metric, isCompared)}<td>${gate === null ? null : statusBadge(gate.status)}</td></tr>`,
  );
  const head = comparedHead(
    html`<th scope="col">${first?.metric.slice?.by ?? ""}</th><th scope="col">rows</th>`,
    isCompared,
    html`<th scope="col">gate</th>`,
  );
  const name = first === undefined ? "" : plainMetricName(first.metric);
  return html`<h3>${name} by <code>${first?.metric.slice?.by ?? ""}</code></h3><div class="scroll"><table class="metrics">${head}<tbody>${cells}</tbody></table></div>${moreText(rows.length - shown.length)}`;
}

/** The worst gate on the same slice. */
function gateOf(gates: readonly EvaluatedGate[], { id, slice }: EvaluatedMetric): EvaluatedGate | null {
  const own = gates.filter(
    (gate) => gate.metric === id && gate.slice?.by === slice?.by && gate.slice?.value === slice?.value,
  );
  return own.sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status))[0] ?? null;
}

function worstFirst(a: Row, b: Row): number {
  const rank = ({ gate }: Row): number => STATUS_ORDER.indexOf(gate?.status ?? "skipped");
  return rank(a) - rank(b) || (a.metric.delta?.value ?? 0) - (b.metric.delta?.value ?? 0);
}

/** What is about the groups of a column together, such as the difference between the best and the worst of them. */
function groupTable({ metrics, gates, champion }: Evaluation): Html | null {
  const grouped = metrics.filter(({ by }) => by !== undefined);
  if (grouped.length === 0) return null;
  const rows = grouped.map((metric) => {
    const { challengerWithin: challenger, champion: theirs } = metricFigures(metric);
    const own = gates.filter((gate) => gate.metric === metric.id && gate.by === metric.by && gate.slice === null);
    const compared = champion === null ? null : html`<td>${theirs}</td>`;
    return html`<tr><th scope="row">${metric.by ?? ""}</th><td class="text">${plainMetricName(metric)}</td><td>${challenger}</td>${compared}<td>${own.map(({ status }) => statusBadge(status))}</td></tr>`;
  });
  const compared = champion === null ? null : html`<th scope="col">champion</th>`;
  return html`<h3>Groups</h3><div class="scroll"><table><thead><tr><th scope="col">groups by</th><th scope="col" class="text">metric</th><th scope="col">challenger</th>${compared}<th scope="col"></th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function skippedText(skipped: readonly SkippedSlice[]): Html | null {
  if (skipped.length === 0) return null;
  const once = [...new Map(skipped.map((slice) => [JSON.stringify([slice.by, slice.value]), slice])).values()];
  const named = once.slice(0, MOST.skipped).map((slice) => `${sliceTitle(slice)} (${slice.reason})`);
  const more = once.length > MOST.skipped ? ` and ${once.length - MOST.skipped} more` : "";
  return html`<p class="reading">Too small to be ${skippedFor(skipped)}: ${named.join(", ")}${more}.</p>`;
}
