import { Z as UserError } from "./start.js";
import { a as isRateLimit, r as REPEATABLE, t as BrokenAnswer } from "./patience2.js";

// src/adapters/github/target.ts
const WORKFLOW = "github-actions[bot]";
async function loginOf(api) {
	try {
		const answer = await api.graphql("{ viewer { login } }", { request: REPEATABLE });
		if (answer?.viewer?.login === void 0) throw new BrokenAnswer("its answer named nobody");
		return answer.viewer.login;
	} catch (error) {
		const { status, name } = error;
		if (status !== void 0 && [403, 404].includes(status) && !isRateLimit(error)) return WORKFLOW;
		if (name !== "GraphqlResponseError") throw error;
		throw new UserError("E_REMOTE", `GitHub would not say whom the token belongs to: ${error.message}`, {
			exit: 5,
			remedy: "run this again; if it stays, pass another token as `token`"
		});
	}
}
function hasMarker(body, marker) {
	return (body ?? "").split("\n")[0]?.trim() === marker;
}

export { loginOf as n, hasMarker as t };