import { basename } from "node:path/posix";
import { UserError } from "../../core/user-error.ts";
import type { Digest } from "../../domain/contract/digest.ts";
import { missingFrom, versionsAmong } from "../../domain/registry/integrity.ts";
import {
  aliasesFolder,
  REGISTRY_FILE,
  REGISTRY_TEXT,
  VERSION_FILES,
  type VersionFile,
  versionPath,
  versionsFolder,
} from "../../domain/registry/layout.ts";
import type { AliasRecord, StoredVersion, VersionRecord, VersionStatus } from "../../domain/registry/records.ts";
import type { ReleaseStorage } from "../../domain/registry/storage.ts";
import type { LargeModels } from "../../ports/large-models.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import type { PrivateClone } from "./private-clone.ts";
import type { TreeEntry } from "./read-tree.ts";
import { createTreeReader, type TreeReader } from "./tree-reader.ts";

/** Parses and checks registry files; each throws a UserError that names `where`. */
export interface RecordReader {
  readonly registry: (bytes: Uint8Array, where: string) => unknown;
  readonly version: (bytes: Uint8Array, where: string) => VersionRecord;
  readonly status: (bytes: Uint8Array, where: string) => VersionStatus;
  readonly alias: (bytes: Uint8Array, where: string) => AliasRecord;
}

export interface SnapshotReader {
  readonly records: RecordReader;
  readonly digest: Digest;
  /** Gives models that do not lie on the branch; where it is not there, there are none. */
  readonly largeModels?: Pick<LargeModels, "get">;
}

/**
 * The registry at a commit (null: a branch that is not there yet, hence empty). Refuses a branch that is not ours, and
 * a model of which something is missing, before anything is told of it.
 */
export async function openSnapshot(
  clone: PrivateClone,
  tip: string | null,
  { branch, reader }: { readonly branch: string; readonly reader: SnapshotReader },
): Promise<RegistrySnapshot> {
  const tree = tip === null ? null : createTreeReader(clone, tip, new TextEncoder().encode(REGISTRY_TEXT));
  const read = async (path: string): Promise<Uint8Array | null> =>
    (await tree?.read(path, (mode) => damaged(`${path} is no regular file but has mode ${mode}`))) ?? null;
  if (tip !== null) {
    const bytes = await read(REGISTRY_FILE);
    if (bytes === null && (await tree?.list(""))?.has("models")) throw damaged(`${REGISTRY_FILE} is missing`);
    await refuseForeign(bytes, branch, reader);
  }
  const models = new Map<string, Promise<CheckedModel>>();
  const whole = (model: string): Promise<CheckedModel> => {
    const checked = models.get(model) ?? checkModel({ tree, read, branch, reader }, model);
    models.set(model, checked);
    return checked;
  };
  const record = recordsOf(read, reader);
  const alias = async (model: string, name: string) => (await whole(model)).aliases.get(name) ?? null;
  const versions = async (model: string, ...holding: Uint8Array[]): Promise<readonly number[]> => {
    const { versions: all, folders } = await whole(model);
    if (holding.length === 0) return all;
    const paths = new Set(await clone.find(folders, ...holding));
    const stands = ["model", "pointer", "collected"] as const;
    const holds = (version: number): boolean => stands.some((file) => paths.has(versionPath(model, version, file)));
    return all.filter(holds);
  };
  return {
    read,
    names: async (folder) => [...((await tree?.list(folder))?.keys() ?? [])].map((path) => basename(path)),
    versions,
    version: async (model, version) => {
      const newest = (await whole(model)).versions.at(-1) ?? 0;
      if (!Number.isInteger(version) || version < 1 || version > newest) return null;
      // The next record, which pins this one, is wanted right after it.
      const [stored] = await Promise.all(
        [version, ...(version < newest ? [version + 1] : [])].map((one) => record(model, one)),
      );
      if (stored === null || stored === undefined)
        throw incomplete(`${versionPath(model, version, "record")} is missing`, branch, model);
      await refuseBrokenChain(stored, { record, versions, alias });
      return stored;
    },
    status: async (model, version) => {
      const path = versionPath(model, version, "status");
      return reader.records.status(required(await read(path), path), path);
    },
    alias,
    file: (stored, file) => readVersionFile(read, reader, { stored, file }),
  };
}

