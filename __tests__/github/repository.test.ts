import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { octokit } from "./clients.ts";
import type { RepositoryHandle } from "./repository-handle.ts";
import { type GitHub, startGitHub } from "./start-github.ts";

const WORKFLOW = "on:\n  workflow_dispatch:\n    inputs:\n      model: { type: string }\njobs: {}\n";

let github: GitHub;
let repository: RepositoryHandle;
let head: string;
let count = 0;
const at = { owner: "acme", repo: "" };

beforeAll(async () => {
  github = await startGitHub();
});
beforeEach(async () => {
  at.repo = `models-${++count}`;
  repository = await github.createRepository({
    name: `acme/${at.repo}`,
    private: true,
    files: { "a.txt": "one\n", "deploy/é b.yaml": "x: 1\n", ".github/workflows/retrain.yml": WORKFLOW },
  });
  head = await repository.git("rev-parse", "main");
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

function client(permissions: Parameters<GitHub["token"]>[0]) {
  return octokit(github, github.token(permissions)).rest;
}

test("statuses add up: the newest of a context counts, the worst of all decides", async () => {
  const { repos } = client({ statuses: "write" });
  const set = (context: string, state: "success" | "failure" | "pending") =>
    repos.createCommitStatus({ ...at, sha: head, context, state, description: "d", target_url: "https://x.example/" });
  const combined = async () => (await repos.getCombinedStatusForRef({ ...at, ref: "main" })).data;
  expect(await combined()).toMatchObject({ state: "pending", total_count: 0 });
  await set("a", "failure");
  await set("a", "success");
  expect(await combined()).toMatchObject({ state: "success", total_count: 1 });
  const { data } = await set("b", "failure");
  expect(data).toMatchObject({ context: "b", creator: { login: "github-actions[bot]" } });
  expect(await combined()).toMatchObject({ state: "failure", sha: head, total_count: 2 });
  const { data: all } = await repos.listCommitStatusesForRef({ ...at, ref: head });
  expect(all.map(({ context, state }) => `${context} ${state}`)).toEqual(["b failure", "a success", "a failure"]);
  expect(repository.statuses(head).map(({ context }) => context)).toEqual(["a", "a", "b"]);
});

test("a status that GitHub would not take is refused", async () => {
  const { repos } = client({ statuses: "write" });
  const status = { ...at, sha: head, state: "success" } as const;
  await expect(repos.createCommitStatus({ ...status, sha: "0".repeat(40) })).rejects.toMatchObject({ status: 422 });
  await expect(repos.createCommitStatus({ ...status, description: "x".repeat(141) })).rejects.toMatchObject({
    status: 422,
  });
  await expect(client({ contents: "write" }).repos.createCommitStatus(status)).rejects.toMatchObject({
    status: 403,
    response: { headers: { "x-accepted-github-permissions": "statuses=write" } },
  });
});

test("refs are read, listed by prefix, made, moved and removed", async () => {
  const { git } = client({ contents: "write" });
  await git.createRef({ ...at, ref: "refs/heads/deploy/a", sha: head });
  expect((await git.getRef({ ...at, ref: "heads/deploy/a" })).data.object).toMatchObject({ type: "commit", sha: head });
  const { data } = await git.listMatchingRefs({ ...at, ref: "heads/de" });
  expect(data.map(({ ref }) => ref)).toEqual(["refs/heads/deploy/a"]);
  await expect(git.createRef({ ...at, ref: "refs/heads/deploy/a", sha: head })).rejects.toMatchObject({ status: 422 });
  await git.deleteRef({ ...at, ref: "heads/deploy/a" });
  await expect(git.getRef({ ...at, ref: "heads/deploy/a" })).rejects.toMatchObject({ status: 404 });
  repository.protectedRefs.push({ pattern: "refs/heads/main", kind: "ruleset", bypass: [] });
  await expect(git.deleteRef({ ...at, ref: "heads/main" })).rejects.toMatchObject({ status: 422 });
});

test("commits and files are git's", async () => {
  const { repos } = client({ contents: "read" });
  const { data: commit } = await repos.getCommit({ ...at, ref: "main" });
  expect(commit).toMatchObject({ sha: head, commit: { message: "Begin" }, parents: [], stats: { additions: 7 } });
  expect((await repos.listCommits({ ...at, sha: "main" })).data).toHaveLength(1);
  const { data: file } = await repos.getContent({ ...at, path: "deploy/é b.yaml", ref: "main" });
  expect(file).toMatchObject({ type: "file", name: "é b.yaml", encoding: "base64" });
  expect("content" in file && Buffer.from(file.content, "base64").toString("utf8")).toBe("x: 1\n");
  const { data: folder } = await repos.getContent({ ...at, path: "deploy" });
  expect(folder).toMatchObject([{ type: "file", path: "deploy/é b.yaml" }]);
  await expect(repos.getContent({ ...at, path: "none" })).rejects.toMatchObject({ status: 404 });
});

test("a dispatch is recorded for a workflow that takes it, and for no other", async () => {
  const { actions } = client({ actions: "write" });
  const dispatch = { ...at, workflow_id: "retrain.yml", ref: "main" };
  await actions.createWorkflowDispatch({ ...dispatch, inputs: { model: "fraud" } });
  const recorded = { workflow: "retrain.yml", ref: "main", inputs: { model: "fraud" }, by: "github-actions[bot]" };
  expect(repository.dispatches()).toEqual([recorded]);
  expect(github.events.at(-1)).toMatchObject({ kind: "workflow_dispatch", ...recorded });
  await expect(actions.createWorkflowDispatch({ ...dispatch, workflow_id: "no.yml" })).rejects.toMatchObject({
    status: 404,
  });
  await expect(actions.createWorkflowDispatch({ ...dispatch, ref: "no" })).rejects.toMatchObject({ status: 422 });
  await expect(actions.createWorkflowDispatch({ ...dispatch, inputs: { x: "1" } })).rejects.toMatchObject({
    status: 422,
  });
  await expect(client({ actions: "read" }).actions.createWorkflowDispatch(dispatch)).rejects.toMatchObject({
    status: 403,
  });
});

test("runs and their artifacts are those that were announced", async () => {
  const { actions } = client({ actions: "read" });
  const run = repository.addRun({ headSha: head, event: "workflow_run" });
  const { id } = repository.addArtifact({ run: run.id, name: "modelgate-verdict-fraud", size: 10 });
  repository.addArtifact({ run: run.id, name: "other", size: 10 });
  const { data } = await actions.getWorkflowRun({ ...at, run_id: run.id });
  expect(data).toMatchObject({ head_sha: head, event: "workflow_run", head_commit: { id: head } });
  const named = { ...at, run_id: run.id, name: "modelgate-verdict-fraud" };
  expect((await actions.listWorkflowRunArtifacts(named)).data).toMatchObject({ total_count: 1, artifacts: [{ id }] });
  expect((await actions.listArtifactsForRepo(at)).data.total_count).toBe(2);
  await expect(actions.getWorkflowRun({ ...at, run_id: 1 })).rejects.toMatchObject({ status: 404 });
});
