import type { Config, ModelConfig } from "../../config/config.ts";
import { readContract } from "../../config/read-contract.ts";
import type { Digest } from "../../domain/contract/digest.ts";
import type { DeploymentTarget } from "../../domain/deployment/deployment.ts";
import { type Finding, fine, problem, warning } from "../../domain/doctor/finding.ts";
import { historyFindings } from "../../domain/doctor/history-findings.ts";
import { chainFindings, type HeldModel, versionFindings } from "../../domain/doctor/version-findings.ts";
import { placeOfPath, VERSION_FILES } from "../../domain/registry/layout.ts";
import { isHeldByForce } from "../../domain/registry/promote-version.ts";
import type { AliasRecord, StoredVersion, VersionStatus } from "../../domain/registry/records.ts";
import type { Storage } from "../../domain/registry/storage.ts";
import { filesAtTip } from "../../domain/registry/verify-events.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistryHistory, RegistrySnapshot } from "../../ports/registry.ts";
import { desiredRelease, type WrittenRelease } from "../../steps/desired-release.ts";
import { isCollected } from "../../steps/find-version.ts";
import { deployedVersion } from "../../steps/read-deployed.ts";
import { refuseEmptied } from "../../steps/refuse-emptied.ts";
import { type Examined, examine } from "./diagnosis.ts";
import { waysOut } from "./ways-out.ts";

/** What the registry holds, and what was found in it. */
export interface ExaminedRegistry {
  /** How the branch itself stands. */
  readonly branch: readonly Finding[];
  /** What was found of versions and aliases. */
  readonly findings: readonly Finding[];
  readonly snapshot: RegistrySnapshot;
  /** Where the models of all versions lie. */
  readonly stored: readonly Storage[];
}

/** Reads every record, status and alias at the tip: each by its schema, every model whole, its records by their chain. */
export async function examineRegistry(ports: Ports, config: Config): Promise<ExaminedRegistry> {
  const { registry, digest } = ports;
  const history = await registry.history();
  const { branch, snapshot, events } = history;
  if (events.length === 0)
    return { branch: [fine("registry", `${branch} is not there yet`)], findings: [], snapshot, stored: [] };
  const files = await readFiles(history);
  const models = heldModels(files, digest, { branch, kept: modelsAtTip(events) });
  for (const { model, records } of models) {
    // Refuses a model of which something is missing; the newest record is held against what pins it.
    const newest = (await snapshot.versions(model)).at(-1);
    if (newest !== undefined && records.length > 0) await snapshot.version(model, newest);
  }
  const versions = models.reduce((sum, { records }) => sum + records.length, 0);
  const tally = `models: ${models.length}, versions: ${versions}, commits: ${events.length} (verify reads every byte)`;
  const findings: Finding[] = [];
  for (const held of models) findings.push(...versionFindings(held, await waysOut(ports, config, { snapshot, held })));
  return {
    branch: [
      ...historyFindings(events),
      ...models.flatMap(chainFindings),
      fine("registry", `${branch} can be read; ${tally}`),
    ],
    findings,
    snapshot,
    stored: models.flatMap(({ records }) => records.map(({ record }) => record.storage)),
  };
}

const SMALL: ReadonlySet<string> = new Set([VERSION_FILES.record, VERSION_FILES.status, VERSION_FILES.collected]);

/** Records, statuses and aliases at the tip by path, fetched together. */
async function readFiles(history: RegistryHistory): Promise<ReadonlyMap<string, Uint8Array>> {
  const small = [...filesAtTip(history.events)].filter(([path]) => {
    const place = placeOfPath(path);
    return place?.kind === "alias" || (place?.kind === "version" && SMALL.has(place.file));
  });
  const contents = await history.contents(small.map(([, id]) => id));
  return new Map(small.map(([path, id]) => [path, contents.get(id) ?? new Uint8Array()]));
}

