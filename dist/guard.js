import { H as environment, X as readInputs, Z as UserError, _ as setOutputs, a as standardInput, g as annotate, l as isModelName, m as outputFolder, o as NATIVE_LOCK, u as CONFIG_FILES, x as DECLARATIONS } from "./chunks/start.js";
import { join, resolve } from "node:path";
import { existsSync, readFileSync } from "node:fs";

// src/main/guard.ts
async function guard(name) {
	refuseOldNode();
	const spec = DECLARATIONS[name]?.action ?? AUTO;
	const folder = spec.takes === null && !spec.leaves ? null : await runFolder();
	setOutputs({
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
	const [major = 0, minor = 0] = environment.node.replace("v", "").split(".").map(Number);
	if (major > (FLOOR[0] ?? 0) || major === FLOOR[0] && minor >= (FLOOR[1] ?? 0)) return;
	throw new UserError("E_ENVIRONMENT", `Node ${environment.node} is older than ${FLOOR.join(".")}`, {
		exit: 3,
		remedy: "add a step before this one: uses: actions/setup-node with node-version: 22"
	});
}
async function runFolder() {
	try {
		const workspace = environment.variables.GITHUB_WORKSPACE ?? process.cwd();
		const { inputs } = readInputs({
			name: "guard",
			inputs: {}
		}, {
			json: standardInput(),
			variables: environment.variables
		});
		const model = inputs.model ?? await onlyModel(workspace, inputs.config);
		if (model === null || !isModelName(model)) return null;
		const path = `${await outputFolder(workspace, inputs.outputDir)}/${model}`;
		return {
			model,
			path,
			has: (file) => existsSync(join(workspace, path, file))
		};
	} catch {
		return null;
	}
}
async function onlyModel(workspace, config) {
	const file = (config === null ? CONFIG_FILES : [config]).map((file) => resolve(workspace, file)).find((candidate) => existsSync(candidate));
	if (file === void 0) return null;
	const { soleModel } = await import("./chunks/sole-model.js");
	return soleModel(readFileSync(file, "utf8"));
}
function artifactToTake({ takes }, folder) {
	if (takes === null || folder === null) return "";
	const made = takes === "train" ? "run.json" : "evaluation.json";
	return folder.has(made) ? "" : `modelgate-${takes}-${folder.model}`;
}
function nativePackages() {
	const major = environment.node.replace("v", "").split(".")[0];
	const folder = join(environment.variables.RUNNER_TEMP ?? "", "modelgate-native", "node_modules");
	return {
		native: ["onnxruntime-node", "@duckdb/node-api"].every((name) => existsSync(join(folder, name, "package.json"))) ? "present" : "missing",
		"native-key": `modelgate-native-${environment.platform}-node${major}-${NATIVE_LOCK}`
	};
}
guard(process.argv[2] ?? "auto").catch((error) => {
	annotate(error);
	process.exitCode = error instanceof UserError ? error.exit : 3;
});

export {  };