import { loadConfig } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { formatJson } from "../../domain/contract/json.ts";
import { formatRelease } from "../../domain/registry/reference.ts";
import { chooseVersion } from "../../steps/choose-version.ts";
import { aliasNames, isCollected } from "../../steps/find-version.ts";
import { readKept } from "../../steps/read-kept.ts";
import { declaration } from "./declaration.ts";
import { linesOf, type ShownVersion } from "./lines.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const config = await loadConfig(inputs, ports.files);
    const snapshot = await ports.registry.snapshot();
    const { model, stored } = await chooseVersion(snapshot, config, inputs.version);
    const { record, recordDigest } = stored;
    const aliases: string[] = [];
    for (const name of aliasNames(model))
      if ((await snapshot.alias(model.name, name))?.version === record.version) aliases.push(name);
    const evaluation = await readKept(snapshot, stored, "evaluation");
    const shown: ShownVersion = {
      schema: 1,
      model: model.name,
      version: record.version,
      release: formatRelease(model.name, record.version, recordDigest),
      aliases,
      status: await snapshot.status(model.name, record.version),
      collected: await isCollected(snapshot, record),
      gates: evaluation.gates,
      record,
    };
    return { exit: 0, json: formatJson(shown), lines: linesOf(shown), outputs: {} };
  },
});
