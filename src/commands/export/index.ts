import { loadConfig } from "../../config/load-config.ts";
import { readContract } from "../../config/read-contract.ts";
import { defineCommand } from "../../core/command.ts";
import { UserError } from "../../core/user-error.ts";
import { formatJson } from "../../domain/contract/json.ts";
import { VERSION_FILES, type VersionFile, versionPath } from "../../domain/registry/layout.ts";
import type { StoredVersion } from "../../domain/registry/records.ts";
import { formatRelease } from "../../domain/registry/reference.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import { mlflowFiles } from "../../render/mlflow-model.ts";
import { chooseVersion } from "../../steps/choose-version.ts";
import { refuseInactive } from "../../steps/find-version.ts";
import { readKept } from "../../steps/read-kept.ts";
import { declaration } from "./declaration.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const snapshot = await ports.registry.snapshot();
    const { stored } = await chooseVersion(snapshot, await loadConfig(inputs, ports.files), inputs.version);
    await refuseInactive(snapshot, stored);
    const { model, version } = stored.record;
    const replace = await claimExport(ports, inputs.output, inputs.outputDir);
    ports.log.info(`export ${model}@${version}: ${inputs.output}`);
    const files = await readVersion(snapshot, stored);
    await replace(files);
    const release = formatRelease(model, version, stored.recordDigest);
    const listed = [...files].map(([name, content]) => ({ name, digest: ports.digest(content) }));
    return {
      exit: 0,
      json: formatJson({ schema: 1, model, version, release, output: inputs.output, files: listed }),
      lines: [`${inputs.dryRun ? "dry run: would export" : "exported"} ${release}: ${inputs.output}`],
      outputs: {},
    };
  },
});

/** Where the folder is an earlier export, it may be replaced; where it is none, it must be empty. */
async function claimExport(ports: Pick<Ports, "files" | "digest">, output: string, own: string) {
  const path = output.replace(/^(\.\/+)+/, "").replace(/\/+$/, "");
  if (path === own || path.startsWith(`${own}/`))
    throw new UserError("E_USAGE", `--output ${output} lies in ${own}, where train and evaluate leave their runs`, {
      remedy: "name a folder of its own, such as exported",
    });
  return ports.files.claimFolder(output, (await isExport(ports, output)) ? Object.values(VERSION_FILES) : []);
}

/** Only a folder whose record is one of ours, and whose every other file is what that record says, was left by us. */
async function isExport({ files, digest }: Pick<Ports, "files" | "digest">, output: string): Promise<boolean> {
  const path = `${output}/${VERSION_FILES.record}`;
  const bytes = await files.read(path);
  if (bytes === null) return false;
  try {
    const record = readContract("version", bytes, path);
    const digests = new Map([...Object.entries(record.files), [VERSION_FILES.model, record.digest]]);
    for (const name of Object.values(VERSION_FILES)) {
      const content = name === VERSION_FILES.record ? null : await files.read(`${output}/${name}`);
      const expected = digests.get(name);
      if (content !== null && expected !== undefined && digest(content) !== expected) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** Every file of a version by name, verified. One that was registered before there was an MLmodel gets one here. */
async function readVersion(
  snapshot: RegistrySnapshot,
  stored: StoredVersion,
): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const { record } = stored;
  // The record was held to its digest when it was found; these are its very bytes.
  const bytes = await snapshot.read(versionPath(record.model, record.version, "record"));
  const files = new Map<string, Uint8Array | string>([[VERSION_FILES.record, bytes ?? formatJson(record)]]);
  // Here the model itself is there, so nothing stands for it.
  const roles = (Object.keys(VERSION_FILES) as VersionFile[]).filter(
    (role) => role === "model" || (role !== "pointer" && record.files[VERSION_FILES[role]] !== undefined),
  );
  for (const role of roles) files.set(VERSION_FILES[role], await snapshot.file(stored, role));
  if (files.has(VERSION_FILES.mlmodel)) return files;
  const { tool } = await readKept(snapshot, stored, "evaluation");
  for (const [role, text] of Object.entries(mlflowFiles(record, tool.onnxruntime)))
    files.set(VERSION_FILES[role as VersionFile], text);
  return files;
}
