import { loadModel } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { UserError } from "../../core/user-error.ts";
import { formatJson } from "../../domain/contract/json.ts";
import { formatRelease } from "../../domain/registry/reference.ts";
import { counted } from "../../domain/statistics/counted.ts";
import { type FileFormat, formatOfPath, knownEndings, withoutDerived } from "../../domain/table/source.ts";
import { checkOutModel } from "../../steps/check-out-model.ts";
import { dataSource } from "../../steps/data-source.ts";
import { findVersion, refuseInactive } from "../../steps/find-version.ts";
import { readKept } from "../../steps/read-kept.ts";
import { declaration } from "./declaration.ts";
import { refuseOverwrite } from "./refuse-overwrite.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const { model } = await loadModel(inputs, ports.files);
    const format = outputFormat(inputs.output);
    await refuseOverwrite(ports, model, inputs);
    const snapshot = await ports.registry.snapshot();
    const stored = await findVersion(snapshot, model, inputs.version ?? "champion");
    await refuseInactive(snapshot, stored);
    const { record } = stored;
    const profile = await readKept(snapshot, stored, "profile");
    const scored = await checkOutModel(ports, snapshot, { stored, name: `version ${record.version}` });
    const source = withoutDerived(dataSource(model, "--input", inputs.input, profile.data.stored), model.data.label);
    ports.log.info(`score ${model.name}: ${inputs.input} with version ${record.version}`);
    const { digest } = await ports.engine.digest(source);
    const file = await ports.files.scratch(`scored.${format}`);
    const { rows, invalid } = await ports.scorer.write(source, scored, { file, format, threshold: record.threshold });
    if (rows === 0)
      throw new UserError("E_DATA_EMPTY", `${inputs.input} has no rows`, {
        remedy: "check what wrote the file, and the glob",
      });
    if (invalid > 0)
      throw new UserError(
        "E_BAD_OUTPUT",
        `version ${record.version} gave ${invalid} predictions that are NaN, infinite or no probability`,
        { exit: 1, remedy: "look for missing or extreme values in the rows; nothing was written" },
      );
    await ports.files.publish(file, inputs.output);
    const release = formatRelease(model.name, record.version, stored.recordDigest);
    return {
      exit: 0,
      json: formatJson({
        schema: 1,
        model: model.name,
        version: record.version,
        release,
        input: digest,
        rows,
        output: inputs.output,
      }),
      lines: [`scored ${counted(rows, "row")} with ${model.name}@${record.version}: ${inputs.output}`],
      outputs: { rows: String(rows), version: String(record.version), "output-path": inputs.output },
    };
  },
});

function outputFormat(path: string): FileFormat {
  const format = /\.(gz|zst)$/i.test(path) ? null : formatOfPath(path);
  if (format !== null) return format;
  throw new UserError("E_USAGE", `the format of ${path} cannot be told from its ending`, {
    remedy: `use one of ${knownEndings().join(", ")}`,
  });
}
