import { shortDigest } from "../domain/contract/digest.ts";
import type { EvaluatedGate, EvaluatedMetric, Evaluation, WrittenValue } from "../domain/gate/evaluation.ts";
import { code, sections, sentence, table } from "./markdown.ts";
import { decimal, signed, thousands } from "./numbers.ts";

/** Where the judged model came from, for the comment's last line. */
export interface CommentContext {
  readonly commit: string | null;
  /** What people should know about the gates, such as that they were read from the base branch. */
  readonly notes: readonly string[];
}

/** The line that finds the one comment of a model again. */
export function evaluationMarker(model: string): string {
  return `<!-- modelgate:evaluate ${model} -->`;
}

const HEADLINE = {
  pass: "passed",
  warn: "passed with a warning",
  fail: "failed",
  inconclusive: "could not be decided",
  error: "could not be judged",
} as const;

/** The comment (and job summary): one sentence for everybody, the metric table, the gates, where it came from. */
export function evaluationComment(evaluation: Evaluation, context: CommentContext): string {
  return sections(
    `### ${evaluation.model}: ${HEADLINE[evaluation.verdict]}`,
    `**${conclusion(evaluation)}** ${sentence(evaluation.reason)}.`,
    comparedOn(evaluation),
    table(
      ["metric", "challenger", "champion", "difference", "gate"],
      evaluation.metrics.map((metric) => metricRow(metric, evaluation.gates)),
    ),
    table(
      ["gate", "status", "why"],
      evaluation.gates.map((gate) => [gate.id, statusWord(gate), sentence(gate.reason)]),
    ),
    evaluation.warnings.length === 0
      ? ""
      : evaluation.warnings.map((warning) => `- Warning: ${sentence(warning)}`).join("\n"),
    context.notes.map((note) => `- ${sentence(note)}`).join("\n"),
    origin(evaluation, context),
  );
}

function conclusion({ verdict, passed, champion }: Evaluation): string {
  if (passed && champion === null) return "This model may become the first version.";
  if (passed) return verdict === "warn" ? "This model may go on, with a warning." : "This model may go on.";
  return "This model may not go on.";
}

function comparedOn({ champion, dataset }: Evaluation): string {
  const rows = `${thousands(dataset.labelled)} labelled rows of ${dataset.name}`;
  const against =
    champion === null
      ? "There is no champion yet; the challenger was judged alone"
      : `Challenger and champion (version ${champion.version}) were scored in this run`;
  return `${against}, on the same ${rows}${dataset.positives === null ? "" : `, ${thousands(dataset.positives)} of them positive`}.`;
}

function metricRow(metric: EvaluatedMetric, gates: readonly EvaluatedGate[]): string[] {
  const own = gates.filter((gate) => gate.metric === metric.id && gate.status !== "skipped");
  return [
    `${metric.id} ${metric.direction === "higher" ? "↑" : "↓"}`,
    figureOf(metric.challenger),
    metric.champion === null ? "" : figureOf(metric.champion),
    metric.delta === null ? "" : `${signed(metric.delta.value)}${betterOrWorse(metric.delta.value)}`,
    own.map(statusWord).join(", "),
  ];
}

function betterOrWorse(delta: number): string {
  if (delta === 0) return "";
  return delta > 0 ? " better" : " worse";
}

function figureOf(value: WrittenValue): string {
  return value.value === null ? "undefined" : decimal(value.value);
}

function statusWord({ status }: EvaluatedGate): string {
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