/** A model of which nothing is missing. */
interface CheckedModel {
  /** Ascending, without gaps. */
  readonly versions: readonly number[];
  readonly aliases: ReadonlyMap<string, AliasRecord>;
  /** Those of the versions. */
  readonly folders: readonly TreeEntry[];
}

/**
 * Lists a model's versions and reads its aliases, with the newest version's folder, which is mostly read next. What is in
 * the folders of the others is looked at when they are read. Throws E_REGISTRY_DAMAGED.
 */
async function checkModel(
  at: { tree: TreeReader | null; read: Read; branch: string; reader: SnapshotReader },
  model: string,
): Promise<CheckedModel> {
  if (at.tree === null) return { versions: [], aliases: new Map(), folders: [] };
  const found = await at.tree.list(versionsFolder(model), aliasesFolder(model));
  const aliasPaths = [...found.keys()].filter((path) => isAlias(model, path));
  const folders = [...found.values()].filter(({ path }) => path.startsWith(`${versionsFolder(model)}/`));
  const newest = versionsAmong(
    model,
    folders.map(({ path }) => path),
  ).at(-1);
  const newestFolder = newest === undefined ? [] : [`${versionsFolder(model)}/${newest}`];
  await at.tree.bring([...aliasPaths, ...newestFolder]);
  const known = newestFolder.length === 0 ? [] : [...(await at.tree.list(...newestFolder)).keys()];
  const aliases = new Map<string, AliasRecord>();
  for (const path of aliasPaths) {
    const name = path.slice(aliasesFolder(model).length + 1, -".json".length);
    const bytes = required(await at.read(path), path);
    aliases.set(name, at.reader.records.alias(bytes, path));
  }
  const named = new Map([...aliases].map(([name, alias]) => [name, alias.version]));
  const paths = folders.flatMap((folder) =>
    folder.path === newestFolder[0] ? [folder.path, ...known] : recordIn(folder),
  );
  const missing = missingFrom(model, { paths, aliases: named });
  if (missing !== null) throw incomplete(missing, at.branch, model);
  return { aliases, folders, versions: versionsAmong(model, paths) };
}

function isAlias(model: string, path: string): boolean {
  const folder = `${aliasesFolder(model)}/`;
  return path.startsWith(folder) && path.endsWith(".json");
}

/** The record that a version's folder is taken to hold until it is read; what is no folder holds none. */
function recordIn({ path, type }: TreeEntry): string[] {
  return type === "tree" ? [`${path}/${VERSION_FILES.record}`] : [path];
}

function incomplete(missing: string, branch: string, model: string): UserError {
  return new UserError("E_REGISTRY_DAMAGED", `the registry is damaged: ${missing}`, {
    exit: 4,
    remedy: `versions are never removed: find the commit that did it (git log ${branch} -- models/${model}), and restore what was there before it`,
  });
}

type Read = (path: string) => Promise<Uint8Array | null>;

/** Each is read for itself and for the one before it, which it pins; once. */
function recordsOf(read: Read, reader: SnapshotReader): ChainReader["record"] {
  const records = new Map<string, Promise<StoredVersion | null>>();
  return (model, version) => {
    const path = versionPath(model, version, "record");
    const known = records.get(path) ?? readRecord(read, reader, { model, version });
    records.set(path, known);
    return known;
  };
}

async function readRecord(
  read: Read,
  reader: SnapshotReader,
  at: { model: string; version: number },
): Promise<StoredVersion | null> {
  const path = versionPath(at.model, at.version, "record");
  const bytes = await read(path);
  if (bytes === null) return null;
  const record = reader.records.version(bytes, path);
  if (record.model !== at.model || record.version !== at.version) {
    throw damaged(`${path} is the record of ${record.model} version ${record.version}`);
  }
  return { record, recordDigest: reader.digest(bytes) };
}

