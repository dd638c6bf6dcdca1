import type { ModelConfig } from "../../config/config.ts";
import { collectModels } from "../../domain/registry/collect-models.ts";
import type { AliasRecord, StoredVersion } from "../../domain/registry/records.ts";
import { retention } from "../../domain/registry/retention.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Decision, RegistrySnapshot } from "../../ports/registry.ts";
import { isCollected } from "../../steps/find-version.ts";
import { namedByDeployments } from "./named-by-deployments.ts";

/** What becomes of one version's model: it stays, it is given up now, or it was before. */
export interface PlannedVersion {
  readonly stored: StoredVersion;
  readonly outcome: "kept" | "given-up" | "gone";
  /** What needs it, in words. */
  readonly neededFor: readonly string[];
}

/** What a model's versions come to, given the registry as it is, and the commit that gives up what nothing needs. */
export async function planModel(
  ports: Ports,
  snapshot: RegistrySnapshot,
  about: { readonly model: ModelConfig; readonly aliases: readonly string[]; readonly keep: number },
): Promise<Decision<readonly PlannedVersion[]>> {
  const { model, keep } = about;
  const numbers = await snapshot.versions(model.name);
  // At once: what is asked together comes together.
  const found = (await Promise.all(numbers.map((version) => readVersion(snapshot, model.name, version)))).flat();
  const kept = retention(found, {
    aliases: await readAliases(snapshot, model.name, about.aliases),
    deployments: await namedByDeployments(ports, snapshot, model),
    keep,
  });
  const planned = found.map(({ stored, isGone }, i): PlannedVersion => {
    const neededFor = kept[i]?.kept ?? [];
    return { stored, neededFor, outcome: isGone ? "gone" : neededFor.length > 0 ? "kept" : "given-up" };
  });
  const unneeded = planned.filter(({ outcome }) => outcome === "given-up").map(({ stored }) => stored);
  if (unneeded.length === 0) return { kind: "nothing", value: planned };
  const actor = (await ports.repository.actor())?.name ?? null;
  return {
    kind: "commit",
    change: collectModels(unneeded, { keep, actor, runId: ports.context.runId }),
    value: planned,
  };
}

async function readVersion(snapshot: RegistrySnapshot, model: string, version: number) {
  const [stored, status, isGone] = await Promise.all([
    snapshot.version(model, version),
    snapshot.status(model, version),
    isCollected(snapshot, { model, version }),
  ]);
  if (stored === null) return [];
  const ranIn = status.ran_in.map(({ environment }) => environment);
  return [{ stored, version, state: status.state, ranIn, isGone }];
}

async function readAliases(
  snapshot: RegistrySnapshot,
  model: string,
  names: readonly string[],
): Promise<readonly AliasRecord[]> {
  const aliases: AliasRecord[] = [];
  for (const name of names) {
    const alias = await snapshot.alias(model, name);
    if (alias !== null) aliases.push(alias);
  }
  return aliases;
}
