import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createReleases } from "../../src/adapters/github/releases.ts";
import { createLocalLargeModels } from "../../src/adapters/local/large-models.ts";
import { sha256 } from "../../src/adapters/node/digest.ts";
import { createFiles } from "../../src/adapters/node/files.ts";
import { type ReleaseStorage, releaseOf } from "../../src/domain/registry/storage.ts";
import type { LargeModels } from "../../src/ports/large-models.ts";
import { createMemoryLargeModels } from "../fakes/memory-large-models.ts";
import { badGateway, type Mishap } from "../github/faults.ts";
import { temporaryFolder } from "../open-sandbox.ts";
import { type OpenForge, openForge } from "./github/open-forge.ts";

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

let opened: Promise<OpenForge> | undefined;
/** One loopback GitHub for all; each test has bytes of its own, hence releases of its own. */
function forge(): Promise<OpenForge> {
  opened ??= openForge().then((at) => {
    closing.push(() => expect(at.github.violations).toEqual([]), at.close);
    return at;
  });
  return opened;
}

const onGitHub = async (): Promise<LargeModels> => createReleases((await forge()).writer().target, sha256);

function local() {
  const folder = temporaryFolder("large");
  const files = createFiles(folder.path, ".modelgate");
  closing.push(files.close, folder.remove);
  return { folder: folder.path, models: createLocalLargeModels(".modelgate/forge/releases", files, sha256) };
}

const read = async (models: LargeModels, at: ReleaseStorage) => new Uint8Array((await models.get(at)) ?? []);

let made = 0;
function model() {
  const bytes = new Uint8Array([0, 255, 13, 10, ...new TextEncoder().encode(`a model ${++made}`)]);
  const digest = sha256(bytes);
  return { bytes, digest, at: releaseOf({ digest }) };
}

describe.each<[string, () => LargeModels | Promise<LargeModels>]>([
  ["in memory", createMemoryLargeModels],
  ["in files", () => local().models],
  ["in releases on GitHub", onGitHub],
])("large models %s", (_, make) => {
  test("are given back as they were put, and are not there before", async () => {
    const models = await make();
    const { bytes, digest, at } = model();
    expect(await models.get(at)).toBeNull();
    await models.put(at, { bytes, digest });
    expect(await read(models, at)).toEqual(bytes);
    await models.put(at, { bytes, digest });
    expect(await read(models, at)).toEqual(bytes);
  });

  test("are given up, once, and can be put again", async () => {
    const models = await make();
    const { bytes, digest, at } = model();
    expect(await models.remove(at)).toBe(false);
    await models.put(at, { bytes, digest });
    expect(await models.remove(at)).toBe(true);
    expect(await models.get(at)).toBeNull();
    expect(await models.remove(at)).toBe(false);
    await models.put(at, { bytes, digest });
    expect(await read(models, at)).toEqual(bytes);
  });
});

test("a file that was cut off is written again", async () => {
  const { folder, models } = local();
  const { bytes, digest, at } = model();
  await models.put(at, { bytes, digest });
  writeFileSync(join(folder, ".modelgate/forge/releases", at.tag, at.asset), bytes.subarray(0, 5));
  await models.put(at, { bytes, digest });
  expect(await read(models, at)).toEqual(bytes);
});

