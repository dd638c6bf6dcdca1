import { beforeEach, describe, expect, test } from "vitest";
import { dryLargeModels, dryRegistry } from "../../src/adapters/dry-run/dry-ports.ts";
import { command as deploy } from "../../src/commands/deploy/index.ts";
import { command as exportVersion } from "../../src/commands/export/index.ts";
import { command as gc } from "../../src/commands/gc/index.ts";
import { command as list } from "../../src/commands/list/index.ts";
import { command as promote } from "../../src/commands/promote/index.ts";
import { command as register } from "../../src/commands/register/index.ts";
import { command as retire } from "../../src/commands/retire/index.ts";
import { command as rollback } from "../../src/commands/rollback/index.ts";
import { command as show } from "../../src/commands/show/index.ts";
import { command as verify } from "../../src/commands/verify/index.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";
import { COMMON, fraudConfig } from "../fraud-config.ts";
import { expectValid } from "../schemas.ts";

const config = (limit: string): string => fraudConfig({ production: "{ file: deploy/production.yaml }" }, limit);

let memory: ReturnType<typeof createMemoryPorts>;
beforeEach(() => {
  memory = createMemoryPorts();
});

async function registered(factor: number, { limit = "1MiB", columns = ["amount"] } = {}) {
  await memory.ports.files.write("modelgate.yml", config(limit));
  await leaveRun(memory.files, { factor, columns });
  return register.run({ ...COMMON, force: null }, memory.ports);
}

const deployed = (version: number) =>
  deploy.run({ ...COMMON, environment: null, version: String(version) }, memory.ports);

async function promoted(version: number): Promise<void> {
  await deployed(version);
  memory.merge("deploy/production/fraud");
  await promote.run({ ...COMMON, environment: null, version: null, force: null }, memory.ports);
}

async function collected(keep: number | null, ports = memory.ports, dryRun = false) {
  const outcome = await gc.run({ ...COMMON, dryRun, keep }, ports);
  const json = JSON.parse(outcome.json);
  expectValid("collection", json);
  return { ...outcome, json, versions: json.models[0].versions as { version: number; outcome: string }[] };
}

const outcomes = (versions: readonly { outcome: string }[]): string[] => versions.map(({ outcome }) => outcome);
const files = (version: number): string[] =>
  [...memory.registry.files.keys()].flatMap((path) => path.split(`models/fraud/versions/${version}/`)[1] ?? []);
const problems = async (): Promise<unknown> => JSON.parse((await verify.run(COMMON, memory.ports)).json).problems;

