"use strict";

const require_github_ports = require("./github-ports.js");

// src/adapters/github/changed-paths.ts
const MOST = 3e3;
async function changedByPull({ api, owner, repo }, pull) {
	const files = await require_github_ports.asking({
		what: "list the changed files",
		permission: "pull-requests: read"
	}, () => require_github_ports.everyPage((page) => api.rest.pulls.listFiles({
		owner,
		repo,
		pull_number: pull,
		...page
	})));
	if (files.length >= MOST) return null;
	return files.flatMap(({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]);
}

exports.changedByPull = changedByPull;