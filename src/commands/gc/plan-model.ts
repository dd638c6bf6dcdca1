import type { ModelConfig } from "../../config/config.ts";
import { collectModels } from "../../domain/registry/collect-models.ts";
import type { StandingVersion } from "../../domain/registry/contradictions.ts";
import { aliasesFolder, VERSION_FILES, versionsFolder } from "../../domain/registry/layout.ts";
import type { AliasRecord, StoredVersion } from "../../domain/registry/records.ts";
import { retention } from "../../domain/registry/retention.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Decision, RegistrySnapshot } from "../../ports/registry.ts";
import { aliasNames } from "../../steps/find-version.ts";
import { namedByDeployments } from "./named-by-deployments.ts";
import { refuseContradictions, refuseForeignEvents } from "./refuse-tampered.ts";

/** What becomes of one version's model: it stays, it is given up now, or it was before. */
export interface PlannedVersion {
  readonly stored: StoredVersion;
  readonly outcome: "kept" | "given-up" | "gone";
  /** What needs it, in words. */
  readonly neededFor: readonly string[];
}

/**
 * What a model's versions come to, given the registry as it is, and the commit that gives up what nothing needs. Throws
 * E_REGISTRY_DAMAGED where what says so does not hold together.
 */
export async function planModel(
  ports: Ports,
  snapshot: RegistrySnapshot,
  about: { readonly model: ModelConfig; readonly keep: number },
): Promise<Decision<readonly PlannedVersion[]>> {
  const { model, keep } = about;
  const numbers = await snapshot.versions(model.name);
  // At once: what is asked together comes together.
  const versions = (await Promise.all(numbers.map((version) => readVersion(snapshot, model.name, version)))).flat();
  const aliases = await readAliases(snapshot, model);
  refuseContradictions(model.name, { versions, aliases });
  const facts = versions.map(({ stored, status }) => ({
    version: stored.record.version,
    state: status.state,
    ranIn: status.ran_in.map(({ environment }) => environment),
  }));
  const deployments = await namedByDeployments(ports, snapshot, model);
  const kept = retention(facts, { aliases: [...aliases.values()], deployments, keep });
  const planned = versions.map(({ stored, files }, i): PlannedVersion => {
    const neededFor = kept[i]?.kept ?? [];
    const isGone = files.includes(VERSION_FILES.collected);
    return { stored, neededFor, outcome: isGone ? "gone" : neededFor.length > 0 ? "kept" : "given-up" };
  });
  const unneeded = planned.filter(({ outcome }) => outcome === "given-up").map(({ stored }) => stored);
  if (unneeded.length === 0) return { kind: "nothing", value: planned };
  // A model in a release is in no history: where that is not sound, it is not certain that nothing needs it.
  if (unneeded.some(({ record }) => record.storage.kind === "release"))
    refuseForeignEvents(await ports.registry.history());
  const actor = (await ports.repository.actor())?.name ?? null;
  return {
    kind: "commit",
    change: collectModels(unneeded, { keep, actor, runId: ports.context.runId }),
    value: planned,
  };
}

async function readVersion(snapshot: RegistrySnapshot, model: string, version: number): Promise<StandingVersion[]> {
  const [stored, status, files] = await Promise.all([
    snapshot.version(model, version),
    snapshot.status(model, version),
    snapshot.names(`${versionsFolder(model)}/${version}`),
  ]);
  return stored === null ? [] : [{ stored, status, files }];
}

/** All that there are, by the names of their files: aliases of environments that the configuration no longer has, last, name versions too. */
async function readAliases(snapshot: RegistrySnapshot, model: ModelConfig): Promise<ReadonlyMap<string, AliasRecord>> {
  const files = await snapshot.names(aliasesFolder(model.name));
  const left = files.map((file) => file.replace(/\.json$/, "")).sort();
  const aliases = new Map<string, AliasRecord>();
  for (const name of new Set([...aliasNames(model), ...left])) {
    const alias = await snapshot.alias(model.name, name);
    if (alias !== null) aliases.set(name, alias);
  }
  return aliases;
}
