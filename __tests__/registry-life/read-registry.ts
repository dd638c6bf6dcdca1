import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import type { AliasRecord, VersionRecord, VersionStatus } from "../../src/domain/registry/records.ts";
import type { ModelAlias, ModelVersion, RegistryModel } from "./model.ts";
import { REGISTRY, type World } from "./world.ts";

/** What models multiply by. */
export const FACTORS: readonly number[] = [1, 2, 3, 4, 5];

/** What a registry is, in the words of the model. */
export interface State {
  readonly versions: readonly ModelVersion[];
  readonly aliases: Readonly<Record<string, ModelAlias>>;
  readonly events: number;
}

export function stateOfModel({ versions, aliases, events }: RegistryModel): State {
  return { versions, aliases: Object.fromEntries([...aliases].sort()), events };
}

/** The same of the branch, read by git alone. */
export function readRegistry({ folder, git }: World): State {
  if (git("for-each-ref", `refs/heads/${REGISTRY}`) === "") return { versions: [], aliases: {}, events: 0 };
  const files = readFiles(folder, git("ls-tree", "-r", "--format=%(objectname) %(path)", REGISTRY));
  const json = (path: string): unknown => JSON.parse(files.get(path) ?? "null");
  const versions: ModelVersion[] = [];
  for (let number = 1; files.has(`models/fraud/versions/${number}/version.json`); number++) {
    const at = `models/fraud/versions/${number}`;
    const record = json(`${at}/version.json`) as VersionRecord;
    if (record.version !== number) throw new Error(`${at} is another one`);
    const { state, ran_in } = json(`${at}/status.json`) as VersionStatus;
    const isGone = !files.has(`${at}/model.onnx`) && !files.has(`${at}/model.pointer.json`);
    if (isGone !== files.has(`${at}/collected.json`)) throw new Error(`${at} has its model, or is without, twice`);
    // A model that is gone is known by its digest.
    const factor = FACTORS.find((one) => digest(String(one)) === record.digest) ?? Number.NaN;
    versions.push({ factor, state, ranIn: ran_in.map(({ environment }) => environment), isGone });
  }
  const records = [...files.keys()].filter((path) => path.endsWith("/version.json"));
  if (records.length !== versions.length) throw new Error("the versions have a gap");
  const aliases = [...files.keys()].flatMap((path) => /^models\/fraud\/aliases\/(.+)\.json$/.exec(path)?.[1] ?? []);
  const numbers = new Map(records.map((path) => [digest(files.get(path) ?? ""), Number(path.split("/")[3])]));
  const events = Number(git("rev-list", "--count", REGISTRY));
  return {
    versions,
    events,
    aliases: Object.fromEntries(aliases.sort().map((name) => [name, aliasOf(json, name, numbers)])),
  };
}

function digest(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/** `numbers` are those of versions by the digests of their records. */
function aliasOf(json: (path: string) => unknown, name: string, numbers: ReadonlyMap<string, number>): ModelAlias {
  const alias = json(`models/fraud/aliases/${name}.json`) as AliasRecord;
  const { version, previous, previous_good, serial, reason, forced, instead_of, record } = alias;
  if (numbers.get(record) !== version) throw new Error(`${name} names another record than its version's`);
  const isForced = forced && name !== "challenger";
  const past = typeof instead_of === "string" ? (numbers.get(instead_of) ?? Number.NaN) : null;
  return { version, previous, previous_good, serial, reason, ...(isForced ? { forcedPast: past } : {}) };
}

/** Contents by path, of `id path` lines. */
function readFiles(folder: string, listing: string): Map<string, string> {
  const lines = listing.split("\n").map((line) => [line.slice(0, 40), line.slice(41)] as const);
  const input = lines.map(([id]) => `${id}\n`).join("");
  const { stdout } = spawnSync("git", ["cat-file", "--batch"], { cwd: folder, input });
  const files = new Map<string, string>();
  let at = 0;
  for (const [, path] of lines) {
    const end = stdout.indexOf("\n", at);
    const size = Number(stdout.toString("utf8", at, end).split(" ")[2]);
    files.set(path, stdout.toString("utf8", end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return files;
}
