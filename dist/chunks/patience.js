"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let node_timers_promises = require("node:timers/promises");

// src/adapters/github/patience.ts
var patience_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ PATIENCE: () => PATIENCE });
const PATIENCE = {
	timeoutMs: 3e4,
	tries: 5,
	firstWaitMs: 500,
	longestWaitMs: 9e4,
	random: Math.random
};
const REPEATABLE = { repeatable: true };
function wrapPatiently(hook, patience) {
	hook.wrap("request", async (request, options) => {
		for (let attempt = 1;; attempt++) try {
			const timeoutMs = options.request?.timeoutMs ?? patience.timeoutMs;
			options.request = {
				...options.request,
				signal: AbortSignal.timeout(timeoutMs)
			};
			return whole(await request(options));
		} catch (error) {
			const isSafe = options.method !== "POST" || options.request?.repeatable === true;
			const wait = waitBefore(error, {
				attempt,
				isSafe,
				patience
			});
			if (wait === null) throw error;
			await (0, node_timers_promises.setTimeout)(wait);
		}
	});
}
var BrokenAnswer = class extends Error {
	status = 502;
};
function whole(answer) {
	if (answer.status !== 204 && (typeof answer.data !== "object" || answer.data === null)) throw new BrokenAnswer("its answer was cut off, or not GitHub's");
	return answer;
}
function waitBefore(error, { attempt, isSafe, patience }) {
	if (attempt >= patience.tries) return null;
	const asked = askedWait(error);
	if (asked !== null) return asked > patience.longestWaitMs ? null : asked;
	if (!isSafe || !isUnknown(error)) return null;
	return patience.firstWaitMs * 2 ** (attempt - 1) * (.5 + patience.random());
}
function isRateLimit(error) {
	const { status, message } = error;
	return status === 429 || status === 403 && /rate limit|abuse/i.test(String(message));
}
function askedWait(error) {
	if (!isRateLimit(error)) return null;
	const { response } = error;
	const after = Number.parseFloat(String(response?.headers?.["retry-after"]));
	if (Number.isFinite(after)) return after * 1e3;
	const reset = Number(response?.headers?.["x-ratelimit-reset"]);
	return response?.headers?.["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) ? Math.max(0, reset * 1e3 - Date.now()) : 6e4;
}
const UNCONFIRMED = "E_UNCONFIRMED";
function isUnknown(error) {
	if (error instanceof require_start.UserError) return error.code === UNCONFIRMED;
	const { status, name } = error;
	if (typeof status === "number") return status >= 500 || status === 409;
	return name === "TimeoutError" || name === "AbortError";
}

Object.defineProperty(exports, "BrokenAnswer", {
  enumerable: true,
  get: function () {
    return BrokenAnswer;
  }
});
Object.defineProperty(exports, "REPEATABLE", {
  enumerable: true,
  get: function () {
    return REPEATABLE;
  }
});
Object.defineProperty(exports, "askedWait", {
  enumerable: true,
  get: function () {
    return askedWait;
  }
});
Object.defineProperty(exports, "isRateLimit", {
  enumerable: true,
  get: function () {
    return isRateLimit;
  }
});
Object.defineProperty(exports, "isUnknown", {
  enumerable: true,
  get: function () {
    return isUnknown;
  }
});
Object.defineProperty(exports, "patience_exports", {
  enumerable: true,
  get: function () {
    return patience_exports;
  }
});
Object.defineProperty(exports, "wrapPatiently", {
  enumerable: true,
  get: function () {
    return wrapPatiently;
  }
});