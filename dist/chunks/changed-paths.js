import { n as asking, t as everyPage } from "./pages.js";

// src/adapters/github/changed-paths.ts
const MOST = 3e3;
async function changedByPull({ api, owner, repo }, pull) {
	const files = await asking({
		what: "list the changed files",
		permission: "pull-requests: read"
	}, () => everyPage((page) => api.rest.pulls.listFiles({
		owner,
		repo,
		pull_number: pull,
		...page
	})));
	if (files.length >= MOST) return null;
	return files.flatMap(({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]);
}

export { changedByPull };