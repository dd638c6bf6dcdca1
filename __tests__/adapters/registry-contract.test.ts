import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { localRemote, tokenRemote } from "../../src/adapters/git/private-clone.ts";
import { collectModels, restoreModel } from "../../src/domain/registry/collect-models.ts";
import type { StoredVersion } from "../../src/domain/registry/records.ts";
import { collectedText } from "../../src/domain/registry/storage.ts";
import type { Registry } from "../../src/ports/registry.ts";
import { createMemoryRegistry } from "../fakes/memory-registry.ts";
import { add, registriesAt } from "../git-registry.ts";
import { type GitHub, startGitHub } from "../github/start-github.ts";
import { temporaryFolder } from "../open-sandbox.ts";

const folders: { path: string; remove: () => void }[] = [];
const servers: GitHub[] = [];
afterAll(async () => {
  for (const folder of folders) folder.remove();
  for (const server of servers) {
    expect(server.violations).toEqual([]);
    await server.close();
  }
});

/** A bare repository and as many independent writers of its registry branch as are asked for. */
function gitRegistries(count: number): Registry[] {
  const folder = temporaryFolder("bare");
  folders.push(folder);
  const repository = join(folder.path, "repository.git");
  spawnSync("git", ["init", "--quiet", "--bare", repository]);
  return registriesAt(localRemote(repository), folder.path, count);
}

/** The same behind HTTP, with a token, as on GitHub. */
async function httpRegistries(count: number): Promise<Registry[]> {
  const github = await startGitHub();
  servers.push(github);
  const folder = temporaryFolder("http");
  folders.push(folder);
  const repository = await github.createRepository({ name: "acme/models", private: true });
  repository.settings.guardsWorkflows = false;
  const token = github.token({ contents: "write" });
  return registriesAt(tokenRemote(repository.cloneUrl, { serverUrl: github.url, token }), folder.path, count);
}

