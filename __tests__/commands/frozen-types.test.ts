import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFiles } from "../../src/adapters/node/files.ts";
import { command } from "../../src/commands/evaluate/index.ts";
import { checkTrainingData } from "../../src/commands/train/check-data.ts";
import { loadModel } from "../../src/config/load-config.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { openSandbox, temporaryFolder } from "../open-sandbox.ts";

/** Predicts x. */
const MODEL = fileURLToPath(new URL("../fixtures/hostile/interval.onnx", import.meta.url));
const folder = temporaryFolder("frozen-types");
let open: ReturnType<typeof openSandbox>;
let ports: Ports;
beforeAll(() => {
  open = openSandbox(folder.path);
  ports = {
    ...createMemoryPorts().ports,
    files: createFiles(folder.path, ".modelgate"),
    engine: open.engine,
    scorer: open.scorer,
  };
  copyFileSync(MODEL, join(folder.path, "model.onnx"));
});
afterAll(() => {
  open.close();
  folder.remove();
});

test("numbers that were whole in the training file keep their fractions in the test file", async () => {
  writeFileSync(join(folder.path, "train.csv"), "x,y,w\n1,2,1\n3,4,2\n");
  // Rounded, each error would be 0 or 1, and every row would weigh 0 or 1.
  const line = (i: number): string => `${i}.4,${i}.65,${i % 2 === 0 ? 0.25 : 0.4}`;
  writeFileSync(join(folder.path, "test.csv"), `x,y,w\n${Array.from({ length: 50 }, (_, i) => line(i)).join("\n")}\n`);
  writeFileSync(
    join(folder.path, "modelgate.yml"),
    "version: 1\nmodels:\n  m:\n    task: regression\n    output: { name: probability }\n    data: { train: train.csv, test: test.csv, label: y, weight: w }\n    evaluate: { gates: [{ metric: mae, max: 0.5 }] }\n",
  );
  const inputs = { model: null, config: null, set: [], outputDir: ".modelgate", dryRun: false, explain: false };
  const { model } = await loadModel(inputs, ports.files);
  expect((await checkTrainingData(ports, model)).sources).toMatchObject([
    { record: { rows: 2 } },
    { record: { rows: 50 } },
  ]);
  const outcome = await command.run({ ...inputs, challenger: "model.onnx" }, ports);
  const { metrics } = JSON.parse(outcome.json as string);
  expect(metrics[0]).toMatchObject({ id: "mae", n: 50, challenger: { value: expect.closeTo(0.25, 6) } });
});
