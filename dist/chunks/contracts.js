import { Z as UserError } from "./start.js";
import { Rt as schemaVersion } from "./domain.js";
import { a as profile, c as status, i as operational, l as version, n as evaluation, o as registry, r as golden, s as run, t as alias } from "./contract-validators.js";

// src/config/read-contract.ts
const VALIDATORS = {
	alias,
	evaluation,
	golden,
	operational,
	profile,
	registry,
	run,
	status,
	version
};
function readContract(kind, bytes, where) {
	const parsed = parseJson(bytes, where);
	if (schemaVersion(parsed) === "newer") throw new UserError("E_SCHEMA_NEWER", `${where} was written by a newer Modelgate: it has a schema above ${1}`, { remedy: "update Modelgate" });
	const validate = VALIDATORS[kind];
	if (validate(parsed)) return parsed;
	const at = validate.errors?.[0]?.instancePath ?? "";
	throw new UserError("E_CONTRACT", `${where} is no ${kind} file of Modelgate${at === "" ? "" : `: wrong at ${at}`}`, {
		exit: 4,
		remedy: "do not edit it by hand; restore it from git, or make it again"
	});
}
function parseJson(bytes, where) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new UserError("E_CONTRACT", `${where} is not JSON`, {
			exit: 4,
			remedy: "restore it from git, or make it again",
			cause
		});
	}
}

export { readContract as t };