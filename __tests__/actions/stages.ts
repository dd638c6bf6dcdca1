import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CANCER_FIXTURES, cancerConfig } from "../e2e/workspace.ts";
import type { Permissions } from "../github/access.ts";
import type { RepositoryHandle } from "../github/repository-handle.ts";
import { startGitHub } from "../github/start-github.ts";
import { FIXTURES, temporaryFolder } from "../open-sandbox.ts";
import { type Call, createMachines, type Ended } from "./run-action.ts";

/** Where a model is in its life; each stage is a repository that was brought there once, by the actions themselves. */
export type StageName = "judged" | "registered" | "merged" | "promoted" | "drifted" | "second";

const ALL: Permissions = {
  contents: "write",
  "pull-requests": "write",
  issues: "write",
  statuses: "write",
  actions: "read",
};

const CONFIG = cancerConfig({
  run: "cp $(cat which.txt) $MODELGATE_OUTPUT/model.onnx",
  more: "    drift: { current: current.csv, min-rows: 20 }\n",
});

/** A loopback GitHub, a repository for each stage, and machines for single steps. */
export async function openStages() {
  const folder = temporaryFolder("stages");
  const github = await startGitHub();
  const machine = createMachines({ folder: folder.path, url: github.url, apiUrl: github.apiUrl });
  const root = await github.createRepository({ name: "acme/root" });
  const workspace = join(folder.path, "workspace");
  await prepare(root, workspace);
  const stages = new Map<StageName, RepositoryHandle>();
  const keep = async (name: StageName): Promise<void> => {
    stages.set(name, await github.createRepository({ name: `acme/stage-${name}`, forkOf: root.fullName }));
    cpSync(workspace, join(folder.path, `workspace-${name}`), { recursive: true });
  };
  const step = async (action: string, runId: string, inputs: Record<string, string> = {}): Promise<void> => {
    const sha = await root.git("rev-parse", "main");
    const call = { action, repository: root.fullName, sha, token: github.token(ALL), inputs, runId };
    const { code, log } = await machine(workspace, call, true).ended;
    if (code !== 0) throw new Error(`${action} ended with ${code}: ${log}`);
  };
  const release = async (first: number): Promise<void> => {
    await step("register", String(first));
    if (first < 20) await keep("registered");
    await step("deploy", String(first + 1));
    await root.merge(root.pulls().at(-1)?.number ?? 0);
    if (first < 20) await keep("merged");
    await step("promote", String(first + 2));
  };
  await step("train", "11");
  await step("evaluate", "11");
  await keep("judged");
  await release(12);
  await keep("promoted");
  await step("drift", "31", { current: "drifted.csv" });
  await keep("drifted");
  writeFileSync(join(workspace, "which.txt"), "cancer-forest.onnx\n");
  await step("train", "21");
  await step("evaluate", "21");
  await release(22);
  await keep("second");
  let cases = 0;
  return {
    github,
    all: ALL,
    /** A repository of its own at a stage, and how to run steps on it. */
    open: async (stage: StageName, options: { readonly private?: boolean } = {}) => {
      const name = `acme/case-${++cases}`;
      const from = `acme/stage-${stage}`;
      const repo = await github.createRepository({ name, forkOf: from, private: options.private ?? false });
      repo.settings.guardsWorkflows = false;
      const sha = await repo.git("rev-parse", "main");
      if (stage === "drifted") await copyIssue(root, repo, github.token(ALL));
      const start = (call: Partial<Call> & Pick<Call, "action">) =>
        machine(join(folder.path, `workspace-${stage}`), { repository: name, sha, token: github.token(ALL), ...call });
      return {
        repo,
        sha,
        name,
        start,
        run: (call: Partial<Call> & Pick<Call, "action">): Promise<Ended> => start(call).ended,
      };
    },
    close: async () => {
      await github.close();
      folder.remove();
    },
  };
}

export type Stages = Awaited<ReturnType<typeof openStages>>;
export type Case = Awaited<ReturnType<Stages["open"]>>;

