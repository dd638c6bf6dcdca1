import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFiles } from "../../src/adapters/node/files.ts";
import { createProcesses } from "../../src/adapters/node/processes.ts";
import { command as evaluate } from "../../src/commands/evaluate/index.ts";
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

test("a model that answers the test rows, and none like those of training, has a verdict and a comment", async () => {
  const rows = (from: number) => Array.from({ length: 60 }, (_, i) => `${from + i / 20},${i > 20 === i % 4 > 0}`);
  writeFileSync(join(folder.path, "train.csv"), `x,y\n${rows(-1.5).join("\n")}\n`);
  writeFileSync(join(folder.path, "test.csv"), `x,y\n${rows(0).join("\n")}\n`);
  writeFileSync(
    join(folder.path, "modelgate.yml"),
    "version: 1\nmodels:\n  m:\n    task: binary\n    train: { run: cp root.onnx $MODELGATE_OUTPUT/model.onnx }\n    data: { train: train.csv, test: test.csv, label: y, positive: true }\n    evaluate: { gates: [{ metric: roc_auc, min: 0.1 }, { metric: model_size_mb, max: 9 }] }\n",
  );
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
  const left = async (file: string) => new TextDecoder().decode((await ports.files.read(`.modelgate/m/${file}`))!);
  expect(await left("comment.md")).toContain("cannot answer rows that are drawn like those it was trained on");
  expect(await left("report.html")).toContain("cannot answer rows that are drawn like those it was trained on");
  expect(await ports.files.read(".modelgate/m/golden.json")).toBeNull();
});
