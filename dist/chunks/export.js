import { B as defineCommand, P as declaration, Z as UserError, d as loadConfig } from "./start.js";
import { t as readContract } from "./contracts.js";
import { fn as formatRelease, hn as formatJson, in as VERSION_FILES, un as versionPath } from "./domain.js";
import { n as mlflowFiles } from "./render.js";
import { D as readKept, N as refuseInactive, w as chooseVersion } from "./steps.js";

// src/commands/export/index.ts
const command = defineCommand({
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
		const listed = [...files].map(([name, content]) => ({
			name,
			digest: ports.digest(content)
		}));
		return {
			exit: 0,
			json: formatJson({
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
	if (path === own || path.startsWith(`${own}/`)) throw new UserError("E_USAGE", `--output ${output} lies in ${own}, where train and evaluate leave their runs`, { remedy: "name a folder of its own, such as exported" });
	return ports.files.claimFolder(output, await isExport(ports, output) ? Object.values(VERSION_FILES) : []);
}
async function isExport({ files, digest }, output) {
	const path = `${output}/${VERSION_FILES.record}`;
	const bytes = await files.read(path);
	if (bytes === null) return false;
	try {
		const record = readContract("version", bytes, path);
		const digests = new Map([...Object.entries(record.files), [VERSION_FILES.model, record.digest]]);
		for (const name of Object.values(VERSION_FILES)) {
			const content = name === VERSION_FILES.record ? null : await files.read(`${output}/${name}`);
			const expected = digests.get(name);
			if (content !== null && expected !== void 0 && digest(content) !== expected) return false;
		}
		return true;
	} catch (error) {
		if (error instanceof UserError) return false;
		throw error;
	}
}
async function readVersion(snapshot, stored) {
	const { record } = stored;
	const bytes = await snapshot.read(versionPath(record.model, record.version, "record"));
	const files = /* @__PURE__ */ new Map([[VERSION_FILES.record, bytes ?? formatJson(record)]]);
	const roles = Object.keys(VERSION_FILES).filter((role) => role === "model" || role !== "pointer" && record.files[VERSION_FILES[role]] !== void 0);
	for (const role of roles) files.set(VERSION_FILES[role], await snapshot.file(stored, role));
	if (files.has(VERSION_FILES.mlmodel)) return files;
	const { tool } = await readKept(snapshot, stored, "evaluation");
	for (const [role, text] of Object.entries(mlflowFiles(record, tool.onnxruntime))) files.set(VERSION_FILES[role], text);
	return files;
}

export { command };