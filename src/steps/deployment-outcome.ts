import type { Outcome } from "../core/outcome.ts";
import { formatJson } from "../domain/contract/json.ts";
import type { DeploymentTarget } from "../domain/deployment/deployment.ts";
import type { StoredVersion } from "../domain/registry/records.ts";
import { formatRelease } from "../domain/registry/reference.ts";
import type { Proposed } from "./propose-deployment.ts";

/** What deploy and rollback tell: the same JSON, the same outputs. */
export function deploymentOutcome(
  move: {
    readonly model: string;
    readonly target: DeploymentTarget;
    readonly from: StoredVersion | null;
    readonly to: StoredVersion;
  },
  proposed: Proposed,
): Outcome {
  const { model, target, from, to } = move;
  const { version } = to.record;
  const json = formatJson({
    schema: 1,
    model,
    environment: target.environment,
    from: from?.record.version ?? null,
    to: version,
    release: formatRelease(model, version, to.recordDigest),
    file: target.file,
    operation: proposed.operation,
    pull_request: proposed.number || null,
    location: proposed.location,
  });
  const hasPull = proposed.operation !== "nothing" && proposed.operation !== "planned";
  const next = hasPull ? [`merge deploy/${target.environment}/${model}, then run: modelgate promote ${model}`] : [];
  return {
    exit: 0,
    json,
    lines: [lineOf(proposed, target, version), ...next],
    outputs: { "pull-request": String(proposed.number ?? ""), operation: proposed.operation, version: String(version) },
  };
}

function lineOf({ operation, number, location }: Proposed, target: DeploymentTarget, version: number): string {
  switch (operation) {
    case "nothing":
      return `${target.file} names version ${version} already; nothing to do`;
    case "planned":
      return `dry run: would propose version ${version} for ${target.environment}`;
    case "opened":
    case "updated":
    case "unchanged":
      return `pull request ${number} ${operation}: ${location}`;
  }
}
