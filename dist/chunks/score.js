"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_steps = require("./steps.js");
const require_config_reader = require("./config-reader.js");

// src/commands/score/refuse-overwrite.ts
async function refuseOverwrite(ports, model, { input, output }) {
	const { workspace } = ports.context;
	const path = insidePath(workspace, output);
	if (path === null) throw refusal(`--output ${output} does not lie in ${workspace}`);
	const read = [
		["--input", input],
		["data.train", model.data.train],
		["data.test", model.data.test]
	];
	for (const [name, pattern] of read) {
		const plain = insidePath(workspace, pattern);
		if (plain === null || !require_config_reader.readsPath(plain, path)) continue;
		throw refusal(`--output ${output} would be written over what ${name} reads: ${pattern}`);
	}
	if (await isTracked(ports, path)) throw refusal(`--output ${output} would be written over a file that git tracks`);
}
function insidePath(workspace, path) {
	if (!path.startsWith("/")) return require_config_reader.plainPath(path);
	return path.startsWith(`${workspace}/`) ? require_config_reader.plainPath(path.slice(workspace.length)) : null;
}
async function isTracked({ repository }, path) {
	try {
		return await repository.readAt("HEAD", path) !== null;
	} catch (error) {
		if (error instanceof require_start.UserError && error.code === "E_PATH") return true;
		throw error;
	}
}
function refusal(message) {
	return new require_start.UserError("E_USAGE", message, { remedy: "name a file of its own inside the repository, such as scored.parquet" });
}

// src/commands/score/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$3,
	run: async (inputs, ports) => {
		const { model } = await require_start.loadModel(inputs, ports.files);
		const format = outputFormat(inputs.output);
		await refuseOverwrite(ports, model, inputs);
		const snapshot = await ports.registry.snapshot();
		const stored = await require_steps.findVersion(snapshot, model, inputs.version ?? "champion");
		await require_steps.refuseInactive(snapshot, stored);
		const { record } = stored;
		const profile = await require_steps.readKept(snapshot, stored, "profile");
		const scored = await require_steps.checkOutModel(ports, snapshot, {
			stored,
			name: `version ${record.version}`
		});
		const source = require_domain.withoutDerived(require_steps.dataSource(model, "--input", inputs.input, profile.data.stored), model.data.label);
		ports.log.info(`score ${model.name}: ${inputs.input} with version ${record.version}`);
		const { digest } = await ports.engine.digest(source);
		const file = await ports.files.scratch(`scored.${format}`);
		const { rows, invalid } = await ports.scorer.write(source, scored, {
			file,
			format,
			threshold: record.threshold
		});
		if (rows === 0) throw new require_start.UserError("E_DATA_EMPTY", `${inputs.input} has no rows`, { remedy: "check what wrote the file, and the glob" });
		if (invalid > 0) throw new require_start.UserError("E_BAD_OUTPUT", `version ${record.version} gave ${invalid} predictions that are NaN, infinite or no probability`, {
			exit: 1,
			remedy: "look for missing or extreme values in the rows; nothing was written"
		});
		await ports.files.publish(file, inputs.output);
		const release = require_domain.formatRelease(model.name, record.version, stored.recordDigest);
		return {
			exit: 0,
			json: require_domain.formatJson({
				schema: 1,
				model: model.name,
				version: record.version,
				release,
				input: digest,
				rows,
				output: inputs.output
			}),
			lines: [`scored ${require_domain.counted(rows, "row")} with ${model.name}@${record.version}: ${inputs.output}`],
			outputs: {
				rows: String(rows),
				version: String(record.version),
				"output-path": inputs.output
			}
		};
	}
});
function outputFormat(path) {
	const format = /\.(gz|zst)$/i.test(path) ? null : require_domain.formatOfPath(path);
	if (format !== null) return format;
	throw new require_start.UserError("E_USAGE", `the format of ${path} cannot be told from its ending`, { remedy: `use one of ${require_domain.knownEndings().join(", ")}` });
}

exports.command = command;