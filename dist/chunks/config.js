import { D as UserError, y as nearest } from "./start.js";

// src/config/load-config.ts
/** Where the configuration is looked for, in order. */
const CONFIG_FILES = [
	"modelgate.yml",
	"modelgate.yaml",
	".github/modelgate.yml"
];
/** Finds and reads the configuration; what reads YAML is loaded when there is a file to read. Throws E_CONFIG_NOT_FOUND with the places that were searched. */
async function loadConfig(inputs, files) {
	const candidates = inputs.config === null ? CONFIG_FILES : [inputs.config];
	for (const file of candidates) {
		const bytes = await files.read(file);
		if (bytes === null) continue;
		const { parseConfig } = await import("./parse-config.js");
		return parseConfig(decodeUtf8(bytes, file), file, inputs.set);
	}
	throw new UserError("E_CONFIG_NOT_FOUND", `there is no configuration: ${candidates.join(", ")} not found`, { remedy: "write a modelgate.yml at the root of the repository (README, \"In your repository\"; every key: docs/configuration.md), or name one with --config" });
}
/** The configuration and the one model that a call is about. The name may be left out where there is only one. */
async function loadModel(inputs, files) {
	const config = await loadConfig(inputs, files);
	const names = [...config.models.keys()];
	const name = inputs.model ?? (names.length === 1 ? names[0] : void 0);
	if (name === void 0) throw new UserError("E_MODEL_UNKNOWN", `${config.file} has ${names.length} models and none was named`, { remedy: `name one of: ${names.join(", ")}` });
	const model = config.models.get(name);
	if (model === void 0) {
		const meant = nearest(name, names);
		throw new UserError("E_MODEL_UNKNOWN", `there is no model ${JSON.stringify(name)} in ${config.file}`, { remedy: `${meant === null ? "" : `did you mean ${meant}? `}Models: ${names.join(", ")}` });
	}
	return {
		config,
		model
	};
}
function decodeUtf8(bytes, file) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new UserError("E_YAML", `${file} is not UTF-8 text`, {
			place: {
				file,
				line: 1,
				column: 1
			},
			remedy: "save it as UTF-8",
			cause
		});
	}
}

export { loadModel as n, loadConfig as t };