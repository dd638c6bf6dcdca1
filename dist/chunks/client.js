"use strict";

const require_github_client = require("./github-client.js");
const require_start = require("./start.js");
const require_patience = require("./patience.js");

// src/adapters/github/client.ts
function createApi(access, where, patience) {
	const { token, apiUrl: baseUrl, userAgent } = access;
	if (token === "") throw new require_start.UserError("E_TOKEN", "there is no token for GitHub", {
		exit: 3,
		remedy: "leave the input `token` to its default, or pass one"
	});
	const options = {
		baseUrl,
		userAgent,
		log: SILENT
	};
	const client = where === "step" ? require_github_client.getOctokit(token, options) : new require_github_client.Octokit({
		...options,
		auth: token
	});
	require_patience.wrapPatiently(client.hook, patience);
	return client;
}
const SILENT = {
	debug: () => {},
	info: () => {},
	warn: () => {},
	error: () => {}
};

exports.createApi = createApi;