import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { createGit } from "../../../src/adapters/git/git.ts";
import { createPrivateClone, localRemote } from "../../../src/adapters/git/private-clone.ts";
import { createRepository } from "../../../src/adapters/git/repository.ts";
import { createTreeReader } from "../../../src/adapters/git/tree-reader.ts";
import { temporaryFolder } from "../../open-sandbox.ts";

let folders: { remove: () => void }[] = [];
afterEach(() => {
  for (const folder of folders) folder.remove();
  folders = [];
});

/** A repository with `deploy/a.yaml` on main, and ways to damage it. */
function repository(name = "repository") {
  const folder = temporaryFolder("reads");
  folders.push(folder);
  const path = join(folder.path, name);
  mkdirSync(join(path, "deploy"), { recursive: true });
  const run = (...args: string[]): string => {
    const result = spawnSync("git", args, { cwd: path, encoding: "utf8" });
    if (result.status !== 0) throw new Error(result.stderr);
    return result.stdout.trim();
  };
  run("init", "--quiet", "--initial-branch=main");
  run("config", "user.name", "Ada");
  run("config", "user.email", "ada@example.org");
  writeFileSync(join(path, "deploy/a.yaml"), "release: 1\n");
  symlinkSync("a.yaml", join(path, "deploy/link.yaml"));
  run("add", "--all");
  run("commit", "--quiet", "--message", "first");
  const loseObject = (name: string): void => {
    const id = run("rev-parse", name);
    rmSync(join(path, ".git/objects", id.slice(0, 2), id.slice(2)));
  };
  return { folder: folder.path, path, run, loseObject, port: createRepository(createGit(path, process.env)) };
}

describe("reading the user's repository", () => {
  test("a file, a branch or a folder that is not there is null", async () => {
    const { port } = repository();
    expect(await port.readAt("refs/heads/main", "deploy/a.yaml")).toEqual(new TextEncoder().encode("release: 1\n"));
    expect(await port.readAt("refs/heads/main", "deploy/b.yaml")).toBeNull();
    expect(await port.readAt("refs/heads/main", "deploy/a.yaml/b")).toBeNull();
    expect(await port.readAt("refs/heads/main", "other/a.yaml")).toBeNull();
    expect(await port.readAt("refs/heads/main", ":(glob)**")).toBeNull();
    expect(await port.readAt("refs/heads/other", "deploy/a.yaml")).toBeNull();
  });

  test("what is no regular file is refused", async () => {
    const { port } = repository();
    await expect(port.readAt("refs/heads/main", "deploy/link.yaml")).rejects.toMatchObject({ code: "E_PATH" });
    await expect(port.readAt("refs/heads/main", "deploy")).rejects.toMatchObject({ code: "E_PATH" });
  });

  test.each(["main:deploy/a.yaml", "main:deploy", "main"])(
    "a lost object (%s) is an error, not a missing file",
    async (name) => {
      const { port, loseObject } = repository();
      loseObject(name);
      await expect(port.readAt("refs/heads/main", "deploy/a.yaml")).rejects.toMatchObject({ code: "E_GIT", exit: 3 });
    },
  );

  test("a configuration that cannot be read is an error, not an unknown author", async () => {
    const { port, path } = repository();
    writeFileSync(join(path, ".git/config"), "[user\nname = x\n");
    await expect(port.actor()).rejects.toMatchObject({ code: "E_GIT" });
  });

  test("a repository without a commit has no head, and one without branches no default", async () => {
    const folder = temporaryFolder("empty");
    folders.push(folder);
    spawnSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: folder.path });
    const port = createRepository(createGit(folder.path, process.env));
    expect(await port.head()).toBeNull();
    expect(await port.defaultBranch()).toBeNull();
  });

  test("branches that Modelgate makes are never the default one", async () => {
    const { run, path } = repository();
    run("branch", "--move", "main", "trunk");
    for (const branch of ["modelgate/registry", "deploy/production/a"]) run("branch", branch);
    const port = createRepository(createGit(path, process.env));
    expect(await port.defaultBranch()).toBe("trunk");
    run("branch", "--move", "modelgate/registry", "records/models");
    run("switch", "--quiet", "--detach");
    run("branch", "--delete", "--force", "trunk");
    expect(
      await createRepository(createGit(path, process.env), async () => "records/models").defaultBranch(),
    ).toBeNull();
    run("config", "init.defaultBranch", "records/models");
    expect(
      await createRepository(createGit(path, process.env), async () => "records/models").defaultBranch(),
    ).toBeNull();
  });
});

