import { beforeEach, describe, expect, test } from "vitest";
import { command as exportVersion } from "../../src/commands/export/index.ts";
import { command as register } from "../../src/commands/register/index.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";
import { COMMON, fraudConfig } from "../fraud-config.ts";
import { expectValid } from "../schemas.ts";

const CONFIG = fraudConfig();
const FILES = [
  "MLmodel",
  "README.md",
  "conda.yaml",
  "evaluation.json",
  "golden.json",
  "model.onnx",
  "modelgate_model.py",
  "profile.json",
  "requirements.txt",
  "run.json",
  "version.json",
];

let memory: ReturnType<typeof createMemoryPorts>;
beforeEach(async () => {
  memory = createMemoryPorts();
  await memory.ports.files.write("modelgate.yml", CONFIG);
  await leaveRun(memory.files, { factor: 1 });
  await register.run({ ...COMMON, force: null }, memory.ports);
});

const run = async (output: string, version: string | null = null) =>
  exportVersion.run({ ...COMMON, output, version }, memory.ports);
const RECORD = "models/fraud/versions/1/version.json";
const STATUS = "models/fraud/versions/1/status.json";
const stored = (path: string): string => new TextDecoder().decode(memory.registry.files.get(path));
const put = (path: string, text: string) => memory.registry.files.set(path, new TextEncoder().encode(text));

describe("export", () => {
  test("writes every file of the version as it was registered, and may replace what it wrote before", async () => {
    for (const version of [null, "fraud@1", "challenger"]) {
      const { json } = await run("out/fraud", version);
      expectValid("export", JSON.parse(json));
      const { files, release } = JSON.parse(json);
      expect(files.map(({ name }: { name: string }) => name).sort()).toEqual(FILES);
      for (const { name, digest } of files) {
        const bytes = (await memory.ports.files.read(`out/fraud/${name}`)) ?? new Uint8Array();
        expect(memory.ports.digest(bytes)).toBe(digest);
        expect(bytes).toEqual(memory.registry.files.get(`models/fraud/versions/1/${name}`));
        if (name === "version.json") expect(release).toBe(`fraud:1@${digest}`);
      }
    }
  });

  test("never writes over a folder that holds anything else, or over runs", async () => {
    await memory.ports.files.write("mine/notes.txt", "x");
    await expect(run("mine")).rejects.toMatchObject({ code: "E_FOLDER_FOREIGN" });
    await memory.ports.files.write("models/model.onnx", "a model that nobody registered");
    await expect(run("models")).rejects.toMatchObject({ code: "E_FOLDER_FOREIGN" });
    await memory.ports.files.write("theirs/version.json", '{ "version": "1.2.3" }');
    await memory.ports.files.write("theirs/README.md", "notes");
    await expect(run("theirs")).rejects.toMatchObject({ code: "E_FOLDER_FOREIGN" });
    await run("ours");
    await memory.ports.files.write("ours/README.md", "notes of mine");
    await expect(run("ours")).rejects.toMatchObject({ code: "E_FOLDER_FOREIGN" });
    for (const own of [".modelgate/fraud", "./.modelgate/"])
      await expect(run(own)).rejects.toMatchObject({ code: "E_USAGE" });
  });

  test("a file that is not what its record says, or a version out of service, is not exported", async () => {
    const status = stored(STATUS);
    put(STATUS, status.replace('"active"', '"revoked"'));
    await expect(run("out")).rejects.toMatchObject({ code: "E_VERSION_INACTIVE" });
    put(STATUS, status);
    put("models/fraud/versions/1/MLmodel", "flavors: {}\n");
    await expect(run("out")).rejects.toMatchObject({ code: "E_REGISTRY_DAMAGED" });
    expect(await memory.ports.files.read("out/version.json")).toBeNull();
  });

  test("a version that was registered before there was an MLmodel gets one in the export", async () => {
    const record = JSON.parse(stored(RECORD));
    for (const name of ["MLmodel", "modelgate_model.py", "requirements.txt", "conda.yaml"]) {
      delete record.files[name];
      memory.registry.files.delete(`models/fraud/versions/1/${name}`);
    }
    put(RECORD, `${JSON.stringify(record, null, 2)}\n`);
    memory.registry.files.delete("models/fraud/aliases/challenger.json");
    const { json } = await run("out");
    expect(
      JSON.parse(json)
        .files.map(({ name }: { name: string }) => name)
        .sort(),
    ).toEqual(FILES);
  });
});
