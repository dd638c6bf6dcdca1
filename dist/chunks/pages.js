import { Z as UserError } from "./start.js";
import { a as isRateLimit, i as askedWait, t as BrokenAnswer } from "./patience2.js";

// src/adapters/github/api-error.ts
async function asking(doing, work) {
	try {
		return await work();
	} catch (error) {
		throw apiError(error, doing);
	}
}
function apiError(error, doing) {
	if (error instanceof UserError || !(error instanceof Error)) return error;
	const { status } = error;
	if (status === void 0 && !/^(Timeout|Abort|Http)Error$/.test(error.name)) return error;
	const { code, why, remedy, exit } = lost(error) ?? limited(error) ?? refused(error, doing.permission);
	return new UserError(code, `GitHub would not ${doing.what}: ${why}`, {
		exit,
		remedy
	});
}
function lost(error) {
	const { status, response } = error;
	const remote = (why) => ({
		code: "E_REMOTE",
		why,
		remedy: RUN_AGAIN,
		exit: 5
	});
	if (error instanceof BrokenAnswer) return remote(error.message);
	if (response === void 0) return remote("it did not answer");
	return status === void 0 || status >= 500 ? remote(`it answered ${status}`) : null;
}
const RUN_AGAIN = "run this again: it finds what is there and goes on";
function limited(error) {
	if (!isRateLimit(error)) return null;
	return {
		code: "E_RATE_LIMIT",
		why: `the rate limit is used up until ${new Date(Date.now() + (askedWait(error) ?? 0)).toISOString().slice(0, 16)}Z`,
		remedy: "run this again then, or give it a token of an app",
		exit: 5
	};
}
const SETTINGS = [
	[
		/not permitted to create or approve pull requests/i,
		"E_SETTING",
		"turn on Settings > Actions > General > Allow GitHub Actions to create and approve pull requests"
	],
	[
		/issues (has been|are) disabled/i,
		"E_SETTING",
		"turn issues on in Settings > General > Features"
	],
	[
		/archived/i,
		"E_SETTING",
		"take the repository out of the archive in Settings > General"
	],
	[
		/\blocked\b/i,
		"E_LOCKED",
		"unlock the conversation, then run this again"
	]
];
function refused(error, permission) {
	const { status, message = "", response } = error;
	const said = response?.data?.message ?? message;
	const setting = SETTINGS.find(([pattern]) => pattern.test(said));
	if (setting !== void 0 && (status === 403 || status === 410)) return {
		code: setting[1],
		why: said,
		remedy: setting[2],
		exit: 3
	};
	if (status === 401) return {
		code: "E_TOKEN",
		why: "the token is not accepted",
		remedy: "pass a valid one as `token`, or leave it to the default",
		exit: 3
	};
	if (status === 403 || status === 404) return {
		code: "E_PERMISSION",
		why: said,
		remedy: `add to the job: permissions: { ${permission} }`,
		exit: 3
	};
	if (status === 422 && /no commit found/i.test(said)) return {
		code: "E_NOT_PUSHED",
		why: "it does not know the commit",
		remedy: "push the branch first: git push",
		exit: 3
	};
	return {
		code: "E_GITHUB",
		why: `${status} ${message || said}`,
		remedy: "see the message; run this again if it may pass",
		exit: 5
	};
}

// src/adapters/github/pages.ts
const MOST_PAGES = 100;
async function everyPage(ask) {
	const all = [];
	for (let page = 1; page <= MOST_PAGES; page++) {
		const { data, headers } = await ask({
			per_page: 100,
			page
		});
		if (!Array.isArray(data)) throw new BrokenAnswer("its answer was no list");
		all.push(...data);
		if (!/\brel="?next\b/.test(headers.link ?? "")) return all;
	}
	throw new BrokenAnswer(`its list has more than ${MOST_PAGES} pages`);
}

export { asking as n, everyPage as t };