interface ChainReader {
  readonly record: (model: string, version: number) => Promise<StoredVersion | null>;
  readonly versions: (model: string) => Promise<readonly number[]>;
  readonly alias: RegistrySnapshot["alias"];
}

/**
 * Holds a record against what pins it: the `parent` of the version after it, or for the newest version the alias
 * `challenger`, where that names it.
 */
async function refuseBrokenChain({ record, recordDigest }: StoredVersion, read: ChainReader): Promise<void> {
  const { model, version } = record;
  const path = versionPath(model, version, "record");
  if (((await read.versions(model)).at(-1) ?? version) > version) {
    const next = await read.record(model, version + 1);
    if (next === null) throw damaged(`${versionPath(model, version + 1, "record")} is missing`);
    if (next.record.parent !== recordDigest)
      throw damaged(`${path} has the digest ${recordDigest}, but version ${version + 1} was chained to another one`);
    return;
  }
  const challenger = await read.alias(model, "challenger");
  if (challenger?.version === version && challenger.record !== recordDigest)
    throw damaged(`${path} has the digest ${recordDigest}, but the alias challenger names another one`);
}

async function readVersionFile(
  read: Read,
  reader: SnapshotReader,
  request: { stored: StoredVersion; file: VersionFile },
): Promise<Uint8Array> {
  const { stored, file } = request;
  const path = versionPath(stored.record.model, stored.record.version, file);
  const { storage } = stored.record;
  if (file === "model" && (await read(versionPath(stored.record.model, stored.record.version, "collected"))) !== null)
    throw collected(stored);
  const bytes =
    file === "model" && storage.kind === "release"
      ? requiredModel((await reader.largeModels?.get(storage)) ?? null, stored, storage)
      : required(await read(path), path);
  const expected = file === "model" ? stored.record.digest : stored.record.files[VERSION_FILES[file]];
  if (expected === undefined) throw damaged(`the record says nothing of ${path}`);
  const actual = reader.digest(bytes);
  if (actual !== expected && file === "model" && storage.kind === "release") throw lost(stored, storage, "another one");
  if (actual !== expected) throw damaged(`${path} has the digest ${actual}, but its record says ${expected}`);
  return bytes;
}

function required(bytes: Uint8Array | null, path: string): Uint8Array {
  if (bytes === null) throw damaged(`${path} is missing`);
  return bytes;
}

function requiredModel(bytes: Uint8Array | null, stored: StoredVersion, storage: ReleaseStorage): Uint8Array {
  if (bytes === null) throw lost(stored, storage, "none");
  return bytes;
}

function collected({ record: { model, version } }: StoredVersion): UserError {
  return new UserError("E_MODEL_COLLECTED", `the model of version ${version} of ${model} was given up by gc`, {
    remedy: `choose another version (modelgate list ${model}); registering the same model again brings it back under its number`,
  });
}

function lost({ record }: StoredVersion, { tag }: ReleaseStorage, instead: string): UserError {
  return new UserError(
    "E_MODEL_LOST",
    `the model of ${record.model}@${record.version} lies in the release ${tag}, which has ${instead}`,
    { exit: 4, remedy: "restore it, or register the same model again: it goes to the same place" },
  );
}

function damaged(message: string): UserError {
  return new UserError("E_REGISTRY_DAMAGED", `the registry is damaged: ${message}`, {
    exit: 4,
    remedy: "find the commit that did it with git log on the registry branch, and revert it",
  });
}

async function refuseForeign(bytes: Uint8Array | null, branch: string, reader: SnapshotReader): Promise<void> {
  if (bytes === null) {
    throw new UserError(
      "E_REGISTRY_FOREIGN",
      `the branch ${branch} exists but is no registry: it has no ${REGISTRY_FILE}`,
      {
        remedy: "set registry.branch to a branch that is free; Modelgate never writes to a branch that is not its own",
      },
    );
  }
  reader.records.registry(bytes, `${branch}:${REGISTRY_FILE}`);
}
