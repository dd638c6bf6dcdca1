import type { EvaluatedMetric, Evaluation } from "../../domain/gate/evaluation.ts";
import { betterSide } from "../better-side.ts";
import { thousands } from "../numbers.ts";
import { labelledRows } from "../row-weights-text.ts";
import { because, conclusion, HEADLINE } from "../verdict-text.ts";
import { binaryCharts } from "./binary-charts.ts";
import { classTable, confusionFigures } from "./confusion.ts";
import { costTable } from "./cost-table.ts";
import { gateTable } from "./gate-table.ts";
import { type Html, html } from "./html.ts";
import { importanceTable } from "./importance-table.ts";
import { metricTable, recordedTable } from "./metric-tables.ts";
import { page } from "./page.ts";
import { regressionCharts } from "./regression-charts.ts";
import { sliceTables } from "./slice-tables.ts";
import { worstSlicesTable } from "./worst-slices-table.ts";

/** What a report shows besides the evaluation. */
export interface ReportContext {
  readonly commit: string | null;
  /** operational.json, as it was written; null where it was not. */
  readonly operational: unknown;
}

/**
 * report.html: one page that needs nothing else, no script and no network, in light and dark; the same files give the
 * same bytes. Everything in it is in evaluation.json and operational.json.
 */
export function evaluationReport(evaluation: Evaluation, context: ReportContext): string {
  const { model, verdict, gates, warnings } = evaluation;
  return page(`${model}: ${HEADLINE[verdict]}`, [
    html`<div class="top"><h1>${model}</h1><span class="verdict ${verdict}">${HEADLINE[verdict]}</span></div>`,
    html`<p class="lead"><strong>${conclusion(evaluation)}</strong></p><p class="why">${because(evaluation)}.</p>`,
    comparedOn(evaluation),
    html`${[...warnings, ...(evaluation.notes ?? [])].map((note) => html`<p class="note">${note}</p>`)}`,
    section("Gates", gates.length === 0 ? null : gateTable(evaluation)),
    section(
      "Metrics",
      html`${metricTable(evaluation)}<p class="reading">${metricsReading(evaluation)}</p>${recordedTable(evaluation)}`,
    ),
    pictures(evaluation),
    section("Slices", sliceTables(evaluation)),
    section("Where it errs most", worstSlicesTable(evaluation)),
    section("What it listens to", importanceTable(evaluation.importance)),
    section("What it costs to run", costTable(context.operational)),
    origin(evaluation, context),
  ]);
}

function section(title: string, content: Html | null): Html | null {
  return content === null ? null : html`<section><h2>${title}</h2>${content}</section>`;
}

function comparedOn({ champion, dataset, stats }: Evaluation): Html {
  const positives = dataset.positives === null ? "" : `, ${thousands(dataset.positives)} of them positive`;
  const rows = `${labelledRows(dataset)}${positives}`;
  const weighed =
    dataset.weight === undefined ? null : html` Rows count as much as <code>${dataset.weight}</code> says.`;
  const together =
    stats?.cluster === undefined ? null : html` Rows of one <code>${stats.cluster}</code> belong together.`;
  const against =
    champion === null
      ? "There is no champion yet; the challenger was judged alone, on "
      : `Challenger and champion (version ${champion.version}) were scored in this run, on the same `;
  return html`<p class="facts">${against}${rows}.${weighed}${together}</p>`;
}

function metricsReading({ stats, champion, metrics }: Evaluation): string {
  const arrows = betterSide(metrics);
  if (stats === undefined || !metrics.some(hasInterval)) return arrows;
  const share = `${Number((stats.confidence * 100).toPrecision(6))} %`;
  const bars =
    champion === null
      ? ""
      : " A difference is positive where the challenger is better; it is coloured where its whole interval lies on one side of 0. Each bar has a scale of its own.";
  return `${arrows} In brackets: where the true value lies with ${share} confidence.${bars}`;
}

function hasInterval({ challenger, delta }: EvaluatedMetric): boolean {
  return (challenger.low ?? delta?.low ?? null) !== null;
}

function pictures(evaluation: Evaluation): Html | null {
  const { curves, champion } = evaluation;
  if (curves === undefined) return null;
  const charts =
    curves.kind === "binary" ? binaryCharts(curves) : curves.kind === "regression" ? regressionCharts(curves) : [];
  const key =
    champion === null || curves.champion === null || charts.length === 0
      ? null
      : html`<p class="key"><span>challenger</span><span class="champion">champion (version ${champion.version})</span></p>`;
  const grid = html`${key}<div class="pictures">${charts}${confusionFigures(curves)}</div>`;
  const classes = classTable(curves);
  return html`${section("Pictures", grid)}${section("Classes", classes)}`;
}

function origin(evaluation: Evaluation, { commit }: ReportContext): Html {
  const { challenger, champion, dataset, stats, tool } = evaluation;
  const facts: (readonly [string, string])[] = [
    ...(commit === null ? [] : [["commit", commit] as const]),
    ["challenger", challenger.digest],
    ...(champion === null ? [] : [[`champion, version ${champion.version}`, champion.digest] as const]),
    [`data (${dataset.name})`, dataset.digest],
    ["judged on these data", `${dataset.uses} ${dataset.uses === 1 ? "version" : "versions"}, this one included`],
    ...(stats === undefined
      ? []
      : [["intervals", `confidence ${stats.confidence}, seed ${stats.seed}, ${stats.replicates} resamples`] as const]),
    ["made by", `Modelgate ${tool.modelgate}, ONNX Runtime ${tool.onnxruntime}, DuckDB ${tool.duckdb}`],
  ];
  return html`<footer><dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd><code>${value}</code></dd>`)}</dl></footer>`;
}
