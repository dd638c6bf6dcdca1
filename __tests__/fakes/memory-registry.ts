import { sha256 } from "../../src/adapters/node/digest.ts";
import { readContract } from "../../src/config/read-contract.ts";
import { UserError } from "../../src/core/user-error.ts";
import type { FileChange, RegistryEvent } from "../../src/domain/registry/event.ts";
import { missingFrom, versionsAmong } from "../../src/domain/registry/integrity.ts";
import {
  aliasesFolder,
  aliasPath,
  VERSION_FILES,
  versionPath,
  versionsFolder,
} from "../../src/domain/registry/layout.ts";
import type { LargeModels } from "../../src/ports/large-models.ts";
import type { Registry, RegistrySnapshot } from "../../src/ports/registry.ts";
import { createMemoryLargeModels } from "./memory-large-models.ts";

/** A registry in memory: the same promises as the one on a git branch, held by the same contract suite. */
export function createMemoryRegistry(large: Pick<LargeModels, "get"> = createMemoryLargeModels()) {
  const files = new Map<string, Uint8Array>();
  const messages: string[] = [];
  const events: RegistryEvent[] = [];
  const contents = new Map<string, Uint8Array>();
  const snapshot = (): RegistrySnapshot => {
    const now = new Map(files);
    const must = (path: string): Uint8Array => {
      const bytes = now.get(path);
      if (bytes === undefined)
        throw new UserError("E_REGISTRY_DAMAGED", `${path} is missing`, { exit: 4, remedy: "restore it" });
      return bytes;
    };
    return {
      versions: async (model, ...holding) => {
        refuseIncomplete(now, model);
        const below = [...now.keys()].filter((path) => path.startsWith(`${versionsFolder(model)}/`));
        if (holding.length === 0) return versionsAmong(model, below);
        const files = new RegExp(
          `^models/${model}/versions/(\\d+)/(${VERSION_FILES.model}|${VERSION_FILES.pointer}|${VERSION_FILES.collected})$`,
        );
        const numbers = [...now.keys()].flatMap((path) => {
          const match = files.exec(path);
          const isHeld = holding.some((bytes) => Buffer.from(must(path)).equals(Buffer.from(bytes)));
          return match !== null && isHeld ? [Number(match[1])] : [];
        });
        return numbers.sort((a, b) => a - b);
      },
      version: async (model, version) => {
        refuseIncomplete(now, model);
        const isThere = [...now.keys()].some((path) => path.startsWith(`${versionsFolder(model)}/${version}/`));
        if (!isThere) return null;
        const bytes = must(versionPath(model, version, "record"));
        const recordDigest = sha256(bytes);
        if (recordDigest !== pinOf(now, model, version, recordDigest))
          throw new UserError("E_REGISTRY_DAMAGED", "the chain is broken", { exit: 4, remedy: "restore it" });
        return { record: readContract("version", bytes, "record"), recordDigest };
      },
      status: async (model, version) => readContract("status", must(versionPath(model, version, "status")), "status"),
      alias: async (model, alias) => {
        refuseIncomplete(now, model);
        const bytes = now.get(aliasPath(model, alias));
        return bytes === undefined ? null : readContract("alias", bytes, "alias");
      },
      file: async (stored, file) => {
        const { record } = stored;
        const { storage } = record;
        if (file === "model" && now.has(versionPath(record.model, record.version, "collected")))
          throw new UserError("E_MODEL_COLLECTED", "its model was collected by gc", { remedy: "register it again" });
        const elsewhere = file === "model" && storage.kind === "release" ? await large.get(storage) : null;
        const bytes = elsewhere ?? must(versionPath(record.model, record.version, file));
        const expected = file === "model" ? record.digest : record.files[VERSION_FILES[file]];
        if (sha256(bytes) !== expected)
          throw new UserError("E_REGISTRY_DAMAGED", `${file} has another digest`, { exit: 4, remedy: "restore it" });
        return bytes;
      },
      read: async (path) => now.get(path) ?? null,
      names: async (folder) => {
        const below = [...now.keys()].flatMap((path) => path.split(`${folder}/`)[1]?.split("/")[0] ?? []);
        return [...new Set(below)];
      },
    };
  };
  const registry = {
    snapshot: async () => snapshot(),
    history: async () => ({
      branch: "modelgate/registry",
      snapshot: snapshot(),
      events: [...events],
      tags: new Map(),
      contents: async (ids) => new Map(ids.map((id) => [id, contents.get(id) ?? new Uint8Array()])),
    }),
    commit: async (decide) => {
      const decision = await decide(snapshot());
      if (decision.kind === "nothing")
        return { outcome: "nothing", commit: String(messages.length), value: decision.value };
      const changes: FileChange[] = [];
      for (const [path, content] of decision.change.files) {
        const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
        const before = files.get(path);
        files.set(path, bytes);
        contents.set(sha256(bytes), bytes);
        if (before !== undefined && sha256(before) === sha256(bytes)) continue;
        changes.push({ path, mode: "100644", id: sha256(bytes), before: before === undefined ? null : sha256(before) });
      }
      for (const path of decision.change.removed ?? []) {
        const before = files.get(path);
        files.delete(path);
        if (before !== undefined) changes.push({ path, mode: "000000", id: null, before: sha256(before) });
      }
      messages.push(decision.change.message);
      const [subject = ""] = decision.change.message.split("\n");
      const parents = events.length === 0 ? [] : [String(events.length)];
      events.push({ commit: String(messages.length), parents, at: "2001-05-03T00:00:00.000Z", subject, changes });
      return { outcome: "written", commit: String(messages.length), value: decision.value };
    },
  } satisfies Registry;
  return { ...registry, files, messages };
}

function refuseIncomplete(files: ReadonlyMap<string, Uint8Array>, model: string): void {
  const below = (folder: string) => [...files].filter(([path]) => path.startsWith(`${folder}/`));
  const aliases = below(aliasesFolder(model)).map(([path, bytes]) => {
    const { alias, version } = readContract("alias", bytes, path);
    return [alias, version] as const;
  });
  const all = below(versionsFolder(model)).map(([path]) => path);
  const newest = versionsAmong(model, all).at(-1);
  // As on a branch, what older folders hold is looked at when they are read.
  const older = versionsAmong(model, all).filter((version) => version !== newest);
  const paths = [...all, ...older.map((version) => versionPath(model, version, "record"))];
  const missing = missingFrom(model, { paths, aliases: new Map(aliases) });
  if (missing !== null) throw new UserError("E_REGISTRY_DAMAGED", missing, { exit: 4, remedy: "restore it" });
}

/** The digest that the next version, or for the newest the alias challenger, says that a record has. */
function pinOf(
  files: ReadonlyMap<string, Uint8Array>,
  ...[model, version, unpinned]: readonly [string, number, string]
): string | null {
  const path = versionPath(model, version + 1, "record");
  const next = files.get(path);
  if (next === undefined && [...files.keys()].some((one) => one.startsWith(`${versionsFolder(model)}/${version + 1}/`)))
    throw new UserError("E_REGISTRY_DAMAGED", `${path} is missing`, { exit: 4, remedy: "restore it" });
  if (next !== undefined) return readContract("version", next, "record").parent;
  const bytes = files.get(aliasPath(model, "challenger"));
  const challenger = bytes === undefined ? null : readContract("alias", bytes, "alias");
  return challenger?.version === version ? challenger.record : unpinned;
}