/** Issues lie in no branch: the stage's own is opened again, by the same author. */
async function copyIssue(from: RepositoryHandle, to: RepositoryHandle, token: string): Promise<void> {
  const [issue] = from.issues();
  const url = `${new URL(to.cloneUrl).origin}/api/v3/repos/${to.fullName}/issues`;
  const { title = "", body = "", labels = [] } = issue ?? {};
  const text = JSON.stringify({ title, body, labels: labels.map(({ name }) => name) });
  const headers = { authorization: `Bearer ${token}`, "user-agent": "stages" };
  const { status } = await fetch(url, { method: "POST", headers, body: text });
  if (status !== 201) throw new Error(`the issue could not be opened: ${status}`);
}

async function prepare(root: RepositoryHandle, workspace: string): Promise<void> {
  root.settings.guardsWorkflows = false;
  const read = (name: string): string => readFileSync(join(FIXTURES, name), "utf8");
  const rows = read("cancer-test.csv");
  const files = {
    "modelgate.yml": CONFIG,
    "which.txt": "cancer-zipmap.onnx\n",
    ".gitignore": ".modelgate/\n*.onnx\n",
    "cancer-train.csv": read("cancer-train.csv"),
    "cancer-test.csv": rows,
    "current.csv": rows,
    "drifted.csv": rows.replace(/^(\d[^,]*),/gm, (_, radius) => `${Number(radius) * 2},`),
  };
  await root.commit({ message: "A model", files });
  await root.git("branch", "change", "main");
  await root.commit({ branch: "change", message: "A change", files: { "NOTES.md": "Trained again.\n" } });
  mkdirSync(workspace);
  execFileSync("git", ["clone", "--quiet", root.folder, workspace]);
  for (const name of CANCER_FIXTURES.filter((fixture) => fixture.endsWith(".onnx")))
    cpSync(join(FIXTURES, name), join(workspace, name));
}

/** Everything that can be seen of a repository, without what differs from run to run: moments, and what is made of them. */
export async function seen({ repo, name }: Pick<Case, "repo" | "name">): Promise<unknown> {
  const refs = (await repo.git("for-each-ref", "--format=%(refname)", "refs/heads")).split("\n");
  const branches: Record<string, unknown> = {};
  for (const ref of refs.filter((one) => one !== "refs/heads/main")) {
    const paths = (await repo.git("ls-tree", "-r", "--name-only", ref)).split("\n");
    const changed = paths.filter((path) => !/\.(csv|onnx)$/.test(path));
    branches[ref] = {
      log: await repo.git("log", "--format=%s", ref, "--not", "main"),
      files: await Promise.all(changed.map(async (path) => [path, await repo.git("show", `${ref}:${path}`)])),
    };
  }
  const threads = [...repo.pulls(), ...repo.issues()].map((issue) => ({
    number: issue.number,
    by: issue.author.login,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    labels: issue.labels.map((label) => label.name),
    base: issue.pull?.base.ref,
    comments: repo.comments(issue.number).map(({ author, body }) => [author.login, body]),
  }));
  const shas = (await repo.git("for-each-ref", "--format=%(objectname)", "refs/heads")).split("\n");
  const statuses = [...new Set(shas)].flatMap((sha) =>
    repo.statuses(sha).map(({ context, state, description }) => [context, state, description]),
  );
  const tags = (await repo.git("for-each-ref", "--format=%(refname) %(objecttype) %(subject)", "refs/tags")).split(
    "\n",
  );
  const releases = repo.releases().map(({ tag, draft, assets }) => [tag, draft, assets.map(({ digest }) => digest)]);
  const text = JSON.stringify({ branches, tags, releases, threads, statuses })
    .replaceAll(name, "acme/R")
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?Z?/g, "T")
    // The digest of a record holds its moment; every digest of a model stands beside it in a file of fixed bytes.
    .replaceAll(/sha256:[0-9a-f]{64}/g, "D");
  return JSON.parse(text);
}
