import type { ModelConfig } from "../../config/config.ts";
import { deploymentBranch } from "../../domain/deployment/deployment.ts";
import type { Retention } from "../../domain/registry/retention.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import { desiredRelease } from "../../steps/desired-release.ts";
import { deployedVersion } from "../../steps/read-deployed.ts";

/**
 * The versions that a model's deployment files name, on the default branch and on the branches of deployments, merged or
 * not. What cannot be read throws: a version that may be needed is not given up.
 */
export async function namedByDeployments(
  ports: Pick<Ports, "repository">,
  snapshot: RegistrySnapshot,
  model: ModelConfig,
): Promise<Retention["deployments"]> {
  const base = await ports.repository.defaultBranch();
  const named: { version: number; where: string }[] = [];
  for (const target of model.environments)
    for (const branch of [base, deploymentBranch(target.environment, model.name)]) {
      const written = branch === null ? null : await desiredRelease(ports, branch, target);
      if (written === null) continue;
      const { record } = await deployedVersion(snapshot, model, { target, written });
      named.push({ version: record.version, where: `${target.file} on ${branch} names it` });
    }
  return named;
}