describe("releases on GitHub", () => {
  const releasesOf = async (tag: string) => (await forge()).repo.releases().filter((release) => release.tag === tag);

  test.each<[string, string, RegExp, Mishap]>([
    ["a draft", "POST", /\/releases$/, badGateway("before")],
    ["a draft, after its effect", "POST", /\/releases$/, badGateway("after")],
    ["an upload", "POST", /\/assets$/, badGateway("before")],
    ["an upload, after its effect", "POST", /\/assets$/, badGateway("after")],
    ["an upload that is reset", "POST", /\/assets$/, { kind: "reset", when: "after" }],
    ["what is published", "PATCH", /\/releases\/\d+$/, badGateway("after")],
    ["a look", "GET", /\/releases\/tags\//, badGateway("before")],
  ])("lose the answer to %s: one release is there, whole and published", async (_, method, path, mishap) => {
    const { github } = await forge();
    const { bytes, digest, at } = model();
    const fault = github.faults.add({ method, path, mishap });
    await (await onGitHub()).put(at, { bytes, digest });
    expect(fault.hits()).toBe(1);
    github.faults.clear();
    expect(await releasesOf(at.tag)).toMatchObject([{ draft: false, assets: [{ name: "model.onnx", digest }] }]);
  });

  test("whose deletion lost its answer are gone for the next run", async () => {
    const models = await onGitHub();
    const { github } = await forge();
    const { bytes, digest, at } = model();
    await models.put(at, { bytes, digest });
    const mishap = badGateway("after");
    const fault = github.faults.add({ method: "DELETE", path: /\/releases\/assets\/\d+$/, mishap });
    await models.remove(at).catch((error: unknown) => expect(error).toMatchObject({ code: "E_REMOTE", exit: 5 }));
    expect(fault.hits()).toBe(1);
    github.faults.clear();
    expect(await models.remove(at)).toBe(false);
    expect(await models.get(at)).toBeNull();
  });

  test("that are empty are taken away with their tags, those that an earlier program emptied too", async () => {
    const models = await onGitHub();
    const { repo } = await forge();
    for (const before of ["full", "emptied"]) {
      const { bytes, digest, at } = model();
      await models.put(at, { bytes, digest });
      expect(await repo.git("tag", "--list", at.tag)).toBe(at.tag);
      const [release] = await releasesOf(at.tag);
      if (before === "emptied") release?.assets.splice(0);
      expect(await models.remove(at)).toBe(before === "full");
      expect(await releasesOf(at.tag)).toEqual([]);
      expect(await repo.git("tag", "--list", at.tag)).toBe("");
    }
  });

  test.each<[string, (at: ReleaseStorage) => Promise<unknown>]>([
    [
      "has another file",
      async ({ tag }) => {
        const [release] = await releasesOf(tag);
        const [asset] = release?.assets ?? [];
        if (asset !== undefined) release?.assets.push({ ...asset, id: asset.id + 100_000, name: "notes.pdf" });
      },
    ],
    [
      "has another text",
      async ({ tag }) => Object.assign((await releasesOf(tag))[0] ?? {}, { body: "Do not delete." }),
    ],
    [
      "has a tag that somebody made",
      async ({ tag }) => {
        const who = ["-c", "user.name=Eve", "-c", "user.email=eve@example.org"];
        await (await forge()).repo.git(...who, "tag", "--force", "-a", "-m", "mine", tag, tag);
      },
    ],
    [
      "has a tag that a rule protects",
      async ({ tag }) =>
        (await forge()).repo.protectedRefs.push({ pattern: `refs/tags/${tag}`, kind: "ruleset", bypass: [] }),
    ],
  ])("an emptied one that %s stays, and its tag", async (_, change) => {
    const models = await onGitHub();
    const { repo } = await forge();
    const { bytes, digest, at } = model();
    await models.put(at, { bytes, digest });
    await change(at);
    expect(await models.remove(at)).toBe(true);
    expect(await models.get(at)).toBeNull();
    expect(await releasesOf(at.tag)).toMatchObject([{ draft: false }]);
    expect(await repo.git("tag", "--list", at.tag)).toBe(at.tag);
  });

  test("an emptied one of which the tag is gone and the release is not: what comes back is put there", async () => {
    const models = await onGitHub();
    const { github } = await forge();
    const { bytes, digest, at } = model();
    await models.put(at, { bytes, digest });
    const stop = github.faults.add({
      ...{ method: "DELETE", path: /\/releases\/\d+$/, times: 99 },
      mishap: badGateway("before"),
    });
    await expect(models.remove(at)).rejects.toMatchObject({ code: "E_REMOTE" });
    expect(stop.hits()).toBeGreaterThan(0);
    github.faults.clear();
    expect(await releasesOf(at.tag)).toMatchObject([{ draft: true, assets: [] }]);
    expect(await models.remove(at)).toBe(false);
    await models.put(at, { bytes, digest });
    expect(await releasesOf(at.tag)).toMatchObject([{ draft: false, assets: [{ digest }] }]);
    expect(await read(models, at)).toEqual(bytes);
  });

  test("what a killed run left half done is done again: a draft, a cut upload, one that is not published", async () => {
    const models = await onGitHub();
    const { github, repo } = await forge();
    for (const left of ["draft", "cut", "whole"] as const) {
      const { bytes, digest, at } = model();
      const stop = github.faults.add({
        method: "PATCH",
        path: /\/releases\/\d+$/,
        times: 99,
        mishap: badGateway("before"),
      });
      await expect(models.put(at, { bytes, digest })).rejects.toMatchObject({ code: "E_REMOTE" });
      expect(stop.hits()).toBeGreaterThan(0);
      github.faults.clear();
      const [draft] = await releasesOf(at.tag);
      if (draft === undefined) throw new Error("no draft");
      expect(await models.get(at)).toBeNull();
      const [asset] = draft.assets;
      if (left !== "whole") draft.assets.length = 0;
      if (left === "cut" && asset !== undefined)
        draft.assets.push({ ...asset, state: "open", bytes: asset.bytes.subarray(0, 6), digest: null });
      const before = repo.releases().length;
      await models.put(at, { bytes, digest });
      expect(repo.releases()).toHaveLength(before);
      expect(await read(models, at)).toEqual(bytes);
      expect((await releasesOf(at.tag))[0]?.assets.map(({ id }) => id === asset?.id)).toEqual([left === "whole"]);
    }
  });

  test("another file in the model's place is replaced, also where the server tells no digests", async () => {
    const models = await onGitHub();
    const { bytes, digest, at } = model();
    await models.put(at, { bytes, digest });
    const [release] = await releasesOf(at.tag);
    const other = Buffer.from(bytes.map((byte) => byte ^ 1));
    const [asset] = release?.assets ?? [];
    if (asset === undefined) throw new Error("no asset");
    release?.assets.splice(0, 1, { ...asset, bytes: other, digest: null });
    expect(await read(models, at)).not.toEqual(bytes);
    await models.put(at, { bytes, digest });
    expect(await read(models, at)).toEqual(bytes);
  });

  test("four runs at once leave one release, and no draft", async () => {
    const { bytes, digest, at } = model();
    await Promise.all([1, 2, 3, 4].map(async () => (await onGitHub()).put(at, { bytes, digest })));
    expect(await releasesOf(at.tag)).toMatchObject([{ draft: false, assets: [{ digest }] }]);
  });

  test("a token that may not write is told which permission it lacks", async () => {
    const { bytes, digest, at } = model();
    const target = (await forge()).writer({ permissions: { contents: "read" } }).target;
    await expect(createReleases(target, sha256).put(at, { bytes, digest })).rejects.toMatchObject({
      code: "E_PERMISSION",
      remedy: "add to the job: permissions: { contents: write }",
    });
  });
});
