"use strict";

const require_start = require("./chunks/start.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/main/guard.ts
async function guard(name) {
	refuseOldNode();
	const spec = require_start.DECLARATIONS[name]?.action ?? AUTO;
	const folder = spec.takes === null && !spec.leaves ? null : await runFolder();
	require_start.setOutputs({
		...spec.native ? nativePackages() : {
			native: "present",
			"native-key": ""
		},
		model: folder?.model ?? "",
		folder: folder?.path ?? "",
		take: artifactToTake(spec, folder)
	});
}
const AUTO = {
	native: true,
	takes: null,
	leaves: false
};
const FLOOR = [20, 20];
function refuseOldNode() {
	const [major = 0, minor = 0] = require_start.environment.node.replace("v", "").split(".").map(Number);
	if (major > (FLOOR[0] ?? 0) || major === FLOOR[0] && minor >= (FLOOR[1] ?? 0)) return;
	throw new require_start.UserError("E_ENVIRONMENT", `Node ${require_start.environment.node} is older than ${FLOOR.join(".")}`, {
		exit: 3,
		remedy: "add a step before this one: uses: actions/setup-node with node-version: 22"
	});
}
async function runFolder() {
	try {
		const workspace = require_start.environment.variables.GITHUB_WORKSPACE ?? process.cwd();
		const { inputs } = require_start.readInputs({
			name: "guard",
			inputs: {}
		}, {
			json: require_start.standardInput(),
			variables: require_start.environment.variables
		});
		const model = inputs.model ?? await onlyModel(workspace, inputs.config);
		if (model === null || !require_start.isModelName(model)) return null;
		const path = `${await require_start.outputFolder(workspace, inputs.outputDir)}/${model}`;
		return {
			model,
			path,
			has: (file) => (0, node_fs.existsSync)((0, node_path.join)(workspace, path, file))
		};
	} catch {
		return null;
	}
}
async function onlyModel(workspace, config) {
	const file = (config === null ? require_start.CONFIG_FILES : [config]).map((file) => (0, node_path.resolve)(workspace, file)).find((candidate) => (0, node_fs.existsSync)(candidate));
	if (file === void 0) return null;
	const { soleModel } = await Promise.resolve().then(() => require("./chunks/sole-model.js"));
	return soleModel((0, node_fs.readFileSync)(file, "utf8"));
}
function artifactToTake({ takes }, folder) {
	if (takes === null || folder === null) return "";
	const made = takes === "train" ? "run.json" : "evaluation.json";
	return folder.has(made) ? "" : `modelgate-${takes}-${folder.model}`;
}
function nativePackages() {
	const major = require_start.environment.node.replace("v", "").split(".")[0];
	const folder = (0, node_path.join)(require_start.environment.variables.RUNNER_TEMP ?? "", "modelgate-native", "node_modules");
	return {
		native: ["onnxruntime-node", "@duckdb/node-api"].every((name) => (0, node_fs.existsSync)((0, node_path.join)(folder, name, "package.json"))) ? "present" : "missing",
		"native-key": `modelgate-native-${require_start.environment.platform}-node${major}-${require_start.NATIVE_LOCK}`
	};
}
guard(process.argv[2] ?? "auto").catch((error) => {
	require_start.annotate(error);
	process.exitCode = error instanceof require_start.UserError ? error.exit : 3;
});
