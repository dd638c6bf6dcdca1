import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { withLock } from "../../../src/adapters/node/lock.ts";
import { temporaryFolder } from "../../open-sandbox.ts";

const folder = temporaryFolder("lock");
afterAll(() => folder.remove());
const file = join(folder.path, "deep/.lock");

test("one at a time, and the file is gone afterwards, even when the work fails", async () => {
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside);
    await sleep(5);
    inside--;
  };
  await Promise.all(Array.from({ length: 10 }, () => withLock(file, work)));
  await expect(withLock(file, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect({ most, exists: existsSync(file) }).toEqual({ most: 1, exists: false });
});

test("a lock that is held is waited for, and then named with its holder", async () => {
  const child = spawn("sleep", ["30"]);
  writeFileSync(file, JSON.stringify({ pid: child.pid, start: null }));
  await expect(withLock(file, async () => {}, 200)).rejects.toMatchObject({
    code: "E_BUSY",
    message: `${file} is held by process ${child.pid}`,
    remedy: expect.stringContaining("delete the file"),
  });
  child.kill("SIGKILL");
  await new Promise((resolve) => child.on("close", resolve));
  expect(await withLock(file, async () => "done", 200)).toBe("done");
});

test("the lock of a dead process, of an earlier one with the same id, or of nobody is broken", async () => {
  const { pid } = spawnSync("true");
  writeFileSync(file, JSON.stringify({ pid, start: "1" }));
  expect(await withLock(file, async () => "dead", 200)).toBe("dead");
  if (existsSync("/proc/self/stat")) {
    writeFileSync(file, JSON.stringify({ pid: process.pid, start: "1" }));
    expect(await withLock(file, async () => "earlier", 200)).toBe("earlier");
  }
  writeFileSync(file, "");
  await expect(withLock(file, async () => {}, 200)).rejects.toMatchObject({ code: "E_BUSY" });
  utimesSync(file, new Date(0), new Date(0));
  expect(await withLock(file, async () => "nameless", 200)).toBe("nameless");
  expect(readdirSync(join(folder.path, "deep"))).toEqual([]);
});

test("a lock that was taken from us is not taken away from its new holder", async () => {
  await withLock(file, async () => writeFileSync(file, "another's"));
  expect(readFileSync(file, "utf8")).toBe("another's");
});
