import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { DeploymentTarget } from "../../domain/deployment/deployment.ts";
import { oneLine } from "../../domain/registry/change.ts";
import type { AliasRecord, StoredVersion } from "../../domain/registry/records.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import { desiredRelease } from "../../steps/desired-release.ts";
import { findVersion } from "../../steps/find-version.ts";
import { defaultBranch } from "../../steps/propose-deployment.ts";
import { deployedVersion } from "../../steps/read-deployed.ts";
import { approvalOf } from "./approval.ts";
import { type Promoted, putInForce } from "./put-in-force.ts";

/** A version that somebody wants in force now, and why. */
export interface ForcedWish {
  /** Null for a model without environments. */
  readonly target: DeploymentTarget | null;
  readonly version: string;
  readonly reason: string;
}

/**
 * What is to be forced; null where nothing is. Throws E_USAGE for a force without a reason or a version, and for a
 * version without force: a merged deployment says which version it is.
 */
export function readForce(inputs: {
  readonly version: string | null;
  readonly force: string | null;
}): Pick<ForcedWish, "version" | "reason"> | null {
  const { version, force } = inputs;
  if (force === null && version === null) return null;
  if (force === null)
    throw new UserError("E_USAGE", "--version needs --force: what is in force follows the merged deployment files", {
      remedy: `deploy it (modelgate deploy --version ${version}) and merge that, or record why not: --force REASON`,
    });
  const reason = oneLine(force);
  if (reason === "")
    throw new UserError("E_USAGE", "--force needs a reason", { remedy: 'write it: --force "why it cannot wait"' });
  if (version === null)
    throw new UserError("E_USAGE", "--force needs --version", { remedy: "name the version to put in force" });
  return { version, reason };
}

/**
 * Puts a version in force that no merged deployment names, recorded as forced with the reason. It must be active and
 * pass the smoke test like any other. A version that is wished for anyway is promoted without force.
 */
export async function promoteByForce(ports: Ports, model: ModelConfig, wish: ForcedWish): Promise<Promoted> {
  const { target, reason } = wish;
  const snapshot = await ports.registry.snapshot();
  const stored = await findVersion(snapshot, model, wish.version);
  const wished = await wishedFor(ports, snapshot, { model, target });
  const isWished = wished?.recordDigest === stored.recordDigest;
  return putInForce(ports, snapshot, {
    model,
    environment: target?.environment ?? "champion",
    movesChampion: target?.champion ?? false,
    stored,
    holds: async () => true,
    approval: async () => (isWished && target !== null ? approvalOf(ports, model, { target, stored }) : null),
    forced: isWished ? null : { reason, insteadOf: wished?.recordDigest ?? null },
    wayBack: async (_, alias) => `Version ${alias.version} stays in force`,
  });
}

/** What promote would put in force without force; null where that is nothing, or cannot be read. */
async function wishedFor(
  ports: Ports,
  snapshot: RegistrySnapshot,
  { model, target }: { readonly model: ModelConfig; readonly target: DeploymentTarget | null },
): Promise<StoredVersion | null> {
  try {
    if (target === null) return await findVersion(snapshot, model, "challenger");
    const written = await desiredRelease(ports, await defaultBranch(ports), target);
    return written === null ? null : await deployedVersion(snapshot, model, { target, written });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Why nothing moves where a version was forced into force, and both ways out of it. */
export function heldByForce(
  { name }: ModelConfig,
  alias: AliasRecord,
  { environment, wished }: { readonly environment: string | null; readonly wished: StoredVersion | null },
): string {
  const where = environment === null ? "" : ` --environment ${environment}`;
  const instead =
    wished === null ? "nothing that was merged names it" : `version ${wished.record.version} is wished for`;
  const on =
    environment === null
      ? "register another version"
      : `merge a deployment of it (modelgate deploy ${name}${where} --version ${alias.version})`;
  const back =
    wished === null
      ? ""
      : `, or go back: modelgate promote ${name}${where} --version ${wished.record.version} --force REASON`;
  return `version ${alias.version} was FORCED (${alias.reason}) and stays in force, though ${instead}; ${on}${back}`;
}
