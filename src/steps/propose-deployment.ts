import type { ModelConfig } from "../config/config.ts";
import { UserError } from "../core/user-error.ts";
import {
  DEFAULT_KEY,
  type DeploymentTarget,
  deploymentValue,
  planDeployment,
} from "../domain/deployment/deployment.ts";
import type { StoredVersion } from "../domain/registry/records.ts";
import { formatRelease } from "../domain/registry/reference.ts";
import { signatureChanges } from "../domain/scoring/signature.ts";
import type { Ports } from "../ports/ports.ts";
import type { RegistrySnapshot } from "../ports/registry.ts";
import { deploymentBody } from "../render/deployment-body.ts";
import { referenceIn } from "./read-deployed.ts";
import { readKept } from "./read-kept.ts";

export interface Proposal {
  readonly kind: "deploy" | "rollback";
  readonly model: ModelConfig;
  readonly target: DeploymentTarget;
  readonly from: StoredVersion | null;
  readonly to: StoredVersion;
  readonly reason: string | null;
}

/** What a proposal came to. `nothing`: the default branch already names this version. */
export interface Proposed {
  readonly operation: "opened" | "updated" | "unchanged" | "planned" | "nothing";
  readonly number: number | null;
  readonly location: string | null;
}

/** Opens or updates the pull request that changes one value in an environment's deployment file. */
export async function proposeDeployment(
  ports: Ports,
  snapshot: RegistrySnapshot,
  proposal: Proposal,
): Promise<Proposed> {
  const { target, to, from, kind } = proposal;
  const base = await defaultBranch(ports);
  const changes = from === null ? [] : signatureChanges(from.record.signature, to.record.signature);
  if (kind === "deploy" && changes.length > 0 && target.signature === "same") throw changedSignature(proposal, changes);
  const content = await deploymentFile(ports, base, proposal);
  if (content === null) return { operation: "nothing", number: null, location: null };
  const plan = planDeployment(kind, target, from?.record.version ?? null, to);
  const evaluation = await readKept(snapshot, to, "evaluation");
  const body = deploymentBody({
    kind,
    target,
    from,
    to,
    evaluation,
    signatureChanges: changes,
    reason: proposal.reason,
    options: ports.context.options,
  });
  return ports.forge.pulls.propose({ ...plan, base, body, files: new Map([[target.file, content]]) });
}

/** The branch that deployments are merged into; throws where it cannot be told. */
export async function defaultBranch(ports: Pick<Ports, "repository">): Promise<string> {
  const branch = await ports.repository.defaultBranch();
  if (branch === null && (await ports.repository.head()) === null)
    throw new UserError(
      "E_DEFAULT_BRANCH",
      "there is no branch to merge into: the one that is checked out has no commit yet",
      {
        exit: 3,
        remedy: "make a first commit (git add -A && git commit), then run this again",
      },
    );
  if (branch === null)
    throw new UserError("E_DEFAULT_BRANCH", "the default branch of this repository cannot be told", {
      exit: 3,
      remedy: "name it main, or set git config init.defaultBranch",
    });
  return branch;
}

/** The deployment file's new text, which names the version when it is read back; null where it says so already. */
async function deploymentFile(ports: Ports, base: string, { model, target, to }: Proposal): Promise<string | null> {
  const { newYamlFile, readYamlValue, replaceYamlValue } = await import("../config/edit-yaml.ts");
  const value = deploymentValue(target.value, to);
  const bytes = await ports.repository.readAt(`refs/heads/${base}`, target.file);
  const before = bytes === null ? null : new TextDecoder().decode(bytes);
  if (before !== null && readYamlValue(before, target.file, target.key) === value) return null;
  const text =
    before === null
      ? newYamlFile("Changed by deployment pull requests only.", valuesOfNewFile(model, target, { base, value }))
      : replaceYamlValue(before, target.file, { key: target.key, value });
  refuseMisread(target, to, { value, back: readYamlValue(text, target.file, target.key) });
  return text;
}

function valuesOfNewFile(
  model: ModelConfig,
  target: DeploymentTarget,
  { base, value }: { readonly base: string; readonly value: string },
): Map<string, string> {
  if (target.key === DEFAULT_KEY)
    return new Map([
      ["model", model.name],
      [target.key, value],
    ]);
  throw new UserError(
    "E_DEPLOYMENT_FILE",
    `${target.file} is not on ${base}, and its key ${target.key} is not the default one`,
    {
      place: model.placeOf(["deploy", target.environment, "file"]),
      remedy: `commit the file once with any value at ${target.key}, or leave \`key\` out`,
    },
  );
}

/** What promote would not read back as it was meant is a mistake of ours, and never a pull request. */
function refuseMisread(
  target: DeploymentTarget,
  { record, recordDigest }: StoredVersion,
  { value, back }: { readonly value: string; readonly back: string | null },
): void {
  const reference = referenceIn(value, target.value);
  const release = formatRelease(record.model, record.version, recordDigest);
  if (back !== value || (reference !== release && reference !== String(record.version)))
    throw new Error(`${target.file} would hold ${back} at ${target.key}, which does not read back as ${release}`);
}

function changedSignature({ model, target }: Proposal, changes: readonly string[]): UserError {
  return new UserError(
    "E_SIGNATURE_CHANGED",
    `the version takes other input columns than the one in ${target.environment}: ${changes.join(", ")}`,
    {
      place: model.placeOf(["deploy", target.environment]),
      remedy: "change what sends the data first, then set `signature: any` for this environment",
    },
  );
}
