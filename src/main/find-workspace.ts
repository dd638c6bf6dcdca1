import { createGit } from "../adapters/git/git.ts";
import { UserError } from "../core/user-error.ts";
import { environment } from "./environment.ts";

/** The top folder of the repository that the caller stands in. */
export async function findWorkspace(): Promise<string> {
  const git = createGit(process.cwd(), environment.variables);
  const result = await git(["rev-parse", "--show-toplevel"], { userConfig: true });
  const folder = result.stdout.toString("utf8").replace(/\n$/, "");
  if (result.code === 0 && folder !== "") return folder;
  throw new UserError("E_NOT_A_REPOSITORY", "this folder is in no git repository", {
    exit: 3,
    remedy: "run it in a repository, or make one: git init && git add -A && git commit",
  });
}
