import { n as asking, t as everyPage } from "./pages.js";

// src/adapters/github/changed-paths.ts
/** Above this GitHub lists no more files of a pull request. */
const MOST = 3e3;
/** Files that a pull request changes; null where it changes more than GitHub lists. */
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