import type { ModelConfig } from "../../config/config.ts";
import type { DeploymentTarget } from "../../domain/deployment/deployment.ts";
import { deploymentBranch } from "../../domain/deployment/deployment.ts";
import type { Ports } from "../../ports/ports.ts";
import { findVersion } from "../../steps/find-version.ts";
import { defaultBranch, desiredRelease, proposeDeployment } from "../../steps/propose-deployment.ts";
import { deployedVersion } from "../../steps/read-deployed.ts";
import { nothingMoves, type Promoted, putInForce } from "./put-in-force.ts";

/** Brings an environment's alias to the version that its deployment file names on the default branch. */
export async function reconcile(ports: Ports, model: ModelConfig, target: DeploymentTarget): Promise<Promoted> {
  const { environment } = target;
  const base = await defaultBranch(ports);
  const written = await desiredRelease(ports, base, target);
  const snapshot = await ports.registry.snapshot();
  if (written === null) {
    const alias = await snapshot.alias(model.name, environment);
    return nothingMoves(environment, alias, `${target.file} on ${base} names no release yet`);
  }
  const stored = await deployedVersion(snapshot, model, { target, written });
  return putInForce(ports, snapshot, {
    model,
    environment,
    movesChampion: target.champion,
    stored,
    holds: async () => true,
    approval: () => ports.forge.pulls.lastMerged(deploymentBranch(environment, model.name)),
    wayBack: async (reason, alias) => {
      const to = await findVersion(snapshot, model.name, environment);
      const rollback = { kind: "rollback" as const, model, target, from: stored, to, reason };
      const { number } = await proposeDeployment(ports, snapshot, rollback);
      return `Version ${alias.version} stays in force; the way back is pull request ${number ?? "none"}`;
    },
  });
}
