import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { createFrameReader, encodeFrame } from "../../../src/adapters/sandbox/frames.ts";
import { limitedCommand, memoryLimit } from "../../../src/adapters/sandbox/limits.ts";
import { CANCER_FIXTURES, cancerConfig, openWorkspace, PROGRAM } from "../../e2e/workspace.ts";
import { fileSource, openSandbox, SANDBOX_PROGRAM, temporaryFolder } from "../../open-sandbox.ts";

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** A look into /proc that survives the end of the process looked at: other tests start and end their own. */
function look<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Living processes whose command line holds a text, with their parent and their folder. */
function processesWith(text: string): { readonly pid: number; readonly parent: number; readonly folder: string }[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const command = look(() => readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " "));
    const parent = look(() => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[1]);
    const folder = look(() => readlinkSync(`/proc/${pid}/cwd`));
    if (command === null || !command.includes(text) || parent == null || folder === null) return [];
    return [{ pid: Number(pid), parent: Number(parent), folder }];
  });
}

const onLinux = existsSync("/proc/self/environ") && spawnSync("prlimit", ["--version"]).status === 0;

describe("frames", () => {
  const packed = fc.oneof(
    fc.float64Array(),
    fc.int32Array(),
    fc.uint8Array(),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const message = fc.record({
    a: packed,
    list: fc.array(packed, { maxLength: 5 }),
    map: fc.array(fc.tuple(fc.string(), packed), { maxLength: 4 }).map((entries) => new Map(entries)),
  });

  test("whatever is sent arrives, in whatever pieces", () => {
    fc.assert(
      fc.property(
        fc.array(message, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 50 }),
        (messages, size) => {
          const heard: unknown[] = [];
          const read = createFrameReader((frame) => heard.push(frame));
          const bytes = Buffer.concat(messages.flatMap(encodeFrame));
          for (let at = 0; at < bytes.length; at += size) read(bytes.subarray(at, at + size));
          expect(heard).toEqual(messages);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("columns called __proto__ and constructor are names like any other", () => {
    const heard: unknown[] = [];
    const columns = new Map([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
    createFrameReader((frame) => heard.push(frame))(Buffer.concat(encodeFrame({ columns })));
    expect(heard).toEqual([
      {
        columns: new Map([
          ["__proto__", 1],
          ["constructor", 2],
        ]),
      },
    ]);
  });

  test("bytes that are no frame are refused", () => {
    const read = (): void => createFrameReader(() => {})(Buffer.alloc(64, 0xff));
    expect(read).toThrow(RangeError);
  });
});

describe("limits", () => {
  test("grow with the models, and never beyond three quarters of the machine", () => {
    expect(memoryLimit(0)).toBeGreaterThanOrEqual(3 * 1024 ** 3);
    expect(memoryLimit(2 ** 30)).toBeGreaterThanOrEqual(memoryLimit(0));
    expect(memoryLimit(2 ** 50)).toBe(memoryLimit(2 ** 60));
  });

  test("leave room for most models from the start, so that no child is ended to be given more", () => {
    expect(memoryLimit(64 * 2 ** 20)).toBe(memoryLimit(0));
  });

  test("where prlimit is missing the command is left as it is, and said to be so", () => {
    expect(limitedCommand(["node", "x"], { memoryBytes: 1, cpuSeconds: 1 }, "/nowhere")).toEqual({
      command: ["node", "x"],
      limited: false,
    });
  });
});

describe.runIf(onLinux)("the child", () => {
  test("has limits, an environment of its own without any secret, and ends with its parent", async () => {
    const folder = temporaryFolder("child");
    writeFileSync(join(folder.path, "a.csv"), "a\n1\n");
    process.env.GITHUB_TOKEN = "CANARY-TOKEN";
    const open = openSandbox(folder.path);
    cleanups.push(open.close, folder.remove, () => delete process.env.GITHUB_TOKEN);
    await open.engine.describe(fileSource("a.csv"));
    const mine = processesWith(SANDBOX_PROGRAM).filter(({ parent }) => parent === process.pid);
    expect(mine).toHaveLength(1);
    const pid = mine[0]?.pid;
    expect(readFileSync(`/proc/${pid}/environ`, "utf8")).not.toContain("CANARY");
    expect(
      readFileSync(`/proc/${pid}/environ`, "utf8")
        .split("\0")
        .filter(Boolean)
        .map((entry) => entry.split("=")[0])
        .sort(),
    ).toEqual(["HOME", "LANG", "MALLOC_ARENA_MAX", "PATH", "TMPDIR", "TZ"]);
    const limits = readFileSync(`/proc/${pid}/limits`, "utf8");
    expect(limits).toMatch(new RegExp(`Max address space +${memoryLimit(0)} `));
    expect(limits).toMatch(/Max core file size +0 /);
    expect(limits).toMatch(/Max cpu time +\d+ /);
    expect(open.warnings).toEqual([]);
  });

  test("ends when the program that started it is killed", async () => {
    const at = openWorkspace({ config: cancerConfig(), fixtures: CANCER_FIXTURES });
    cleanups.push(at.remove);
    const child = spawn(process.execPath, [PROGRAM, "train", "--local", "--set", "models.cancer.train.run=sleep 30"], {
      cwd: at.folder,
      stdio: "ignore",
    });
    const scratchOf = (): number[] =>
      processesWith(SANDBOX_PROGRAM).flatMap(({ pid, parent }) => (parent === child.pid ? [pid] : []));
    for (let i = 0; i < 100 && scratchOf().length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    const [orphan] = scratchOf();
    expect(orphan).toBeDefined();
    child.kill("SIGKILL");
    for (let i = 0; i < 100 && existsSync(`/proc/${orphan}`); i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(existsSync(`/proc/${orphan}`)).toBe(false);
  });
});

describe.runIf(onLinux)("what is asked last", () => {
  test("ends the child though its parent computes on, and whatever follows has another one", async () => {
    const data = temporaryFolder("last");
    const own = openSandbox(data.path);
    cleanups.push(own.close, data.remove);
    const children = () => processesWith(SANDBOX_PROGRAM).filter(({ folder }) => folder.startsWith(own.scratch));
    const versions = await own.scorer.versions();
    const [first] = children();
    const explained = own.scorer.explain({ timeoutSeconds: 60 });
    const lives = (): boolean => (look(() => readFileSync(`/proc/${first?.pid}/cmdline`, "utf8")) ?? "") !== "";
    // An answer could not arrive in this loop; a dead process has no command line any more.
    for (const start = Date.now(); lives() && Date.now() - start < 10_000; );
    expect(children()).toEqual([]);
    expect(await explained).toBeNull();
    expect(await own.scorer.versions()).toEqual(versions);
    expect(children()).not.toEqual([]);
  });
});

describe("an interruption", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "by %s ends the training and everything else within five seconds, and leaves nothing",
    async (signal) => {
      const at = openWorkspace({
        config: cancerConfig({ run: "echo begun > begun.txt; sleep 47; true" }),
        fixtures: CANCER_FIXTURES,
      });
      cleanups.push(at.remove);
      const child = spawn(process.execPath, [PROGRAM, "train", "--local"], {
        cwd: at.folder,
        stdio: ["ignore", "ignore", "pipe"],
      });
      let said = "";
      child.stderr.on("data", (chunk) => {
        said += chunk;
      });
      for (let i = 0; i < 200 && !existsSync(join(at.folder, "begun.txt")); i++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const start = Date.now();
      const end = new Promise<number | null>((resolve) => child.on("close", resolve));
      child.kill(signal);
      expect(await end).toBe(signal === "SIGINT" ? 130 : 143);
      expect(Date.now() - start).toBeLessThan(5_000);
      expect(said).toContain("train was interrupted");
      const left = () => processesWith("sleep 47").filter(({ folder }) => folder.startsWith(at.folder));
      for (let i = 0; i < 40 && left().length > 0; i++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(left()).toEqual([]);
      expect(at.list(".modelgate")).toEqual([]);
    },
  );
});

describe("a sandbox that is closed", () => {
  test("while its child is being started leaves none, and starts no other", async () => {
    const data = temporaryFolder("closed");
    const own = openSandbox(data.path);
    cleanups.push(own.close, data.remove);
    const asked = own.scorer.versions();
    const refused = expect(asked).rejects.toThrow();
    await own.sandbox.close();
    await refused;
    await expect(own.scorer.versions()).rejects.toThrow("it was ended");
    const left = (): number =>
      processesWith(SANDBOX_PROGRAM).filter(({ folder }) => folder.startsWith(own.scratch)).length;
    for (let i = 0; i < 100 && left() > 0; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(left()).toBe(0);
  });
});
