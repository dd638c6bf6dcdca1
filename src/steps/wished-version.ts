import type { ModelConfig } from "../config/config.ts";
import { UserError } from "../core/user-error.ts";
import type { DeploymentTarget } from "../domain/deployment/deployment.ts";
import type { StoredVersion } from "../domain/registry/records.ts";
import type { Ports } from "../ports/ports.ts";
import type { RegistrySnapshot } from "../ports/registry.ts";
import { desiredRelease } from "./desired-release.ts";
import { findVersion } from "./find-version.ts";
import { defaultBranch } from "./propose-deployment.ts";
import { deployedVersion } from "./read-deployed.ts";

/**
 * What promote would put in force without force: the version that an environment's deployment file names on the default
 * branch; for a model without environments (`target` is null) its challenger. Null where that is nothing, or cannot be
 * read.
 */
export async function wishedVersion(
  ports: Pick<Ports, "repository">,
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
