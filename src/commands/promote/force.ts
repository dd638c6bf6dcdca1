import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { DeploymentTarget } from "../../domain/deployment/deployment.ts";
import { oneLine } from "../../domain/registry/change.ts";
import { isHeldByForce } from "../../domain/registry/promote-version.ts";
import type { StoredVersion } from "../../domain/registry/records.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import { findVersion } from "../../steps/find-version.ts";
import { forceCommand, type InForce, wayOut } from "../../steps/way-out.ts";
import { wishedVersion } from "../../steps/wished-version.ts";
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
 * pass the smoke test like any other. A version that is wished for anyway is promoted without force, for
 * the reason given; back from a forced one, no merge of before is credited with that.
 */
export async function promoteByForce(ports: Ports, model: ModelConfig, wish: ForcedWish): Promise<Promoted> {
  const { target, reason } = wish;
  const snapshot = await ports.registry.snapshot();
  const stored = await findVersion(snapshot, model, wish.version);
  const wished = await wishedVersion(ports, snapshot, { model, target });
  const isWished = wished?.recordDigest === stored.recordDigest;
  const isBack = isHeldByForce(await snapshot.alias(model.name, target?.environment ?? "champion"), stored);
  const isMerged = isWished && !isBack;
  return putInForce(ports, snapshot, {
    model,
    target,
    stored,
    holds: async () => true,
    approval: async () => (isMerged && target !== null ? approvalOf(ports, model, { target, stored }) : null),
    forced: isWished ? null : { reason, insteadOf: wished?.recordDigest ?? null },
    given: isWished ? reason : null,
    wayBack: async (_, alias) => `Version ${alias.version} stays in force`,
  });
}

/**
 * Why nothing moves where a version was forced into force, and the ways out of it. One that was taken out of service
 * since has one way only: nobody is asked to merge it.
 */
export async function heldByForce(
  ports: Ports,
  snapshot: RegistrySnapshot,
  { wished, ...inForce }: InForce & { readonly wished: StoredVersion | null },
): Promise<string> {
  const { model, target, alias } = inForce;
  const forced = `version ${alias.version} was FORCED (${alias.reason})`;
  const { state, reason } = await snapshot.status(model.name, alias.version);
  if (state !== "active")
    return `${forced} and is in force although it is ${state}${reason === null ? "" : `: ${reason}`}; ${await wayOut(ports, snapshot, inForce)}`;
  const instead =
    wished === null ? "nothing that was merged names it" : `version ${wished.record.version} is wished for`;
  const on =
    target === null
      ? "register another version"
      : `merge a deployment of it (modelgate deploy ${model.name} --environment ${target.environment}${ports.context.options} --version ${alias.version})`;
  const back = wished === null ? "" : `, or go back: ${forceCommand(ports, inForce, wished.record.version)}`;
  return `${forced} and stays in force, though ${instead}; ${on}${back}`;
}
