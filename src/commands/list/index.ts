import type { ModelConfig } from "../../config/config.ts";
import { loadConfig, loadModel } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { formatJson } from "../../domain/contract/json.ts";
import { figure } from "../../domain/gate/wording.ts";
import type { AliasRecord, VersionState } from "../../domain/registry/records.ts";
import { formatRelease } from "../../domain/registry/reference.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import { aliasNames, isCollected } from "../../steps/find-version.ts";
import { declaration } from "./declaration.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const models =
      inputs.model === null
        ? [...(await loadConfig(inputs, ports.files)).models.values()]
        : [(await loadModel(inputs, ports.files)).model];
    const snapshot = await ports.registry.snapshot();
    const listed: ListedModel[] = [];
    for (const model of models)
      listed.push({ model: model.name, task: model.task, versions: await listVersions(snapshot, model) });
    return { exit: 0, json: formatJson({ schema: 1, models: listed }), lines: listed.flatMap(linesOf), outputs: {} };
  },
});

interface ListedModel {
  readonly model: string;
  readonly task: ModelConfig["task"];
  readonly versions: readonly ListedVersion[];
}

interface ListedVersion {
  readonly version: number;
  readonly release: string;
  readonly state: VersionState;
  /** Whether its model was given up by `gc`. */
  readonly collected: boolean;
  readonly verdict: string;
  readonly forced: boolean;
  readonly aliases: readonly string[];
  /** Those of them that no merged deployment moved here. */
  readonly forced_aliases: readonly string[];
  readonly metrics: Readonly<Record<string, number>>;
  readonly created: string;
}

async function listVersions(snapshot: RegistrySnapshot, model: ModelConfig): Promise<ListedVersion[]> {
  const aliases = new Map<string, AliasRecord>();
  for (const name of aliasNames(model)) {
    const alias = await snapshot.alias(model.name, name);
    if (alias !== null) aliases.set(name, alias);
  }
  const numbers = [...(await snapshot.versions(model.name))].reverse();
  // At once: what is asked together comes together.
  return (await Promise.all(numbers.map((version) => listVersion(snapshot, { model, version, aliases })))).flat();
}

async function listVersion(
  snapshot: RegistrySnapshot,
  at: { readonly model: ModelConfig; readonly version: number; readonly aliases: ReadonlyMap<string, AliasRecord> },
): Promise<ListedVersion[]> {
  const { name } = at.model;
  const { version } = at;
  const [stored, status] = await Promise.all([snapshot.version(name, version), snapshot.status(name, version)]);
  if (stored === null) return [];
  const { record, recordDigest } = stored;
  const listed = {
    version,
    release: formatRelease(name, version, recordDigest),
    state: status.state,
    collected: await isCollected(snapshot, record),
    verdict: record.verdict,
    forced: record.forced !== null,
    aliases: [...at.aliases].filter(([, named]) => named.version === version).map(([alias]) => alias),
    forced_aliases: [...at.aliases]
      .filter(([alias, named]) => named.version === version && named.forced && alias !== "challenger")
      .map(([alias]) => alias),
    metrics: record.metrics,
    created: record.created,
  };
  return [listed];
}

function linesOf({ model, versions }: ListedModel): string[] {
  if (versions.length === 0) return [`${model}: nothing is registered yet`];
  return [model, ...versions.map(lineOf)];
}

function lineOf(listed: ListedVersion): string {
  const { version, verdict, forced, state, collected, aliases, forced_aliases, metrics, created } = listed;
  const notes = [forced ? "FORCED" : "", state === "active" ? "" : state, collected ? "model given up" : ""]
    .filter((note) => note !== "")
    .join(", ");
  const [first] = Object.entries(metrics);
  const parts = [
    `  ${String(version).padStart(4)}`,
    created.slice(0, 10),
    verdict.padEnd(4),
    first === undefined ? "" : `${first[0]} ${figure(first[1])}`,
    aliases.map((alias) => (forced_aliases.includes(alias) ? `${alias} (FORCED)` : alias)).join(", "),
    notes,
  ];
  return parts.filter((part) => part !== "").join("  ");
}
