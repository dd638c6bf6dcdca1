import { t as parse } from "./yaml.js";
import { l as isModelName } from "./start.js";

// src/config/sole-model.ts
/**
* The model of a configuration that has exactly one, or null. Nothing else is looked at, so that whoever needs only the
* name waits for no schema; what is wrong with the file is told by the command that reads it.
*/
function soleModel(text) {
	const { models } = parse(text, { logLevel: "silent" }) ?? {};
	if (models === null || typeof models !== "object") return null;
	const [name = "", ...others] = Object.keys(models);
	return others.length === 0 && isModelName(name) ? name : null;
}

export { soleModel };