import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFiles } from "../../src/adapters/node/files.ts";
import { createProcesses } from "../../src/adapters/node/processes.ts";
import { command as drift } from "../../src/commands/drift/index.ts";
import { command as evaluate } from "../../src/commands/evaluate/index.ts";
import { command as promote } from "../../src/commands/promote/index.ts";
import { command as register } from "../../src/commands/register/index.ts";
import { command as train } from "../../src/commands/train/index.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { openSandbox, temporaryFolder } from "../open-sandbox.ts";
import { expectValid } from "../schemas.ts";

/** Answers numbers below 0 with NaN. */
const MODEL = fileURLToPath(new URL("../fixtures/hostile/root.onnx", import.meta.url));
const INPUTS = { model: null, config: null, set: [], outputDir: ".modelgate", dryRun: false };
const folder = temporaryFolder("golden-answers");
let open: ReturnType<typeof openSandbox>;
let ports: Ports;
beforeAll(() => {
  open = openSandbox(folder.path);
  ports = {
    ...createMemoryPorts().ports,
    files: createFiles(folder.path, ".modelgate"),
    processes: createProcesses(folder.path, process.env),
    engine: open.engine,
    scorer: open.scorer,
  };
  copyFileSync(MODEL, join(folder.path, "root.onnx"));
});
afterAll(() => {
  open.close();
  folder.remove();
});

const rows = (from: number) => Array.from({ length: 240 }, (_, i) => `${from + i / 80},${i > 80 === i % 4 > 0}`);
const left = async (file: string) =>
  new TextDecoder().decode((await ports.files.read(`.modelgate/m/${file}`)) ?? undefined);

function prepare(train: number, test: number): void {
  writeFileSync(join(folder.path, `train${train}.csv`), `x,y\n${rows(train).join("\n")}\n`);
  writeFileSync(join(folder.path, `test${test}.csv`), `x,y\n${rows(test).join("\n")}\n`);
  writeFileSync(
    join(folder.path, "modelgate.yml"),
    `version: 1\nmodels:\n  m:\n    task: binary\n    train: { run: cp root.onnx $MODELGATE_OUTPUT/model.onnx }\n    data: { train: train${train}.csv, test: test${test}.csv, label: y, positive: true }\n    evaluate: { gates: [{ metric: roc_auc, min: 0.1 }, { metric: model_size_mb, max: 9 }] }\n`,
  );
}

test("a model that answers the test rows, and none like those of training, has a verdict and a comment", async () => {
  prepare(-1.5, 0);
  await train.run(INPUTS, ports);
  const outcome = await evaluate.run({ ...INPUTS, challenger: null, explain: true }, ports);
  const evaluation = JSON.parse(outcome.json as string);
  expectValid("evaluation", evaluation);
  expect(outcome.exit).toBe(1);
  expect(evaluation).toMatchObject({
    verdict: "error",
    passed: false,
    reason: expect.stringMatching(
      /^the challenger cannot answer rows that are drawn like those it was trained on: it gave \d+ predictions/,
    ),
    gates: [
      { status: "error", cause: "challenger" },
      { status: "error", cause: "challenger" },
    ],
  });
  expect(evaluation).not.toHaveProperty("curves");
  expect(await left("comment.md")).toContain("cannot answer rows that are drawn like those it was trained on");
  expect(await left("report.html")).toContain("cannot answer rows that are drawn like those it was trained on");
  expect(await ports.files.read(".modelgate/m/golden.json")).toBeNull();
});

test("rows that the model in force has no answer for are told in drift.json, the summary and the report", async () => {
  prepare(0, 0);
  await train.run(INPUTS, ports);
  expect((await evaluate.run({ ...INPUTS, challenger: null, explain: false }, ports)).exit).toBe(0);
  await register.run({ ...INPUTS, force: null }, ports);
  await promote.run({ ...INPUTS, environment: null, version: null, force: null }, ports);
  const x = rows(-0.03).map((row) => row.split(",")[0]);
  writeFileSync(join(folder.path, "now.csv"), `x\n${x.join("\n")}\n`);
  const { summary } = await drift.run({ ...INPUTS, environment: null, current: "now.csv", "fail-on": null }, ports);
  const file = JSON.parse(await left("drift.json"));
  expectValid("drift", file);
  const warning = "3 predictions are NaN or infinite, and count as missing";
  expect(file.warnings).toEqual([warning]);
  expect(summary).toContain(`- Warning: ${warning}`);
  expect(await left("drift.html")).toContain(`<p class="note">Warning: ${warning}</p>`);
});
