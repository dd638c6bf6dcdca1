import { t as createGit } from "./git.js";
import { n as createRepository, t as askGit } from "./repository.js";
import { H as environment, Z as UserError } from "./start.js";
import { randomBytes } from "node:crypto";

// src/main/checkout-access.ts
async function accessOfCheckout(workspace) {
	const { variables } = environment;
	const git = createGit(workspace, variables);
	const origin = parseRemote(await askGit(git, "config", "--get", "remote.origin.url") ?? "");
	const token = variables.GITHUB_TOKEN || variables.GH_TOKEN || "";
	const [owner, repo] = variables.GITHUB_REPOSITORY?.split("/") ?? [origin?.owner, origin?.repo];
	const serverUrl = variables.GITHUB_SERVER_URL ?? origin?.serverUrl;
	if (token === "" || !owner || !repo || serverUrl === void 0) throw new UserError("E_ENVIRONMENT", `GitHub cannot be reached: ${token === "" ? "GITHUB_TOKEN is not set" : "the remote origin is no repository on GitHub"}`, {
		exit: 3,
		remedy: "set GITHUB_TOKEN (and GITHUB_REPOSITORY), or add --local: pull requests are then branches, comments and issues files"
	});
	const repository = createRepository(git);
	const head = await repository.head();
	if (head === null) throw new UserError("E_ENVIRONMENT", "the repository has no commit yet", {
		exit: 3,
		remedy: "commit and push first"
	});
	return {
		owner,
		repo,
		serverUrl,
		apiUrl: variables.GITHUB_API_URL ?? serverUrl.replace("://", "://api."),
		token,
		where: "command-line",
		workspace,
		commit: head.commit,
		branch: head.branch,
		defaultBranch: null,
		actor: (await repository.actor())?.name ?? "",
		pull: null,
		followed: null,
		runUrl: null,
		run: {
			runId: `cli-${randomBytes(6).toString("hex")}`,
			options: "",
			workflow: null
		}
	};
}
function parseRemote(url) {
	const web = /^(https?):\/\/(?:[^@/]*@)?([^/]+)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
	if (web !== null) return {
		serverUrl: `${web[1]}://${web[2]}`,
		owner: web[3] ?? "",
		repo: web[4] ?? ""
	};
	const ssh = /^(?:ssh:\/\/)?(?:[^@/]+@)([^:/]+)(?::\d+)?[:/]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
	return ssh === null ? null : {
		serverUrl: `https://${ssh[1]}`,
		owner: ssh[2] ?? "",
		repo: ssh[3] ?? ""
	};
}

export { accessOfCheckout };