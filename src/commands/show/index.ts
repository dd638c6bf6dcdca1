import { loadConfig, loadModel } from "../../config/load-config.ts";
import { readContract } from "../../config/read-contract.ts";
import { defineCommand } from "../../core/command.ts";
import { formatJson } from "../../domain/contract/json.ts";
import { formatRelease } from "../../domain/registry/reference.ts";
import { chooseVersion } from "../../steps/choose-version.ts";
import { findVersion } from "../../steps/find-version.ts";
import { declaration } from "./declaration.ts";
import { linesOf, type ShownVersion } from "./lines.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const config = await loadConfig(inputs, ports.files);
    const snapshot = await ports.registry.snapshot();
    const { model, stored } =
      inputs.version === null
        ? await latestOfOnly(inputs, ports.files, snapshot)
        : await chooseVersion(snapshot, config, inputs.version);
    const { record, recordDigest } = stored;
    const names = ["champion", "challenger", ...model.environments.map((target) => target.environment)];
    const aliases: string[] = [];
    for (const name of names)
      if ((await snapshot.alias(model.name, name))?.version === record.version) aliases.push(name);
    const where = `version ${record.version}, evaluation.json`;
    const evaluation = readContract("evaluation", await snapshot.file(stored, "evaluation"), where);
    const shown: ShownVersion = {
      schema: 1,
      model: model.name,
      version: record.version,
      release: formatRelease(model.name, record.version, recordDigest),
      aliases,
      status: await snapshot.status(model.name, record.version),
      gates: evaluation.gates,
      record,
    };
    return { exit: 0, json: formatJson(shown), lines: linesOf(shown), outputs: {} };
  },
});

async function latestOfOnly(
  inputs: Parameters<typeof loadModel>[0],
  files: Parameters<typeof loadModel>[1],
  snapshot: Parameters<typeof findVersion>[0],
) {
  const { model } = await loadModel(inputs, files);
  return { model, stored: await findVersion(snapshot, model, "latest") };
}
