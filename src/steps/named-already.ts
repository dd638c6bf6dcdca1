import type { ModelConfig } from "../config/config.ts";
import { UserError } from "../core/user-error.ts";
import type { DeploymentTarget } from "../domain/deployment/deployment.ts";
import type { AliasRecord, StoredVersion } from "../domain/registry/records.ts";
import type { Ports } from "../ports/ports.ts";
import type { RegistrySnapshot } from "../ports/registry.ts";
import { wayOut } from "./way-out.ts";

/** A version that a deployment file names already, and what is in force where it should be. */
export interface NamedAlready {
  readonly model: ModelConfig;
  readonly target: DeploymentTarget;
  readonly to: StoredVersion;
  readonly alias: AliasRecord | null;
}

/**
 * What there is to be said, besides that a deployment file names the version already: nothing where that is in force, else
 * what is, and what to do.
 */
export async function notInForce(
  ports: Pick<Ports, "repository" | "context">,
  snapshot: RegistrySnapshot,
  { model, target, to, alias }: NamedAlready,
): Promise<string[]> {
  if (alias?.record === to.recordDigest) return [];
  const { environment } = target;
  if (alias !== null) {
    const forced = alias.forced ? ` by force (${alias.reason})` : "";
    const way = await wayOut(ports, snapshot, { model, target, alias });
    return [`version ${alias.version} is in force in ${environment}${forced}; ${way}`];
  }
  const command = `modelgate promote ${model.name} --environment ${environment}${ports.context.options}`;
  return [`nothing is in force in ${environment} yet; put what is merged in force: ${command}`];
}

/** The error for a person who asks for what no pull request could bring: the file names it, and force holds another one. */
export async function heldPast(
  ports: Pick<Ports, "repository" | "context">,
  snapshot: RegistrySnapshot,
  { model, target, to, alias }: NamedAlready & { readonly alias: AliasRecord },
): Promise<UserError> {
  const { environment, file } = target;
  return new UserError(
    "E_NOTHING_TO_MERGE",
    `${file} names version ${to.record.version} already, but version ${alias.version} is in force in ${environment} by force (${alias.reason}), which no pull request changes`,
    { remedy: await wayOut(ports, snapshot, { model, target, alias }) },
  );
}
