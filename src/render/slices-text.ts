import type { EvaluatedGate, EvaluatedMetric, Evaluation } from "../domain/gate/evaluation.ts";
import { STATUS_ORDER } from "../domain/gate/judged-gate.ts";
import type { SkippedSlice } from "../domain/gate/slice-size.ts";
import type { SliceName } from "../domain/gate/slicing.ts";
import { counted } from "../domain/statistics/counted.ts";
import { code, sections, sentence, table } from "./markdown.ts";
import { metricFigures } from "./metric-figures.ts";
import { thousands } from "./numbers.ts";

/** Slices that are shown of all those that moved, and of all that were skipped. */
const MOST_MOVED = 10;
const MOST_SKIPPED = 5;

/** One metric on one slice, or the groups of a column, with the worst gate on it. */
interface Row {
  readonly metric: EvaluatedMetric;
  readonly gate: EvaluatedGate | null;
}

/**
 * What the comment says of slices and groups: those whose gate did not pass or whose difference is more than chance,
 * worst first, at most ten; fairness figures; and which slices were too small. Empty without any.
 */
export function slicesText({ metrics, gates, slices_skipped: skipped }: Evaluation): string {
  const sliced = metrics.filter((metric) => metric.slice !== null);
  const rows = sliced.map((metric) => ({ metric, gate: worstGate(gates, metric) }));
  const moved = rows.filter(hasMoved).sort(worstFirst);
  const grouped = metrics.filter(({ by }) => by !== undefined).sort((a, b) => ((a.by ?? "") < (b.by ?? "") ? -1 : 1));
  const missing = gates.filter(({ slice, metric }) => slice !== null && !sliced.some(isOf(slice, metric)));
  if (sliced.length + grouped.length + skipped.length + missing.length === 0) return "";
  const shown = moved.slice(0, MOST_MOVED);
  const head = ["slice", "rows", "metric", "challenger", "champion", "difference", "gate"];
  return sections(
    sliced.length === 0 ? "" : `**Slices that gates or evaluate.slices name**: ${summary(sliced, moved.length)}`,
    shown.length === 0 ? "" : table(head, shown.map(rowOf)),
    moved.length > shown.length ? `${moved.length - shown.length} more in evaluation.json.` : "",
    grouped.length === 0
      ? ""
      : table(
          ["groups by", "metric", "challenger", "champion", "gate"],
          grouped.map((metric) => groupRow(metric, gates)),
        ),
    missing.slice(0, MOST_SKIPPED).map(missingLine).join("\n"),
    skippedText(skipped),
  ).trimEnd();
}

function isOf(slice: SliceName, id: string): (metric: EvaluatedMetric) => boolean {
  return (metric) => metric.id === id && metric.slice?.by === slice.by && metric.slice.value === slice.value;
}

function worstGate(gates: readonly EvaluatedGate[], metric: EvaluatedMetric): EvaluatedGate | null {
  const own = gates.filter(({ slice, metric: id }) => slice !== null && isOf(slice, id)(metric));
  return own.sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status))[0] ?? null;
}

function hasMoved({ metric: { delta }, gate }: Row): boolean {
  if (gate !== null && gate.status !== "pass" && gate.status !== "skipped") return true;
  return delta?.low != null && delta.high != null && (delta.low > 0 || delta.high < 0);
}

function worstFirst(a: Row, b: Row): number {
  const rank = ({ gate }: Row): number => STATUS_ORDER.indexOf(gate?.status ?? "skipped");
  return rank(a) - rank(b) || (a.metric.delta?.value ?? 0) - (b.metric.delta?.value ?? 0);
}

function summary(sliced: readonly EvaluatedMetric[], moved: number): string {
  const slices = new Set(sliced.map(({ slice }) => JSON.stringify([slice?.by, slice?.value]))).size;
  const measured = `${counted(slices, "slice")} ${slices === 1 ? "was" : "were"} measured`;
  const isCompared = sliced.some(({ champion }) => champion !== null);
  if (moved === 0) {
    const none = slices === 1 ? "it neither missed a gate" : "none of them missed a gate";
    if (!isCompared) return `${measured}, and ${slices === 1 ? "it missed no gate" : none}.`;
    return `${measured}, and ${none} ${slices === 1 ? "nor" : "or"} moved by more than chance.`;
  }
  const [which, each] = moved === 1 ? ["This one", ""] : ["These", ", each seen for itself"];
  return `${measured}. ${which} did not pass a gate${isCompared ? ", or moved by more than chance" : ""}${each}:`;
}

function rowOf({ metric, gate }: Row): string[] {
  const { name, challenger, champion, difference, within } = metricFigures(metric);
  const told = [sliceName(metric.slice), thousands(metric.n), name, challenger, champion];
  return [...told, `${difference} ${within}`.trim(), gate === null ? "" : statusWord(gate)];
}

function groupRow(metric: EvaluatedMetric, gates: readonly EvaluatedGate[]): string[] {
  const { name, challengerWithin, champion } = metricFigures(metric);
  const own = gates.filter((gate) => gate.metric === metric.id && gate.by === metric.by && gate.slice === null);
  return [code(metric.by ?? ""), name, challengerWithin, champion, own.map(statusWord).join(", ")];
}

function statusWord({ status }: Pick<EvaluatedGate, "status">): string {
  return status === "pass" || status === "skipped" ? status : `**${status}**`;
}

/** Whatever a slice is called, it is data: it is shown as code and as nothing else. */
function sliceName(slice: SliceName | null): string {
  if (slice === null) return "";
  return slice.value === null ? `${code(slice.by)} is missing` : code(`${slice.by} = ${slice.value}`);
}

function missingLine({ slice, id, status, reason }: EvaluatedGate): string {
  return `- ${sliceName(slice)}: ${statusWord({ status })} ${id}, ${sentence(reason)}`;
}

/** What skipped slices are too small for: those that only `evaluate.slices` names are judged by no gate. */
export function skippedFor(skipped: readonly SkippedSlice[]): "judged" | "shown" {
  return skipped.some(({ gates }) => gates.length > 0) ? "judged" : "shown";
}

function skippedText(skipped: readonly SkippedSlice[]): string {
  if (skipped.length === 0) return "";
  // A slice may be too small for several gates, each of which has its own limit.
  const once = [...new Map(skipped.map((slice) => [JSON.stringify([slice.by, slice.value]), slice])).values()];
  const named = once.slice(0, MOST_SKIPPED).map((slice) => `${sliceName(slice)} (${slice.reason})`);
  const more = once.length > MOST_SKIPPED ? ` and ${once.length - MOST_SKIPPED} more` : "";
  return `Too small to be ${skippedFor(skipped)}: ${named.join(", ")}${more}.`;
}
