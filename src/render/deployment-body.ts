import { shortDigest } from "../domain/contract/digest.ts";
import type { DeploymentTarget } from "../domain/deployment/deployment.ts";
import type { Evaluation } from "../domain/gate/evaluation.ts";
import type { StoredVersion } from "../domain/registry/records.ts";
import { formatRelease } from "../domain/registry/reference.ts";
import { code, sections, sentence, table } from "./markdown.ts";
import { decimal, signed, thousands } from "./numbers.ts";

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
  const move =
    from === null
      ? `puts version ${record.version} into`
      : `takes it from version ${from.record.version} to version ${record.version} in`;
  return sections(
    `This pull request ${move} **${target.environment}** by changing ${code(target.key)} in ${code(target.file)} to`,
    `\`\`\`\n${formatRelease(record.model, record.version, to.recordDigest)}\n\`\`\``,
    evidence.reason === null ? "" : `Reason: ${sentence(evidence.reason)}.`,
    kind === "rollback" ? rollbackTable(evidence) : verdictTable(evidence),
    signatureText(evidence),
    lineageText(to),
    `**After the merge** ${code("promote")} asks the registered model for its ${code("golden.json")} answers again; if they are the same, ${target.champion ? `the aliases ${code(target.environment)} and ${code("champion")} move` : `the alias ${code(target.environment)} moves`}. If not, nothing moves and a rollback is proposed.`,
    from === null
      ? ""
      : `**The way back:** ${code(`modelgate rollback ${record.model} --environment ${target.environment} --to ${from.record.version}${evidence.options}`)}`,
  );
}

function verdictTable({ evaluation, to }: DeploymentEvidence): string {
  const { champion, dataset } = evaluation;
  const head = `Verdict at registration: **${evaluation.verdict}**, on ${thousands(dataset.labelled)} rows${champion === null ? ", without a champion" : `, against version ${champion.version}`}.`;
  const forced =
    to.record.forced === null ? "" : `\n\n**Registered in spite of its verdict:** ${sentence(to.record.forced)}`;
  const rows = evaluation.metrics.map((metric) => [
    metric.id,
    metric.challenger.value === null ? "undefined" : decimal(metric.challenger.value),
    metric.champion?.value == null ? "" : decimal(metric.champion.value),
    metric.delta === null ? "" : signed(metric.delta.value),
  ]);
  return `${head}${forced}\n\n${table(["metric", `version ${to.record.version}`, champion === null ? "champion" : `version ${champion.version}`, "difference"], rows)}`;
}

function rollbackTable({ from, to }: DeploymentEvidence): string {
  const ids = Object.keys(to.record.metrics);
  const rows = ids.map((id) => [id, figure(from?.record.metrics[id]), figure(to.record.metrics[id])]);
  return `Metrics as registered (each on its own test data):\n\n${table(["metric", from === null ? "now" : `version ${from.record.version}`, `version ${to.record.version}`], rows)}`;
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
    ...lineage.data.map((data) => [
      `${data.name} data`,
      `${code(shortDigest(data.digest))}, ${thousands(data.rows)} rows`,
    ]),
    ["seed", String(lineage.seed)],
  ];
  return table(["lineage", ""], rows);
}
