import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../../src/adapters/sandbox/sandbox.ts";
import { temporaryFolder } from "../../open-sandbox.ts";

const folder = temporaryFolder("wild-child");
const open: Sandbox[] = [];
afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.close();
});
afterAll(folder.remove);

let made = 0;

/** A sandbox whose child is a program of the test's own, once it was asked something. */
function call(code: string, timeoutSeconds = 20): Promise<unknown> {
  const program = join(folder.path, `child-${made++}.mjs`);
  const told = `process.stdin.once("data", () => { ${code} });`;
  writeFileSync(
    program,
    `import { spawn } from "node:child_process"; import { writeFileSync, writeSync } from "node:fs"; ${told}`,
  );
  const sandbox = createSandbox({
    program,
    scratch: async () => folder.path,
    workspace: folder.path,
    native: null,
    threads: 1,
    searchPath: process.env.PATH ?? "",
    warn: () => {},
    progress: () => {},
  });
  open.push(sandbox);
  return sandbox.call("anything", [], { timeoutSeconds });
}

async function fails(code: string, timeoutSeconds?: number): Promise<{ kind: string; message: string; ms: number }> {
  const start = performance.now();
  const error = await call(code, timeoutSeconds).then(
    () => {
      throw new Error("it answered");
    },
    (thrown: { kind: string; message: string }) => thrown,
  );
  return { kind: error.kind, message: error.message, ms: performance.now() - start };
}

describe("how a child ends is told apart", () => {
  test.each([
    [
      "killed by the machine, which has no memory left",
      'process.kill(process.pid, "SIGKILL")',
      "most likely because the machine ran out of memory",
    ],
    [
      "its own allocation failing",
      'console.error("terminate called after throwing an instance of std::bad_alloc"); process.abort()',
      "ran out of memory",
    ],
    ["a crash in native code", 'process.kill(process.pid, "SIGSEGV")', "ended by SIGSEGV"],
    ["an exit", "process.exit(3)", "exit code 3"],
    ["an answer that is none", "writeSync(3, Buffer.alloc(64, 0xff)); setInterval(() => {}, 1000)", "cannot be read"],
  ])("%s", async (_, code, words) => {
    const failure = await fails(code);
    expect(failure).toMatchObject({ kind: "crashed", message: expect.stringContaining(words) });
    expect(failure.ms).toBeLessThan(10_000);
  });

  test("silence until the deadline", async () => {
    expect(await fails("setInterval(() => {}, 1000)", 1)).toMatchObject({ kind: "timed-out" });
  });

  test("output without end is cut at the cap, and never kept", async () => {
    const before = process.memoryUsage().rss;
    const flood = 'const much = Buffer.alloc(1 << 20, "x"); for (;;) try { writeSync(1, much) } catch {}';
    expect(await fails(flood)).toMatchObject({ kind: "flooded", message: expect.stringContaining("10 MiB") });
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
  });
});

/** The process that a child left behind, by the number that it wrote down. */
async function isGone(file: string): Promise<boolean> {
  const pid = readFileSync(file, "utf8");
  for (let i = 0; i < 100; i++) {
    const state = existsSync(`/proc/${pid}/stat`)
      ? readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.[0]
      : "gone";
    if (state === "gone" || state === "Z") return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

describe.runIf(existsSync("/proc/self/stat"))("what a child starts", () => {
  const grandchild = (file: string): string =>
    `const left = spawn("sleep", ["61"], { stdio: "inherit" }); writeFileSync(${JSON.stringify(file)}, String(left.pid));`;

  test("is killed with it at the deadline", async () => {
    const file = join(folder.path, "hanging.pid");
    expect(await fails(`${grandchild(file)} setInterval(() => {}, 1000)`, 3)).toMatchObject({ kind: "timed-out" });
    expect(await isGone(file)).toBe(true);
  });

  test("does not outlive a child that ends by itself, nor keep the answer waiting", async () => {
    const file = join(folder.path, "left.pid");
    const failure = await fails(`${grandchild(file)} setTimeout(() => process.exit(0), 50)`);
    expect(failure).toMatchObject({ kind: "crashed", message: expect.stringContaining("exit code 0") });
    expect(failure.ms).toBeLessThan(10_000);
    expect(await isGone(file)).toBe(true);
  });
});
