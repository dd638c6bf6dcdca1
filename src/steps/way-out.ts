import type { ModelConfig } from "../config/config.ts";
import type { DeploymentTarget } from "../domain/deployment/deployment.ts";
import { isHeldByForce } from "../domain/registry/promote-version.ts";
import type { AliasRecord } from "../domain/registry/records.ts";
import type { Ports } from "../ports/ports.ts";
import type { RegistrySnapshot } from "../ports/registry.ts";
import { isCollected } from "./find-version.ts";
import { wishedVersion } from "./wished-version.ts";

/** What is in force, and where; `target` is null for the champion of a model without environments. */
export interface InForce {
  readonly model: ModelConfig;
  readonly target: DeploymentTarget | null;
  readonly alias: AliasRecord;
}

type Context = Pick<Ports, "repository" | "context">;

/**
 * The command that takes out of force what must not stay there, as an instruction for people. A version that was forced
 * past what is merged is left by force too: what is merged names the other one already, so that no pull request could.
 */
export async function wayOut(ports: Context, snapshot: RegistrySnapshot, inForce: InForce): Promise<string> {
  const { model, target, alias } = inForce;
  const where = `${model.name}${target === null ? "" : ` --environment ${target.environment}`}${ports.context.options}`;
  const wished = await wishedVersion(ports, snapshot, { model, target });
  const isOther = wished !== null && wished.recordDigest !== alias.record;
  if (isOther && (await isUsable(snapshot, model, wished.record.version)))
    return isHeldByForce(alias, wished)
      ? `go back to what is merged: ${forceCommand(ports, inForce, wished.record.version)}`
      : `put what is merged in force: modelgate promote ${where}`;
  const good = alias.previous_good;
  if (good === null || !(await isUsable(snapshot, model, good)))
    return target === null
      ? "register another version"
      : `deploy another version: modelgate deploy ${where} --version VERSION`;
  return target === null
    ? `go back: ${forceCommand(ports, inForce, good)}`
    : `roll it back now: modelgate rollback ${where} --reason "REASON"`;
}

/** The command that puts a version in force though nothing is merged for it. */
export function forceCommand(
  { context }: Pick<Ports, "context">,
  { model, target }: Pick<InForce, "model" | "target">,
  version: number,
): string {
  const where = target === null ? "" : ` --environment ${target.environment}`;
  return `modelgate promote ${model.name}${where}${context.options} --version ${version} --force "REASON"`;
}

async function isUsable(snapshot: RegistrySnapshot, { name: model }: ModelConfig, version: number): Promise<boolean> {
  const { state } = await snapshot.status(model, version);
  return state === "active" && !(await isCollected(snapshot, { model, version }));
}
