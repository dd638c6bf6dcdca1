import type {
  EvaluatedGate,
  EvaluatedMetric,
  Evaluation,
  RecordedMetric,
  WrittenDelta,
} from "../../domain/gate/evaluation.ts";
import { metricFigures } from "../metric-figures.ts";
import { metricName } from "../metric-name.ts";
import { decimal, thousands } from "../numbers.ts";
import { finished, type Html, html } from "./html.ts";

/** Every metric on all rows; beside a champion the difference is drawn within its interval. */
export function metricTable({ metrics, champion }: Evaluation): Html {
  const whole = metrics.filter((metric) => sliceOf(metric) === null);
  const compared =
    champion === null
      ? []
      : [
          html`<th scope="col">champion</th><th scope="col">difference</th><th scope="col" class="wide">worse ← 0 → better</th>`,
        ];
  const rows = whole.map(
    (metric) =>
      html`<tr><th scope="row">${metricFigures(metric).name}</th>${figureCells(metric, champion !== null)}</tr>`,
  );
  return html`<div class="scroll"><table class="metrics"><thead><tr><th scope="col">metric</th><th scope="col">challenger</th>${compared}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** What is kept beside the shown metrics, to be unfolded; null where there is nothing. */
export function recordedTable({ recorded, champion }: Evaluation): Html | null {
  if (recorded === undefined || recorded.length === 0) return null;
  const told = (side: RecordedMetric["champion"]): Html =>
    side?.value == null ? html`<small>${side?.reason ?? "–"}</small>` : html`${decimal(side.value)}`;
  const rows = recorded.map((metric) => {
    const theirs = champion === null ? null : html`<td>${told(metric.champion)}</td>`;
    return html`<tr><th scope="row">${metricName(metric)}</th><td>${told(metric.challenger)}</td>${theirs}</tr>`;
  });
  const head = champion === null ? null : html`<th scope="col">champion</th>`;
  return html`<details><summary>${recorded.length} more, which no gate asks for</summary><div class="scroll"><table><thead><tr><th scope="col">metric</th><th scope="col">challenger</th>${head}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

/** The metrics of slices, a table for each column that rows are divided by; null where there is no slice. */
export function sliceTables({ metrics, champion }: Evaluation): Html | null {
  const sliced = metrics.flatMap((metric) => {
    const slice = sliceOf(metric);
    return slice === null ? [] : [{ metric, slice }];
  });
  if (sliced.length === 0) return null;
  const columns = [...new Set(sliced.map(({ slice }) => slice.by))];
  const compared =
    champion === null
      ? []
      : [
          html`<th scope="col">champion</th><th scope="col">difference</th><th scope="col" class="wide">worse ← 0 → better</th>`,
        ];
  return html`${columns.map((by) => {
    const rows = sliced
      .filter(({ slice }) => slice.by === by)
      .map(
        ({ metric, slice }) =>
          html`<tr><th scope="row">${slice.value ?? "(missing)"}</th><td>${thousands(metric.n)}</td><td>${metricFigures(metric).name}</td>${figureCells(metric, champion !== null)}</tr>`,
      );
    return html`<h3>By <code>${by}</code></h3><div class="scroll"><table class="metrics"><thead><tr><th scope="col">${by}</th><th scope="col">rows</th><th scope="col">metric</th><th scope="col">challenger</th>${compared}</tr></thead><tbody>${rows}</tbody></table></div>`;
  })}`;
}

/** Gates in the order of the configuration, each with its reason. */
export function gateTable(gates: readonly EvaluatedGate[]): Html {
  const rows = gates.map((gate) => {
    const slice = sliceOf(gate);
    const where = slice === null ? null : html` <small>${slice.by} = ${slice.value ?? "(missing)"}</small>`;
    return html`<tr><td><span class="status ${gate.status}">${gate.status}</span></td><th scope="row">${gate.id}${where}</th><td class="text">${gate.reason}</td></tr>`;
  });
  return html`<div class="scroll"><table class="gates"><thead><tr><th scope="col">status</th><th scope="col">gate</th><th scope="col" class="text">why</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

interface Slice {
  readonly by: string;
  readonly value: string | null;
}

/** The slice that a figure is of, as newer files write it; null for all rows. */
function sliceOf({ slice }: { readonly slice: unknown }): Slice | null {
  if (slice === null || typeof slice !== "object" || !("by" in slice)) return null;
  const value = "value" in slice ? slice.value : null;
  return { by: String(slice.by), value: value === null ? null : String(value) };
}

function figureCells(metric: EvaluatedMetric, isCompared: boolean): Html {
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

const WIDTH = 180;

/** A difference and its interval about 0, each row on a scale of its own. */
function differenceBar(delta: WrittenDelta): Html {
  const [low, high] =
    delta.low === undefined || delta.low === null ? [delta.value, delta.value] : [delta.low, delta.high];
  const reach = Math.max(Math.abs(low), Math.abs(high), Math.abs(delta.value)) * 1.08;
  const at = (value: number): string => (reach === 0 ? WIDTH / 2 : (WIDTH / 2) * (1 + value / reach)).toFixed(1);
  const svg = `<svg class="bar ${toneOf(delta)}" width="${WIDTH}" height="16" viewBox="0 0 ${WIDTH} 16" aria-hidden="true"><path class="zero" d="M${WIDTH / 2} 0V16"/><path class="interval" d="M${at(low)} 8H${at(high)}M${at(low)} 4V12M${at(high)} 4V12"/><circle cx="${at(delta.value)}" cy="8" r="4"/></svg>`;
  return finished(svg);
}
