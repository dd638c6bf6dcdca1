"use strict";

const require_start = require("./start.js");
const require_contracts = require("./contracts.js");
const require_domain = require("./domain.js");
const require_render = require("./render.js");
const require_steps = require("./steps.js");

// src/commands/export/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$12,
	run: async (inputs, ports) => {
		const snapshot = await ports.registry.snapshot();
		const { stored } = await require_steps.chooseVersion(snapshot, await require_start.loadConfig(inputs, ports.files), inputs.version);
		await require_steps.refuseInactive(snapshot, stored);
		const { model, version } = stored.record;
		const replace = await claimExport(ports, inputs.output, inputs.outputDir);
		ports.log.info(`export ${model}@${version}: ${inputs.output}`);
		const files = await readVersion(snapshot, stored);
		await replace(files);
		const release = require_domain.formatRelease(model, version, stored.recordDigest);
		const listed = [...files].map(([name, content]) => ({
			name,
			digest: ports.digest(content)
		}));
		return {
			exit: 0,
			json: require_domain.formatJson({
				schema: 1,
				model,
				version,
				release,
				output: inputs.output,
				files: listed
			}),
			lines: [`${inputs.dryRun ? "dry run: would export" : "exported"} ${release}: ${inputs.output}`],
			outputs: {}
		};
	}
});
async function claimExport(ports, output, own) {
	const path = output.replace(/^(\.\/+)+/, "").replace(/\/+$/, "");
	if (path === own || path.startsWith(`${own}/`)) throw new require_start.UserError("E_USAGE", `--output ${output} lies in ${own}, where train and evaluate leave their runs`, { remedy: "name a folder of its own, such as exported" });
	return ports.files.claimFolder(output, await isExport(ports, output) ? Object.values(require_domain.VERSION_FILES) : []);
}
async function isExport({ files, digest }, output) {
	const path = `${output}/${require_domain.VERSION_FILES.record}`;
	const bytes = await files.read(path);
	if (bytes === null) return false;
	try {
		const record = require_contracts.readContract("version", bytes, path);
		const digests = new Map([...Object.entries(record.files), [require_domain.VERSION_FILES.model, record.digest]]);
		for (const name of Object.values(require_domain.VERSION_FILES)) {
			const content = name === require_domain.VERSION_FILES.record ? null : await files.read(`${output}/${name}`);
			const expected = digests.get(name);
			if (content !== null && expected !== void 0 && digest(content) !== expected) return false;
		}
		return true;
	} catch (error) {
		if (error instanceof require_start.UserError) return false;
		throw error;
	}
}
async function readVersion(snapshot, stored) {
	const { record } = stored;
	const bytes = await snapshot.read(require_domain.versionPath(record.model, record.version, "record"));
	const files = /* @__PURE__ */ new Map([[require_domain.VERSION_FILES.record, bytes ?? require_domain.formatJson(record)]]);
	const roles = Object.keys(require_domain.VERSION_FILES).filter((role) => role === "model" || role !== "pointer" && record.files[require_domain.VERSION_FILES[role]] !== void 0);
	for (const role of roles) files.set(require_domain.VERSION_FILES[role], await snapshot.file(stored, role));
	if (files.has(require_domain.VERSION_FILES.mlmodel)) return files;
	const { tool } = await require_steps.readKept(snapshot, stored, "evaluation");
	for (const [role, text] of Object.entries(require_render.mlflowFiles(record, tool.onnxruntime))) files.set(require_domain.VERSION_FILES[role], text);
	return files;
}

exports.command = command;