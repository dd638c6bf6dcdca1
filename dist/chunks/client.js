import { n as getOctokit, t as Octokit } from "./github-client.js";
import { K as UserError } from "./start.js";
import { s as wrapPatiently } from "./patience2.js";

// src/adapters/github/client.ts
/**
* A client for a workflow step (with the runner's proxy settings) or for the command line. Both wait and try again as
* `patience` says.
*/
function createApi(access, where, patience) {
	const { token, apiUrl: baseUrl, userAgent } = access;
	if (token === "") throw new UserError("E_TOKEN", "there is no token for GitHub", {
		exit: 3,
		remedy: "leave the input `token` to its default, or pass one"
	});
	const options = {
		baseUrl,
		userAgent,
		log: SILENT
	};
	const client = where === "step" ? getOctokit(token, options) : new Octokit({
		...options,
		auth: token
	});
	wrapPatiently(client.hook, patience);
	return client;
}
/** What a request came to is told by its result or its error, in our words. */
const SILENT = {
	debug: () => {},
	info: () => {},
	warn: () => {},
	error: () => {}
};

export { createApi };