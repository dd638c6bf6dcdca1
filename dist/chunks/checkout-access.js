"use strict";

const require_git = require("./git.js");
const require_repository = require("./repository.js");
const require_start = require("./start.js");
let node_crypto = require("node:crypto");

// src/main/checkout-access.ts
async function accessOfCheckout(workspace) {
	const { variables } = require_start.environment;
	const git = require_git.createGit(workspace, variables);
	const origin = parseRemote(await require_repository.askGit(git, "config", "--get", "remote.origin.url") ?? "");
	const token = variables.GITHUB_TOKEN || variables.GH_TOKEN || "";
	const [owner, repo] = variables.GITHUB_REPOSITORY?.split("/") ?? [origin?.owner, origin?.repo];
	const serverUrl = variables.GITHUB_SERVER_URL ?? origin?.serverUrl;
	if (token === "" || !owner || !repo || serverUrl === void 0) throw new require_start.UserError("E_ENVIRONMENT", `GitHub cannot be reached: ${token === "" ? "GITHUB_TOKEN is not set" : "the remote origin is no repository on GitHub"}`, {
		exit: 3,
		remedy: "set GITHUB_TOKEN (and GITHUB_REPOSITORY), or add --local: pull requests are then branches, comments and issues files"
	});
	const repository = require_repository.createRepository(git);
	const head = await repository.head();
	if (head === null) throw new require_start.UserError("E_ENVIRONMENT", "the repository has no commit yet", {
		exit: 3,
		remedy: "commit and push first"
	});
	return {
		owner,
		repo,
		serverUrl,
		apiUrl: variables.GITHUB_API_URL ?? serverUrl.replace("://", "://api."),
		token,
		where: "command-line",
		workspace,
		commit: head.commit,
		branch: head.branch,
		defaultBranch: null,
		actor: (await repository.actor())?.name ?? "",
		pull: null,
		followed: null,
		runUrl: null,
		run: {
			runId: `cli-${(0, node_crypto.randomBytes)(6).toString("hex")}`,
			options: "",
			workflow: null
		}
	};
}
function parseRemote(url) {
	const web = /^(https?):\/\/(?:[^@/]*@)?([^/]+)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
	if (web !== null) return {
		serverUrl: `${web[1]}://${web[2]}`,
		owner: web[3] ?? "",
		repo: web[4] ?? ""
	};
	const ssh = /^(?:ssh:\/\/)?(?:[^@/]+@)([^:/]+)(?::\d+)?[:/]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
	return ssh === null ? null : {
		serverUrl: `https://${ssh[1]}`,
		owner: ssh[2] ?? "",
		repo: ssh[3] ?? ""
	};
}

exports.accessOfCheckout = accessOfCheckout;