import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CANCER_FIXTURES, cancerConfig } from "../e2e/workspace.ts";
import { FIXTURES } from "../open-sandbox.ts";
import { ROOT } from "../repo/source-files.ts";
import type { RunResult } from "../runner/run-result.ts";
import { type Hub, openHub } from "./hub.ts";

/** The copy-ready workflows, for the model of this test. */
function workflow(name: string): string {
  return readFileSync(join(ROOT, "examples/workflows", name), "utf8").replaceAll("fraud", "cancer");
}

const NAMES = ["pull-request.yml", "report.yml", "release.yml", "promote.yml", "drift.yml", "rollback.yml"];
const CONFIG = cancerConfig({
  run: "cp $(cat which.txt) $MODELGATE_OUTPUT/model.onnx",
  more: "    drift: { current: current.csv, min-rows: 20 }\n",
});

let hub: Hub;
beforeAll(async () => {
  hub = await openHub({
    files: {
      "modelgate.yml": CONFIG,
      "which.txt": "cancer-zipmap.onnx\n",
      ...Object.fromEntries(NAMES.map((name) => [`.github/workflows/${name}`, workflow(name)])),
    },
    fixtures: CANCER_FIXTURES,
  });
});
afterAll(() => hub.close());

const logs = (runs: readonly RunResult[]): string => runs.flatMap(({ jobs }) => jobs.map(({ log }) => log)).join("\n");
function expectGreen(runs: readonly RunResult[]): void {
  expect(runs.length).toBeGreaterThan(0);
  expect(
    runs.map(({ conclusion }) => conclusion),
    logs(runs),
  ).toEqual(runs.map(() => "success"));
  expect(hub.github.violations).toEqual([]);
}
const show = (ref: string, path: string): Promise<string> => hub.repo.git("show", `${ref}:${path}`);
const alias = async (name: string) =>
  JSON.parse(await show("modelgate/registry", `models/cancer/aliases/${name}.json`)) as {
    version: number;
    previous: number | null;
  };

