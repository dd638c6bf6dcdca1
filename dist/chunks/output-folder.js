import { i as UserError } from "./core.js";
import { n as realpathOfExisting } from "./inside.js";
import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

// src/adapters/actions/inputs.ts
/** What every action takes, whatever its command, as it stands in the manifest. */
const COMMON_INPUTS = {
	model: {
		kind: "text",
		description: "The model; may be left out when modelgate.yml has one"
	},
	config: {
		kind: "text",
		description: "The configuration. Default: modelgate.yml, or .github/modelgate.yml"
	},
	set: {
		kind: "text",
		description: "Overrides of the configuration for this call, one `path=value` a line"
	},
	"output-dir": {
		kind: "text",
		description: "Where files pass between commands. Default: .modelgate"
	},
	"dry-run": {
		kind: "flag",
		description: "`true`: do everything but change anything"
	},
	token: {
		kind: "text",
		description: "The token for GitHub. Default: the workflow's own, with the job's permissions"
	}
};
/**
* Reads an action's inputs: the JSON object that a composite hands over on standard input, or the `INPUT_*` variables
* of a JavaScript action. The runner enforces nothing, so that what is required or has a type is checked here.
*/
function readInputs(command, given) {
	const raw = given.json.trim() === "" ? fromVariables(command, given.variables) : parse(given.json);
	const text = (name) => raw.get(name)?.trim() || null;
	const own = Object.entries(command.inputs).map(([name, spec]) => [name, readInput(command, name, {
		spec,
		text
	})]);
	return {
		token: text("token") ?? "",
		inputs: {
			...Object.fromEntries(own),
			model: text("model"),
			config: text("config"),
			set: (text("set") ?? "").split("\n").flatMap((line) => line.trim() || []),
			outputDir: text("output-dir") ?? ".modelgate",
			dryRun: readFlag("dry-run", text("dry-run"))
		}
	};
}
function parse(json) {
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		value = null;
	}
	if (value === null || typeof value !== "object") throw new UserError("E_USAGE", "the inputs on standard input are no JSON object", { remedy: "use the action's own manifest, which passes toJSON(inputs)" });
	return new Map(Object.entries(value).map(([name, item]) => [name, String(item ?? "")]));
}
function fromVariables(command, variables) {
	const names = [...Object.keys(COMMON_INPUTS), ...Object.keys(command.inputs)];
	return new Map(names.map((name) => [name, variables[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? ""]));
}
function readInput(command, name, { spec, text }) {
	const value = text(name);
	if (spec.kind === "flag") return readFlag(name, value);
	if (value === null) {
		if (spec.required !== true) return null;
		throw new UserError("E_USAGE", `${command.name} needs the input ${name}`, { remedy: `add it below \`with:\`: ${name}: ${spec.placeholder ?? "…"}  # ${spec.description}` });
	}
	if (spec.kind === "text") return value;
	const number = Number(value);
	if (Number.isFinite(number)) return number;
	throw new UserError("E_USAGE", `the input ${name} takes a number, not ${JSON.stringify(value)}`, { remedy: spec.description });
}
function readFlag(name, value) {
	if (value === null || value === "false") return false;
	if (value === "true") return true;
	throw new UserError("E_USAGE", `the input ${name} takes true or false, not ${JSON.stringify(value)}`, { remedy: `write ${name}: true, or leave it out` });
}

// src/adapters/cli/neutralise.ts
/**
* Makes any text harmless in a workflow's log: no control characters (escape sequences, carriage returns), no
* `::command::` at the start of a line, no `##[command]` anywhere. One line stays one line.
*/
function neutralise(text) {
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").replace(/\n/g, " ").replace(/##\[/g, "## [").replace(/^(\s*):+(?=:)/, "$1: ");
}

// src/adapters/node/output-folder.ts
/**
* The folder by which commands pass files on, relative to the workspace and without `.` or `..`, from a text that may
* be absolute. Throws E_PATH for anything but a folder of its own below the workspace: files are replaced in it.
*/
async function outputFolder(workspace, text) {
	const root = await realpath(workspace);
	const folder = relative(root, await realpathOfExisting(resolve(root, text)));
	const segments = folder.split(sep);
	const refuse = (reason) => {
		throw new UserError("E_PATH", `--output-dir ${JSON.stringify(text)} ${reason}`, { remedy: "name a folder of its own inside the repository, such as .modelgate" });
	};
	if (folder === "") refuse("is the repository itself");
	if (segments[0] === ".." || isAbsolute(folder)) refuse("lies outside the repository");
	if (segments.some((segment) => segment.toLowerCase() === ".git")) refuse("lies in .git");
	if (segments[0]?.toLowerCase() === ".github") refuse("lies in .github");
	return segments.join("/");
}

export { readInputs as i, neutralise as n, COMMON_INPUTS as r, outputFolder as t };