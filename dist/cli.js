#!/usr/bin/env node
"use strict";

const require_start = require("./chunks/start.js");

// src/adapters/cli/help.ts
function overview(commands, version) {
	return `Modelgate ${version}: GitOps for models. Train, gate, register, deploy, watch and roll back
machine-learning models inside a git repository, with git as the only server.

Usage: modelgate <command> [model] [options]

${columns(commands.map((command) => [command.name, command.summary]))}

The usual way round, for a model called NAME in modelgate.yml:
  modelgate train NAME --local       run the training command, collect the ONNX model
  modelgate evaluate NAME --local    judge it on held-out rows, against the champion
  modelgate register NAME --local    commit it to the registry branch as a version
  modelgate deploy NAME --local      open the deployment pull request; merge it, then
  modelgate promote NAME --local     smoke test, and move the aliases

Options of every command:
${optionRows(require_start.COMMON_OPTIONS)}

modelgate <command> --help explains one command. Exit codes: 0 ok, 1 a gate failed,
2 usage, configuration or data, 3 environment, 4 integrity, 5 remote unavailable.
`;
}
function commandHelp(command) {
	const inputs = Object.entries(command.inputs);
	const places = inputs.filter(([, spec]) => spec.positional === true);
	const options = inputs.filter(([, spec]) => spec.positional !== true);
	const own = options.length === 0 ? "" : `\nOptions:\n${optionRows(Object.fromEntries(options))}\n`;
	const usage = options.filter(([, spec]) => spec.required === true).map(([name, spec]) => ` --${name} ${spec.placeholder ?? "VALUE"}`).join("");
	return `modelgate ${command.name}: ${command.summary}

${wrap(command.description)}

Usage: modelgate ${command.name} ${places.length === 0 ? "[model]" : placeUsage(places)}${usage} [options]
${places.length === 0 ? "The model may be left out when the configuration has only one." : placeRows(places)}
${own}
Options of every command:
${optionRows(require_start.COMMON_OPTIONS)}
`;
}
function placeUsage(places) {
	return places.map(([name, { placeholder, required }]) => {
		const word = placeholder ?? name.toUpperCase();
		return required === true ? word : `[${word}]`;
	}).join(" ");
}
function placeRows(places) {
	return columns(places.map(([name, { placeholder, description }]) => [placeholder ?? name.toUpperCase(), description]));
}
function optionRows(specs) {
	return columns(Object.entries(specs).map(([name, spec]) => [`${spec.short === void 0 ? "" : `-${spec.short}, `}--${name}${spec.kind === "flag" ? "" : ` ${spec.placeholder ?? "VALUE"}`}`, spec.description]));
}
function columns(rows) {
	const width = Math.max(...rows.map(([left]) => left.length)) + 2;
	return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join("\n");
}
function wrap(text) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line.length + word.length > 88) {
			lines.push(line);
			line = "";
		}
		line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line].join("\n");
}

// src/main/cli.ts
const LIFE = [
	"train",
	"evaluate",
	"register",
	"deploy",
	"promote",
	"drift",
	"rollback",
	"score",
	"export",
	"list",
	"show",
	"history",
	"diff",
	"verify",
	"retire",
	"doctor"
];
const SANDBOX = `${__dirname}/sandbox.js`;
const log = require_start.createLog(() => process.stderr, Date.now);
async function main(args) {
	const [name, ...rest] = args;
	if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
		if (args.includes("--json")) return describeCommands();
		const place = (command) => LIFE.includes(command) ? LIFE.indexOf(command) : LIFE.length;
		const all = Object.values(require_start.DECLARATIONS).sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
		process.stdout.write(overview(all, require_start.environment.modelgate));
		return 0;
	}
	if (name === "--version") {
		process.stdout.write(`${require_start.environment.modelgate}\n`);
		return 0;
	}
	const declared = require_start.findCommand(name);
	const { parseArguments } = await Promise.resolve().then(() => require("./chunks/arguments.js"));
	const parsed = parseArguments(declared, rest);
	if (parsed.help) {
		process.stdout.write(commandHelp(declared));
		return 0;
	}
	return runHere(name, parsed);
}
async function describeCommands() {
	const { formatJson } = await Promise.resolve().then(() => require("./chunks/domain.js")).then((n) => n.json_exports);
	const common = {
		command_line: require_start.COMMON_OPTIONS,
		action: require_start.COMMON_INPUTS
	};
	const { describeMetrics } = await Promise.resolve().then(() => require("./chunks/domain.js")).then((n) => n.describe_metrics_exports);
	const metrics = describeMetrics();
	process.stdout.write(formatJson({
		schema: 1,
		modelgate: require_start.environment.modelgate,
		common,
		commands: Object.values(require_start.DECLARATIONS),
		metrics
	}));
	return 0;
}
async function runHere(name, parsed) {
	const { findWorkspace } = await Promise.resolve().then(() => require("./chunks/find-workspace.js"));
	const { outputFolder } = await Promise.resolve().then(() => require("./chunks/start.js")).then((n) => n.output_folder_exports);
	const [workspace, command] = await require_start.both(findWorkspace(), require_start.COMMANDS[name]?.());
	const inputs = {
		...parsed.inputs,
		outputDir: await outputFolder(workspace, parsed.inputs.outputDir)
	};
	const host = {
		log,
		sandboxProgram: SANDBOX,
		native: null
	};
	const open = parsed.local ? (await Promise.resolve().then(() => require("./chunks/local-ports.js"))).openLocalPorts(workspace, inputs, host) : await openOnGitHub(workspace, inputs, host).catch((error) => openUnreachable(name, error, {
		workspace,
		inputs,
		host
	}));
	require_start.onInterrupt(name, [open], log);
	try {
		if (command.scores) require_start.beside(open.ports.scorer.versions());
		const outcome = await command.run(inputs, open.ports);
		log.lines(parsed.local ? outcome.lines.map(asLocalCommand) : outcome.lines);
		if (parsed.json) process.stdout.write(outcome.json);
		return outcome.exit;
	} finally {
		await open.close();
	}
}
async function openOnGitHub(workspace, inputs, host) {
	const { accessOfCheckout } = await Promise.resolve().then(() => require("./chunks/checkout-access.js"));
	const { openGitHubPorts } = await Promise.resolve().then(() => require("./chunks/github-ports.js"));
	return openGitHubPorts(await accessOfCheckout(workspace), inputs, host);
}
async function openUnreachable(name, error, at) {
	if (name !== "doctor" || !(error instanceof require_start.UserError)) throw error;
	const { openLocalPorts } = await Promise.resolve().then(() => require("./chunks/local-ports.js"));
	const open = openLocalPorts(at.workspace, at.inputs, at.host);
	const hosting = {
		kind: "unreachable",
		reason: error.message,
		remedy: error.remedy
	};
	return {
		...open,
		ports: {
			...open.ports,
			surroundings: {
				...open.ports.surroundings,
				hosting
			}
		}
	};
}
function asLocalCommand(line) {
	const command = new RegExp(`\\bmodelgate (?:${Object.keys(require_start.COMMANDS).join("|")})\\b(?: (?:--)?[\\w@./-]*\\w| "[^"]*")*`, "g");
	return line.replace(command, (found) => found.includes("--help") || found.includes("--local") ? found : `${found} --local`);
}
function isLocal() {
	return process.argv.includes("--local");
}
main(process.argv.slice(2)).then((code) => {
	process.exitCode = code;
}, (error) => {
	log.lines(require_start.errorLines(error).map((line) => isLocal() ? asLocalCommand(line) : line));
	process.exitCode = require_start.errorExit(error);
});