describe("gc", () => {
  test("keeps what aliases, rollbacks, deployments and the newest need, says why, and gives up the rest", async () => {
    for (let version = 1; version <= 7; version++) await registered(version);
    for (const version of [1, 3, 4]) await promoted(version);
    await deployed(5);
    const { lines, versions, json } = await collected(1);
    expect(lines).toEqual([
      "fraud@1  given up: nothing needs it (0.0 KiB)",
      "fraud@2  given up: nothing needs it (0.0 KiB)",
      "fraud@3  kept: a rollback of champion goes to it; a rollback of production goes to it",
      "fraud@4  kept: champion names it; production names it; deploy/production.yaml on main names it; among the newest 1 that ran in production",
      "fraud@5  kept: deploy/production.yaml on deploy/production/fraud names it",
      "fraud@6  given up: nothing needs it (0.0 KiB)",
      "fraud@7  kept: challenger names it; among the newest 1 active versions",
      "gave up 3 models, 0.0 KiB",
      "0.0 KiB of them stay in the history of modelgate/registry: git gives space back only where a history is rewritten, and Modelgate never does that",
    ]);
    expect(outcomes(versions)).toEqual(["given-up", "given-up", "kept", "kept", "kept", "given-up", "kept"]);
    expect(json).toMatchObject({ given_up: 3, bytes: 3, bytes_in_history: 3, assets_deleted: [] });
    expect(memory.registry.messages.at(-1)).toContain("gc(fraud): gives up the model of 3 versions: 1-2, 6\n");
    expect(memory.registry.messages.at(-1)).toContain("Modelgate-Versions: 1-2, 6\n");
    expect(files(1)).not.toContain("model.onnx");
    expect(files(1)).toEqual(
      expect.arrayContaining(["version.json", "evaluation.json", "golden.json", "collected.json"]),
    );
    expect(files(3)).toContain("model.onnx");
    const [text] = [memory.registry.files.get("models/fraud/versions/1/collected.json")];
    expectValid("collected", JSON.parse(new TextDecoder().decode(text)));
    expect(await problems()).toEqual([]);
  });

  test("again changes nothing, and a dry run never does", async () => {
    for (let version = 1; version <= 4; version++) await registered(version);
    const dry = { ...memory.ports, registry: dryRegistry(memory.ports.registry, () => {}) };
    const planned = await collected(2, dry, true);
    expect(outcomes(planned.versions)).toEqual(["given-up", "given-up", "kept", "kept"]);
    expect(planned.lines).toContain("dry run: would give up 2 models, 0.0 KiB");
    expect(planned.json.models[0].commit).toBeNull();
    expect(memory.registry.messages).toHaveLength(4);
    await collected(2);
    expect(memory.registry.messages).toHaveLength(5);
    const again = await collected(2);
    expect(outcomes(again.versions)).toEqual(["gone", "gone", "kept", "kept"]);
    expect(again.lines.at(-1)).toBe("nothing to give up");
    expect(memory.registry.messages).toHaveLength(5);
  });

  test("keeps ten where nothing is said, and counts active versions only", async () => {
    for (let version = 1; version <= 12; version++) await registered(version);
    await retire.run({ ...COMMON, version: "6", reason: "withdrawn", state: "revoked" }, memory.ports);
    const { versions } = await collected(null);
    const given = versions.filter(({ outcome }) => outcome === "given-up").map(({ version }) => version);
    expect(given).toEqual([1, 6]);
  });

  test.each([0, -1, 1.5])("refuses to keep %d", async (keep) => {
    await registered(1);
    await expect(collected(keep)).rejects.toMatchObject({ code: "E_USAGE" });
  });

  test("gives nothing up where a deployment file cannot be read", async () => {
    for (const factor of [1, 2]) await registered(factor);
    memory.merged.set("deploy/production.yaml", "model: fraud\nrelease: mine\n");
    await expect(collected(1)).rejects.toMatchObject({ code: "E_DEPLOYMENT_VALUE" });
    expect(files(1)).toContain("model.onnx");
  });
});

describe("a version whose model was given up", () => {
  beforeEach(async () => {
    for (let version = 1; version <= 5; version++) await registered(version);
    for (const version of [1, 3, 4]) await promoted(version);
    await collected(1);
    expect(files(1)).toContain("collected.json");
  });

  test.each<[string, () => Promise<unknown>]>([
    ["deploy", () => deployed(1)],
    ["rollback", () => rollback.run({ ...COMMON, environment: null, to: "1", reason: null }, memory.ports)],
    ["export", () => exportVersion.run({ ...COMMON, version: "fraud@1", output: "out" }, memory.ports)],
    [
      "promote",
      async () => {
        const text = memory.merged.get("deploy/production.yaml") ?? "";
        const stored = await (await memory.registry.snapshot()).version("fraud", 1);
        memory.merged.set(
          "deploy/production.yaml",
          text.replace(/release: .*/, `release: fraud:1@${stored?.recordDigest}`),
        );
        const { json } = await promote.run({ ...COMMON, environment: null, version: null, force: null }, memory.ports);
        throw { code: JSON.parse(json).environments[0].error };
      },
    ],
  ])("is refused by %s, with what to do", async (_, run) => {
    const before = memory.registry.messages.length;
    await expect(run()).rejects.toMatchObject({ code: "E_MODEL_COLLECTED" });
    expect(memory.registry.messages).toHaveLength(before);
  });

  test("is shown as such, and never gone back to", async () => {
    const listed = await list.run({ ...COMMON }, memory.ports);
    expectValid("listing", JSON.parse(listed.json));
    expect(listed.lines.filter((line) => line.includes("model given up"))).toHaveLength(2);
    const shown = await show.run({ ...COMMON, version: "fraud@1" }, memory.ports);
    expectValid("shown-version", JSON.parse(shown.json));
    expect(shown.lines.join("\n")).toContain("given up by gc");
    const { outputs } = await rollback.run({ ...COMMON, environment: null, to: null, reason: null }, memory.ports);
    expect(outputs).toMatchObject({ version: "3" });
    memory.merge("deploy/production/fraud");
    await promote.run({ ...COMMON, environment: null, version: null, force: null }, memory.ports);
    const production = await (await memory.registry.snapshot()).alias("fraud", "production");
    // Version 1 ran there before 3 did, and would be the next to go back to.
    expect(production).toMatchObject({ version: 3, previous: 4, previous_good: null });
  });

  test("has it back when the same model is registered again: no new version, and challenger stays", async () => {
    await leaveRun(memory.files, { factor: 1 });
    const dry = { ...memory.ports, registry: dryRegistry(memory.ports.registry, () => {}) };
    const planned = await register.run({ ...COMMON, dryRun: true, force: null }, dry);
    expect(planned.lines[0]).toMatch(/^dry run: would give fraud@1 its model back, which gc had given up/);
    const outcome = await registered(1);
    expect(JSON.parse(outcome.json)).toMatchObject({ version: 1, created: false });
    expect(outcome.lines[0]).toMatch(/^fraud@1 has its model again, which gc had given up/);
    expect(files(1)).toContain("model.onnx");
    expect(files(1)).not.toContain("collected.json");
    expect(await (await memory.registry.snapshot()).alias("fraud", "challenger")).toMatchObject({ version: 5 });
    expect(await problems()).toEqual([]);
    await deployed(1);
  });
});

