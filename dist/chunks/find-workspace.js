"use strict";

const require_git = require("./git.js");
const require_start = require("./start.js");

// src/main/find-workspace.ts
async function findWorkspace() {
	const result = await require_git.createGit(process.cwd(), require_start.environment.variables)(["rev-parse", "--show-toplevel"], { userConfig: true });
	const folder = result.stdout.toString("utf8").replace(/\n$/, "");
	if (result.code === 0 && folder !== "") return folder;
	throw new require_start.UserError("E_NOT_A_REPOSITORY", "this folder is in no git repository", {
		exit: 3,
		remedy: "run it in a repository, or make one: git init && git add -A && git commit"
	});
}

exports.findWorkspace = findWorkspace;