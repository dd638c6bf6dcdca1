import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CANCER_FIXTURES, cancerConfig } from "../e2e/workspace.ts";
import { ROOT } from "../repo/source-files.ts";
import type { RunResult } from "../runner/run-result.ts";
import { type Hub, openHub } from "./hub.ts";

const CONFIG = `${cancerConfig({ run: "cp $(cat cancer/which.txt) $MODELGATE_OUTPUT/model.onnx" }).replace(
  "$MODELGATE_OUTPUT/model.onnx'",
  '$MODELGATE_OUTPUT/model.onnx\', paths: [cancer/**, "*.csv"]',
)}  diabetes:
    task: regression
    train: { run: cp diabetes-ridge.onnx $MODELGATE_OUTPUT/model.onnx, paths: [diabetes/**] }
    data: { train: diabetes-train.csv, test: diabetes-test.csv, label: progression }
    evaluate: { gates: [{ metric: r2, min: 0.3 }] }
    deploy: { production: { file: deploy/production/diabetes.yaml } }
`;

let hub: Hub;
beforeAll(async () => {
  hub = await openHub({
    files: {
      "modelgate.yml": CONFIG,
      "cancer/which.txt": "cancer-zipmap.onnx\n",
      "diabetes/train.txt": "1\n",
      ".github/workflows/modelgate.yml": readFileSync(join(ROOT, "examples/workflows/one-job.yml"), "utf8"),
    },
    fixtures: [...CANCER_FIXTURES, "diabetes-ridge.onnx", "diabetes-train.csv", "diabetes-test.csv"],
  });
});
afterAll(() => hub.close());

const log = (runs: readonly RunResult[]): string => runs.flatMap(({ jobs }) => jobs.map((job) => job.log)).join("\n");
/** What was done to which model, in order. */
const tasks = (runs: readonly RunResult[]): string[] =>
  [...log(runs).matchAll(/^(train|evaluate|register|deploy|promote|drift) (cancer|diabetes)$/gm)].map(([line]) => line);
function expectGreen(runs: readonly RunResult[]): void {
  expect(
    runs.map(({ conclusion }) => conclusion),
    log(runs),
  ).toEqual(["success"]);
  expect(hub.github.violations).toEqual([]);
}
const openPulls = () => hub.repo.pulls().filter(({ state }) => state === "open");
async function change(branch: string, path: string, text: string): Promise<number> {
  await hub.git("fetch", "--quiet", "origin");
  await hub.git("switch", "--quiet", "--force-create", branch, "origin/main");
  hub.write(path, text);
  await hub.push(branch);
  return hub.openPull(branch);
}

