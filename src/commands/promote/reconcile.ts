import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import { type DeploymentTarget, deploymentBranch } from "../../domain/deployment/deployment.ts";
import { isHeldByForce } from "../../domain/registry/promote-version.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import { desiredRelease } from "../../steps/desired-release.ts";
import { findVersion } from "../../steps/find-version.ts";
import { defaultBranch, proposeDeployment } from "../../steps/propose-deployment.ts";
import { deployedVersion } from "../../steps/read-deployed.ts";
import { refuseEmptied } from "../../steps/refuse-emptied.ts";
import { approvalOf } from "./approval.ts";
import { heldByForce } from "./force.ts";
import { nothingMoves, type Promoted, putInForce } from "./put-in-force.ts";

/** Brings an environment's alias to the version that its deployment file names on the default branch. */
export async function reconcile(ports: Ports, model: ModelConfig, target: DeploymentTarget): Promise<Promoted> {
  const base = await defaultBranch(ports);
  const written = await desiredRelease(ports, base, target);
  const snapshot = await ports.registry.snapshot();
  const waiting = (): Promise<string> =>
    waitingProposal(ports, snapshot, { model, target, now: written?.value ?? null });
  const { environment } = target;
  const stored = written === null ? null : await deployedVersion(snapshot, model, { target, written });
  const alias = await snapshot.alias(model.name, environment);
  if (isHeldByForce(alias, stored)) {
    const reason = await heldByForce(ports, snapshot, { model, target, alias, wished: stored });
    ports.log.warn(`${environment}: ${reason}`);
    return nothingMoves(environment, alias, reason);
  }
  if (stored === null) {
    await refuseEmptied(ports, snapshot, { model, target, base });
    return nothingMoves(target.environment, null, `${target.file} on ${base} names no release yet${await waiting()}`);
  }
  const promoted = await putInForce(ports, snapshot, {
    model,
    target,
    stored,
    holds: async () => true,
    approval: () => approvalOf(ports, model, { target, stored }),
    forced: null,
    given: null,
    wayBack: async (reason, alias) => {
      const { state } = await snapshot.status(model.name, alias.version);
      if (state !== "active")
        return `Version ${alias.version} stays in force although it is ${state}: deploy another version`;
      const to = await findVersion(snapshot, model, environment);
      const rollback = { kind: "rollback" as const, model, target, from: stored, to, reason };
      const { number } = await proposeDeployment(ports, snapshot, rollback);
      return `Version ${alias.version} stays in force; the way back is pull request ${number ?? "none"}`;
    },
  });
  return promoted.status === "nothing" ? { ...promoted, reason: `${promoted.reason}${await waiting()}` } : promoted;
}

/** What the environment's own branch proposes while it waits to be merged, as the end of a sentence; else nothing. */
async function waitingProposal(
  ports: Ports,
  snapshot: RegistrySnapshot,
  {
    model,
    target,
    now,
  }: { readonly model: ModelConfig; readonly target: DeploymentTarget; readonly now: string | null },
): Promise<string> {
  const branch = deploymentBranch(target.environment, model.name);
  const proposed = await desiredRelease(ports, branch, target).catch(unreadable);
  if (proposed === null || proposed.value === now || (await ports.forge.pulls.ofBranch(branch)) === null) return "";
  const stored = await deployedVersion(snapshot, model, { target, written: proposed }).catch(unreadable);
  const what = stored === null ? "another release" : `version ${stored.record.version}`;
  const state = stored === null ? "active" : (await snapshot.status(model.name, stored.record.version)).state;
  if (state !== "active") return `; ${branch} proposes ${what}, which is ${state}: close its pull request`;
  return `; ${branch} proposes ${what} and is not merged yet: merge it, then run this again`;
}

/** A proposal that cannot be read will be refused when it is merged; until then it stops nothing. */
function unreadable(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}
