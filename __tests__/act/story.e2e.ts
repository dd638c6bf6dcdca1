import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Hub, openHub } from "../actions/hub.ts";
import { CANCER_FIXTURES, cancerConfig } from "../e2e/workspace.ts";
import { ROOT } from "../repo/source-files.ts";
import { artifactsOf } from "../runner/artifacts.ts";
import { type ActResult, type ActRun, runAct } from "./run-act.ts";

const ACT = process.env.MODELGATE_ACT ?? "";
const WORKFLOWS = ["pull-request.yml", "report.yml", "release.yml", "promote.yml"];
const workflow = (name: string): string =>
  readFileSync(join(ROOT, "examples/workflows", name), "utf8").replaceAll("fraud", "cancer");

let hub: Hub;
beforeAll(async () => {
  hub = await openHub({
    files: {
      "modelgate.yml": cancerConfig(),
      ...Object.fromEntries(WORKFLOWS.map((name) => [`.github/workflows/${name}`, workflow(name)])),
    },
    fixtures: CANCER_FIXTURES,
  });
});
afterAll(() => hub.close());

const TOKEN = { contents: "write", "pull-requests": "write", statuses: "write", actions: "read" } as const;
async function act(run: Omit<ActRun, "token">): Promise<ActResult> {
  const result = await runAct(ACT, hub, { ...run, token: hub.github.token(TOKEN) });
  expect(hub.github.violations).toEqual([]);
  return result;
}
async function onPush(name: string, before: string, runId: string): Promise<ActResult> {
  const sha = await hub.tip("main");
  const payload = { ref: "refs/heads/main", before, after: sha, repository: await hub.ask("") };
  return act({ workflow: name, event: "push", payload, ref: "refs/heads/main", sha, runId });
}
async function onPull(number: number, runId: string): Promise<ActResult> {
  const payload = {
    action: "opened",
    number,
    pull_request: await hub.ask(`/pulls/${number}`),
    repository: await hub.ask(""),
  };
  const ref = `refs/pull/${number}/merge`;
  return act({
    workflow: "pull-request.yml",
    event: "pull_request",
    payload,
    ref,
    sha: await hub.repo.git("rev-parse", ref),
    runId,
  });
}
const alias = async (name: string) =>
  JSON.parse(await hub.repo.git("show", `modelgate/registry:models/cancer/aliases/${name}.json`)) as {
    version: number;
  };

test("a pull request is trained and judged, its verdict left as an artifact, and reported from outside", async () => {
  await hub.git("switch", "--quiet", "--create", "change");
  hub.write("notes.txt", "1\n");
  await hub.push("change");
  const pull = await hub.openPull("change");
  const result = await onPull(pull, "701");
  expect(result.jobs, result.log).toEqual({ judge: "success" });
  expect(result.code).toBe(0);
  const artifacts = artifactsOf({ root: "", store: hub.store, github: { run_id: "701" } as never });
  const verdict = artifacts.get("modelgate-verdict-cancer")?.get("evaluation.json");
  expect(JSON.parse(String(verdict))).toMatchObject({ model: "cancer", verdict: "pass" });
  const followed = await hub.runEvent({ runId: "701", name: "Model", pull });
  const { payload, ref, sha } = followed;
  const report = await act({ workflow: "report.yml", event: "workflow_run", payload, ref, sha, runId: "711" });
  expect(report.jobs, report.log).toEqual({ report: "success" });
  expect(hub.repo.comments(pull).map(({ body }) => body)).toEqual([expect.stringContaining("cancer: passed")]);
  await hub.repo.merge(pull);
});

test("the merge registers version 1 and proposes its deployment", async () => {
  const result = await onPush("release.yml", hub.first, "702");
  expect(result.jobs, result.log).toEqual({ judge: "success", register: "success", deploy: "success" });
  expect(await alias("challenger")).toMatchObject({ version: 1 });
  expect(hub.repo.pulls().filter(({ state }) => state === "open")).toHaveLength(1);
});

test("its merge promotes", async () => {
  const [pull] = hub.repo.pulls().filter(({ state }) => state === "open");
  const before = await hub.tip("main");
  await hub.repo.merge(pull?.number ?? 0);
  const result = await onPush("promote.yml", before, "703");
  expect(result.jobs, result.log).toEqual({ promote: "success" });
  expect(await alias("production")).toMatchObject({ version: 1 });
  expect(await alias("champion")).toMatchObject({ version: 1 });
});
