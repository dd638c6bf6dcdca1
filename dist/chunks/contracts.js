"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_contract_validators = require("./contract-validators.js");

// src/config/read-contract.ts
const VALIDATORS = {
	alias: require_contract_validators.alias,
	evaluation: require_contract_validators.evaluation,
	golden: require_contract_validators.golden,
	operational: require_contract_validators.operational,
	profile: require_contract_validators.profile,
	registry: require_contract_validators.registry,
	run: require_contract_validators.run,
	status: require_contract_validators.status,
	version: require_contract_validators.version
};
function readContract(kind, bytes, where) {
	const parsed = parseJson(bytes, where);
	if (require_domain.schemaVersion(parsed) === "newer") throw new require_start.UserError("E_SCHEMA_NEWER", `${where} was written by a newer Modelgate: it has a schema above ${1}`, { remedy: "update Modelgate" });
	const validate = VALIDATORS[kind];
	if (validate(parsed)) return parsed;
	const at = validate.errors?.[0]?.instancePath ?? "";
	throw new require_start.UserError("E_CONTRACT", `${where} is no ${kind} file of Modelgate${at === "" ? "" : `: wrong at ${at}`}`, {
		exit: 4,
		remedy: "do not edit it by hand; restore it from git, or make it again"
	});
}
function parseJson(bytes, where) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new require_start.UserError("E_CONTRACT", `${where} is not JSON`, {
			exit: 4,
			remedy: "restore it from git, or make it again",
			cause
		});
	}
}

Object.defineProperty(exports, "readContract", {
  enumerable: true,
  get: function () {
    return readContract;
  }
});