import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CANCER_FIXTURES, cancerConfig } from "../e2e/workspace.ts";
import { temporaryFolder } from "../open-sandbox.ts";
import { ROOT } from "../repo/source-files.ts";
import type { RunResult } from "../runner/run-result.ts";
import { everythingIn, filesHolding, formsOf, holdsAny } from "./canary-forms.ts";
import { type Hub, openHub } from "./hub.ts";
import { type Watch, watchProcesses } from "./watch-processes.ts";

const example = (name: string): string =>
  readFileSync(join(ROOT, "examples/workflows", name), "utf8").replaceAll("fraud", "cancer");
const EXAMPLES = ["pull-request.yml", "report.yml", "release.yml", "promote.yml", "drift.yml", "rollback.yml"];

/** Git is asked to tell everything, as somebody would who looks for a mistake. */
const SCORE = example("drift.yml").replace(
  "modelgate/drift@v0",
  `modelgate/score@v0
        env: { GIT_TRACE: 1, GIT_TRACE_CURL: 1, GIT_CURL_VERBOSE: 1, GIT_TRACE_REDACT: 0 }
        with: { input: cancer-test.csv, output: scores.csv }`,
);

/** Training beside a token that may write, with inputs so long that the shell passes them as a file, not as a pipe. */
const AUTO = example("one-job.yml").replace("modelgate@v0", `$&\n        with: { set: "${" ".repeat(70_000)}" }`);

const loot = temporaryFolder("loot");
let hub: Hub;
let watch: Watch;
const results: RunResult[] = [];
const forms = (): string[] => hub.tokens.flatMap(formsOf);

beforeAll(async () => {
  const run = `node loot.mjs ${loot.path} && cp cancer-zipmap.onnx $MODELGATE_OUTPUT/model.onnx`;
  hub = await openHub({
    files: {
      "modelgate.yml": cancerConfig({ run, more: "    drift: { current: cancer-train.csv, min-rows: 20 }\n" }),
      "loot.mjs": readFileSync(join(ROOT, "__tests__/actions/loot.mjs"), "utf8"),
      ".github/workflows/score.yml": SCORE,
      ".github/workflows/auto.yml": AUTO,
      ...Object.fromEntries(EXAMPLES.map((name) => [`.github/workflows/${name}`, example(name)])),
    },
    fixtures: CANCER_FIXTURES,
  });
  watch = watchProcesses(forms);
});
afterAll(async () => {
  watch.stop();
  await hub.close();
  loot.remove();
});

/** Every action, by the events that start it in the copy-ready workflows; returns what became of each job. */
async function liveThrough(branch: string, runId: string): Promise<Record<string, string>> {
  const only = (name: string) => ({ workflows: [`${name}.yml`], runId });
  hub.write("modelgate.yml", `${readFileSync(join(hub.folder, "modelgate.yml"), "utf8")}# ${branch}\n`);
  await hub.push(branch);
  const pull = await hub.openPull(branch);
  const runs = [
    ...(await hub.onPull(pull, only("pull-request"))),
    ...(await hub.onRun({ runId, name: "Model", pull }, only("report"))),
  ];
  const before = await hub.tip("main");
  await hub.repo.merge(pull);
  runs.push(...(await hub.onPush(before, only("release"))));
  const proposed = hub.repo.pulls().filter(({ state }) => state === "open");
  for (const { number } of proposed) await hub.repo.merge(number);
  runs.push(...(await hub.onPush(before, only("promote"))));
  for (const name of ["drift", "score"]) runs.push(...(await hub.onDispatch({}, only(name))));
  runs.push(...(await hub.onDispatch({ to: "" }, only("rollback"))));
  runs.push(...(await hub.onPush(before, only("auto"))));
  await hub.git("fetch", "--quiet", "origin");
  await hub.git("merge", "--quiet", "origin/main");
  results.push(...runs);
  return Object.fromEntries(runs.flatMap(({ jobs }) => jobs.map(({ id, conclusion }) => [id, conclusion])));
}

