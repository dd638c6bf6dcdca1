import { beforeEach, describe, expect, test } from "vitest";
import { command as exportVersion } from "../../src/commands/export/index.ts";
import { command as promote } from "../../src/commands/promote/index.ts";
import { command as register } from "../../src/commands/register/index.ts";
import { command as verify } from "../../src/commands/verify/index.ts";
import { releaseOf } from "../../src/domain/registry/storage.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";
import { COMMON, fraudConfig } from "../fraud-config.ts";
import { expectValid } from "../schemas.ts";

const config = (limit: string): string => fraudConfig({}, limit);

let memory: ReturnType<typeof createMemoryPorts>;
beforeEach(() => {
  memory = createMemoryPorts();
});

async function registered(factor: number, limit: string) {
  await memory.ports.files.write("modelgate.yml", config(limit));
  await leaveRun(memory.files, { factor });
  return JSON.parse((await register.run({ ...COMMON, force: null }, memory.ports)).json);
}

const stored = (version: number, file: string) => memory.registry.files.get(`models/fraud/versions/${version}/${file}`);
const json = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes));

describe("a model above registry.inline-limit", () => {
  test("lies in a release that its digest names; on the branch stands a pointer, and everything else works", async () => {
    expect(await registered(1, "0B")).toMatchObject({ version: 1, created: true });
    expect(stored(1, "model.onnx")).toBeUndefined();
    const record = json(stored(1, "version.json"));
    const pointer = json(stored(1, "model.pointer.json"));
    expectValid("version", record);
    expectValid("pointer", pointer);
    expect(record.storage).toEqual(releaseOf(record));
    expect(pointer).toMatchObject({ digest: record.digest, size: record.size, release: record.storage.tag });
    expect([...memory.largeModels.all.keys()]).toEqual([record.storage.tag]);
    const { json: promoted } = await promote.run(
      { ...COMMON, environment: null, version: null, force: null },
      memory.ports,
    );
    expect(JSON.parse(promoted).environments[0]).toMatchObject({ status: "promoted" });
    await exportVersion.run({ ...COMMON, version: null, output: "out" }, memory.ports);
    expect(await memory.ports.files.read("out/model.onnx")).toEqual(new TextEncoder().encode("1"));
  });

  test("is the same version again, whatever the limit is by now", async () => {
    await registered(1, "0B");
    await registered(2, "1MiB");
    expect(stored(2, "model.onnx")).toBeDefined();
    expect(await registered(1, "1MiB")).toMatchObject({ version: 1, created: false });
    expect(await registered(2, "0B")).toMatchObject({ version: 2, created: false });
    expect(memory.registry.messages).toHaveLength(2);
  });

  test("that was exchanged in its release is refused, and registering the right one restores it", async () => {
    await registered(1, "0B");
    const [tag = ""] = memory.largeModels.all.keys();
    memory.largeModels.all.set(tag, new TextEncoder().encode("2"));
    const run = () => exportVersion.run({ ...COMMON, version: null, output: "out" }, memory.ports);
    await expect(run()).rejects.toMatchObject({ code: "E_REGISTRY_DAMAGED", exit: 4 });
    const problems = async () => JSON.parse((await verify.run(COMMON, memory.ports)).json).problems;
    const path = "models/fraud/versions/1/model.onnx";
    expect(await problems()).toMatchObject([{ path, problem: expect.stringContaining("its record says") }]);
    memory.largeModels.all.clear();
    expect(await problems()).toMatchObject([{ path, problem: "is missing" }]);
    expect(await registered(1, "0B")).toMatchObject({ created: false });
    expect(await problems()).toEqual([]);
    await run();
  });

  test("at the limit lies on the branch", async () => {
    await registered(1, "1B");
    expect(json(stored(1, "version.json")).storage).toEqual({ kind: "inline" });
    expect(memory.largeModels.all.size).toBe(0);
  });
});