describe("the loop through workflow files", () => {
  test("1. a pull request is judged beside a read-only token, and reported from outside", async () => {
    await hub.git("switch", "--quiet", "--create", "change");
    hub.write("which.txt", "cancer-zipmap.onnx\n\n");
    await hub.push("change");
    const pull = await hub.openPull("change", "Train again");
    const runs = await hub.onPull(pull, { runId: "501" });
    expectGreen(runs);
    expect(runs[0]?.jobs[0]?.permissions).toEqual({ contents: "read", metadata: "read" });
    expect(hub.repo.comments(pull)).toEqual([]);
    expectGreen(await hub.onRun({ runId: "501", name: "Model", pull }));
    const comments = hub.repo.comments(pull);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain("cancer: passed");
    const head = await hub.tip("change");
    expect(hub.repo.statuses(head).map(({ context, state }) => [context, state])).toEqual([
      ["modelgate/cancer", "success"],
      ["modelgate/cancer/roc_auc-min", "success"],
      ["modelgate/cancer/roc_auc-vs-champion", "success"],
    ]);
    await hub.repo.merge(pull);
  }, 60_000);

  test("2. the merge trains, registers version 1 and proposes its deployment", async () => {
    expectGreen(await hub.onPush(hub.first, { workflows: ["release.yml"] }));
    expect(await alias("challenger")).toMatchObject({ version: 1 });
    const record = JSON.parse(await show("modelgate/registry", "models/cancer/versions/1/version.json"));
    expect(record.lineage).toMatchObject({ commit: await hub.tip("main"), actor: "ada", run_attempt: 1 });
    const [pull] = hub.repo.pulls().filter(({ state }) => state === "open");
    expect(pull?.title).toContain("cancer");
    expect(await show("deploy/production/cancer", "deploy/production/cancer.yaml")).toContain(
      "release: cancer:1@sha256:",
    );
  }, 60_000);

  test("3. the deployment is checked, merged and promoted, and starts no training", async () => {
    const [pull] = hub.repo.pulls().filter(({ state }) => state === "open");
    const number = pull?.number ?? 0;
    const runs = await hub.onPull(number);
    expectGreen(runs);
    expect(runs[0]?.jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      ["judge", "skipped"],
      ["check-deployment", "success"],
    ]);
    expect(hub.repo.statuses(pull?.pull.head.sha ?? "").at(-1)).toMatchObject({
      context: "modelgate/cancer/deployment",
      state: "success",
    });
    const before = await hub.tip("main");
    hub.repo.approve(number, "grace");
    await hub.repo.merge(number, { by: "grace" });
    const after = await hub.onPush(before);
    expectGreen(after);
    expect(after.map(({ jobs }) => jobs.map(({ id }) => id))).toEqual([["promote"]]);
    expect(await alias("production")).toMatchObject({
      version: 1,
      pull_request: number,
      approved_by: ["grace"],
      actor: "ada",
    });
    const trail = await hub.repo.git("log", "-1", "--format=%B", "modelgate/registry");
    expect(trail).toContain("Modelgate-Approved-By: grace");
    expect(await alias("champion")).toMatchObject({ version: 1 });
  }, 60_000);

  test("4. a better model competes with the champion, and becomes version 2", async () => {
    await hub.git("fetch", "--quiet", "origin");
    await hub.git("switch", "--quiet", "--force-create", "better", "origin/main");
    hub.write("which.txt", "cancer-forest.onnx\n");
    await hub.push("better");
    const pull = await hub.openPull("better", "A forest");
    expectGreen(await hub.onPull(pull, { runId: "504" }));
    expectGreen(await hub.onRun({ runId: "504", name: "Model", pull }));
    expect(hub.repo.comments(pull)[0]?.body).toContain("champion (version 1)");
    const before = await hub.tip("main");
    await hub.repo.merge(pull);
    expectGreen(await hub.onPush(before, { workflows: ["release.yml"] }));
    expect(await alias("challenger")).toMatchObject({ version: 2, previous: 1 });
    const [proposed] = hub.repo.pulls().filter(({ state }) => state === "open");
    const base = await hub.tip("main");
    await hub.repo.merge(proposed?.number ?? 0);
    expectGreen(await hub.onPush(base));
    expect(await alias("champion")).toMatchObject({ version: 2, previous: 1 });
  }, 90_000);

  test("5. a cron finds drift, keeps one issue, and closes it after two clean runs", async () => {
    const rows = readFileSync(join(FIXTURES, "cancer-test.csv"), "utf8");
    const current = async (text: string): Promise<void> => {
      await hub.git("fetch", "--quiet", "origin");
      await hub.git("switch", "--quiet", "--force-create", "main", "origin/main");
      hub.write("current.csv", text);
      await hub.push("main", "Fresh rows");
    };
    const drift = () => hub.onSchedule({ workflows: ["drift.yml"] });
    await current(rows);
    expectGreen(await drift());
    expect(hub.repo.issues()).toEqual([]);
    await current(rows.replace(/^(\d[^,]*),/gm, (_, radius) => `${Number(radius) * 2},`));
    expectGreen(await drift());
    expectGreen(await drift());
    const [issue, ...others] = hub.repo.issues();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: "open", title: expect.stringContaining("cancer") });
    expect(issue?.body).toContain("radius");
    await current(rows);
    expectGreen(await drift());
    expect(hub.repo.issues()[0]?.state).toBe("open");
    expectGreen(await drift());
    expect(hub.repo.issues()).toHaveLength(1);
    expect(hub.repo.issues()[0]?.state).toBe("closed");
  }, 120_000);

  test("6. the rollback's pull request goes back to version 1, and promote follows", async () => {
    expectGreen(await hub.onDispatch({ to: "" }, { workflows: ["rollback.yml"] }));
    const [pull] = hub.repo.pulls().filter(({ state }) => state === "open");
    expect(pull?.title).toContain("1");
    const before = await hub.tip("main");
    await hub.repo.merge(pull?.number ?? 0);
    expectGreen(await hub.onPush(before));
    expect(await alias("production")).toMatchObject({ version: 1, previous: 2 });
    expect(await alias("champion")).toMatchObject({ version: 1 });
    expect(hub.github.violations).toEqual([]);
  }, 60_000);
});
