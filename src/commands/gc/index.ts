import type { ModelConfig } from "../../config/config.ts";
import { loadConfig, modelNamed } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { UserError } from "../../core/user-error.ts";
import { formatJson } from "../../domain/contract/json.ts";
import type { VersionRecord } from "../../domain/registry/records.ts";
import { formatRelease } from "../../domain/registry/reference.ts";
import { counted } from "../../domain/statistics/counted.ts";
import type { Ports } from "../../ports/ports.ts";
import { bytes } from "../../render/numbers.ts";
import { declaration } from "./declaration.ts";
import { deleteAssets } from "./delete-assets.ts";
import { type PlannedVersion, planModel } from "./plan-model.ts";

const KEEP = 10;

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const keep = readKeep(inputs.keep);
    const config = await loadConfig(inputs, ports.files);
    const models = inputs.model === null ? [...config.models.values()] : [modelNamed(config, inputs.model)];
    const done: CollectedModel[] = [];
    for (const model of models) done.push(await collect(ports, { model, keep }));
    const given = done.flatMap(({ planned }) => planned.filter(({ outcome }) => outcome === "given-up"));
    const records = given.map(({ stored }) => stored.record);
    // Only now: what is deleted before the registry says so would be missed.
    const isReleased = done.some(({ planned }) => planned.some(liesInRelease));
    const deleted = isReleased ? await deleteAssets(ports, inputs.dryRun ? records : []) : [];
    const inline = records.filter(({ storage }) => storage.kind === "inline");
    return {
      exit: 0,
      json: formatJson({
        schema: 1,
        keep,
        models: done.map(({ model, commit, planned }) => ({ model, commit, versions: planned.map(shown) })),
        given_up: records.length,
        bytes: sizeOf(records),
        bytes_in_history: sizeOf(inline),
        assets_deleted: deleted,
      }),
      lines: [
        ...done.flatMap(({ planned }) => planned.map((version) => lineOf(version, inputs.dryRun))),
        summary(records, { deleted, dryRun: inputs.dryRun }),
        ...(inline.length === 0 ? [] : [staysIn(config.registry.branch, sizeOf(inline))]),
      ],
      outputs: {},
    };
  },
});

interface CollectedModel {
  readonly model: string;
  /** Null where nothing was given up, and in a dry run. */
  readonly commit: string | null;
  readonly planned: readonly PlannedVersion[];
}

/** Whether a model that is given up, now or before, lay in a release: then it may be there still. */
function liesInRelease({ stored, outcome }: PlannedVersion): boolean {
  return outcome !== "kept" && stored.record.storage.kind === "release";
}

function readKeep(keep: number | null): number {
  if (keep === null) return KEEP;
  if (Number.isInteger(keep) && keep >= 1) return keep;
  throw new UserError("E_USAGE", `--keep does not take ${keep}`, { remedy: "write a whole number, at least 1" });
}

async function collect(
  ports: Ports,
  about: { readonly model: ModelConfig; readonly keep: number },
): Promise<CollectedModel> {
  const { model } = about;
  const { outcome, commit, value } = await ports.registry.commit((snapshot) => planModel(ports, snapshot, about));
  return { model: model.name, commit: outcome === "written" ? commit : null, planned: value };
}

function shown({ stored, outcome, neededFor }: PlannedVersion) {
  const { model, version, size, storage } = stored.record;
  return {
    version,
    release: formatRelease(model, version, stored.recordDigest),
    size,
    storage: storage.kind,
    outcome,
    needed_for: neededFor,
  };
}

function lineOf({ stored, outcome, neededFor }: PlannedVersion, dryRun: boolean): string {
  const { model, version, size } = stored.record;
  const name = `${model}@${version}`;
  switch (outcome) {
    case "kept":
      return `${name}  kept: ${neededFor.join("; ")}`;
    case "given-up":
      return `${name}  ${dryRun ? "would be given up" : "given up"}: nothing needs it (${bytes(size)})`;
    case "gone":
      return `${name}  given up before`;
  }
}

function sizeOf(records: readonly VersionRecord[]): number {
  return records.reduce((sum, { size }) => sum + size, 0);
}

function summary(
  records: readonly VersionRecord[],
  { deleted, dryRun }: { readonly deleted: readonly string[]; readonly dryRun: boolean },
): string {
  const many = counted(records.length, "model");
  const assets = deleted.length === 0 ? "" : `; deleted from releases: ${deleted.length}`;
  if (records.length === 0) return `nothing to give up${assets}`;
  return `${dryRun ? "dry run: would give up" : "gave up"} ${many}, ${bytes(sizeOf(records))}${assets}`;
}

function staysIn(branch: string, size: number): string {
  return `${bytes(size)} of them stay in the history of ${branch}: git gives space back only where a history is rewritten, and Modelgate never does that`;
}
