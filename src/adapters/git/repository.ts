import { UserError } from "../../core/user-error.ts";
import { REGISTRY_BRANCH } from "../../domain/registry/layout.ts";
import type { Repository } from "../../ports/repository.ts";
import { type Git, gitError } from "./git.ts";
import { treeEntry } from "./read-tree.ts";

/**
 * The user's repository, read through git with the user's own configuration and never written. `registryBranch` is
 * asked for what can never be the default branch.
 */
export function createRepository(git: Git, registryBranch = async (): Promise<string> => REGISTRY_BRANCH): Repository {
  const text = (...args: string[]): Promise<string | null> => askGit(git, ...args);
  return {
    head: async () => {
      const commit = await text("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
      if (commit === null) return null;
      const branch = await text("symbolic-ref", "--quiet", "--short", "HEAD");
      const changes = await text("status", "--porcelain", "--untracked-files=no");
      return { commit, branch, dirty: changes !== null && changes !== "" };
    },
    defaultBranch: async () => findDefaultBranch(text, await registryBranch()),
    readAt: (revision, path) => readAt(git, revision, path),
    actor: async () => {
      const name = await text("config", "--get", "user.name");
      const email = await text("config", "--get", "user.email");
      return name === null || name === "" ? null : { name, email: email ?? "" };
    },
  };
}

/**
 * What git answers, trimmed; null where it answers "there is none", which is exit code 1. Everything else (a damaged
 * repository, an unreadable configuration) throws E_GIT.
 */
export async function askGit(git: Git, ...args: string[]): Promise<string | null> {
  const result = await git(args, { userConfig: true });
  if (result.code === 0) return result.stdout.toString("utf8").trim();
  if (result.code === 1) return null;
  throw gitError(args, result);
}

async function readAt(git: Git, revision: string, path: string): Promise<Uint8Array | null> {
  const commit = await askGit(git, "rev-parse", "--verify", "--quiet", revision);
  if (commit === null) return null;
  const entry = await treeEntry(git, commit, { path, userConfig: true });
  if (entry === null) return null;
  if (entry.type !== "blob" || entry.mode === "120000") {
    throw new UserError("E_PATH", `${path} at ${revision} is not a regular file`, {
      remedy: "commit a plain file there: no folder, symbolic link or submodule",
    });
  }
  const blob = await git(["cat-file", "blob", entry.id], { userConfig: true });
  if (blob.code !== 0) throw gitError(["cat-file"], blob);
  return new Uint8Array(blob.stdout);
}

/**
 * What the remote calls its default, else main, else master, else the only branch. Branches that Modelgate itself makes
 * (the registry's, and those of deployments) are none that anything is merged into.
 */
async function findDefaultBranch(
  text: (...args: string[]) => Promise<string | null>,
  registryBranch: string,
): Promise<string | null> {
  const isOurs = (branch: string): boolean => branch === registryBranch || branch.startsWith("deploy/");
  const remote = await text("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  const configured = await text("config", "--get", "init.defaultBranch");
  for (const name of [remote?.replace(/^origin\//, ""), "main", "master", configured]) {
    if (!name || isOurs(name)) continue;
    if ((await text("rev-parse", "--verify", "--quiet", `refs/heads/${name}`)) !== null) return name;
  }
  const branches = (await text("for-each-ref", "--format=%(refname:short)", "refs/heads"))?.split("\n") ?? [];
  const [only, second] = branches.filter((branch) => branch !== "" && !isOurs(branch));
  return second === undefined ? (only ?? null) : null;
}
