import { execFile } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type GitHub, startGitHub } from "../github/start-github.ts";
import { FIXTURES, temporaryFolder } from "../open-sandbox.ts";
import { ROOT } from "../repo/source-files.ts";
import type { RunResult } from "../runner/run-result.ts";
import { runWorkflow } from "../runner/run-workflow.ts";
import { STAND_INS } from "../runner/stand-ins.ts";
import { workflowsAt } from "../runner/workflows-at.ts";
import { seedNativePackages } from "./seed-native-packages.ts";

const run = promisify(execFile);
const REPOSITORY = "acme/models";

/** What a workflow is started with. */
export interface Trigger {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ref: string;
  readonly sha: string;
  readonly runId?: string;
  readonly attempt?: number;
  /** Only these files of .github/workflows. */
  readonly workflows?: readonly string[];
}

/**
 * A repository on a loopback GitHub, a person's clone of it, and a strict runner for its workflows: everything is real
 * but the machine that GitHub would rent out.
 */
export async function openHub(options: {
  readonly files: Readonly<Record<string, string>>;
  readonly fixtures: readonly string[];
  /** A folder whose files are the repository's. */
  readonly copy?: string;
}) {
  const folder = temporaryFolder("hub");
  const github = await startGitHub();
  const repo = await github.createRepository({ name: REPOSITORY });
  const person = github.token({ contents: "write", "pull-requests": "write", workflows: "write" } as never, {
    login: "ada",
  });
  const work = join(folder.path, "work");
  const git = async (...args: string[]): Promise<string> => {
    const basic = Buffer.from(`x-access-token:${person}`).toString("base64");
    const settings = [
      "-c",
      `http.extraheader=AUTHORIZATION: basic ${basic}`,
      "-c",
      "user.name=Ada",
      "-c",
      "user.email=ada@example.org",
    ];
    return (await run("git", [...settings, ...args], { cwd: work })).stdout.trim();
  };
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), content);
  };
  mkdirSync(work);
  await git("init", "--quiet", "--initial-branch=main");
  await git("remote", "add", "origin", repo.cloneUrl);
  if (options.copy !== undefined) cpSync(options.copy, work, { recursive: true });
  for (const [path, content] of Object.entries(options.files)) write(path, content);
  for (const fixture of options.fixtures) copyFileSync(join(FIXTURES, fixture), join(work, fixture));
  /** Commits what is there and pushes it; returns the commit. */
  const push = async (branch: string, message = "Change"): Promise<string> => {
    await git("add", "--all");
    await git("commit", "--quiet", "--message", message);
    await git("push", "--quiet", "origin", `HEAD:refs/heads/${branch}`);
    return git("rev-parse", "HEAD");
  };
  const first = await push("main", "A model");
  let runs = 0;
  const store = join(folder.path, "store");
  seedNativePackages(store);
  const tokens: string[] = [];
  const raw: string[] = [];
  const tokenFor = (permissions: unknown): string => {
    tokens.push(github.token(permissions as never));
    return tokens.at(-1) as string;
  };

  /** Runs every workflow of a commit that the event triggers. */
  const trigger = async (event: Trigger): Promise<RunResult[]> => {
    const results: RunResult[] = [];
    for (const workflow of workflowsAt(repo.folder, event.sha)) {
      if (event.workflows !== undefined && !event.workflows.includes(workflow.path.split("/").at(-1) ?? "")) continue;
      const number = ++runs;
      const root = join(folder.path, `run-${number}`);
      mkdirSync(root);
      const result = await runWorkflow({
        root,
        workflow,
        event: { name: event.name, payload: event.payload },
        github: {
          repository: REPOSITORY,
          ref: event.ref,
          sha: event.sha,
          actor: "ada",
          server_url: github.url,
          api_url: github.apiUrl,
          graphql_url: `${github.url}/api/graphql`,
          run_id: event.runId ?? String(9000 + number),
          run_attempt: String(event.attempt ?? 1),
        },
        tokenFor,
        onRaw: (line) => raw.push(line),
        actions: { ...STAND_INS, "modelgate/modelgate": ROOT },
        repositoryFolder: repo.folder,
        defaultPermissions: { contents: "read" } as never,
        store,
      });
      if (result.triggered) results.push(result);
    }
    return results;
  };
  return {
    github,
    repo,
    store,
    folder: work,
    /** Holds the folders of all runs, the artifacts and caches, and the clone. */
    everything: folder.path,
    /** The tokens of all jobs. */
    tokens,
    /** Every line of every step, unmasked. */
    raw,
    first,
    git,
    write,
    push,
    trigger,
    ...events({ github, repo, trigger, person }),
    close: async () => {
      await github.close();
      folder.remove();
    },
  };
}

