import type { ModelConfig } from "../../config/config.ts";
import { type DeploymentTarget, deploymentBranch } from "../../domain/deployment/deployment.ts";
import type { StoredVersion } from "../../domain/registry/records.ts";
import { formatRelease } from "../../domain/registry/reference.ts";
import type { MergedPull } from "../../ports/forge.ts";
import type { Ports } from "../../ports/ports.ts";

/**
 * The pull request that proposed this very release, with who approved it. Whoever wrote another release into the file
 * after the last merge had nobody's approval.
 */
export async function approvalOf(
  ports: Ports,
  model: ModelConfig,
  { target, stored }: { readonly target: DeploymentTarget; readonly stored: StoredVersion },
): Promise<MergedPull | null> {
  const merged = await ports.forge.pulls.lastMerged(deploymentBranch(target.environment, model.name));
  const release = formatRelease(model.name, stored.record.version, stored.recordDigest);
  return merged?.body.includes(release) === true ? merged : null;
}