describe.each<[string, () => Registry[] | Promise<Registry[]>]>([
  ["in memory", () => [createMemoryRegistry()]],
  ["on a git branch", () => gitRegistries(1)],
  ["on a branch behind HTTP", () => httpRegistries(1)],
])("a registry %s", (_, make) => {
  test("is empty where nothing was written", async () => {
    const [registry] = await make();
    const snapshot = await (registry as Registry).snapshot();
    expect(await snapshot.versions("fraud")).toEqual([]);
    expect(await snapshot.version("fraud", 1)).toBeNull();
    expect(await snapshot.alias("fraud", "champion")).toBeNull();
    expect(await snapshot.read("registry.json")).toBeNull();
    expect(await snapshot.names("models/fraud/versions/1")).toEqual([]);
  });

  test("gives back what was committed, verified, and knows equal bytes", async () => {
    const registry = (await make())[0] as Registry;
    const first = await registry.commit((snapshot) => add(snapshot, "one"));
    expect(first).toMatchObject({ outcome: "written", value: { record: { version: 1, parent: null } } });
    const second = await registry.commit((snapshot) => add(snapshot, "two"));
    expect(second.value.record.parent).toBe(first.value.recordDigest);
    const again = await registry.commit((snapshot) => add(snapshot, "one"));
    expect(again).toMatchObject({ outcome: "nothing", value: { record: { version: 1 } } });
    const snapshot = await registry.snapshot();
    expect(await snapshot.versions("fraud")).toEqual([1, 2]);
    expect(await snapshot.versions("fraud", new TextEncoder().encode("two"))).toEqual([2]);
    expect(await snapshot.versions("fraud", new TextEncoder().encode("three"))).toEqual([]);
    const stored = (await snapshot.version("fraud", 1)) as StoredVersion;
    expect(stored).toEqual(first.value);
    expect(new TextDecoder().decode(await snapshot.file(stored, "model"))).toBe("one");
    expect(new TextDecoder().decode(await snapshot.file(stored, "golden"))).toBe("g");
    expect(await snapshot.status("fraud", 2)).toMatchObject({ state: "active", ran_in: [] });
    expect(await snapshot.alias("fraud", "challenger")).toMatchObject({ version: 2, previous: 1, serial: 2 });
  });

  test("a snapshot does not change under its reader", async () => {
    const registry = (await make())[0] as Registry;
    await registry.commit((snapshot) => add(snapshot, "one"));
    const before = await registry.snapshot();
    await registry.commit((snapshot) => add(snapshot, "two"));
    expect(await before.versions("fraud")).toEqual([1]);
    expect(await (await registry.snapshot()).versions("fraud")).toEqual([1, 2]);
  });

  test("tells its history from the first commit on, oldest first, and what was in each file then", async () => {
    const registry = (await make())[0] as Registry;
    expect((await registry.history()).events).toEqual([]);
    const committed = [];
    for (const text of ["one", "two", "three"]) {
      committed.push((await registry.commit((snapshot) => add(snapshot, text))).commit);
      // The snapshot between fetches the tip alone: the history must not end where that does.
      await registry.snapshot();
    }
    const { events, contents, snapshot, branch } = await registry.history();
    expect(branch).toBe("modelgate/registry");
    expect(events.map(({ commit }) => commit)).toEqual(committed);
    expect(events.map(({ parents }) => parents)).toEqual([[], [committed[0]], [committed[1]]]);
    expect(events[1]?.subject).toBe("register(fraud): version 2, verdict pass");
    expect(events.every(({ at }) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(at))).toBe(true);
    const alias = "models/fraud/aliases/challenger.json";
    const moves = events.map(({ changes }) => changes.find(({ path }) => path === alias));
    expect(moves.map((move) => move?.before)).toEqual([null, moves[0]?.id, moves[1]?.id]);
    const ids = moves.flatMap((move) => move?.id ?? []);
    const texts = [...(await contents([...ids, ...ids])).values()].map((bytes) => new TextDecoder().decode(bytes));
    expect(texts.map((text) => JSON.parse(text).version)).toEqual([1, 2, 3]);
    expect(events[0]?.changes.map(({ path, mode }) => `${mode} ${path}`).sort()).toEqual(
      ["golden.json", "model.onnx", "profile.json", "README.md", "evaluation.json", "run.json", "status.json"]
        .concat("version.json", "MLmodel", "modelgate_model.py", "requirements.txt", "conda.yaml")
        .map((file) => `100644 models/fraud/versions/1/${file}`)
        .concat("100644 models/fraud/model.json", `100644 ${alias}`, "100644 registry.json")
        .sort(),
    );
    expect(await snapshot.versions("fraud")).toEqual([1, 2, 3]);
  });

  test("a model that was given up is told as such, found by what stands in its place, and can be given back", async () => {
    const registry = (await make())[0] as Registry;
    const { value: stored } = await registry.commit((snapshot) => add(snapshot, "one"));
    await registry.commit((snapshot) => add(snapshot, "two"));
    const by = { keep: 1, actor: null, runId: null };
    const text = (content: string): Uint8Array => new TextEncoder().encode(content);
    await registry.commit(async () => ({ kind: "commit", value: null, change: collectModels([stored], by) }));
    const without = await registry.snapshot();
    await expect(without.file(stored, "model")).rejects.toMatchObject({ code: "E_MODEL_COLLECTED" });
    expect(new TextDecoder().decode(await without.file(stored, "golden"))).toBe("g");
    expect(await without.versions("fraud")).toEqual([1, 2]);
    expect(await without.names("models/fraud/versions/1")).toEqual(
      expect.arrayContaining(["collected.json", "run.json"]),
    );
    expect(await without.names("models/fraud/versions/1")).not.toContain("model.onnx");
    expect(await without.names("models/fraud/versions/2")).toContain("model.onnx");
    expect([...(await without.names("models/fraud"))].sort()).toEqual(["aliases", "model.json", "versions"]);
    expect(await without.names("models/other")).toEqual([]);
    expect(await without.versions("fraud", text("one"))).toEqual([]);
    expect(await without.versions("fraud", text("one"), text(collectedText(stored.record)))).toEqual([1]);
    const { changes } = (await registry.history()).events.at(-1) ?? { changes: [] };
    expect(changes.map(({ path, id }) => `${id === null ? "-" : "+"}${path.split("/").at(-1)}`).sort()).toEqual([
      "+collected.json",
      "-model.onnx",
    ]);
    const back = restoreModel(stored, text("one"), by);
    await registry.commit(async () => ({ kind: "commit", value: null, change: back }));
    expect(new TextDecoder().decode(await (await registry.snapshot()).file(stored, "model"))).toBe("one");
  });

  test("bytes that are not the record's are refused", async () => {
    const registry = (await make())[0] as Registry;
    const { value } = await registry.commit((snapshot) => add(snapshot, "one"));
    await registry.commit(async () => ({
      kind: "commit",
      value: null,
      change: { message: "tamper\n", files: new Map([["models/fraud/versions/1/model.onnx", "other"]]) },
    }));
    await expect((await registry.snapshot()).file(value, "model")).rejects.toMatchObject({
      code: "E_REGISTRY_DAMAGED",
      exit: 4,
    });
  });

  test.each([1, 2])("an edited record of version %d, of two, breaks the chain", async (version) => {
    const registry = (await make())[0] as Registry;
    await registry.commit((snapshot) => add(snapshot, "one"));
    await registry.commit((snapshot) => add(snapshot, "two"));
    const path = `models/fraud/versions/${version}/version.json`;
    const text = new TextDecoder().decode((await (await registry.snapshot()).read(path)) ?? new Uint8Array());
    const edited = text.replace('"threshold": 0.5', '"threshold": 0.1');
    expect(edited).not.toBe(text);
    await registry.commit(async () => ({
      kind: "commit",
      value: null,
      change: { message: "tamper\n", files: new Map([[path, edited]]) },
    }));
    const snapshot = await registry.snapshot();
    await expect(snapshot.version("fraud", version)).rejects.toMatchObject({ code: "E_REGISTRY_DAMAGED", exit: 4 });
    expect(await snapshot.version("fraud", 3 - version)).toMatchObject({ record: { version: 3 - version } });
  });
});