test("every action runs, with a token that works and with one that is refused", async () => {
  expect(await liveThrough("change", "601")).toEqual({
    judge: "success",
    "check-deployment": "skipped",
    report: "success",
    register: "success",
    deploy: "success",
    promote: "success",
    drift: "success",
    // There is no version to go back to.
    rollback: "failure",
    modelgate: "success",
  });
  // Checkout asks for `acme/models`, and is still let in.
  const always = { by: "github-actions[bot]", times: 1e9 };
  const refusal = (status: number) => ({ kind: "answer", when: "before", status }) as const;
  hub.github.faults.add({ ...always, path: /models\.git\//, mishap: refusal(401) });
  hub.github.faults.add({ ...always, path: /^\/repos\//, mishap: refusal(403) });
  const refused = await liveThrough("again", "602");
  expect([...new Set(Object.values(refused))].sort()).toEqual(["failure", "skipped"]);
}, 200_000);

describe("the token is found nowhere", () => {
  test("in no line of a log, but where it is told to the runner", () => {
    const told = /^::add-mask::/;
    expect(hub.raw.filter((line) => told.test(line)).length).toBeGreaterThan(10);
    expect(hub.raw.filter((line) => !told.test(line) && holdsAny(line, forms()))).toEqual([]);
  });

  test("in no output, summary or annotation", () => {
    // What the runner starts a step with is listed there too; who gets to see that is asked of the processes.
    const seen = JSON.stringify(results, (key, value) => (key === "environment" ? undefined : value));
    expect(seen).toContain("cancer: passed");
    expect(holdsAny(seen, forms())).toBe(false);
  });

  test("in no artifact, no file of .modelgate, nor anything else that runs left on disk", () => {
    expect(filesHolding(hub.everything, forms())).toEqual([]);
    const scratch = readdirSync("/tmp").filter((name) => /^modelgate-(?!test-)/.test(name));
    expect(scratch.filter((name) => filesHolding(join("/tmp", name), forms()).length > 0)).toEqual([]);
  });

  test("in no comment, issue, pull request or status, and in no address that was asked for", () => {
    const { repo, github } = hub;
    const items = [...repo.issues(), ...repo.pulls()].map(({ number, title, body }) => [
      title,
      body,
      repo.comments(number),
    ]);
    const statuses = repo.pulls().map(({ pull }) => repo.statuses(pull.head.sha));
    const text = JSON.stringify([items, statuses, github.log]);
    expect(text).toContain("cancer: passed");
    expect(holdsAny(text, forms())).toBe(false);
  });

  test("in no object of the repository: registry, deployments, history", () => {
    const all = everythingIn(hub.repo.folder);
    expect(all.includes("refs/heads/modelgate/registry")).toBe(true);
    expect(all.includes("refs/heads/deploy/production/cancer")).toBe(true);
    expect(holdsAny(all, forms())).toBe(false);
  });

  test("in nothing that a training command could get hold of", () => {
    expect(readdirSync(loot.path).length).toBeGreaterThan(4);
    expect(filesHolding(loot.path, forms())).toEqual([]);
  });

  test("in no command line, nor in the environment of a program of ours, the sandbox or the training", () => {
    for (const kind of ["ours", "sandbox", "training", "git"] as const)
      expect(watch.seen.get(kind), kind).toBeGreaterThan(5);
    // The checkout's own way of keeping it.
    const holders = watch.holders.filter(({ command }) => !command.startsWith("git config --file "));
    const allowed = new Set(["git", "other"]);
    expect(holders.filter(({ kind, where }) => where === "cmdline" || !allowed.has(kind))).toEqual([]);
  });
});

describe("while the training command runs", () => {
  interface Process {
    readonly pid: number;
    readonly parent: number;
    readonly command: string;
    readonly environment: string;
  }
  const scenes = () =>
    readdirSync(loot.path).map((name) => {
      const text = readFileSync(join(loot.path, name, "processes.json"), "utf8");
      const { processes, parents } = JSON.parse(text) as { processes: Process[]; parents: number[] };
      const ours = processes.find(({ pid, command }) => parents.includes(pid) && /\/dist\/\w+\.js\0/.test(command));
      return { processes, ours };
    });

  test("it can read what our program was started with, and the inputs are not there", () => {
    expect(scenes().some(({ ours }) => ours?.command.includes("/dist/auto.js"))).toBe(true);
    for (const { ours } of scenes()) {
      expect(ours?.environment).toContain("GITHUB_REPOSITORY=acme/models");
      expect(ours?.environment).not.toContain("MODELGATE_INPUTS");
    }
  });

  test("no git runs beside it", () => {
    for (const { processes, ours } of scenes()) {
      const family = new Set([ours?.pid]);
      for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
      const commands = processes.filter(({ pid }) => family.has(pid)).map(({ command }) => command);
      expect(commands.length).toBeGreaterThan(2);
      expect(commands.filter((command) => /(^|\/)git(-[\w-]+)?\0/.test(command))).toEqual([]);
    }
  });
});
