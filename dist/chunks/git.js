"use strict";

const require_start = require("./start.js");
let node_child_process = require("node:child_process");
let node_os = require("node:os");

// src/adapters/git/git.ts
const DEADLINE_MS = 12e4;
const SETTINGS = [
	["core.hooksPath", node_os.devNull],
	["core.fsmonitor", "false"],
	["gc.auto", "0"],
	["maintenance.auto", "false"],
	["protocol.ext.allow", "never"],
	["advice.detachedHead", "false"],
	["core.compression", "0"],
	["pack.window", "5"]
];
function createGit(folder, environment, settings = []) {
	return (args, options = {}) => new Promise((resolve, reject) => {
		const child = (0, node_child_process.spawn)("git", args, {
			cwd: folder,
			env: {
				...isolated(environment, settings, options.userConfig === true),
				...options.environment
			},
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
		const stdout = [];
		const stderr = [];
		const deadline = setTimeout(() => {
			child.kill("SIGKILL");
			child.stdout.destroy();
			child.stderr.destroy();
		}, DEADLINE_MS);
		child.stdout.on("data", (chunk) => stdout.push(chunk));
		child.stderr.on("data", (chunk) => stderr.push(chunk));
		child.on("error", (cause) => {
			clearTimeout(deadline);
			reject(new require_start.UserError("E_GIT_MISSING", "git cannot be run", {
				exit: 3,
				remedy: "install git 2.30 or newer",
				cause
			}));
		});
		child.on("close", (code, signal) => {
			clearTimeout(deadline);
			const text = Buffer.concat(stderr).toString("utf8");
			resolve({
				code: code ?? 128,
				stdout: Buffer.concat(stdout),
				stderr: signal === null ? text : `${text}\nkilled by ${signal}`
			});
		});
		child.stdin.on("error", () => {});
		const { input = "" } = options;
		for (const part of typeof input === "string" ? [input] : input) child.stdin.write(part);
		child.stdin.end();
	});
}
async function gitText(git, args, options = {}) {
	const result = await git(args, options);
	if (result.code !== 0) throw gitError(args, result);
	return result.stdout.toString("utf8");
}
function gitError(args, result) {
	const complaint = result.stderr.split("\n").find((line) => line.trim() !== "") ?? `exit code ${result.code}`;
	return new require_start.UserError("E_GIT", `git ${args.find((arg) => !arg.startsWith("-"))} failed: ${complaint.trim()}`, {
		exit: 3,
		remedy: "check that the repository is intact (git fsck) and reachable"
	});
}
function isolated(environment, own, userConfig) {
	const kept = Object.entries(environment).flatMap(([name, value]) => value === void 0 || name.startsWith("GIT_") ? [] : [[name, value]]);
	const all = [...SETTINGS, ...own];
	const settings = all.flatMap(([key, value], i) => [[`GIT_CONFIG_KEY_${i}`, key], [`GIT_CONFIG_VALUE_${i}`, value]]);
	const isolation = userConfig ? [] : [["GIT_CONFIG_GLOBAL", node_os.devNull], ["GIT_CONFIG_NOSYSTEM", "1"]];
	return {
		...Object.fromEntries(kept),
		...Object.fromEntries(isolation),
		...Object.fromEntries(settings),
		GIT_CONFIG_COUNT: String(all.length),
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		LC_ALL: "C"
	};
}

Object.defineProperty(exports, "createGit", {
  enumerable: true,
  get: function () {
    return createGit;
  }
});
Object.defineProperty(exports, "gitError", {
  enumerable: true,
  get: function () {
    return gitError;
  }
});
Object.defineProperty(exports, "gitText", {
  enumerable: true,
  get: function () {
    return gitText;
  }
});