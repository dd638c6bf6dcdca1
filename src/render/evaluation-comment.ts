import { shortDigest } from "../domain/contract/digest.ts";
import type { EvaluatedGate, EvaluatedMetric, Evaluation } from "../domain/gate/evaluation.ts";
import type { GateStatus } from "../domain/gate/judged-gate.ts";
import { overallMetrics, wholeGates } from "../domain/gate/overall.ts";
import { betterSide } from "./better-side.ts";
import { code, sections, sentence, table } from "./markdown.ts";

import { metricFigures } from "./metric-figures.ts";
import { thousands } from "./numbers.ts";
import { labelledRows, rowWeights } from "./row-weights-text.ts";
import { slicesText } from "./slices-text.ts";
import { because, conclusion, HEADLINE } from "./verdict-text.ts";
import { worstSlicesText } from "./worst-slices-text.ts";

/** Where the judged model came from, for the comment's last line. */
export interface CommentContext {
  readonly commit: string | null;
  /** What a row costs; empty or left out where it was not measured. */
  readonly latency?: string;
}

/** The line that finds the one comment of a model again. */
export function evaluationMarker(model: string): string {
  return `<!-- modelgate:evaluate ${model} -->`;
}

const WORST_FIRST: readonly GateStatus[] = ["error", "fail", "inconclusive", "warn", "pass"];

/** The comment (and job summary): one sentence for everybody, the metric table, the gates, where it came from. */
export function evaluationComment(evaluation: Evaluation, context: CommentContext): string {
  return sections(
    `### ${evaluation.model}: ${HEADLINE[evaluation.verdict]}`,
    `**${conclusion(evaluation)}** ${sentence(because(evaluation))}.`,
    comparedOn(evaluation),
    metricTable(evaluation),
    slicesText(evaluation),
    worstSlicesText(evaluation),
    table(
      ["gate", "status", "why"],
      wholeGates(evaluation.gates).map((gate) => [gate.id, statusWord(gate), sentence(gate.reason)]),
    ),
    context.latency ?? "",
    evaluation.warnings.length === 0
      ? ""
      : evaluation.warnings.map((warning) => `- Warning: ${sentence(warning)}`).join("\n"),
    (evaluation.notes ?? []).map((note) => `- ${sentence(note)}`).join("\n"),
    origin(evaluation, context),
  );
}

function comparedOn({ champion, dataset, stats, metrics }: Evaluation): string {
  const all = overallMetrics(metrics);
  // Of rows of one class, say, some metric is always defined; of a model without answers none is.
  const hasFailed = (side: "challenger" | "champion"): boolean =>
    all.length > 0 && all.every((metric) => metric[side]?.value === null);
  const against = contestants(champion?.version ?? null, hasFailed);
  const same = champion === null || hasFailed("challenger") || hasFailed("champion") ? "" : "the same ";
  const positives = dataset.positives === null ? "" : `, ${thousands(dataset.positives)} of them positive`;
  const intervals =
    stats === undefined ? "" : ` In brackets: where the true value lies with ${share(stats.confidence)} confidence.`;
  const on = dataset.labelled === 0 ? "" : `, on ${same}${labelledRows(dataset)}${positives}`;
  return `${against}${on}.${rowWeights(dataset, stats)} ${betterSide(metrics)}${intervals}`;
}

/** Who was judged: both, the challenger alone, or who could not be. */
function contestants(version: number | null, hasFailed: (side: "challenger" | "champion") => boolean): string {
  const champion = `champion (version ${version})`;
  if (hasFailed("challenger")) {
    if (version === null) return "The challenger could not be judged, and there is no champion yet";
    return hasFailed("champion")
      ? `Neither challenger nor ${champion} could be judged`
      : `The challenger could not be judged beside the ${champion}`;
  }
  if (version === null) return "There is no champion yet; the challenger was judged alone";
  return hasFailed("champion")
    ? `The ${champion} could not be scored, so the challenger was judged alone`
    : `Challenger and ${champion} were scored in this run`;
}

/** Without a champion there is nothing to compare with, and no column for it. */
function metricTable({ metrics, gates, champion }: Evaluation): string {
  const compared = champion === null ? [] : ["champion", "difference"];
  return table(
    ["metric", "challenger", ...compared, "gates"],
    overallMetrics(metrics).map((metric) => {
      const figures = metricFigures(metric);
      const own = gates.filter(
        (gate) => gate.metric === metric.id && gate.by === undefined && gate.status !== "skipped",
      );
      return [
        figures.name,
        metric.champion === null ? figures.challengerWithin : figures.challenger,
        ...(champion === null ? [] : [figures.champion, differenceText(metric)]),
        gatesWord(own),
      ];
    }),
  );
}

/** The difference within its interval; where a value is undefined, why it is. */
function differenceText(metric: EvaluatedMetric): string {
  const { difference, within } = metricFigures(metric);
  const reasons = [metric.challenger, metric.champion].flatMap((one) => (one?.value === null ? [one.reason] : []));
  return difference === "" ? sentence(reasons[0] ?? "") : `${difference} ${within}`.trim();
}

/** One word for all gates of a metric: the worst status, and how many have it where not all do. */
function gatesWord(gates: readonly EvaluatedGate[]): string {
  const worst = WORST_FIRST.flatMap((status) => gates.find((gate) => gate.status === status) ?? [])[0];
  if (worst === undefined) return "";
  const count = gates.filter((gate) => gate.status === worst.status).length;
  return gates.length === 1 ? statusWord(worst) : `${statusWord(worst)}: ${count} of ${gates.length}`;
}

/** 0.95 as `95 %`. */
function share(confidence: number): string {
  return `${Number((confidence * 100).toPrecision(6))} %`;
}

function statusWord({ status }: Pick<EvaluatedGate, "status">): string {
  return status === "pass" || status === "skipped" ? status : `**${status}**`;
}

function origin({ challenger, champion, dataset, tool }: Evaluation, { commit }: CommentContext): string {
  const parts = [
    commit === null ? "" : `commit ${code(commit.slice(0, 12))}`,
    `challenger ${code(shortDigest(challenger.digest))}`,
    champion === null ? "" : `champion ${code(shortDigest(champion.digest))}`,
    `data ${code(shortDigest(dataset.digest))}`,
    `Modelgate ${tool.modelgate}, ONNX Runtime ${tool.onnxruntime}`,
  ];
  return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}