describe("models in releases", () => {
  const limit = "0B";

  test("are deleted after the commit, and come back with their version", async () => {
    for (const factor of [1, 2, 3]) await registered(factor, { limit });
    const { json } = await collected(1);
    expect(json).toMatchObject({
      given_up: 2,
      bytes_in_history: 0,
      assets_deleted: [expect.any(String), expect.any(String)],
    });
    expect(memory.largeModels.all.size).toBe(1);
    expect(files(1)).not.toContain("model.pointer.json");
    expect(await problems()).toEqual([]);
    await registered(1, { limit });
    expect(memory.largeModels.all.size).toBe(2);
    expect(files(1)).toContain("model.pointer.json");
    expect(await problems()).toEqual([]);
  });

  test("stay where another version has the same bytes", async () => {
    await registered(1, { limit });
    await registered(1, { limit, columns: ["other"] });
    expect((await collected(1)).json).toMatchObject({ given_up: 1, assets_deleted: [] });
    expect(memory.largeModels.all.size).toBe(1);
  });

  test("are deleted by the next run where this one was killed after its commit", async () => {
    for (const factor of [1, 2]) await registered(factor, { limit });
    const remove = async () => Promise.reject(new Error("killed"));
    const killed = { ...memory.ports, largeModels: { ...memory.ports.largeModels, remove } };
    await expect(collected(1, killed)).rejects.toThrow("killed");
    expect(files(1)).toContain("collected.json");
    expect(memory.largeModels.all.size).toBe(2);
    expect(await problems()).toEqual([]);
    expect((await collected(1)).json).toMatchObject({ given_up: 0, assets_deleted: [expect.any(String)] });
    expect(memory.largeModels.all.size).toBe(1);
    expect((await collected(1)).json).toMatchObject({ given_up: 0, assets_deleted: [] });
  });

  test("stay in a dry run, which says what would go", async () => {
    for (const factor of [1, 2]) await registered(factor, { limit });
    const said: string[] = [];
    const say = (text: string): void => {
      said.push(text);
    };
    const { registry, largeModels } = memory.ports;
    const dry = { registry: dryRegistry(registry, say), largeModels: dryLargeModels(largeModels, say) };
    await collected(1, { ...memory.ports, ...dry }, true);
    expect(said).toEqual([
      "would commit to the registry: gc(fraud): gives up the model of version 1",
      expect.stringMatching(/^would delete the model in the release modelgate-model-/),
    ]);
    expect(memory.largeModels.all.size).toBe(2);
  });

  test("that are registered again while they are deleted are told as lost", async () => {
    for (const factor of [1, 2]) await registered(factor, { limit });
    const remove: typeof memory.ports.largeModels.remove = async (at) => {
      await registered(1, { limit });
      return memory.largeModels.remove(at);
    };
    const raced = { ...memory.ports, largeModels: { ...memory.ports.largeModels, remove } };
    await expect(collected(1, raced)).rejects.toMatchObject({ code: "E_MODEL_LOST", exit: 4 });
    await registered(1, { limit });
    expect(await problems()).toEqual([]);
  });
});
