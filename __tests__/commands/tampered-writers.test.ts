import { beforeEach, expect, test } from "vitest";
import { command as deploy } from "../../src/commands/deploy/index.ts";
import { command as register } from "../../src/commands/register/index.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";
import { COMMON, fraudConfig } from "../fraud-config.ts";

const CONFIG = fraudConfig({ production: "{ file: deploy/production.yaml }" });
const FRAUD = "models/fraud";

let memory: ReturnType<typeof createMemoryPorts>;
beforeEach(async () => {
  memory = createMemoryPorts();
  await memory.ports.files.write("modelgate.yml", CONFIG);
  for (const factor of [1, 2]) await registered(factor);
});

async function registered(factor: number) {
  await leaveRun(memory.files, { factor });
  return register.run({ ...COMMON, force: null }, memory.ports);
}

const deployed = () => deploy.run({ ...COMMON, environment: null, version: null }, memory.ports);
const edit = (path: string, change: (text: string) => string): void => {
  const text = new TextDecoder().decode(memory.registry.files.get(`${FRAUD}/${path}`));
  expect(change(text)).not.toBe(text);
  memory.registry.files.set(`${FRAUD}/${path}`, new TextEncoder().encode(change(text)));
};
const remove = (path: string): boolean => memory.registry.files.delete(`${FRAUD}/${path}`);

async function moveBack(): Promise<void> {
  const one = (await (await memory.registry.snapshot()).version("fraud", 1))?.recordDigest;
  edit("aliases/challenger.json", (text) =>
    text.replace('"version": 2', '"version": 1').replace(/"record": "[^"]+"/, `"record": "${one}"`),
  );
}

test.each<[string, () => unknown]>([
  ["challenger was moved back by hand", moveBack],
  ["challenger was taken away", () => remove("aliases/challenger.json")],
  ["the newest record was edited", () => edit("versions/2/version.json", (text) => text.replace("0.5", "0.1"))],
])("nothing is registered where %s, and what is registered is found all the same", async (name, tamper) => {
  await tamper();
  await expect(registered(3)).rejects.toMatchObject({ code: "E_REGISTRY_DAMAGED", exit: 4 });
  expect(memory.registry.messages).toHaveLength(2);
  if (!name.includes("record"))
    expect(JSON.parse((await registered(1)).json)).toMatchObject({ version: 1, created: false });
});

test.each<[string, () => unknown]>([
  ["the model was exchanged", () => edit("versions/2/model.onnx", () => "7")],
  ["the model was deleted by hand", () => remove("versions/2/model.onnx")],
  ["the record was edited", () => edit("versions/2/version.json", (text) => text.replace("0.5", "0.1"))],
  ["the verdict was", () => edit("versions/2/evaluation.json", (text) => text.replace("pass", "warn"))],
])("no deployment is proposed where %s", async (_, tamper) => {
  tamper();
  await expect(deployed()).rejects.toMatchObject({ code: "E_REGISTRY_DAMAGED", exit: 4 });
  expect([...memory.forge.state.pulls.keys()]).toEqual([]);
});
