import { n as getOctokit, t as Octokit } from "./github-client.js";
import { Z as UserError } from "./start.js";
import { s as wrapPatiently } from "./patience2.js";

// src/adapters/github/client.ts
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
const SILENT = {
	debug: () => {},
	info: () => {},
	warn: () => {},
	error: () => {}
};

export { createApi };