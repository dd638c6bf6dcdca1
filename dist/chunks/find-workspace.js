import { t as createGit } from "./git.js";
import { H as environment, Z as UserError } from "./start.js";

// src/main/find-workspace.ts
async function findWorkspace() {
	const result = await createGit(process.cwd(), environment.variables)(["rev-parse", "--show-toplevel"], { userConfig: true });
	const folder = result.stdout.toString("utf8").replace(/\n$/, "");
	if (result.code === 0 && folder !== "") return folder;
	throw new UserError("E_NOT_A_REPOSITORY", "this folder is in no git repository", {
		exit: 3,
		remedy: "run it in a repository, or make one: git init && git add -A && git commit"
	});
}

export { findWorkspace };