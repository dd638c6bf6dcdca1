import { createHash } from "node:crypto";
import { readlinkSync } from "node:fs";
import { lstat, mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";

/** A younger folder is left alone, whatever its name says. */
const YOUNGEST_MS = 60_000;

/**
 * Makes an empty folder in the system's temporary one, named by this process, and removes those that killed processes
 * have left there. Returns its real path.
 */
export async function makeScratchFolder(parent = tmpdir()): Promise<string> {
  const machine = machineName();
  await removeAbandoned(parent, machine).catch(() => {
    // What cannot be tidied up is no reason not to work.
  });
  return realpath(await mkdtemp(join(parent, `modelgate-${machine}-${process.pid}-`)));
}

/**
 * Where a process number means something: this machine, and in it this container. Containers may share a temporary
 * folder while each counts its processes from 1.
 */
function machineName(): string {
  let processes = "";
  try {
    processes = readlinkSync("/proc/self/ns/pid");
  } catch {
    // Not Linux: one table of processes for the whole machine.
  }
  return createHash("sha256").update(`${hostname()} ${processes}`).digest("hex").slice(0, 8);
}

/** Removes folders of ours that no living process owns: named so here, owned by this user, and older than a minute. */
async function removeAbandoned(parent: string, machine: string): Promise<void> {
  const ours = new RegExp(`^modelgate-${machine}-([1-9]\\d*)-\\w{6}$`);
  for (const name of await readdir(parent)) {
    const pid = Number(ours.exec(name)?.[1] ?? 0);
    if (pid === 0 || isAlive(pid)) continue;
    const path = join(parent, name);
    const status = await lstat(path).catch(() => null);
    if (status === null || !status.isDirectory() || status.uid !== process.getuid?.()) continue;
    if (Date.now() - status.mtimeMs < YOUNGEST_MS) continue;
    await rm(path, { recursive: true, force: true }).catch(() => {
      // Another process of ours may be removing it too.
    });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's answers too, with a refusal.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
