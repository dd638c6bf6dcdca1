import { readContract } from "../../config/read-contract.ts";
import { UserError } from "../../core/user-error.ts";
import { placeOfPath, VERSION_FILES, versionPath } from "../../domain/registry/layout.ts";
import type { VersionRecord } from "../../domain/registry/records.ts";
import type { ReleaseStorage } from "../../domain/registry/storage.ts";
import { filesAtTip } from "../../domain/registry/verify-events.ts";
import type { Ports } from "../../ports/ports.ts";
import { isCollected } from "../../steps/find-version.ts";
import { refuseForeignEvents } from "./refuse-tampered.ts";

/**
 * Deletes the models in releases that no version of the registry has any more: those that were given up in this run
 * (`now`, which in a dry run the registry does not know yet) or before. Gives the tags of the releases that held one. Run
 * again after a kill, it finds what is left.
 */
export async function deleteAssets(
  { registry, largeModels }: Pick<Ports, "registry" | "largeModels">,
  now: readonly VersionRecord[],
): Promise<string[]> {
  const { records, isGone } = await readAll(registry, now);
  const used = new Set(records.filter((record) => !isGone(record)).flatMap(({ storage }) => tagOf(storage)));
  const deleted: string[] = [];
  for (const record of records) {
    const { storage } = record;
    if (storage.kind === "inline" || !isGone(record) || used.has(storage.tag)) continue;
    used.add(storage.tag);
    if (!(await largeModels.remove(storage))) continue;
    deleted.push(storage.tag);
    await refuseLost(registry, record, storage);
  }
  return deleted;
}

/** All version records at the tip, and which of them have given their model up. */
async function readAll(registry: Ports["registry"], now: readonly VersionRecord[]) {
  const history = await registry.history();
  refuseForeignEvents(history);
  const { events, contents } = history;
  const tip = filesAtTip(events);
  const found = [...tip].flatMap(([path, id]) => {
    const place = placeOfPath(path);
    return place?.kind === "version" && place.file === VERSION_FILES.record ? [{ path, id }] : [];
  });
  const texts = await contents(found.map(({ id }) => id));
  const records = found.map(({ path, id }) => readContract("version", texts.get(id) ?? new Uint8Array(), path));
  const going = new Set(now.map(({ model, version }) => versionPath(model, version, "collected")));
  const isGone = ({ model, version }: VersionRecord): boolean => {
    const path = versionPath(model, version, "collected");
    return tip.has(path) || going.has(path);
  };
  return { records, isGone };
}

function tagOf(storage: VersionRecord["storage"]): string[] {
  return storage.kind === "release" ? [storage.tag] : [];
}

/** A model that somebody registers again at this very moment was found where it lay, and is gone from there now. */
async function refuseLost(registry: Ports["registry"], record: VersionRecord, { tag }: ReleaseStorage): Promise<void> {
  if (await isCollected(await registry.snapshot(), record)) return;
  const { model, version } = record;
  throw new UserError(
    "E_MODEL_LOST",
    `version ${version} of ${model} was registered again while its model in the release ${tag} was deleted`,
    { exit: 4, remedy: "register the same model once more: it goes to the same place" },
  );
}
