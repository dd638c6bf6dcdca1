import type { Repository } from "../../ports/repository.ts";
import type { Git } from "./git.ts";

/** The user's repository, read through git with the user's own configuration and never written. */
export function createRepository(git: Git): Repository {
  const text = async (...args: string[]): Promise<string | null> => {
    const result = await git(args, { userConfig: true });
    return result.code === 0 ? result.stdout.toString("utf8").trim() : null;
  };
  return {
    head: async () => {
      const commit = await text("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
      if (commit === null) return null;
      const branch = await text("symbolic-ref", "--quiet", "--short", "HEAD");
      const changes = await text("status", "--porcelain", "--untracked-files=no");
      return { commit, branch, dirty: changes !== null && changes !== "" };
    },
    defaultBranch: () => findDefaultBranch(text),
    readAt: async (revision, path) => {
      const result = await git(["cat-file", "blob", `${revision}:${path}`], { userConfig: true });
      return result.code === 0 ? new Uint8Array(result.stdout) : null;
    },
    actor: async () => {
      const name = await text("config", "--get", "user.name");
      const email = await text("config", "--get", "user.email");
      return name === null || name === "" ? null : { name, email: email ?? "" };
    },
  };
}

/** What the remote calls its default, else main, else master, else the only branch. */
async function findDefaultBranch(text: (...args: string[]) => Promise<string | null>): Promise<string | null> {
  const remote = await text("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  const configured = await text("config", "--get", "init.defaultBranch");
  for (const name of [remote?.replace(/^origin\//, ""), "main", "master", configured]) {
    if (name && (await text("rev-parse", "--verify", "--quiet", `refs/heads/${name}`)) !== null) return name;
  }
  const branches = (await text("for-each-ref", "--format=%(refname:short)", "refs/heads"))?.split("\n") ?? [];
  return branches.length === 1 && branches[0] ? branches[0] : null;
}
