import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFiles } from "../../src/adapters/node/files.ts";
import { command } from "../../src/commands/evaluate/index.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { openSandbox, temporaryFolder } from "../open-sandbox.ts";
import { expectValid } from "../schemas.ts";

const SOUND = fileURLToPath(new URL("../fixtures/hostile/sound.onnx", import.meta.url));
const INPUTS = { model: null, config: null, set: [], outputDir: ".modelgate", dryRun: false, challenger: "sound.onnx" };

const folder = temporaryFolder("row-ids");
let open: ReturnType<typeof openSandbox>;
let ports: Ports;
beforeAll(() => {
  open = openSandbox(folder.path);
  const { ports: memory } = createMemoryPorts();
  ports = { ...memory, files: createFiles(folder.path, ".modelgate"), engine: open.engine, scorer: open.scorer };
  copyFileSync(SOUND, join(folder.path, "sound.onnx"));
});
afterAll(() => {
  open.close();
  folder.remove();
});

let tables = 0;
function table(head: string, ids: readonly string[]): string {
  const name = `table-${tables++}.csv`;
  const rows = ids.map((id, i) => `${i / 300 - 1},${Number(i % 7 < i / 100)}${head === "" ? "" : `,${id}`}`);
  writeFileSync(join(folder.path, name), `x,y${head}\n${rows.join("\n")}\n`);
  return name;
}

async function judge(train: string, tested: string, more = ", id: key") {
  const data = `{ train: ${train}, test: ${tested}, label: y${more} }`;
  const gates = "[{ metric: accuracy, min: 0.001 }]";
  const text = `version: 1\nmodels:\n  m: { task: binary, data: ${data}, evaluate: { gates: ${gates} } }\n`;
  writeFileSync(join(folder.path, "modelgate.yml"), text);
  const evaluation = JSON.parse((await command.run({ ...INPUTS, explain: false }, ports)).json as string);
  expectValid("evaluation", evaluation);
  return evaluation;
}

/** Beyond what a float64 holds exactly: as numbers, two neighbours would be one. */
const ids = (from: number, count = 600): string[] =>
  Array.from({ length: count }, (_, i) => String(9_007_199_254_740_992n + BigInt(from + i)));

test("rows whose ids are whole, unique and not among those of training need no word", async () => {
  const { dataset, warnings } = await judge(table(",key", ids(1_000)), table(",key", ids(0)));
  expect(dataset.id_digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(warnings).toEqual([]);
  const reversed = await judge(table(",key", ids(1_000)), table(",key", ids(0).reverse()));
  expect(reversed.dataset.id_digest).toBe(dataset.id_digest);
  expect(reversed.dataset.digest).not.toBe(dataset.digest);
});

test("one of each is one", async () => {
  const broken = ids(0).map((id, i) => (i === 0 ? "" : id));
  const { warnings } = await judge(table(",key", ids(599)), table(",key", broken));
  expect(warnings).toEqual([
    "1 row of data.test has no key",
    "1 of 599 values of key in data.test is in data.train too: the model was judged on rows that it was trained on",
  ]);
});

test("missing and repeated ids are counted, and so are rows that the model was trained on", async () => {
  const rows = ids(0);
  const broken = rows.map((id, i) => (i < 3 ? "" : i < 10 ? (rows[20] ?? "") : id));
  const { warnings } = await judge(table(",key", ids(550)), table(",key", broken));
  expect(warnings).toEqual([
    "3 rows of data.test have no key",
    "7 rows of data.test have the key of another row",
    "50 of 590 values of key in data.test are in data.train too: the model was judged on rows that it was trained on",
  ]);
});

test("training data without the column cost no verdict; test data without it do, at the line that names it", async () => {
  const { warnings } = await judge(table("", ids(0)), table(",key", ids(0)));
  expect(warnings).toEqual([expect.stringMatching(/^whether data\.train has rows of data\.test could not be told: /)]);
  await expect(judge(table(",key", ids(0)), table("", ids(0)))).rejects.toMatchObject({
    message: expect.stringContaining("key"),
    place: { file: "modelgate.yml", line: 3 },
  });
  const unasked = await judge(table(",key", ids(0)), table(",key", ids(0)), ", exclude: [key]");
  expect(unasked.dataset.id_digest).toBeUndefined();
});
