import { spawn } from "node:child_process";
import { join } from "node:path";
import type { ProcessEnd, Processes, ProcessRequest } from "../../ports/process.ts";
import { createLineSplitter } from "./lines.ts";
import { LONGEST_TIMER } from "./longest-timer.ts";

/** Names that every training script may see; everything else, the token above all, stays with us. */
const ALLOWED = /^(PATH|HOME|LANG|LC_.*|TMPDIR|LD_LIBRARY_PATH|PYTHON.*|VIRTUAL_ENV|CONDA_.*|CUDA_.*)$/;
const GRACE_MS = 5_000;
/** How long the output of a command that has ended is still read: a child in a group of its own may hold it open. */
const DRAIN_MS = 2_000;

/** Runs shell commands in the workspace, each in its own process group, with an allow-listed environment. */
export function createProcesses(
  workspace: string,
  environment: Readonly<Record<string, string | undefined>>,
): Processes & { readonly killAll: () => void } {
  const running = new Set<number>();
  const run = (request: ProcessRequest): Promise<ProcessEnd> =>
    new Promise((resolve, reject) => {
      const child = spawn("bash", ["-eo", "pipefail", "-c", request.command], {
        cwd: join(workspace, request.directory),
        env: allowedEnvironment(environment, request),
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
      });
      const { pid } = child;
      if (pid !== undefined) running.add(pid);
      let timedOut = false;
      const kill = (signal: NodeJS.Signals): void => {
        if (pid !== undefined) killGroup(pid, signal);
      };
      const deadline = setTimeout(
        () => {
          timedOut = true;
          kill("SIGTERM");
          setTimeout(() => kill("SIGKILL"), GRACE_MS).unref();
        },
        Math.min(request.timeoutSeconds * 1000, LONGEST_TIMER),
      );
      const splitters = [createLineSplitter(request.onLine), createLineSplitter(request.onLine)] as const;
      child.stdout.on("data", splitters[0].push);
      child.stderr.on("data", splitters[1].push);
      child.on("error", reject);
      // What the command left in the background may hold its output open, and must not outlive the step either.
      child.on("exit", () => {
        kill("SIGKILL");
        setTimeout(() => {
          child.stdout.destroy();
          child.stderr.destroy();
        }, DRAIN_MS).unref();
      });
      child.on("close", (code, signal) => {
        clearTimeout(deadline);
        if (pid !== undefined) running.delete(pid);
        for (const splitter of splitters) splitter.end();
        if (timedOut) resolve({ kind: "timed-out", seconds: request.timeoutSeconds });
        else if (signal !== null) resolve({ kind: "killed", signal });
        else resolve({ kind: "exited", code: code ?? 1 });
      });
    });
  return {
    run,
    killAll: () => {
      for (const pid of running) killGroup(pid, "SIGKILL");
    },
  };
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}

function allowedEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  request: ProcessRequest,
): Record<string, string> {
  const inherit = new Set(request.inherit);
  const allowed = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && (ALLOWED.test(name) || inherit.has(name)) ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(allowed), ...Object.fromEntries(request.environment) };
}
