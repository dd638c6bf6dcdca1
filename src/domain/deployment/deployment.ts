import { eventMessage } from "../registry/change.ts";
import type { StoredVersion } from "../registry/records.ts";
import { formatRelease } from "../registry/reference.ts";

/** One environment of a model: where its desired state is written. */
export interface DeploymentTarget {
  readonly environment: string;
  /** Path of the deployment file, relative to the repository. */
  readonly file: string;
  /** Dotted path of the value that names the release. */
  readonly key: string;
  /** The value's form, with placeholders. */
  readonly value: string;
  /** The environment that must have run a version before this one may. */
  readonly needs: string | null;
  /** Whether its version is the champion. */
  readonly champion: boolean;
  /** Whether a changed signature is accepted. */
  readonly signature: "same" | "any";
}

/** The pull request that a deployment is. */
export interface DeploymentPlan {
  readonly branch: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly commitMessage: string;
}

export const DEFAULT_KEY = "release";
export const DEFAULT_VALUE = "{ref}";

/** The value that a deployment file holds for a version: the configured form, filled in. */
export function deploymentValue(form: string, { record, recordDigest }: StoredVersion): string {
  const release = formatRelease(record.model, record.version, recordDigest);
  return form
    .replaceAll("{ref}", release)
    .replaceAll("{version}", String(record.version))
    .replaceAll("{digest}", record.digest);
}

/** The branch that carries the one open deployment of a model to an environment. */
export function deploymentBranch(environment: string, model: string): string {
  return `deploy/${environment}/${model}`;
}

/** Names the pull request that takes an environment from one version (null: none yet) to another. */
export function planDeployment(
  kind: "deploy" | "rollback",
  target: DeploymentTarget,
  from: number | null,
  to: StoredVersion,
): DeploymentPlan {
  const { model, version } = to.record;
  const move = from === null ? String(version) : `${from} -> ${version}`;
  const title = `${kind}(${model}): ${move} ${kind === "deploy" ? "to" : "in"} ${target.environment}`;
  return {
    branch: deploymentBranch(target.environment, model),
    title,
    labels: [`model:${model}`, `env:${target.environment}`, kind],
    commitMessage: eventMessage(
      title,
      [`Changes ${target.key} in ${target.file}.`],
      [
        ["Deployment", `${target.environment}/${model}`],
        ["Release", formatRelease(model, version, to.recordDigest)],
      ],
    ),
  };
}
