import { copyFileSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TRAINERS } from "../../examples/flights/story.mjs";
import { ROOT } from "../repo/source-files.ts";
import type { RunResult } from "../runner/run-result.ts";
import { type Hub, openHub } from "./hub.ts";

const EXAMPLE = join(ROOT, "examples/flights");
const MODELS = ["flights-us", "flights-anc"] as const;

let hub: Hub;
beforeAll(async () => {
  hub = await openHub({ files: {}, fixtures: [], copy: EXAMPLE });
  // A machine that has the training script's packages: Node looks for them above the workspace too.
  symlinkSync(join(ROOT, "node_modules"), join(hub.everything, "node_modules"), "dir");
});
afterAll(() => hub.close());

const logs = (runs: readonly RunResult[]): string => runs.flatMap(({ jobs }) => jobs.map(({ log }) => log)).join("\n");
/** Every job that ran, as `job (model)`, and what became of it. */
const ended = (runs: readonly RunResult[]): string[] =>
  runs.flatMap(({ jobs }) =>
    jobs
      .filter(({ conclusion }) => conclusion !== "skipped")
      .map(({ id, matrix, conclusion }) => `${id} ${matrix?.model ?? "-"} ${conclusion}`),
  );
function expectGreen(runs: readonly RunResult[], jobs: readonly string[], models: readonly string[] = MODELS): void {
  const expected = jobs.flatMap((job) => models.map((model) => `${job} ${model} success`));
  expect(ended(runs), logs(runs)).toEqual(expected);
  expect(hub.github.violations).toEqual([]);
}
const show = (ref: string, path: string): Promise<string> => hub.repo.git("show", `${ref}:${path}`);
const alias = async (model: string, name: string) =>
  JSON.parse(await show("modelgate/registry", `models/${model}/aliases/${name}.json`)) as Record<string, unknown>;
const registryTip = (): Promise<string> => hub.repo.git("rev-parse", "modelgate/registry");
const openPulls = () => hub.repo.pulls().filter(({ state }) => state === "open");
const statuses = (sha: string) =>
  Object.fromEntries(
    hub.repo
      .statuses(sha)
      .map(({ context, state }) => [context, state])
      .reverse(),
  );

/** A person's pull request that changes from how many rows the training script learns. */
async function propose(branch: string, rows: number): Promise<number> {
  await hub.git("fetch", "--quiet", "origin");
  await hub.git("switch", "--quiet", "--force-create", branch, "origin/main");
  const { script, line, write } = TRAINERS.node;
  hub.write(script, readFileSync(join(hub.folder, script), "utf8").replace(line, write(rows)));
  await hub.push(branch);
  return hub.openPull(branch, `Learn from ${rows} rows`);
}

/** What the scheduled job will find as the newest rows. */
async function arrive(month: string): Promise<void> {
  await hub.git("fetch", "--quiet", "origin");
  await hub.git("switch", "--quiet", "--force-create", "main", "origin/main");
  const data = join(hub.folder, "data/anc");
  copyFileSync(join(data, `${month}.parquet`), join(data, "current.parquet"));
  await hub.push("main", `Flights of ${month}`);
}

const watch = () => hub.onSchedule({ workflows: ["drift.yml"] });

/** Merges the open deployments, lets the push tell of it, and expects that it promotes and trains nothing. */
async function mergeDeployments(): Promise<void> {
  const before = await hub.tip("main");
  for (const { number } of openPulls().filter(({ pull }) => pull.head.ref.startsWith("deploy/"))) {
    hub.repo.approve(number, "grace");
    await hub.repo.merge(number, { by: "grace" });
  }
  expectGreen(await hub.onPush(before), ["promote"]);
}

