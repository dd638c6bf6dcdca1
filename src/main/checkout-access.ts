import { randomBytes } from "node:crypto";
import { createGit } from "../adapters/git/git.ts";
import { askGit, createRepository } from "../adapters/git/repository.ts";
import { UserError } from "../core/user-error.ts";
import { environment } from "./environment.ts";
import type { GitHubAccess } from "./github-ports.ts";

/** What the command line knows of GitHub: the token from the environment, the rest from the checkout's `origin`. */
export async function accessOfCheckout(workspace: string): Promise<GitHubAccess> {
  const { variables } = environment;
  const git = createGit(workspace, variables);
  const origin = parseRemote((await askGit(git, "config", "--get", "remote.origin.url")) ?? "");
  const token = variables.GITHUB_TOKEN || variables.GH_TOKEN || "";
  const [owner, repo] = variables.GITHUB_REPOSITORY?.split("/") ?? [origin?.owner, origin?.repo];
  const serverUrl = variables.GITHUB_SERVER_URL ?? origin?.serverUrl;
  if (token === "" || !owner || !repo || serverUrl === undefined) {
    const lacking = token === "" ? "GITHUB_TOKEN is not set" : "the remote origin is no repository on GitHub";
    throw new UserError("E_ENVIRONMENT", `GitHub cannot be reached: ${lacking}`, {
      exit: 3,
      remedy:
        "set GITHUB_TOKEN (and GITHUB_REPOSITORY), or add --local: pull requests are then branches, comments and issues files",
    });
  }
  const repository = createRepository(git);
  const head = await repository.head();
  if (head === null)
    throw new UserError("E_ENVIRONMENT", "the repository has no commit yet", {
      exit: 3,
      remedy: "commit and push first",
    });
  return {
    owner,
    repo,
    serverUrl,
    // Where GITHUB_API_URL is not set, the server's name tells; Enterprise Server needs the variable.
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
    run: { runId: `cli-${randomBytes(6).toString("hex")}`, options: "", workflow: null },
  };
}

/** Server, owner and name in `https://host/owner/name.git`, `ssh://git@host/owner/name` or `git@host:owner/name.git`. */
function parseRemote(
  url: string,
): { readonly serverUrl: string; readonly owner: string; readonly repo: string } | null {
  const web = /^(https?):\/\/(?:[^@/]*@)?([^/]+)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
  if (web !== null) return { serverUrl: `${web[1]}://${web[2]}`, owner: web[3] ?? "", repo: web[4] ?? "" };
  const ssh = /^(?:ssh:\/\/)?(?:[^@/]+@)([^:/]+)(?::\d+)?[:/]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
  return ssh === null ? null : { serverUrl: `https://${ssh[1]}`, owner: ssh[2] ?? "", repo: ssh[3] ?? "" };
}
