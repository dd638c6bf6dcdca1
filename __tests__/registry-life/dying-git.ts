import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROGRAM } from "../e2e/workspace.ts";
import { temporaryFolder } from "../open-sandbox.ts";

const REAL_GIT = spawnSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).stdout.trim();

/** The call of git, counted from 1, at which the program is killed. */
export interface Kill {
  readonly call: number;
  readonly when: "before" | "after";
}

/** How the program ended, and the calls of git that it came to make, by their arguments. */
export interface Ended {
  readonly killed: boolean;
  readonly code: number | null;
  readonly stdout: string;
  readonly calls: readonly string[];
}

/**
 * Runs a command with `--local`, with a git on its path that kills the program (SIGKILL) at its n-th call, before git
 * does anything or after it has done everything. A call that never comes kills nobody.
 */
export function startUnderGit(folder: string, args: readonly string[], kill: Kill): Promise<Ended> {
  return startProgramUnderGit(folder, [PROGRAM, ...args, "--local"], kill);
}

/** The same of any program of Node's: its file, and its arguments. */
export async function startProgramUnderGit(folder: string, args: readonly string[], kill: Kill): Promise<Ended> {
  const path = temporaryFolder("dying-git");
  const calls = join(path.path, "calls");
  writeFileSync(join(path.path, "git"), script(calls, kill));
  chmodSync(join(path.path, "git"), 0o755);
  try {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, PATH: `${path.path}:${process.env.PATH}` },
      stdio: ["ignore", "pipe", "ignore"],
    });
    let stdout = "";
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString("utf8");
    });
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
      child.on("close", (...end) => resolve(end));
    });
    const made = existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n") : [];
    return { killed: signal === "SIGKILL", code, stdout, calls: made };
  } finally {
    path.remove();
  }
}

/** Only calls of the program itself count: git calls itself too, by the same name. */
function script(calls: string, { call, when }: Kill): string {
  return `#!/bin/sh
echo "$*" >> '${calls}'
[ "$(wc -l < '${calls}')" -eq ${call} ] || exec '${REAL_GIT}' "$@"
${when === "after" ? `'${REAL_GIT}' "$@" > /dev/null 2>&1` : ""}
kill -KILL $PPID
`;
}