describe("reading the private clone", () => {
  async function clone() {
    const at = repository();
    const opened = await createPrivateClone(join(at.folder, "clone"), localRemote(at.path), process.env);
    return { ...at, clone: opened, tip: (await opened.fetch("main")) ?? "" };
  }

  test("lists and finds what is there, and nothing where nothing is", async () => {
    const { clone: opened, tip } = await clone();
    expect((await opened.list(tip, "deploy")).map(({ path }) => path)).toEqual(["deploy/a.yaml", "deploy/link.yaml"]);
    expect((await opened.list(tip, "")).map(({ path }) => path)).toEqual(["deploy"]);
    expect(await opened.list(tip, "other")).toEqual([]);
    expect(await opened.entry(tip, "deploy/b.yaml")).toBeNull();
    const content = new TextEncoder().encode("release: 1\n");
    expect(await opened.find(await opened.list(tip, ""), content)).toEqual(["deploy/a.yaml"]);
    expect(await opened.find(await opened.list(tip, ""), new Uint8Array())).toEqual([]);
    expect(await opened.find([], content)).toEqual([]);
  });

  test.each([
    ["few", 3],
    ["many", 300],
  ])("a content is found among %s folders, of which none was fetched with the tip", async (_, many) => {
    const at = repository();
    const model = (i: number): string => `model ${i}`;
    for (let i = 0; i < many; i++) {
      mkdirSync(join(at.path, `a/b/c/${i}`), { recursive: true });
      writeFileSync(join(at.path, `a/b/c/${i}/model.onnx`), model(i));
    }
    at.run("add", "--all");
    at.run("commit", "--quiet", "--message", "versions");
    const clone = await createPrivateClone(join(at.folder, "clone"), localRemote(at.path), process.env);
    const count = (): number =>
      Number(
        spawnSync("git", ["count-objects", "-v"], {
          cwd: join(at.folder, "clone"),
          encoding: "utf8",
        }).stdout.match(/in-pack: (\d+)/)?.[1],
      );
    const tip = (await clone.fetch("main", "upper-folders")) ?? "";
    expect(count()).toBeLessThan(8);
    const folders = await clone.list(tip, "a/b/c");
    const text = (content: string): Uint8Array => new TextEncoder().encode(content);
    expect(await clone.find(folders, text("none"), text("nor this"))).toEqual([]);
    if (many === 300) expect(count()).toBeLessThan(8);
    expect(await clone.find(folders, text("none"), text(model(2)))).toEqual(["a/b/c/2/model.onnx"]);
  });

  test.each([
    ["few folders come with their small files", 3, 6],
    ["many folders come alone", 60, 60],
  ])("%s", async (_, many, objects) => {
    const at = repository();
    for (let i = 0; i < many; i++) {
      mkdirSync(join(at.path, `a/b/c/${i}`), { recursive: true });
      writeFileSync(join(at.path, `a/b/c/${i}/status.json`), `status ${i}`);
    }
    at.run("add", "--all");
    at.run("commit", "--quiet", "--message", "versions");
    const clone = await createPrivateClone(join(at.folder, "clone"), localRemote(at.path), process.env);
    const count = (): number => {
      const said = spawnSync("git", ["count-objects", "-v"], {
        cwd: join(at.folder, "clone"),
        encoding: "utf8",
      }).stdout;
      return Number(/in-pack: (\d+)/.exec(said)?.[1]);
    };
    const tip = (await clone.fetch("main", "upper-folders")) ?? "";
    const before = count();
    const reader = createTreeReader(clone, tip);
    const folders = [...(await reader.list("a/b/c")).keys()];
    await reader.bring(folders);
    expect(count() - before).toBe(objects);
    const refuse = (mode: string): Error => new Error(mode);
    const texts = await Promise.all(folders.map((folder) => reader.read(`${folder}/status.json`, refuse)));
    expect(texts.map((text) => new TextDecoder().decode(text ?? undefined))).toEqual(
      folders.map((folder) => `status ${folder.split("/").at(-1)}`),
    );
    expect(count() - before).toBe(2 * many);
  });

  test("what was brought of a folder is there: then the remote is asked no more", async () => {
    const { clone: opened, tip, folder } = await clone();
    const reader = createTreeReader(opened, tip);
    const refuse = (mode: string): Error => new Error(`mode ${mode}`);
    await reader.list("");
    await reader.bring(["deploy"]);
    expect([...(await reader.list("deploy")).keys()]).toEqual(["deploy/a.yaml", "deploy/link.yaml"]);
    expect(new TextDecoder().decode((await reader.read("deploy/a.yaml", refuse)) ?? undefined)).toBe("release: 1\n");
    rmSync(join(folder, "repository"), { recursive: true });
    expect(new TextDecoder().decode((await reader.read("deploy/a.yaml", refuse)) ?? undefined)).toBe("release: 1\n");
    expect(await reader.read("deploy/b.yaml", refuse)).toBeNull();
    await expect(reader.read("deploy/link.yaml", refuse)).rejects.toThrow("mode 120000");
  });

  test("a tree that cannot be read is an error, not an empty registry", async () => {
    const { clone: opened, tip, folder } = await clone();
    const folders = await opened.list(tip, "");
    rmSync(join(folder, "clone/objects/pack"), { recursive: true });
    rmSync(join(folder, "repository"), { recursive: true });
    for (const reading of [
      () => opened.list(tip, "deploy"),
      () => opened.entry(tip, "deploy/a.yaml"),
      () => opened.find(folders, new Uint8Array()),
    ])
      await expect(reading()).rejects.toMatchObject({ code: expect.stringMatching(/^E_(GIT|PERMISSION)$/) });
  });
});

