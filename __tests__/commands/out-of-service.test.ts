import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFiles } from "../../src/adapters/node/files.ts";
import { command as drift } from "../../src/commands/drift/index.ts";
import { command as evaluate } from "../../src/commands/evaluate/index.ts";
import { command as promote } from "../../src/commands/promote/index.ts";
import { command as register } from "../../src/commands/register/index.ts";
import { command as retire } from "../../src/commands/retire/index.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";
import { COMMON } from "../fraud-config.ts";
import { openSandbox, temporaryFolder } from "../open-sandbox.ts";
import { expectValid } from "../schemas.ts";

const SOUND = fileURLToPath(new URL("../fixtures/hostile/sound.onnx", import.meta.url));
const CONFIG = `version: 1
models:
  m:
    task: binary
    data: { train: rows.csv, test: rows.csv, label: y }
    evaluate: { gates: [{ metric: accuracy, min: 0.001 }] }
`;
const TEXT = "version 1 is in force although it is revoked: leaked data";

const folder = temporaryFolder("out-of-service");
let open: ReturnType<typeof openSandbox>;
beforeAll(() => {
  open = openSandbox(folder.path);
  const rows = Array.from({ length: 600 }, (_, i) => `${i / 300 - 1},${Number(i % 7 < i / 100)}`);
  writeFileSync(join(folder.path, "rows.csv"), `x,y\n${rows.join("\n")}\n`);
  writeFileSync(join(folder.path, "modelgate.yml"), CONFIG);
  copyFileSync(SOUND, join(folder.path, "sound.onnx"));
});
afterAll(() => {
  open.close();
  folder.remove();
});

test("a champion that was revoked is told by evaluate and by drift, which go on", async () => {
  const memory = createMemoryPorts();
  await memory.ports.files.write("modelgate.yml", CONFIG);
  await leaveRun(memory.files, { factor: 1, model: "m", columns: ["x"] });
  await register.run({ ...COMMON, force: null }, memory.ports);
  await promote.run({ ...COMMON, environment: null, version: null, force: null }, memory.ports);
  const ports = {
    ...memory.ports,
    files: createFiles(folder.path, ".modelgate"),
    ...{ engine: open.engine, scorer: open.scorer },
  };
  const judge = async () => {
    const { json } = await evaluate.run({ ...COMMON, challenger: "sound.onnx", explain: false }, ports);
    expectValid("evaluation", JSON.parse(json));
    return JSON.parse(json);
  };
  expect((await judge()).warnings.join("\n")).not.toContain("in force although");
  await retire.run({ ...COMMON, version: "1", reason: "leaked data", state: "revoked" }, memory.ports);
  const evaluation = await judge();
  expect(evaluation).toMatchObject({ champion: { version: 1 }, verdict: "pass" });
  expect(evaluation.warnings).toContain(`the champion, ${TEXT}`);
  const watched = { ...COMMON, environment: null, current: "rows.csv", "fail-on": null };
  // The memory's version watches no column: what is told of it comes before that is.
  await drift.run(watched, ports).catch(() => null);
  expect(memory.said).toContain(`warning: m: ${TEXT}`);
});