export type Hub = Awaited<ReturnType<typeof openHub>>;

type Repository = Awaited<ReturnType<GitHub["createRepository"]>>;

/** A run of another workflow, and the pull request that it was about. */
interface Followed {
  readonly runId: string;
  readonly name: string;
  readonly pull: number;
}

/** The events of a repository's life, with GitHub's own description of pull request and repository as payload. */
function events(at: {
  readonly github: GitHub;
  readonly repo: Repository;
  readonly trigger: (event: Trigger) => Promise<RunResult[]>;
  readonly person: string;
}) {
  const { github, repo, trigger } = at;
  const ask = async (path: string): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${github.apiUrl}/repos/${REPOSITORY}${path}`, {
      headers: {
        authorization: `Bearer ${at.person}`,
        accept: "application/vnd.github+json",
        "user-agent": "a-person",
      },
    });
    return (await answer.json()) as Record<string, unknown>;
  };
  const tip = (branch: string): Promise<string> => repo.git("rev-parse", `refs/heads/${branch}`);
  /** The event that follows another workflow's run. */
  const runEvent = async (followed: Followed): Promise<Trigger> => {
    const pull = (await ask(`/pulls/${followed.pull}`)) as {
      head: { sha: string; ref: string; repo: { full_name: string } };
    };
    const { head } = pull;
    const workflow_run = {
      id: Number(followed.runId),
      name: followed.name,
      event: "pull_request",
      conclusion: "success",
      head_sha: head.sha,
      head_branch: head.ref,
      head_repository: { full_name: head.repo.full_name },
    };
    const payload = {
      action: "completed",
      workflow_run,
      workflow: { name: followed.name },
      repository: await ask(""),
    };
    return { name: "workflow_run", payload, ref: "refs/heads/main", sha: await tip("main") };
  };
  type More = Pick<Trigger, "runId" | "attempt" | "workflows">;
  return {
    ask,
    tip,
    openPull: async (branch: string, title = "A change"): Promise<number> => {
      const answer = await fetch(`${github.apiUrl}/repos/${REPOSITORY}/pulls`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${at.person}`,
          accept: "application/vnd.github+json",
          "user-agent": "a-person",
        },
        body: JSON.stringify({ title, head: branch, base: "main", body: "" }),
      });
      return ((await answer.json()) as { number: number }).number;
    },
    onPull: async (number: number, more: More = {}) => {
      const pull = await ask(`/pulls/${number}`);
      const sha = await repo.git("rev-parse", `refs/pull/${number}/merge`);
      const payload = { action: "opened", number, pull_request: pull, repository: await ask("") };
      return trigger({ name: "pull_request", payload, ref: `refs/pull/${number}/merge`, sha, ...more });
    },
    onPush: async (before: string, more: More = {}) => {
      const after = await tip("main");
      const payload = { ref: "refs/heads/main", before, after, repository: await ask("") };
      return trigger({ name: "push", payload, ref: "refs/heads/main", sha: after, ...more });
    },
    onSchedule: async (more: More = {}) => {
      const payload = { schedule: "17 4 * * *", repository: await ask("") };
      return trigger({ name: "schedule", payload, ref: "refs/heads/main", sha: await tip("main"), ...more });
    },
    onDispatch: async (inputs: Record<string, string>, more: More = {}) => {
      const payload = { inputs, ref: "refs/heads/main", repository: await ask("") };
      return trigger({ name: "workflow_dispatch", payload, ref: "refs/heads/main", sha: await tip("main"), ...more });
    },
    runEvent,
    onRun: async (followed: Followed, more: More = {}) => trigger({ ...(await runEvent(followed)), ...more }),
  };
}
