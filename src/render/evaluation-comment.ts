import { shortDigest } from "../domain/contract/digest.ts";
import type {
  EvaluatedGate,
  EvaluatedMetric,
  Evaluation,
  WrittenDelta,
  WrittenValue,
} from "../domain/gate/evaluation.ts";
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
  if (verdict === "inconclusive")
    return "This model may not go on yet: the test data cannot tell whether it is good enough.";
  return "This model may not go on.";
}

function comparedOn({ champion, dataset, stats }: Evaluation): string {
  const rows = `${thousands(dataset.labelled)} labelled rows of ${dataset.name}`;
  const against =
    champion === null
      ? "There is no champion yet; the challenger was judged alone"
      : `Challenger and champion (version ${champion.version}) were scored in this run`;
  const positives = dataset.positives === null ? "" : `, ${thousands(dataset.positives)} of them positive`;
  const intervals =
    stats === undefined ? "" : ` In brackets: where the true value lies with ${share(stats.confidence)} confidence.`;
  return `${against}, on the same ${rows}${positives}.${intervals}`;
}

function metricRow(metric: EvaluatedMetric, gates: readonly EvaluatedGate[]): string[] {
  const own = gates.filter((gate) => gate.metric === metric.id && gate.status !== "skipped");
  return [
    `${metric.id} ${metric.direction === "higher" ? "↑" : "↓"}`,
    metric.champion === null ? figureWithin(metric.challenger) : figureOf(metric.challenger),
    metric.champion === null ? "" : figureOf(metric.champion),
    metric.delta === null ? "" : differenceOf(metric.delta),
    own.map(statusWord).join(", "),
  ];
}

/** `-0.0120 worse [-0.0160, -0.0080]`: positive is better. */
function differenceOf(delta: WrittenDelta): string {
  const said = `${signed(delta.value)}${betterOrWorse(delta.value)}`;
  if (delta.low === undefined || delta.method === "identical") return said;
  return `${said} ${delta.low === null ? "[unknown]" : `[${signed(delta.low)}, ${signed(delta.high)}]`}`;
}

function betterOrWorse(delta: number): string {
  if (delta === 0) return "";
  return delta > 0 ? " better" : " worse";
}

function figureOf(value: WrittenValue): string {
  return value.value === null ? "undefined" : decimal(value.value);
}

function figureWithin(value: WrittenValue): string {
  if (value.value === null || value.low === undefined || value.low === null) return figureOf(value);
  return `${figureOf(value)} [${decimal(value.low)}, ${decimal(value.high)}]`;
}

/** 0.95 as `95 %`. */
function share(confidence: number): string {
  return `${Number((confidence * 100).toPrecision(6))} %`;
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