describe("one job that goes by the event and by what changed", () => {
  test("a pull request trains and judges only the model that it touches, and leaves its comment", async () => {
    const pull = await change("work", "cancer/which.txt", "cancer-forest.onnx\n");
    const runs = await hub.onPull(pull);
    expectGreen(runs);
    expect(tasks(runs)).toEqual(["train cancer", "evaluate cancer"]);
    expect(hub.repo.comments(pull).map(({ body }) => body.split("\n")[0])).toEqual([
      "<!-- modelgate:evaluate cancer -->",
    ]);
    // The same job again rewrites the same comment.
    expectGreen(await hub.onPull(pull, { attempt: 2 }));
    expect(hub.repo.comments(pull)).toHaveLength(1);
    await hub.repo.merge(pull);
  });

  test("its merge registers and proposes that model, and promotes whatever is approved", async () => {
    const runs = await hub.onPush(hub.first);
    expectGreen(runs);
    expect(tasks(runs)).toEqual([
      "train cancer",
      "evaluate cancer",
      "register cancer",
      "deploy cancer",
      "promote cancer",
      "promote diabetes",
    ]);
    expect(openPulls().map((pull) => pull.pull.head.ref)).toEqual(["deploy/production/cancer"]);
  });

  test("a deployment is checked, and its merge promotes without any training", async () => {
    const [pull] = openPulls();
    const checked = await hub.onPull(pull?.number ?? 0);
    expectGreen(checked);
    expect(tasks(checked)).toEqual([]);
    expect(hub.repo.statuses(pull?.pull.head.sha ?? "").map(({ context, state }) => [context, state])).toEqual([
      ["modelgate/cancer/deployment", "success"],
    ]);
    const before = await hub.tip("main");
    await hub.repo.merge(pull?.number ?? 0);
    const runs = await hub.onPush(before);
    expectGreen(runs);
    expect(tasks(runs)).toEqual(["promote cancer", "promote diabetes"]);
    const champion = await hub.repo.git("show", "modelgate/registry:models/cancer/aliases/champion.json");
    expect(JSON.parse(champion)).toMatchObject({ version: 1 });
  });

  test("a deployment that names what is not registered fails its check, and nothing moves", async () => {
    const file = await hub.repo.git("show", "main:deploy/production/cancer.yaml");
    const pull = await change(
      "deploy/production/cancer",
      "deploy/production/cancer.yaml",
      file.replace("cancer:1@", "cancer:7@"),
    );
    const runs = await hub.onPull(pull);
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
    const head = await hub.tip("deploy/production/cancer");
    expect(hub.repo.statuses(head).at(-1)).toMatchObject({ context: "modelgate/cancer/deployment", state: "failure" });
    hub.repo.close(pull);
  });

  test("text alone trains nothing", async () => {
    const pull = await change("words", "README.md", "words\n");
    const runs = await hub.onPull(pull);
    expectGreen(runs);
    expect(tasks(runs)).toEqual([]);
    expect(log(runs)).toContain("the change touches no model");
    hub.repo.close(pull);
  });

  test("a model that fails its gate fails the job, is not registered, and does not stop the other's promotion", async () => {
    const before = await hub.tip("main");
    const pull = await change("worse", "modelgate.yml", CONFIG.replace("min: 0.9", "min: 0.9999"));
    await hub.git("switch", "--quiet", "worse");
    hub.write("cancer/which.txt", "cancer-zipmap.onnx\n");
    await hub.push("worse");
    await hub.repo.merge(pull);
    const runs = await hub.onPush(before);
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
    expect(tasks(runs)).toEqual(["train cancer", "evaluate cancer", "promote cancer", "promote diabetes"]);
    const versions = await hub.repo.git("ls-tree", "--name-only", "modelgate/registry", "models/cancer/versions/");
    expect(versions.split("\n")).toHaveLength(1);
    expect(runs[0]?.jobs[0]?.summary).toContain("cancer: failed");
  });

  test("a run by hand has to say what it is for", async () => {
    const text = readFileSync(join(ROOT, "examples/workflows/one-job.yml"), "utf8");
    await hub.git("fetch", "--quiet", "origin");
    await hub.git("switch", "--quiet", "--force-create", "main", "origin/main");
    hub.write(
      ".github/workflows/modelgate.yml",
      text
        .replace("on:\n", "on:\n  workflow_dispatch: { inputs: { command: { type: string } } }\n")
        .replace("modelgate@v0\n", "modelgate@v0\n        with: { command: '${{ inputs.command }}', model: cancer }\n"),
    );
    await hub.push("main");
    const unsaid = await hub.onDispatch({});
    expect(unsaid[0]?.conclusion).toBe("failure");
    expect(unsaid[0]?.jobs[0]?.annotations.map(({ message }) => message).join()).toContain("what it is for");
    const drift = await hub.onDispatch({ command: "drfit" });
    expect(log(drift)).toContain("did you mean drift?");
    // A name that every object in JavaScript has.
    expect(log(await hub.onDispatch({ command: "constructor" }))).toContain('there is no command "constructor"');
    const promoted = await hub.onDispatch({ command: "promote" });
    expectGreen(promoted);
    expect(log(promoted)).toContain("version 1 is in force already");
  });
});
