import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../core/user-error.ts";
import { hasCode } from "./file-error.ts";

const WAIT_MS = 30_000;
/** A holder that has not written its name by then died while doing so. */
const NAMELESS_MS = 2_000;

/**
 * Runs work while holding a lock file, which other processes (and other calls of this one) wait for, with jitter. The
 * file holds the process's id and start; that of a dead process is broken. Throws E_BUSY after `waitMs`.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, waitMs = WAIT_MS): Promise<T> {
  const own = JSON.stringify({ pid: process.pid, start: await startOf(process.pid), key: key() });
  await mkdir(dirname(file), { recursive: true });
  for (const deadline = Date.now() + waitMs; !(await take(file, own)); await sleep(10 + Math.random() * 90)) {
    const holder = await readHolder(file);
    if (holder === null) continue;
    if (await isDead(file, holder)) await breakLock(file, holder);
    else if (Date.now() > deadline) throw busy(file, holder);
  }
  try {
    return await work();
  } finally {
    // Only our own: whoever took us for dead holds it now.
    if ((await readHolder(file)) === own) await rm(file, { force: true });
  }
}

function busy(file: string, holder: string): UserError {
  const pid = processOf(holder)?.pid;
  return new UserError("E_BUSY", `${file} is held by ${pid === undefined ? "another process" : `process ${pid}`}`, {
    exit: 3,
    remedy: "let the other command end and run this again; if none is running, delete the file",
  });
}

async function take(file: string, own: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx");
    await handle.writeFile(own);
    await handle.close();
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

async function isDead(file: string, holder: string): Promise<boolean> {
  const named = processOf(holder);
  if (named === null)
    return Date.now() - (await stat(file).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs > NAMELESS_MS;
  try {
    process.kill(named.pid, 0);
  } catch (error) {
    return hasCode(error, "ESRCH");
  }
  const start = await startOf(named.pid);
  return start !== null && named.start !== null && start !== named.start;
}

/** Takes the file away, unless somebody else has done so and holds it by now: then it is put back. */
async function breakLock(file: string, holder: string): Promise<void> {
  const aside = `${file}.${key()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  if ((await readHolder(aside)) !== holder) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

function processOf(holder: string): { readonly pid: number; readonly start: string | null } | null {
  try {
    const { pid, start } = JSON.parse(holder) as { pid: unknown; start: unknown };
    return Number.isInteger(pid) ? { pid: Number(pid), start: typeof start === "string" ? start : null } : null;
  } catch {
    return null;
  }
}

/** When a process began, in ticks since the machine did: tells it from a later one with the same id. Linux only. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, "utf8");
    return status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function key(): string {
  return randomBytes(6).toString("hex");
}
