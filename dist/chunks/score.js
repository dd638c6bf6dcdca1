import { B as defineCommand, T as declaration, Z as UserError, f as loadModel } from "./start.js";
import { Bn as formatOfPath, Hn as withoutDerived, Vn as knownEndings, fn as formatRelease, hn as formatJson, yn as counted } from "./domain.js";
import { D as readKept, N as refuseInactive, h as dataSource, j as findVersion, s as checkOutModel } from "./steps.js";
import { o as plainPath, s as readsPath } from "./config-reader.js";

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
		if (plain === null || !readsPath(plain, path)) continue;
		throw refusal(`--output ${output} would be written over what ${name} reads: ${pattern}`);
	}
	if (await isTracked(ports, path)) throw refusal(`--output ${output} would be written over a file that git tracks`);
}
function insidePath(workspace, path) {
	if (!path.startsWith("/")) return plainPath(path);
	return path.startsWith(`${workspace}/`) ? plainPath(path.slice(workspace.length)) : null;
}
async function isTracked({ repository }, path) {
	try {
		return await repository.readAt("HEAD", path) !== null;
	} catch (error) {
		if (error instanceof UserError && error.code === "E_PATH") return true;
		throw error;
	}
}
function refusal(message) {
	return new UserError("E_USAGE", message, { remedy: "name a file of its own inside the repository, such as scored.parquet" });
}

// src/commands/score/index.ts
const command = defineCommand({
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
			lines: [`scored ${counted(rows, "row")} with ${model.name}@${record.version}: ${inputs.output}`],
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

export { command };