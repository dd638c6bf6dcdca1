"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_git = require("./git.js");

// src/adapters/git/read-tree.ts
async function treeEntries(git, treeish, { paths, recursive = false, ...options }) {
	const args = [
		"--literal-pathspecs",
		"ls-tree",
		"-z",
		"--full-tree",
		...recursive ? ["-r"] : [],
		treeish,
		"--",
		...paths
	];
	const entries = [];
	for (const line of (await require_git.gitText(git, args, options)).split("\0")) {
		const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line);
		if (match !== null) entries.push({
			mode: match[1] ?? "",
			type: match[2] ?? "",
			id: match[3] ?? "",
			path: match[4] ?? ""
		});
	}
	return entries;
}
async function treeEntry(git, treeish, { path, ...options }) {
	const [entry] = await treeEntries(git, treeish, {
		paths: [path],
		...options
	});
	return entry?.path === path ? entry : null;
}

// src/adapters/git/repository.ts
function createRepository(git, registryBranch = async () => require_domain.REGISTRY_BRANCH) {
	const text = (...args) => askGit(git, ...args);
	return {
		head: async () => {
			const commit = await text("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
			if (commit === null) return null;
			const branch = await text("symbolic-ref", "--quiet", "--short", "HEAD");
			const changes = await text("status", "--porcelain", "--untracked-files=no");
			return {
				commit,
				branch,
				dirty: changes !== null && changes !== ""
			};
		},
		defaultBranch: async () => findDefaultBranch(text, await registryBranch()),
		readAt: (revision, path) => readAt(git, revision, path),
		actor: async () => {
			const name = await text("config", "--get", "user.name");
			const email = await text("config", "--get", "user.email");
			return name === null || name === "" ? null : {
				name,
				email: email ?? ""
			};
		}
	};
}
async function askGit(git, ...args) {
	const result = await git(args, { userConfig: true });
	if (result.code === 0) return result.stdout.toString("utf8").trim();
	if (result.code === 1) return null;
	throw require_git.gitError(args, result);
}
async function readAt(git, revision, path) {
	const commit = await askGit(git, "rev-parse", "--verify", "--quiet", revision);
	if (commit === null) return null;
	const entry = await treeEntry(git, commit, {
		path,
		userConfig: true
	});
	if (entry === null) return null;
	if (entry.type !== "blob" || entry.mode === "120000") throw new require_start.UserError("E_PATH", `${path} at ${revision} is not a regular file`, { remedy: "commit a plain file there: no folder, symbolic link or submodule" });
	const blob = await git([
		"cat-file",
		"blob",
		entry.id
	], { userConfig: true });
	if (blob.code !== 0) throw require_git.gitError(["cat-file"], blob);
	return new Uint8Array(blob.stdout);
}
async function findDefaultBranch(text, registryBranch) {
	const isOurs = (branch) => branch === registryBranch || branch.startsWith("deploy/");
	const remote = await text("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
	const configured = await text("config", "--get", "init.defaultBranch");
	for (const name of [
		remote?.replace(/^origin\//, ""),
		"main",
		"master",
		configured
	]) {
		if (!name || isOurs(name)) continue;
		if (await text("rev-parse", "--verify", "--quiet", `refs/heads/${name}`) !== null) return name;
	}
	const [only, second] = ((await text("for-each-ref", "--format=%(refname:short)", "refs/heads"))?.split("\n") ?? []).filter((branch) => branch !== "" && !isOurs(branch));
	return second === void 0 ? only ?? null : null;
}

Object.defineProperty(exports, "askGit", {
  enumerable: true,
  get: function () {
    return askGit;
  }
});
Object.defineProperty(exports, "createRepository", {
  enumerable: true,
  get: function () {
    return createRepository;
  }
});
Object.defineProperty(exports, "treeEntries", {
  enumerable: true,
  get: function () {
    return treeEntries;
  }
});
Object.defineProperty(exports, "treeEntry", {
  enumerable: true,
  get: function () {
    return treeEntry;
  }
});