describe("the loop through the workflows of examples/flights, with two models on real flights", {
  timeout: 120_000,
}, () => {
  test("1. a pull request is trained and judged beside a read-only token, and reported from outside", async () => {
    const pull = await propose("first-model", 15_000);
    const runs = await hub.onPull(pull, { runId: "501" });
    expectGreen(runs, ["judge"]);
    expect(runs[0]?.jobs[0]?.permissions).toEqual({ contents: "read", metadata: "read" });
    expect(hub.repo.comments(pull)).toEqual([]);
    expectGreen(await hub.onRun({ runId: "501", name: "Model", pull }), ["report"]);
    const comments = hub.repo.comments(pull).map(({ body }) => body.split("\n")[1]);
    expect(comments.sort()).toEqual(["### flights-anc: passed", "### flights-us: passed"]);
    const said = statuses(await hub.tip("first-model"));
    for (const model of MODELS) expect(said).toMatchObject({ [`modelgate/${model}`]: "success" });
    expect(said).toMatchObject({ "modelgate/flights-us/roc_auc-min": "success" });
    await hub.repo.merge(pull);
  });

  test("2. the merge trains again, registers version 1 of both and proposes their deployments", async () => {
    const runs = await hub.onPush(hub.first, { workflows: ["release.yml"] });
    expectGreen(runs, ["judge", "register", "deploy"]);
    const main = await hub.tip("main");
    for (const model of MODELS) {
      expect(await alias(model, "challenger")).toMatchObject({ version: 1 });
      const record = JSON.parse(await show("modelgate/registry", `models/${model}/versions/1/version.json`));
      expect(record).toMatchObject({ model, lineage: { commit: main, actor: "ada", run_attempt: 1 } });
      const deployment = await show(`deploy/production/${model}`, `deploy/production/${model}.yaml`);
      expect(deployment).toContain(`release: ${model}:1@sha256:`);
    }
    expect(openPulls().map(({ title }) => title)).toHaveLength(2);
    expect((await hub.repo.git("log", "--format=%s", "modelgate/registry")).split("\n")).toHaveLength(2);
  });

  test("3. the deployments are checked, merged and promoted, and start no training", async () => {
    const [pull] = openPulls();
    const runs = await hub.onPull(pull?.number ?? 0);
    expect(ended(runs), logs(runs)).toEqual(["check-deployment - success"]);
    const model = pull?.pull.head.ref.split("/").at(-1);
    expect(statuses(pull?.pull.head.sha ?? "")).toEqual({ [`modelgate/${model}/deployment`]: "success" });
    await mergeDeployments();
    for (const model of MODELS) {
      expect(await alias(model, "production")).toMatchObject({ version: 1, approved_by: ["grace"], actor: "ada" });
      expect(await alias(model, "champion")).toMatchObject({ version: 1 });
    }
    const trail = await hub.repo.git("log", "-1", "--format=%B", "modelgate/registry");
    expect(trail).toContain("Modelgate-Approved-By: grace");
  });

  test("4. a worse model competes with the champion on the same rows, and fails its pull request", async () => {
    const before = await registryTip();
    const pull = await propose("faster-training", 500);
    const runs = await hub.onPull(pull, { runId: "504" });
    expect(ended(runs)).toContain("judge flights-us failure");
    expectGreen(await hub.onRun({ runId: "504", name: "Model", pull }), ["report"]);
    const comment = hub.repo.comments(pull).find(({ body }) => body.includes("### flights-us: failed"));
    expect(comment?.body).toContain("champion (version 1)");
    expect(statuses(await hub.tip("faster-training"))).toMatchObject({
      "modelgate/flights-us": "failure",
      "modelgate/flights-us/roc_auc-vs-champion": "failure",
    });
    expect(await registryTip()).toBe(before);
    hub.repo.close(pull);
  });

  test("5. a cron finds that June changed Anchorage, keeps one issue, and closes it after two quiet runs", async () => {
    const before = await hub.tip("main");
    await arrive("2001-06");
    expect(await hub.onPush(before, { workflows: ["release.yml"] })).toEqual([]);
    const [run] = await watch();
    expect(run?.conclusion, logs(run === undefined ? [] : [run])).toBe("success");
    const [issue, ...others] = hub.repo.issues();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: "open", title: expect.stringContaining("flights-anc") });
    expect(issue?.body).toContain("`distance`");
    await arrive("2001-05");
    await watch();
    expect(hub.repo.issues()[0]?.state).toBe("open");
    expectGreen(await watch(), ["drift"]);
    expect(hub.repo.issues().map(({ state }) => state)).toEqual(["closed"]);
  });

  test("6. trained on all rows it is better, becomes version 2 and is deployed; what did not change stays", async () => {
    const pull = await propose("all-rows", 1_000_000);
    const before = await hub.tip("main");
    await hub.repo.merge(pull);
    expectGreen(await hub.onPush(before, { workflows: ["release.yml"] }), ["judge", "register", "deploy"]);
    expect(await alias("flights-us", "challenger")).toMatchObject({ version: 2, previous: 1 });
    expect(await alias("flights-anc", "challenger")).toMatchObject({ version: 1 });
    expect(openPulls().map(({ pull }) => pull.head.ref)).toEqual(["deploy/production/flights-us"]);
    await mergeDeployments();
    expect(await alias("flights-us", "champion")).toMatchObject({ version: 2, previous: 1 });
    expect(await alias("flights-anc", "champion")).toMatchObject({ version: 1 });
  });

  test("7. started by hand, the rollback's pull request goes back to version 1, and promote follows", async () => {
    const runs = await hub.onDispatch({ model: "flights-us", to: "" }, { workflows: ["rollback.yml"] });
    expect(ended(runs), logs(runs)).toEqual(["rollback - success"]);
    expect(openPulls().map(({ title }) => title)).toEqual(["rollback(flights-us): 2 -> 1 in production"]);
    await mergeDeployments();
    for (const name of ["production", "champion"])
      expect(await alias("flights-us", name)).toMatchObject({ version: 1, previous: 2, reason: "rolled back" });
    expect(await alias("flights-us", "challenger")).toMatchObject({ version: 2 });
  });
});
