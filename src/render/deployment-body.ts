import { shortDigest } from "../domain/contract/digest.ts";
import type { DeploymentTarget } from "../domain/deployment/deployment.ts";
import type { Evaluation } from "../domain/gate/evaluation.ts";
import { overallMetrics } from "../domain/gate/overall.ts";
import { findMetric } from "../domain/metric/metrics.ts";
import type { StoredVersion } from "../domain/registry/records.ts";
import { formatRelease } from "../domain/registry/reference.ts";
import { counted } from "../domain/statistics/counted.ts";
import { betterSide } from "./better-side.ts";
import { code, sections, sentence, table } from "./markdown.ts";
import { metricFigures } from "./metric-figures.ts";
import { metricName } from "./metric-name.ts";
import { decimal } from "./numbers.ts";
import { because } from "./verdict-text.ts";

/** Everything a reviewer of a deployment needs to see. */
export interface DeploymentEvidence {
  readonly kind: "deploy" | "rollback";
  readonly target: DeploymentTarget;
  readonly from: StoredVersion | null;
  readonly to: StoredVersion;
  /** The verdict that the version was registered with. */
  readonly evaluation: Evaluation;
  readonly signatureChanges: readonly string[];
  readonly reason: string | null;
  /** What the command line of the way back must end with. */
  readonly options: string;
}

/** The body of a deployment or rollback pull request: what, why it may, what happens then, and the way back. */
export function deploymentBody(evidence: DeploymentEvidence): string {
  const { kind, target, from, to } = evidence;
  const { record } = to;
  return sections(
    `${moveText(evidence)} ${code(target.key)} in ${code(target.file)} becomes`,
    `\`\`\`\n${formatRelease(record.model, record.version, to.recordDigest)}\n\`\`\``,
    evidence.reason === null ? "" : `Reason: ${sentence(evidence.reason)}.`,
    kind === "rollback" ? rollbackTable(evidence) : verdictTable(evidence),
    signatureText(evidence),
    lineageText(to),
    `**After the merge** ${code("promote")} asks version ${record.version} the questions that it answered when it was judged (${code("golden.json")}). If its answers are the same, ${target.champion ? `the aliases ${code(target.environment)} and ${code("champion")} move` : `the alias ${code(target.environment)} moves`}; if not, nothing moves and a rollback is proposed.`,
    from === null ? "" : wayBack(evidence, from),
  );
}

/** What merging it does, in a sentence that needs no other. */
function moveText({ kind, target, from, to }: DeploymentEvidence): string {
  const { model, version } = to.record;
  if (from === null)
    return `Merging this pull request puts version ${version} of **${model}** into **${target.environment}**, where none was before.`;
  const verb = kind === "rollback" ? "takes" : "moves";
  const back = kind === "rollback" ? "back " : "";
  return `Merging this pull request ${verb} **${target.environment}** ${back}from version ${from.record.version} of **${model}** to version ${version}.`;
}

function wayBack({ target, options }: DeploymentEvidence, from: StoredVersion): string {
  const { model, version } = from.record;
  const line = code(`modelgate rollback ${model} --environment ${target.environment} --to ${version}${options}`);
  const action = ` or the action ${code("rollback")} with ${code(`model: ${model}`)}, ${code(`environment: ${target.environment}`)} and ${code(`to: ${version}`)}`;
  return `**The way back:** ${line}${options === "" ? action : ""}`;
}

function verdictTable({ evaluation, to }: DeploymentEvidence): string {
  const { champion, dataset } = evaluation;
  const head = `Verdict at registration: **${evaluation.verdict}** (${sentence(because(evaluation))}), on ${counted(dataset.labelled, "row")}${champion === null ? ", without a champion to compare with" : `, against version ${champion.version}`}. ${betterSide(evaluation.metrics)}`;
  const forced =
    to.record.forced === null ? "" : `\n\n**Registered in spite of its verdict:** ${sentence(to.record.forced)}`;
  const figures = overallMetrics(evaluation.metrics).map(metricFigures);
  const metrics =
    champion === null
      ? table(
          ["metric", `version ${to.record.version}`],
          figures.map((one) => [one.name, one.challengerWithin]),
        )
      : table(
          ["metric", `version ${to.record.version}`, `version ${champion.version}`, "difference"],
          figures.map((one) => [one.name, one.challenger, one.champion, `${one.difference} ${one.within}`.trim()]),
        );
  return `${head}${forced}\n\n${metrics}`;
}

function rollbackTable({ from, to }: DeploymentEvidence): string {
  const ids = Object.keys(to.record.metrics);
  const rows = ids.map((id) => [arrowed(id, to), figure(from?.record.metrics[id]), figure(to.record.metrics[id])]);
  return `Metrics as registered (each on its own test data; better is higher for ↑, lower for ↓):\n\n${table(["metric", from === null ? "now" : `version ${from.record.version}, now`, `version ${to.record.version}`], rows)}`;
}

/** A metric's name with the way in which it is better; an older version may have one that is not known any more. */
function arrowed(id: string, { record }: StoredVersion): string {
  const direction = findMetric(record.task, id)?.direction;
  return direction === undefined ? sentence(id) : metricName({ id, direction });
}

function figure(value: number | undefined): string {
  return value === undefined ? "" : decimal(value);
}

function signatureText({ signatureChanges, from }: DeploymentEvidence): string {
  if (from === null) return "";
  if (signatureChanges.length === 0) return "The input columns are the same.";
  return `**The input columns change:** ${signatureChanges.map((change) => code(change)).join(", ")}.`;
}

function lineageText({ record, recordDigest }: StoredVersion): string {
  const { lineage } = record;
  const rows = [
    ["record", code(shortDigest(recordDigest))],
    ["model", code(shortDigest(record.digest))],
    ...(lineage.commit === null
      ? []
      : [
          [
            "commit",
            `${code(lineage.commit.slice(0, 12))}${lineage.dirty === true ? ", **with uncommitted changes**" : ""}`,
          ],
        ]),
    ...trainedBy(lineage),
    ...lineage.data.map((data) => [
      `${data.name} data`,
      `${code(shortDigest(data.digest))}, ${counted(data.rows, "row")}`,
    ]),
    ["seed", String(lineage.seed)],
  ];
  return table(["lineage", "what it was made from"], rows);
}

/** The workflow run that registered it, and who started that; nothing outside of a workflow. */
function trainedBy({ workflow, run_id, run_attempt, actor }: StoredVersion["record"]["lineage"]): string[][] {
  if (workflow === null || run_id === null) return [];
  const attempt = run_attempt === null || run_attempt === 1 ? "" : `, attempt ${run_attempt}`;
  return [
    [
      "registered by",
      `${code(workflow)}, run ${code(run_id)}${attempt}${actor === null ? "" : `, started by ${code(actor)}`}`,
    ],
  ];
}
