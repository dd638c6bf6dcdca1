"use strict";

const require_yaml = require("./yaml.js");
const require_start = require("./start.js");

// src/config/sole-model.ts
function soleModel(text) {
	const { models } = require_yaml.parse(text, { logLevel: "silent" }) ?? {};
	if (models === null || typeof models !== "object") return null;
	const [name = "", ...others] = Object.keys(models);
	return others.length === 0 && require_start.isModelName(name) ? name : null;
}

exports.soleModel = soleModel;