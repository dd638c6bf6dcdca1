import { beforeEach, describe, expect, test } from "vitest";
import { command as deploy } from "../../src/commands/deploy/index.ts";
import { command as gc } from "../../src/commands/gc/index.ts";
import { command as promote } from "../../src/commands/promote/index.ts";
import { command as register } from "../../src/commands/register/index.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";
import { COMMON, fraudConfig } from "../fraud-config.ts";

const config = (limit: string): string => fraudConfig({ production: "{ file: deploy/production.yaml }" }, limit);
const FRAUD = "models/fraud";

let memory: ReturnType<typeof createMemoryPorts>;
/** Four versions, of which 1 and 2 were put in force, one after the other: of 3 nothing is needed. */
async function prepare(limit: string): Promise<void> {
  memory = createMemoryPorts();
  await memory.ports.files.write("modelgate.yml", config(limit));
  for (const factor of [1, 2, 3, 4]) {
    await leaveRun(memory.files, { factor });
    await register.run({ ...COMMON, force: null }, memory.ports);
  }
  for (const version of ["1", "2"]) {
    await deploy.run({ ...COMMON, environment: null, version }, memory.ports);
    memory.merge("deploy/production/fraud");
    await promote.run({ ...COMMON, environment: null, version: null, force: null }, memory.ports);
  }
}

const collect = (dryRun = false) => gc.run({ ...COMMON, dryRun, keep: 1 }, memory.ports);
const edit = (path: string, change: (text: string) => string): void => {
  const text = new TextDecoder().decode(memory.registry.files.get(`${FRAUD}/${path}`));
  expect(change(text)).not.toBe(text);
  memory.registry.files.set(`${FRAUD}/${path}`, new TextEncoder().encode(change(text)));
};

describe("gc gives nothing up where what it goes by was tampered with:", () => {
  beforeEach(() => prepare("1MiB"));

  test.each<[string, () => void, RegExp]>([
    [
      "an alias was moved by hand",
      () => edit("aliases/production.json", (text) => text.replace('"version": 2', '"version": 4')),
      /production names version 4 by another record than it has/,
    ],
    [
      "what a rollback would go to was",
      () => edit("aliases/production.json", (text) => text.replace('"previous_good": 1', '"previous_good": 3')),
      /production speaks of version 3, which never ran there/,
    ],
    [
      "an alias was taken away",
      () => memory.registry.files.delete(`${FRAUD}/aliases/production.json`),
      /versions ran in production, which has no alias/,
    ],
    [
      "an alias is the file of another one",
      () => edit("aliases/champion.json", (text) => text.replace('"champion"', '"production"')),
      /the alias champion is that of production/,
    ],
    [
      "that a version ran was taken from its state",
      () => edit("versions/2/status.json", (text) => text.replace(/"ran_in": \[[^\]]+\]/, '"ran_in": []')),
      /speaks of version 2, which never ran/,
    ],
    [
      "a record was edited",
      () => edit("versions/1/version.json", (text) => text.replace("pass", "warn")),
      /damaged|chain/,
    ],
    [
      "a model was deleted by hand",
      () => memory.registry.files.delete(`${FRAUD}/versions/3/model.onnx`),
      /version 3 has no model\.onnx/,
    ],
    [
      "a model stands beside what says that it is gone",
      () => memory.registry.files.set(`${FRAUD}/versions/3/collected.json`, new Uint8Array()),
      /version 3 has model\.onnx and collected\.json/,
    ],
  ])("%s", async (_, tamper, problem) => {
    tamper();
    for (const dryRun of [true, false])
      await expect(collect(dryRun)).rejects.toMatchObject({
        ...{ code: "E_REGISTRY_DAMAGED", exit: 4 },
        message: expect.stringMatching(problem),
      });
    expect(memory.registry.messages).toHaveLength(6);
  });

  test("and what is sound is collected: version 3 alone", async () => {
    expect(JSON.parse((await collect()).json)).toMatchObject({ given_up: 1 });
  });
});

describe("models in releases, which are in no history, stay where a commit of the history is none of ours", () => {
  beforeEach(() => prepare("0B"));

  const byHand = (files: Record<string, string>, removed: string[] = []) =>
    memory.registry.commit(async () => ({
      ...{ kind: "commit" as const, value: null },
      change: { files: new Map(Object.entries(files)), removed, message: "by hand" },
    }));

  test("before they are given up", async () => {
    await byHand({ [`${FRAUD}/notes.txt`]: "mine" });
    await expect(collect()).rejects.toMatchObject({
      code: "E_REGISTRY_DAMAGED",
      message: expect.stringContaining(`${FRAUD}/notes.txt: is no file of the registry (commit 7)`),
    });
    expect(memory.registry.messages).toHaveLength(7);
    expect(memory.largeModels.all.size).toBe(4);
    await byHand({}, [`${FRAUD}/notes.txt`]);
    await collect();
    expect(memory.largeModels.all.size).toBe(3);
  });

  test("where they seem to have been given up before", async () => {
    await collect();
    expect(memory.largeModels.all.size).toBe(3);
    // As gc does it, but of a version that is needed; and something else, which it never does.
    await byHand({ [`${FRAUD}/versions/4/notes.txt`]: "x" });
    await expect(collect()).rejects.toMatchObject({ code: "E_REGISTRY_DAMAGED" });
    expect(memory.largeModels.all.size).toBe(3);
  });
});
