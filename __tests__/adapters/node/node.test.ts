import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFiles } from "../../../src/adapters/node/files.ts";
import { outputFolder } from "../../../src/adapters/node/output-folder.ts";
import { createProcesses } from "../../../src/adapters/node/processes.ts";
import { temporaryFolder } from "../../open-sandbox.ts";

const folder = temporaryFolder("node");
const outside = temporaryFolder("node-outside");
let files: ReturnType<typeof createFiles>;
beforeAll(() => {
  files = createFiles(folder.path, ".modelgate");
});
afterAll(async () => {
  await files.close();
  folder.remove();
  outside.remove();
});

describe("files", () => {
  test("what is written is read; what is not there is null", async () => {
    await files.write("a/b.txt", "text");
    expect(new TextDecoder().decode((await files.read("a/b.txt")) ?? new Uint8Array())).toBe("text");
    expect(await files.read("a/none.txt")).toBeNull();
    expect(await files.read("a/b.txt/c")).toBeNull();
    expect(await files.modified("a/none.txt")).toBeNull();
    expect(readdirSync(join(folder.path, "a"))).toEqual(["b.txt"]);
  });

  test.each(["../x.txt", "/etc/passwd", "a/../../x.txt", "link/x.txt", "link-file"])("%s is refused", async (path) => {
    if (!existsSync(join(folder.path, "link"))) {
      symlinkSync(outside.path, join(folder.path, "link"));
      writeFileSync(join(outside.path, "x.txt"), "secret");
      symlinkSync(join(outside.path, "x.txt"), join(folder.path, "link-file"));
    }
    await expect(files.read(path)).rejects.toMatchObject({ code: "E_PATH" });
    await expect(files.write(path, "x")).rejects.toMatchObject({ code: "E_PATH" });
    expect(readFileSync(join(outside.path, "x.txt"), "utf8")).toBe("secret");
  });

  test("a folder is not a file", async () => {
    mkdirSync(join(folder.path, "folder"), { recursive: true });
    await expect(files.read("folder")).rejects.toMatchObject({ code: "E_PATH" });
  });

  const replace = async (own: ReturnType<typeof createFiles>, path: string, content: Record<string, string>) =>
    (await own.claimFolder(path, ["one.txt", "two.txt", "three.txt"]))(new Map(Object.entries(content)));

  test("a folder is replaced whole, and ours is ignored by git", async () => {
    await replace(files, ".modelgate/m", { "one.txt": "1", "two.txt": "2" });
    await replace(files, ".modelgate/m", { "three.txt": "3" });
    expect(readdirSync(join(folder.path, ".modelgate")).sort()).toEqual([".gitignore", "m"]);
    expect(readdirSync(join(folder.path, ".modelgate/m"))).toEqual(["three.txt"]);
    expect(readFileSync(join(folder.path, ".modelgate/.gitignore"), "utf8")).toBe("*\n");
  });

  test("a folder with anything else in it is somebody's, and not replaced, now or later", async () => {
    const at = join(folder.path, ".modelgate/theirs");
    const claimed = await files.claimFolder(".modelgate/theirs", ["one.txt"]);
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, ".one.txt.0123456789ab"), "left by a killed run");
    await files.claimFolder(".modelgate/theirs", ["one.txt"]);
    writeFileSync(join(at, "thesis.md"), "years of work");
    for (const replacing of [
      () => files.claimFolder(".modelgate/theirs", ["one.txt"]),
      () => claimed(new Map([["one.txt", "1"]])),
    ])
      await expect(replacing()).rejects.toMatchObject({
        code: "E_FOLDER_FOREIGN",
        message: expect.stringContaining('.modelgate/theirs holds "thesis.md"'),
      });
    expect(readFileSync(join(at, "thesis.md"), "utf8")).toBe("years of work");
    mkdirSync(join(folder.path, ".modelgate/deep/one.txt"), { recursive: true });
    await expect(files.claimFolder(".modelgate/deep", ["one.txt"])).rejects.toMatchObject({ code: "E_FOLDER_FOREIGN" });
    writeFileSync(join(folder.path, ".modelgate/file"), "x");
    await expect(files.claimFolder(".modelgate/file", ["one.txt"])).rejects.toMatchObject({ code: "E_FOLDER_FOREIGN" });
  });

  test("what Python leaves beside an imported module is nobody's work, and anything else in its place is", async () => {
    const at = join(folder.path, ".modelgate/imported");
    mkdirSync(join(at, "__pycache__"), { recursive: true });
    writeFileSync(join(at, "__pycache__/one.cpython-312.pyc"), "");
    await (await files.claimFolder(".modelgate/imported", ["one.py"]))(new Map([["one.py", "1"]]));
    expect(readdirSync(at)).toEqual(["one.py"]);
    mkdirSync(join(at, "__pycache__"));
    writeFileSync(join(at, "__pycache__/thesis.md"), "years of work");
    await expect(files.claimFolder(".modelgate/imported", ["one.py"])).rejects.toMatchObject({
      code: "E_FOLDER_FOREIGN",
    });
  });

  test("many writers of one folder at once all succeed, and one's files are there whole", async () => {
    const contents = Array.from({ length: 8 }, (_, i) => ({ "one.txt": String(i), "two.txt": String(i) }));
    mkdirSync(join(folder.path, ".modelgate/.busy.0123456789ab"));
    mkdirSync(join(folder.path, ".modelgate/.other.0123456789ab"));
    await Promise.all(
      contents.map((content) => replace(createFiles(folder.path, ".modelgate"), ".modelgate/busy", content)),
    );
    const read = (name: string): string => readFileSync(join(folder.path, ".modelgate/busy", name), "utf8");
    expect(read("one.txt")).toBe(read("two.txt"));
    const left = readdirSync(join(folder.path, ".modelgate")).filter((name) => /busy|other/.test(name));
    expect(left.sort()).toEqual([".other.0123456789ab", "busy"]);
  });

  test("only a folder that was empty before is ignored by git", async () => {
    mkdirSync(join(folder.path, "build"));
    writeFileSync(join(folder.path, "build/theirs.txt"), "x");
    await replace(createFiles(folder.path, "build"), "build/m", { "one.txt": "1" });
    await replace(createFiles(folder.path, "ours/deep"), "ours/deep/m", { "one.txt": "1" });
    expect(existsSync(join(folder.path, "build/.gitignore"))).toBe(false);
    expect(readFileSync(join(folder.path, "ours/deep/.gitignore"), "utf8")).toBe("*\n");
    expect(existsSync(join(folder.path, "ours/.gitignore"))).toBe(false);
  });

  test("the scratch folder is gone after closing, and its files can be published", async () => {
    const own = createFiles(folder.path, ".modelgate");
    const scratch = await own.scratch("made.bin");
    writeFileSync(scratch, "made");
    await own.publish(scratch, "out/made.bin");
    await own.close();
    expect(existsSync(scratch)).toBe(false);
    expect(readFileSync(join(folder.path, "out/made.bin"), "utf8")).toBe("made");
  });
});

