import { setTimeout } from "node:timers/promises";

// src/adapters/github/patience.ts
const PATIENCE = {
	timeoutMs: 3e4,
	tries: 5,
	firstWaitMs: 500,
	longestWaitMs: 9e4,
	random: Math.random
};
/**
* Makes requests again that were refused for the moment (rate limits: they had no effect), and those that failed on
* the way (server errors, resets, no answer in time) if doing them twice changes nothing. A POST whose fate is unknown
* is never repeated here: who made it must look first.
*/
function wrapPatiently(hook, patience) {
	hook.wrap("request", async (request, options) => {
		for (let attempt = 1;; attempt++) try {
			const signal = AbortSignal.timeout(patience.timeoutMs);
			return await request({
				...options,
				request: {
					...options.request,
					signal
				}
			});
		} catch (error) {
			const wait = waitBefore(error, {
				attempt,
				method: options.method,
				patience
			});
			if (wait === null) throw error;
			await setTimeout(wait);
		}
	});
}
/** Milliseconds to wait before the next try; null when there is to be none. */
function waitBefore(error, { attempt, method, patience }) {
	if (attempt >= patience.tries) return null;
	const asked = askedWait(error);
	if (asked !== null) return asked > patience.longestWaitMs ? null : asked;
	if (method === "POST" || !isUnknown(error)) return null;
	return patience.firstWaitMs * 2 ** (attempt - 1) * (.5 + patience.random());
}
/** How long a rate limit asks to wait; null for an error that is no rate limit, or one that says nothing. */
function askedWait(error) {
	const { status, message, response } = error;
	if (status !== 429 && !(status === 403 && /rate limit|abuse/i.test(String(message)))) return null;
	const after = Number(response?.headers?.["retry-after"]);
	if (Number.isFinite(after)) return after * 1e3;
	const reset = Number(response?.headers?.["x-ratelimit-reset"]);
	return response?.headers?.["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) ? Math.max(0, reset * 1e3 - Date.now()) : 6e4;
}
/** Whether nobody knows if the request had its effect: a server error, a reset, or no answer in time. */
function isUnknown(error) {
	const { status } = error;
	return typeof status !== "number" || status >= 500 || status === 409;
}

export { isUnknown as n, wrapPatiently as r, PATIENCE as t };