import { join } from "node:path";
import { writeBranch } from "../../../src/adapters/git/branch-writer.ts";
import { createPrivateClone, type PrivateClone, tokenRemote } from "../../../src/adapters/git/private-clone.ts";
import { createApi } from "../../../src/adapters/github/client.ts";
import { createGitHubForge } from "../../../src/adapters/github/forge.ts";
import type { Patience } from "../../../src/adapters/github/patience.ts";
import type { WriteBranch } from "../../../src/adapters/github/pulls.ts";
import { loginOf, type Target } from "../../../src/adapters/github/target.ts";
import type { Forge, ProposedChange } from "../../../src/ports/forge.ts";
import type { Permissions } from "../../github/access.ts";
import { type GitHub, startGitHub } from "../../github/start-github.ts";
import { temporaryFolder } from "../../open-sandbox.ts";

export const WRITE: Permissions = {
  contents: "write",
  "pull-requests": "write",
  issues: "write",
  statuses: "write",
};

/** As in earnest, in a hundredth of the time. */
export const QUICK: Patience = { timeoutMs: 10_000, tries: 4, firstWaitMs: 5, longestWaitMs: 2_000, random: () => 0.5 };

const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };

export interface Writer {
  readonly login?: string;
  readonly permissions?: Permissions;
  readonly runId?: string;
  readonly patience?: Partial<Patience>;
  /** Seconds after which git gives up a transfer that stands still. */
  readonly gitSeconds?: number;
  /** Instead of a push by git, where that is not what is looked at. */
  readonly write?: WriteBranch;
}

/** A repository on a loopback GitHub, and as many independent writers of it as are asked for: real Octokit, real git. */
export async function openForge(name = "acme/models") {
  const folder = temporaryFolder("forge-github");
  const github = await startGitHub();
  const repo = await github.createRepository({ name, files: { "a.txt": "a\n" } });
  repo.settings.guardsWorkflows = false;
  let clones = 0;
  const writer = (options: Writer = {}): Forge & { readonly target: Target } => {
    const token = github.token(
      options.permissions ?? WRITE,
      options.login === undefined ? {} : { login: options.login },
    );
    const remote = tokenRemote(repo.cloneUrl, { serverUrl: github.url, token });
    const settings = [...remote.settings, ["http.lowSpeedTime", String(options.gitSeconds ?? 1)] as const];
    let clone: Promise<PrivateClone> | undefined;
    const target = targetOf(github, name, { ...options, token });
    const forge = createGitHubForge(async () => target, {
      event: null,
      followed: null,
      write:
        options.write ??
        (async (change) => {
          clone ??= createPrivateClone(join(folder.path, `clone-${++clones}`), { ...remote, settings }, process.env);
          return writeBranch({ clone: await clone, author: BOT }, { ...change, message: change.commitMessage });
        }),
    });
    return { ...forge, target };
  };
  return {
    github,
    repo,
    writer,
    close: async () => {
      await github.close();
      folder.remove();
    },
  };
}

export type OpenForge = Awaited<ReturnType<typeof openForge>>;

function targetOf(github: GitHub, name: string, options: Writer & { readonly token: string }): Target {
  const patience = { ...QUICK, ...options.patience };
  const api = createApi({ token: options.token, apiUrl: github.apiUrl, userAgent: "modelgate/test" }, "step", patience);
  const [owner = "", repo = ""] = name.split("/");
  let login: Promise<string> | undefined;
  return {
    api,
    patience,
    owner,
    repo,
    runId: options.runId ?? "1",
    runUrl: `${github.url}/${name}/actions/runs/1`,
    me: () => {
      login ??= loginOf(api);
      return login;
    },
  };
}

export function change(branch: string, more: Partial<ProposedChange> = {}): ProposedChange {
  return {
    branch,
    base: "main",
    title: "deploy(fraud): 1 to production",
    body: "Because.",
    labels: ["deploy", "model:fraud"],
    commitMessage: "deploy\n\nModelgate-Deployment: production/fraud\n",
    files: new Map([[`${branch}.yaml`, "release: 1\n"]]),
    ...more,
  };
}
