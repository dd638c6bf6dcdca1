import type { Pushed } from "../adapters/actions/workflow-context.ts";
import { writeBranch } from "../adapters/git/branch-writer.ts";
import { createGit } from "../adapters/git/git.ts";
import type { Identity } from "../adapters/git/identity.ts";
import { createPrivateClone, type PrivateClone, tokenRemote } from "../adapters/git/private-clone.ts";
import { createRepository } from "../adapters/git/repository.ts";
import { createGitHubForge } from "../adapters/github/forge.ts";
import { createHosting } from "../adapters/github/hosting.ts";
import { noReply } from "../adapters/github/no-reply.ts";
import type { EventPull, Followed } from "../adapters/github/pulls.ts";
import { createGitHubRepository, type Subject } from "../adapters/github/repository.ts";
import type { Target } from "../adapters/github/target.ts";
import { createFiles } from "../adapters/node/files.ts";
import { loadConfig } from "../config/load-config.ts";
import type { CommonInputs } from "../core/command.ts";
import type { RunContext } from "../ports/ports.ts";
import { environment } from "./environment.ts";
import { openGitHubRegistry } from "./github-registry.ts";
import { type Host, type OpenPorts, once, openMachine } from "./machine.ts";

/** A repository on GitHub, the token that reaches it, and what is known of this run. */
export interface GitHubAccess extends Subject {
  readonly workspace: string;
  readonly apiUrl: string;
  readonly token: string;
  readonly where: "step" | "command-line";
  /** The pull request that this run was started for. */
  readonly pull: EventPull | null;
  /** What the run before judged, in a run that only reports. */
  readonly followed: Followed | null;
  readonly runUrl: string | null;
  readonly run: Pick<RunContext, "runId" | "options" | "workflow">;
}

export interface GitHubPorts extends OpenPorts {
  /** Files that this run's pull request changes, or else a push; null where GitHub does not tell (any more). */
  readonly changed: (pushed: Pushed | null) => Promise<readonly string[] | null>;
}

/** Who commits on GitHub: the identity that the workflow's own token stands for. */
const BOT = "github-actions[bot]";
const BOT_ID = 41_898_282;

/** Joins the adapters for work on GitHub. Octokit is loaded with the first request, and no request is made before. */
export function openGitHubPorts(access: GitHubAccess, inputs: CommonInputs, host: Host): GitHubPorts {
  const { workspace, owner, repo, token, serverUrl } = access;
  const { variables } = environment;
  const files = createFiles(workspace, inputs.outputDir);
  const target = once(() => openTarget(access));
  const cloneOf = async (fullName: string, folder: string): Promise<PrivateClone> =>
    createPrivateClone(
      await files.scratch(folder),
      tokenRemote(`${serverUrl}/${fullName}.git`, { serverUrl, token }),
      variables,
    );
  const clone = once(() => cloneOf(`${owner}/${repo}`, "private-clone"));
  const bot: Identity = { name: BOT, email: noReply(`${BOT_ID}+${BOT}`, serverUrl) };
  const repository = createGitHubRepository(access, {
    checkout: createRepository(createGit(workspace, variables)),
    clone,
    api: async () => (await target()).api,
  });
  const { registry, largeModels } = openGitHubRegistry({
    config: once(() => loadConfig(inputs, files)),
    repository,
    author: async () => bot,
    cloneOf: (fullName) => (fullName === null ? clone() : cloneOf(fullName, "registry-clone")),
    target,
    log: host.log,
  });
  const forge = createGitHubForge(target, {
    event: access.pull,
    followed: access.followed,
    write: async (change) =>
      writeBranch({ clone: await clone(), author: bot }, { ...change, message: change.commitMessage }),
  });
  const hosting = createHosting(target);
  const machine = openMachine(
    { workspace, dryRun: inputs.dryRun, files, host },
    { registry, forge, largeModels, repository, hosting: { kind: "github", hosting }, run: access.run },
  );
  const changed = async (pushed: Pushed | null): Promise<readonly string[] | null> => {
    if (access.pull === null) return pushed === null ? null : (await clone()).changed(pushed.before, pushed.after);
    const { changedByPull } = await import("../adapters/github/changed-paths.ts");
    return changedByPull(await target(), access.pull.number);
  };
  return { ...machine, changed };
}

async function openTarget(access: GitHubAccess): Promise<Target> {
  const { createApi } = await import("../adapters/github/client.ts");
  const { PATIENCE } = await import("../adapters/github/patience.ts");
  const { loginOf } = await import("../adapters/github/target.ts");
  const userAgent = `modelgate/${environment.modelgate}`;
  const api = createApi({ token: access.token, apiUrl: access.apiUrl, userAgent }, access.where, PATIENCE);
  const { owner, repo, runUrl } = access;
  return { api, patience: PATIENCE, owner, repo, runUrl, runId: access.run.runId, me: once(() => loginOf(api)) };
}
