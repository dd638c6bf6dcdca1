import { t as parse } from "./yaml.js";
import { l as isModelName } from "./start.js";

// src/config/sole-model.ts
function soleModel(text) {
	const { models } = parse(text, { logLevel: "silent" }) ?? {};
	if (models === null || typeof models !== "object") return null;
	const [name = "", ...others] = Object.keys(models);
	return others.length === 0 && isModelName(name) ? name : null;
}

export { soleModel };