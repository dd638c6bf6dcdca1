import type { EvaluatedMetric, Evaluation, RecordedMetric, WrittenDelta } from "../../domain/gate/evaluation.ts";
import { overallMetrics } from "../../domain/gate/overall.ts";
import { metricFigures } from "../metric-figures.ts";
import { plainMetricName } from "../metric-name.ts";
import { decimal } from "../numbers.ts";
import { finished, type Html, html } from "./html.ts";

/** Every metric on all rows; beside a champion the difference is drawn within its interval. */
export function metricTable({ metrics, champion }: Evaluation): Html {
  const isCompared = champion !== null;
  const rows = overallMetrics(metrics).map(
    (metric) => html`<tr><th scope="row">${plainMetricName(metric)}</th>${figureCells(metric, isCompared)}</tr>`,
  );
  return html`<div class="scroll"><table class="metrics">${comparedHead(html`<th scope="col">metric</th>`, isCompared)}<tbody>${rows}</tbody></table></div>`;
}

/** What is kept beside the shown metrics, to be unfolded; null where there is nothing. */
export function recordedTable({ recorded, champion }: Evaluation): Html | null {
  if (recorded === undefined || recorded.length === 0) return null;
  const told = (side: RecordedMetric["champion"]): Html =>
    side?.value == null ? html`<small>${side?.reason ?? "–"}</small>` : html`${decimal(side.value)}`;
  const rows = recorded.map((metric) => {
    const theirs = champion === null ? null : html`<td>${told(metric.champion)}</td>`;
    return html`<tr><th scope="row">${plainMetricName(metric)}</th><td>${told(metric.challenger)}</td>${theirs}</tr>`;
  });
  const head = champion === null ? null : html`<th scope="col">champion</th>`;
  return html`<details><summary>${recorded.length} more, which no gate asks for</summary><div class="scroll"><table><thead><tr><th scope="col">metric</th><th scope="col">challenger</th>${head}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

/** The head of a table of figures: what comes before the challenger's and the champion's, and after. */
export function comparedHead(first: Html, isCompared: boolean, last: Html | null = null): Html {
  const compared = isCompared
    ? html`<th scope="col">champion</th><th scope="col">difference</th><th scope="col" class="wide">worse ← 0 → better</th>`
    : null;
  return html`<thead><tr>${first}<th scope="col">challenger</th>${compared}${last}</tr></thead>`;
}

/** A metric's cells below that head. */
export function figureCells(metric: EvaluatedMetric, isCompared: boolean): Html {
  const figures = metricFigures(metric);
  const why = [metric.challenger, metric.champion].flatMap((one) => (one?.value === null ? [one.reason] : []))[0];
  if (!isCompared)
    return html`<td>${figures.challengerWithin}${why === undefined ? null : html` <small>${why}</small>`}</td>`;
  const difference =
    metric.delta === null
      ? html`<td colspan="2" class="text"><small>${why ?? ""}</small></td>`
      : html`<td class="${toneOf(metric.delta)}">${figures.difference} <small>${figures.within}</small></td><td class="wide">${differenceBar(metric.delta)}</td>`;
  return html`<td>${figures.challenger}</td><td>${figures.champion}</td>${difference}`;
}

/** Better or worse beyond doubt, or neither: by the interval, and not by the figure alone. */
function toneOf({ low, high }: WrittenDelta): "better" | "worse" | "undecided" {
  if (low === undefined || low === null) return "undecided";
  if (low > 0) return "better";
  return high < 0 ? "worse" : "undecided";
}

const WIDTH = 160;

/** A difference and its interval about 0, each row on a scale of its own. */
function differenceBar(delta: WrittenDelta): Html {
  const [low, high] =
    delta.low === undefined || delta.low === null ? [delta.value, delta.value] : [delta.low, delta.high];
  const reach = Math.max(Math.abs(low), Math.abs(high), Math.abs(delta.value)) * 1.08;
  const at = (value: number): string => (reach === 0 ? WIDTH / 2 : (WIDTH / 2) * (1 + value / reach)).toFixed(1);
  const svg = `<svg class="bar ${toneOf(delta)}" width="${WIDTH}" height="16" viewBox="0 0 ${WIDTH} 16" aria-hidden="true"><path class="zero" d="M${WIDTH / 2} 0V16"/><path class="interval" d="M${at(low)} 8H${at(high)}M${at(low)} 4V12M${at(high)} 4V12"/><circle cx="${at(delta.value)}" cy="8" r="4"/></svg>`;
  return finished(svg);
}