/** The same read, by model and in the order of their versions. */
function heldModels(
  files: ReadonlyMap<string, Uint8Array>,
  digest: Digest,
  { branch, kept }: { readonly branch: string; readonly kept: ReadonlyMap<string, ReadonlySet<number>> },
): HeldModel[] {
  const models = new Map<string, Held>();
  for (const [path, bytes] of files) {
    const place = placeOfPath(path);
    if (place?.kind !== "alias" && place?.kind !== "version") continue;
    const nothing = (): Held => ({ records: [], statuses: new Map(), collected: new Set(), aliases: [] });
    const held = models.get(place.model) ?? nothing();
    models.set(place.model, held);
    if (place.kind === "alias") held.aliases.push(readContract("alias", bytes, path));
    else if (place.file === VERSION_FILES.collected) held.collected.add(place.version);
    else if (place.file === VERSION_FILES.status) held.statuses.set(place.version, readContract("status", bytes, path));
    else held.records.push({ record: readContract("version", bytes, path), recordDigest: digest(bytes) });
  }
  for (const { records } of models.values()) records.sort((a, b) => a.record.version - b.record.version);
  return [...models].map(([model, held]) => ({ branch, model, ...held, models: kept.get(model) ?? new Set() }));
}

/** The versions of each model whose model, or a pointer to it, lies at the tip. */
function modelsAtTip(events: RegistryHistory["events"]): ReadonlyMap<string, ReadonlySet<number>> {
  const kept = new Map<string, Set<number>>();
  for (const path of filesAtTip(events).keys()) {
    const place = placeOfPath(path);
    if (place?.kind !== "version" || (place.file !== VERSION_FILES.model && place.file !== VERSION_FILES.pointer))
      continue;
    kept.set(place.model, (kept.get(place.model) ?? new Set()).add(place.version));
  }
  return kept;
}

interface Held {
  readonly records: StoredVersion[];
  readonly statuses: Map<number, VersionStatus>;
  readonly collected: Set<number>;
  readonly aliases: AliasRecord[];
}

/** Whether every deployment file names what is registered and may be used, and whether that is what is in force. */
export async function examineDeployments(
  ports: Ports,
  config: Config,
  snapshot: RegistrySnapshot,
): Promise<Examined[]> {
  const base = await ports.repository.defaultBranch();
  if (base === null) return [];
  const examined: Examined[] = [];
  for (const model of config.models.values())
    for (const target of model.environments) {
      const read = () => desiredRelease(ports, base, target);
      const refuse = () => refuseEmptied(ports, snapshot, { model, target, base });
      examined.push(
        await examine("deployments", 2, () => deploymentFindings(snapshot, model, { target, read, refuse })),
      );
    }
  return examined;
}

/** An environment, what its deployment file names, and what throws where that is nothing though something is in force. */
interface Asked {
  readonly target: DeploymentTarget;
  readonly read: () => Promise<WrittenRelease | null>;
  readonly refuse: () => Promise<void>;
}

async function deploymentFindings(
  snapshot: RegistrySnapshot,
  model: ModelConfig,
  { target, read, refuse }: Asked,
): Promise<Finding[]> {
  const written = await read();
  if (written === null) {
    const inForce = await snapshot.alias(model.name, target.environment);
    if (!isHeldByForce(inForce, null)) await refuse();
    return [];
  }
  const stored = await deployedVersion(snapshot, model, { target, written });
  const { version } = stored.record;
  const name = `${target.file} names version ${version} of ${model.name}`;
  const where = `${model.name} --environment ${target.environment}`;
  const { state } = await snapshot.status(model.name, version);
  if (await isCollected(snapshot, stored.record))
    return [problem("deployments", `${name}, whose model gc has given up`, "register the same model again")];
  if (state !== "active")
    return [problem("deployments", `${name}, which is ${state}`, `deploy another one: modelgate deploy ${where}`)];
  const alias = await snapshot.alias(model.name, target.environment);
  const isHeld: boolean = isHeldByForce(alias, stored);
  if (isHeld || alias?.record === stored.recordDigest) return [fine("deployments", name)];
  const now = alias === null ? "nothing is in force there yet" : `version ${alias.version} is in force there`;
  return [warning("deployments", `${name}, but ${now}`, `put it in force: modelgate promote ${where}`)];
}
