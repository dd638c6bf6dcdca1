import { i as readInputs, t as outputFolder } from "./chunks/output-folder.js";
import { a as setOutputs, r as annotate, t as standardInput } from "./chunks/standard-input.js";
import { t as createFiles } from "./chunks/files.js";
import { u as loadModel } from "./chunks/config.js";
import { i as UserError } from "./chunks/core.js";
import { t as environment } from "./chunks/environment.js";
import { t as COMMANDS } from "./chunks/commands.js";
import { join } from "node:path";
import { existsSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";

// src/main/guard.ts
/** The first step of every action: whether this machine will do, and what its sibling steps have to fetch. */
async function guard(name) {
	refuseOldNode();
	const command = await COMMANDS[name]?.();
	const spec = command?.action ?? {
		native: true,
		takes: null
	};
	const folder = command === void 0 ? null : await runFolder(command);
	const native = nativePackages();
	setOutputs({
		native: spec.native && !native.installed ? "missing" : "present",
		"native-key": native.key,
		model: folder?.model ?? "",
		folder: folder?.path ?? "",
		take: artifactToTake(spec, folder)
	});
}
const FLOOR = [20, 20];
function refuseOldNode() {
	const [major = 0, minor = 0] = environment.node.replace("v", "").split(".").map(Number);
	if (major > (FLOOR[0] ?? 0) || major === FLOOR[0] && minor >= (FLOOR[1] ?? 0)) return;
	throw new UserError("E_ENVIRONMENT", `Node ${environment.node} is older than ${FLOOR.join(".")}`, {
		exit: 3,
		remedy: "add a step before this one: uses: actions/setup-node with node-version: 22"
	});
}
/** The folder of the model's run; null where it cannot be told, which the next step will say better. */
async function runFolder(command) {
	try {
		const workspace = environment.variables.GITHUB_WORKSPACE ?? process.cwd();
		const declared = {
			...command,
			inputs: {}
		};
		const { inputs } = readInputs(declared, {
			json: standardInput(),
			variables: environment.variables
		});
		const dir = await outputFolder(workspace, inputs.outputDir);
		const { model } = await loadModel(inputs, createFiles(workspace, dir));
		const path = `${dir}/${model.name}`;
		return {
			model: model.name,
			path,
			has: (file) => existsSync(join(workspace, path, file))
		};
	} catch {
		return null;
	}
}
/** The artifact of an earlier job, unless its files are here already. */
function artifactToTake({ takes }, folder) {
	if (takes === null || folder === null) return "";
	const made = takes === "train" ? "run.json" : "evaluation.json";
	return folder.has(made) ? "" : `modelgate-${takes}-${folder.model}`;
}
/** The native packages of this platform: what their cache is called, and whether they are installed already. */
function nativePackages() {
	const lock = readFileSync(new URL("../native/package-lock.json", import.meta.url));
	const digest = createHash("sha256").update(lock).digest("hex").slice(0, 16);
	const major = environment.node.replace("v", "").split(".")[0];
	const folder = join(environment.variables.RUNNER_TEMP ?? "", "modelgate-native", "node_modules");
	return {
		key: `modelgate-native-${environment.platform}-node${major}-${digest}`,
		installed: ["onnxruntime-node", "@duckdb/node-api"].every((name) => existsSync(join(folder, name, "package.json")))
	};
}
guard(process.argv[2] ?? "auto").catch((error) => {
	annotate(error);
	process.exitCode = error instanceof UserError ? error.exit : 3;
});

export {  };