describe("a repository whose folder has an unusual name", () => {
  test.each(["a b", "100%41", "%2e%2e", "it's", "a#b?c", "ä \u{1f600}", "a\\b", 'q"q', "$(id)", "a;b&c", "-x", " "])(
    "%j is fetched from and pushed to",
    async (name) => {
      const at = repository(name);
      const clone = await createPrivateClone(join(at.folder, "clone"), localRemote(at.path), process.env);
      const tip = await clone.fetch("main");
      expect(tip).toBe(at.run("rev-parse", "main"));
      const author = { name: "Ada", email: "ada@example.org" };
      const commit = await clone.commit(tip, new Map([["b.txt", "b"]]), { message: "m\n", author });
      expect(await clone.push({ commit, branch: "other", expect: { kind: "absent" } })).toEqual({ kind: "pushed" });
      expect(at.run("rev-parse", "other")).toBe(commit);
    },
  );
});

describe("writing a commit", () => {
  const author = { name: "Ada", email: "ada@example.org" };

  test("a large file, odd names and an author with signs of git's own are held as they are", async () => {
    const at = repository();
    const clone = await createPrivateClone(join(at.folder, "clone"), localRemote(at.path), process.env);
    const large = new Uint8Array(9 * 2 ** 20).map((_, i) => i % 251);
    const names = ['a "quoted" \\ name', "tab\tand\nline", "ä \u{1f600}", "b c ", "-x"];
    const files = new Map<string, Uint8Array | string>([
      ["large.onnx", large],
      ...names.map((name) => [name, name] as const),
    ]);
    const odd = { name: " <Ada>\nLovelace ", email: "ada@example.org>" };
    const tip = await clone.fetch("main");
    const text = { message: "m\n", author: odd, removed: ["deploy/link.yaml"], tags: [{ name: "t", on: null }] };
    const commit = await clone.commit(tip, files, text);
    await clone.push({ commit, branch: "other", expect: { kind: "absent" }, tags: ["t"] });
    const listed = at
      .run("ls-tree", "-r", "-z", "--name-only", "other")
      .split("\0")
      .filter((name) => name !== "");
    expect(listed.sort()).toEqual([...names, "large.onnx", "deploy/a.yaml"].sort());
    const back = await clone.blob((await clone.entry(commit, "large.onnx"))?.id ?? "");
    expect(Buffer.from(back).equals(large)).toBe(true);
    expect(at.run("log", "-1", "--format=%an <%ae> %cn %B", "other")).toBe("AdaLovelace <ada@example.org> Modelgate m");
    expect(at.run("rev-parse", "t^{commit}")).toBe(commit);
    expect(at.run("fsck", "--strict")).toBe("");
  });

  test.each(["deploy//x.yaml", "./deploy/x.yaml", "deploy/x.yaml/", "a/../x.yaml", ".git/x.yaml"])(
    "a path that git passes over (%s) is refused, not lost",
    async (path) => {
      const at = repository();
      const clone = await createPrivateClone(join(at.folder, "clone"), localRemote(at.path), process.env);
      const files = new Map([
        ["other.yaml", "x"],
        [path, "release: 1\n"],
      ]);
      const commit = clone.commit(await clone.fetch("main"), files, { message: "m\n", author });
      await expect(commit).rejects.toMatchObject({ code: "E_PATH", message: expect.stringContaining(path) });
    },
  );

  test("two paths that cannot both be there are refused", async () => {
    const at = repository();
    const clone = await createPrivateClone(join(at.folder, "clone"), localRemote(at.path), process.env);
    const files = new Map([
      ["a", "a file"],
      ["a/b", "a folder"],
    ]);
    await expect(clone.commit(null, files, { message: "m\n", author })).rejects.toMatchObject({ code: "E_PATH" });
  });
});
