"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_picomatch$1 = require("./picomatch.js");

// src/config/touched-models.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_picomatch$1.require_picomatch(), 1);
function touchedModels(config, changed) {
	const models = [...config.models.values()].filter((model) => model.train !== null);
	if (changed === null) return models;
	const deployed = new Set([...config.models.values()].flatMap(({ environments }) => environments.map(({ file }) => file)));
	const isCode = (path) => !deployed.has(path) && !/\.md$/i.test(path);
	return models.filter(({ train }) => {
		const paths = train?.paths ?? null;
		const concerns = paths === null ? isCode : (0, import_picomatch.default)([...paths], { dot: true });
		return changed.some((path) => concerns(path));
	});
}

exports.touchedModels = touchedModels;