/** A registry of three versions, with parts of it taken away as a person would with git. */
const DAMAGED: readonly [string, readonly string[], string][] = [
  ["the newest version", ["versions/3"], "models/fraud/versions/3 is missing, which challenger names"],
  ["a version in the middle", ["versions/2"], "models/fraud/versions/2 is missing"],
  ["the first version", ["versions/1"], "models/fraud/versions/1 is missing"],
  [
    "the newest record",
    ["versions/3/version.json"],
    "models/fraud/versions/3/version.json is missing, which challenger",
  ],
  ["every version", ["versions"], "models/fraud/versions/1 is missing"],
];

describe.each(["in memory", "on a git branch"])("a damaged registry %s", (where) => {
  test.each(DAMAGED)("that lost %s tells nothing of the model and takes nothing", async (_, lost, says) => {
    const { registry, remove } = where === "in memory" ? memoryToDamage() : gitToDamage();
    for (const text of ["one", "two", "three"]) await registry.commit((snapshot) => add(snapshot, text));
    remove(lost.map((path) => `models/fraud/${path}`));
    const damaged = { code: "E_REGISTRY_DAMAGED", exit: 4, message: expect.stringContaining(says) };
    const snapshot = await registry.snapshot();
    await expect(snapshot.versions("fraud")).rejects.toMatchObject(damaged);
    await expect(snapshot.versions("fraud", new TextEncoder().encode("two"))).rejects.toMatchObject(damaged);
    await expect(snapshot.version("fraud", 3)).rejects.toMatchObject(damaged);
    await expect(snapshot.alias("fraud", "challenger")).rejects.toMatchObject(damaged);
    await expect(registry.commit((now) => add(now, "four"))).rejects.toMatchObject(damaged);
    expect(await snapshot.versions("other")).toEqual([]);
  });

  test("that lost an older record tells nothing of that version, nor of the one that it pinned", async () => {
    const { registry, remove } = where === "in memory" ? memoryToDamage() : gitToDamage();
    for (const text of ["one", "two", "three"]) await registry.commit((snapshot) => add(snapshot, text));
    remove(["models/fraud/versions/2/version.json"]);
    const snapshot = await registry.snapshot();
    const damaged = {
      code: "E_REGISTRY_DAMAGED",
      exit: 4,
      message: expect.stringContaining("2/version.json is missing"),
    };
    for (const version of [1, 2]) await expect(snapshot.version("fraud", version)).rejects.toMatchObject(damaged);
    expect(await snapshot.version("fraud", 3)).toMatchObject({ record: { version: 3 } });
    expect((await registry.commit((now) => add(now, "four"))).value.record.version).toBe(4);
  });
});

function memoryToDamage() {
  const registry = createMemoryRegistry();
  const remove = (lost: readonly string[]): void => {
    for (const path of [...registry.files.keys()])
      if (lost.some((gone) => path === gone || path.startsWith(`${gone}/`))) registry.files.delete(path);
  };
  return { registry: registry as Registry, remove };
}

function gitToDamage() {
  const [registry] = gitRegistries(1);
  const folder = folders.at(-1) as { path: string };
  const work = join(folder.path, "work");
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync("git", args, { cwd: folder.path, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  const remove = (lost: readonly string[]): void => {
    git("clone", "--quiet", "--branch", "modelgate/registry", "repository.git", work);
    git("-C", work, "rm", "-r", "--quiet", ...lost);
    git("-C", work, "-c", "user.name=Eve", "-c", "user.email=eve@example.org", "commit", "--quiet", "-m", "gone");
    git("-C", work, "push", "--quiet");
  };
  return { registry: registry as Registry, remove };
}

describe.each<[string, number, (many: number) => Registry[] | Promise<Registry[]>]>([
  ["one git branch", 16, gitRegistries],
  ["one branch behind HTTP", 8, httpRegistries],
])("many writers on %s", (_, many, make) => {
  test(`${many} versions from ${many} writers: unique, gap-free, chained, none lost`, async () => {
    const writers = await make(many);
    const results = await Promise.all(
      writers.map((registry, i) => registry.commit((snapshot) => add(snapshot, `model ${i}`))),
    );
    expect(results.map(({ value }) => value.record.version).sort((a, b) => a - b)).toEqual(
      Array.from({ length: many }, (_, i) => i + 1),
    );
    const snapshot = await (writers[0] as Registry).snapshot();
    let parent: string | null = null;
    for (const version of await snapshot.versions("fraud")) {
      const stored = (await snapshot.version("fraud", version)) as StoredVersion;
      expect(stored.record.parent).toBe(parent);
      parent = stored.recordDigest;
    }
    expect((await snapshot.alias("fraud", "challenger"))?.serial).toBe(many);
  }, 120_000);
});
