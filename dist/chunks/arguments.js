"use strict";

const require_start = require("./start.js");
let node_util = require("node:util");

// src/adapters/cli/arguments.ts
function parseArguments(command, args) {
	const places = Object.keys(command.inputs).filter((name) => command.inputs[name]?.positional === true);
	const options = Object.entries(command.inputs).filter(([name]) => !places.includes(name));
	const parsed = parse(command, args, {
		...require_start.COMMON_OPTIONS,
		...Object.fromEntries(options)
	});
	const { positionals } = parsed;
	refuseMore(command, places, positionals);
	const values = {
		...parsed.values,
		...Object.fromEntries(places.map((name, i) => [name, positionals[i]]))
	};
	const text = (name) => typeof values[name] === "string" ? values[name] : null;
	const own = (values.help === true ? [] : Object.entries(command.inputs)).map(([name, spec]) => [name, readInput(command, name, {
		spec,
		value: values[name]
	})]);
	return {
		help: values.help === true,
		json: values.json === true,
		local: values.local === true,
		inputs: {
			...Object.fromEntries(own),
			model: places.length > 0 ? null : positionals[0] ?? null,
			config: text("config"),
			set: Array.isArray(values.set) ? values.set.map(String) : [],
			outputDir: text("output-dir") ?? ".modelgate",
			dryRun: values["dry-run"] === true
		}
	};
}
function refuseMore(command, places, given) {
	if (given.length <= Math.max(1, places.length)) return;
	const takes = places.length === 0 ? "one model" : places.map((name) => command.inputs[name]?.placeholder).join(" ");
	throw new require_start.UserError("E_USAGE", `${command.name} takes ${takes}, but got ${given.length}: ${given.join(", ")}`, { remedy: `see modelgate ${command.name} --help` });
}
function parse(command, args, specs) {
	const options = Object.entries(specs).map(([name, spec]) => {
		return [name, {
			type: spec.kind === "flag" ? "boolean" : "string",
			multiple: name === "set",
			...spec.short === void 0 ? {} : { short: spec.short }
		}];
	});
	try {
		return (0, node_util.parseArgs)({
			args: [...args],
			options: Object.fromEntries(options),
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message.split(". ")[0] ?? "" : String(error);
		const meant = require_start.nearest(/^Unknown option '--([^']+)'/.exec(reason)?.[1] ?? "", Object.keys(specs));
		throw new require_start.UserError("E_USAGE", reason, {
			remedy: `${meant === null ? "" : `did you mean --${meant}? `}${meant === null ? "options" : "Options"} of ${command.name}: ${Object.keys(specs).map((name) => `--${name}`).join(" ")}`,
			cause: error
		});
	}
}
function readInput(command, name, given) {
	const { spec, value } = given;
	if (spec.kind === "flag") return value === true;
	if (typeof value !== "string") {
		if (spec.required !== true) return null;
		const placeholder = spec.placeholder ?? "VALUE";
		throw new require_start.UserError("E_USAGE", `${command.name} needs ${spec.positional ? placeholder : `--${name}`}`, { remedy: `add ${spec.positional ? "" : `--${name} `}${placeholder}: ${spec.description}` });
	}
	if (spec.kind === "text") return value;
	const number = Number(value);
	if (value.trim() !== "" && Number.isFinite(number)) return number;
	throw new require_start.UserError("E_USAGE", `--${name} takes a number, not ${JSON.stringify(value)}`, { remedy: spec.description });
}

exports.parseArguments = parseArguments;