import { placeOfPath, VERSION_FILES } from "../../domain/registry/layout.ts";
import type { StoredVersion } from "../../domain/registry/records.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistryHistory } from "../../ports/registry.ts";

/** One version as its files are at the tip. */
export interface ReadVersion {
  /** Of its folder: a record that was exchanged may say another one. */
  readonly version: number;
  readonly stored: StoredVersion;
  /** Digests of the files in its folder by name, and of its model where that lies in a release. */
  readonly digests: ReadonlyMap<string, string>;
  /** Bytes that were read. */
  readonly size: number;
}

interface From {
  readonly ports: Pick<Ports, "digest" | "largeModels">;
  readonly history: Pick<RegistryHistory, "contents">;
  readonly tip: ReadonlyMap<string, string>;
}

/**
 * Reads every file of every version of a model, many small versions at once: git is asked once for each batch, and a
 * batch ends where its models come to more than memory should hold.
 */
export async function* readVersions(
  from: From,
  model: string,
  records: ReadonlyMap<number, StoredVersion>,
): AsyncGenerator<ReadVersion> {
  const files = filesByVersion(from.tip, model);
  for (const batch of batches([...records])) {
    const ids = batch.flatMap(([version]) => [...(files.get(version)?.values() ?? [])]);
    const contents = await from.history.contents([...new Set(ids)]);
    for (const [version, stored] of batch)
      yield {
        version,
        stored,
        ...(await digestsOf(from.ports, stored, { files: files.get(version) ?? new Map(), contents })),
      };
  }
}

/** Ids of files by name, by version. */
function filesByVersion(tip: ReadonlyMap<string, string>, model: string): Map<number, Map<string, string>> {
  const versions = new Map<number, Map<string, string>>();
  for (const [path, id] of tip) {
    const place = placeOfPath(path);
    if (place?.kind !== "version" || place.model !== model) continue;
    const files = versions.get(place.version) ?? new Map<string, string>();
    versions.set(place.version, files.set(place.file, id));
  }
  return versions;
}

const MOST_VERSIONS = 200;
const MOST_BYTES = 64 * 1024 * 1024;

/** At least one version each; sizes are those that the records tell. */
function batches(
  records: readonly (readonly [number, StoredVersion])[],
): (readonly (readonly [number, StoredVersion])[])[] {
  const all: (readonly [number, StoredVersion])[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const entry of records) {
    const { size } = entry[1].record;
    const last = all.at(-1);
    if (last === undefined || last.length >= MOST_VERSIONS || bytes + size > MOST_BYTES) {
      all.push([entry]);
      bytes = size;
    } else {
      last.push(entry);
      bytes += size;
    }
  }
  return all;
}

async function digestsOf(
  { digest, largeModels }: From["ports"],
  stored: StoredVersion,
  {
    files,
    contents,
  }: { readonly files: ReadonlyMap<string, string>; readonly contents: ReadonlyMap<string, Uint8Array> },
): Promise<Pick<ReadVersion, "digests" | "size">> {
  const digests = new Map<string, string>();
  let size = 0;
  for (const [name, id] of files) {
    const bytes = contents.get(id) ?? new Uint8Array();
    size += bytes.length;
    digests.set(name, digest(bytes));
  }
  const { storage } = stored.record;
  const isGone = digests.has(VERSION_FILES.collected);
  const released = storage.kind === "release" && !isGone ? await largeModels.get(storage) : null;
  if (released !== null && !digests.has(VERSION_FILES.model)) {
    size += released.length;
    digests.set(VERSION_FILES.model, digest(released));
  }
  return { digests, size };
}
