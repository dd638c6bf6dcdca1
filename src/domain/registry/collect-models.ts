import { eventMessage, type RegistryChange } from "./change.ts";
import { VERSION_FILES, type VersionFile, versionPath } from "./layout.ts";
import type { StoredVersion } from "./records.ts";
import { collectedText, pointerText } from "./storage.ts";

/** By whom and with which setting models are given up. */
export interface Collection {
  readonly keep: number;
  readonly actor: string | null;
  readonly runId: string | null;
}

/** The commit that takes the models of versions off the branch's tip and leaves everything else of them; at least one. */
export function collectModels(versions: readonly StoredVersion[], { keep, actor, runId }: Collection): RegistryChange {
  const records = versions.map(({ record }) => record);
  const [{ model } = { model: "" }] = records;
  const numbers = ranges(records.map(({ version }) => version));
  const size = records.reduce((sum, record) => sum + record.size, 0);
  const path = (version: number, file: VersionFile): string => versionPath(model, version, file);
  return {
    files: new Map(records.map((record) => [path(record.version, "collected"), collectedText(record)])),
    removed: records.map(({ version, storage }) => path(version, storage.kind === "inline" ? "model" : "pointer")),
    message: eventMessage(
      `gc(${model}): gives up the model of ${records.length === 1 ? "version" : `${records.length} versions:`} ${numbers}`,
      [`Nothing needs them: no alias, no deployment, not among the newest ${keep}. Their records stay.`],
      [
        ["Event", "gc"],
        ["Model", model],
        ["Versions", numbers],
        ["Bytes", String(size)],
        ["Keep", String(keep)],
        ["Run", runId],
        ["Actor", actor],
      ],
    ),
  };
}

/** The commit that gives a version the model back that was given up, of which the very bytes are there again. */
export function restoreModel(
  { record, recordDigest }: StoredVersion,
  model: Uint8Array,
  by: { readonly actor: string | null; readonly runId: string | null },
): RegistryChange {
  const { storage, version } = record;
  const [file, content] =
    storage.kind === "inline" ? (["model", model] as const) : (["pointer", pointerText(record, storage)] as const);
  return {
    files: new Map([[versionPath(record.model, version, file), content]]),
    removed: [versionPath(record.model, version, "collected")],
    message: eventMessage(
      `restore(${record.model}): version ${version} has its model again`,
      [`The same model was registered again; gc had given it up.`],
      [
        ["Event", "restore"],
        ["Model", record.model],
        ["Version", String(version)],
        ["Record", recordDigest],
        ["Run", by.runId],
        ["Actor", by.actor],
      ],
    ),
  };
}

/** Whether what one commit added to a version's folder and took from it, by name, is what one of the two above does. */
export function isCollectionStep(added: ReadonlySet<string>, removed: ReadonlySet<string>): boolean {
  if (added.size !== 1 || removed.size !== 1) return false;
  const stands = (names: ReadonlySet<string>): boolean =>
    names.has(VERSION_FILES.model) || names.has(VERSION_FILES.pointer);
  const gone = VERSION_FILES.collected;
  return (added.has(gone) && stands(removed)) || (removed.has(gone) && stands(added));
}

/** `1-9, 12`: ascending numbers without repeats. */
export function ranges(numbers: readonly number[]): string {
  const found: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const open = found.at(-1);
    if (open !== undefined && open.last === number - 1) open.last = number;
    else found.push({ first: number, last: number });
  }
  return found.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(", ");
}