describe("the output folder", () => {
  test.each([
    [".modelgate", ".modelgate"],
    ["./a//b/", "a/b"],
    ["a/../b", "b"],
    ["..data", "..data"],
    [join(folder.path, "a/b"), "a/b"],
  ])("%s is %s, relative to the repository", async (text, path) => {
    expect(await outputFolder(folder.path, text)).toBe(path);
  });

  test.each([
    ".",
    "",
    "a/..",
    "..",
    "../x",
    "/",
    "/tmp",
    "/etc/x",
    ".git",
    ".git/x",
    ".GIT",
    "a/.git",
    ".github",
    ".github/x",
    folder.path,
  ])("%j is refused", async (text) => {
    await expect(outputFolder(folder.path, text)).rejects.toMatchObject({ code: "E_PATH" });
  });

  test("a symbolic link is followed", async () => {
    symlinkSync(outside.path, join(folder.path, "away"));
    mkdirSync(join(folder.path, ".git"));
    symlinkSync(".git", join(folder.path, "into-git"));
    for (const text of ["away", "away/x", "into-git", "into-git/x"])
      await expect(outputFolder(folder.path, text)).rejects.toMatchObject({ code: "E_PATH" });
  });
});

describe("processes", () => {
  const environment = {
    PATH: process.env.PATH,
    HOME: "/nowhere",
    GITHUB_TOKEN: "CANARY",
    MY_OWN: "mine",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "CANARY",
    INPUT_TOKEN: "CANARY",
    LC_ALL: "C",
  };
  async function run(command: string, more: { timeoutSeconds?: number; inherit?: string[] } = {}) {
    const lines: string[] = [];
    const processes = createProcesses(folder.path, environment);
    const end = await processes.run({
      command,
      directory: ".",
      environment: new Map([["MODELGATE_SEED", "1"]]),
      inherit: more.inherit ?? [],
      timeoutSeconds: more.timeoutSeconds ?? 20,
      onLine: (line) => lines.push(line),
    });
    return { end, lines };
  }

  test("a child sees what is allowed and what was named, and nothing else", async () => {
    const { lines } = await run("env; cat /proc/self/environ | tr '\\0' '\\n'", { inherit: ["MY_OWN"] });
    const names = new Set(lines.map((line) => line.split("=")[0]));
    expect(names.has("MODELGATE_SEED") && names.has("PATH") && names.has("LC_ALL") && names.has("MY_OWN")).toBe(true);
    expect(lines.join("\n")).not.toContain("CANARY");
  });

  test("ends are told apart", async () => {
    expect((await run("exit 3")).end).toEqual({ kind: "exited", code: 3 });
    expect((await run("false | true")).end).toEqual({ kind: "exited", code: 1 });
    expect((await run("kill -TERM $$")).end).toEqual({ kind: "killed", signal: "SIGTERM" });
    expect((await run("sleep 30", { timeoutSeconds: 1 })).end).toEqual({ kind: "timed-out", seconds: 1 });
  });

  test("lines arrive whole, and an endless one is cut", async () => {
    const { lines } = await run("printf 'one\\ntwo'; printf 'x%.0s' $(seq 1 30000) >&2");
    expect(lines).toContain("one");
    expect(lines).toContain("two");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(10_000);
  });

  test.each([
    ["in the background", "sleep 60 & echo done"],
    ["in a session of its own", "setsid sleep 8 & echo done"],
  ])("a child %s that holds the output open does not hold the step", async (_, command) => {
    const started = performance.now();
    const { end, lines } = await run(command);
    expect(end).toEqual({ kind: "exited", code: 0 });
    expect(lines).toEqual(["done"]);
    expect(performance.now() - started).toBeLessThan(7_000);
  });

  test("a limit of months is not a limit of milliseconds", async () => {
    expect((await run("sleep 0.3", { timeoutSeconds: 90 * 86_400 })).end).toEqual({ kind: "exited", code: 0 });
  });

  test("a grandchild that was left behind is killed with the step", async () => {
    const { end } = await run("(sleep 60; touch late.txt) > /dev/null 2>&1 & echo $! > grandchild.pid; true");
    expect(end).toEqual({ kind: "exited", code: 0 });
    const pid = Number(readFileSync(join(folder.path, "grandchild.pid"), "utf8"));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const state = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, "utf8").split(" ")[2] : "gone";
    expect(["gone", "Z"]).toContain(state);
  });
});
