import { i as readContract, s as loadModel } from "./config.js";
import { r as UserError, t as defineCommand } from "./core.js";
import { Y as formatRelease, ft as formatOfPath, gt as formatJson, mt as withoutDerived, pt as knownEndings } from "./domain.js";
import { f as thousands } from "./render.js";
import { _ as findVersion, d as dataSource, i as checkOutModel, v as refuseInactive } from "./steps.js";

// src/commands/score/index.ts
const command = defineCommand({
	name: "score",
	summary: "Predict the rows of a file with a registered version",
	description: "Scores a file with the champion (or the version that --version names), by the same scorer that judged it, and writes its rows with the predictions beside them. data.select is applied first, without the expression of the label. The output appears whole or not at all.",
	inputs: {
		input: {
			kind: "text",
			placeholder: "FILE",
			required: true,
			description: "The rows to score: CSV, TSV, JSON lines or Parquet; a path or a glob"
		},
		output: {
			kind: "text",
			placeholder: "FILE",
			required: true,
			description: "Where to write them: its ending chooses the format"
		},
		version: {
			kind: "text",
			placeholder: "VERSION",
			description: "A number, an alias or a reference. Default: champion"
		}
	},
	outputs: {
		rows: "Rows scored",
		version: "The version that scored them",
		"output-path": "The file written"
	},
	action: {
		native: true,
		takes: null,
		leaves: false,
		permissions: { contents: "read" }
	},
	run: async (inputs, ports) => {
		const { model } = await loadModel(inputs, ports.files);
		const format = outputFormat(inputs.output);
		const snapshot = await ports.registry.snapshot();
		const stored = await findVersion(snapshot, model.name, inputs.version ?? "champion");
		await refuseInactive(snapshot, stored);
		const { record } = stored;
		const profile = readContract("profile", await snapshot.file(stored, "profile"), `version ${record.version}, profile.json`);
		const scored = await checkOutModel(ports, snapshot, {
			stored,
			name: `version ${record.version}`
		});
		const source = withoutDerived(dataSource(model, "--input", inputs.input, profile.data.stored), model.data.label);
		ports.log.info(`score ${model.name}: ${inputs.input} with version ${record.version}`);
		const { digest } = await ports.engine.digest(source);
		const file = await ports.files.scratch(`scored.${format}`);
		const { rows, invalid } = await ports.scorer.write(source, scored, {
			file,
			format,
			threshold: record.threshold
		});
		if (rows === 0) throw new UserError("E_DATA_EMPTY", `${inputs.input} has no rows`, { remedy: "check what wrote the file, and the glob" });
		if (invalid > 0) throw new UserError("E_BAD_OUTPUT", `version ${record.version} gave ${invalid} predictions that are NaN, infinite or no probability`, {
			exit: 1,
			remedy: "look for missing or extreme values in the rows; nothing was written"
		});
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
				output: inputs.output
			}),
			lines: [`scored ${thousands(rows)} rows with ${model.name}@${record.version}: ${inputs.output}`],
			outputs: {
				rows: String(rows),
				version: String(record.version),
				"output-path": inputs.output
			}
		};
	}
});
function outputFormat(path) {
	const format = /\.(gz|zst)$/i.test(path) ? null : formatOfPath(path);
	if (format !== null) return format;
	throw new UserError("E_USAGE", `the format of ${path} cannot be told from its ending`, { remedy: `use one of ${knownEndings().join(", ")}` });
}

export { command as t };