import { spawn } from "node:child_process";

/** How long the runner waits between its signals, in milliseconds; and what it takes for a minute. */
export interface Times {
  readonly interrupt: number;
  readonly terminate: number;
  readonly minute: number;
}

/** The runner's own times: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
export const RUNNER_TIMES: Times = { interrupt: 7500, terminate: 2500, minute: 60_000 };

export interface StepProcess {
  readonly command: string;
  readonly args: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  readonly stop: AbortSignal;
  readonly times: Times;
}

export interface StepExit {
  /** The exit code; a process ended by a signal gives 128 plus the signal's number, as a shell would say. */
  readonly code: number;
  /** The process group, which may outlive its leader until the job ends. */
  readonly group: number | undefined;
}

const SIGNALS: Readonly<Record<string, number>> = { SIGINT: 2, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };

/** Cuts a stream into lines as the runner's reader does: at \n, \r\n and a lone \r. */
function createLineCutter(onLine: (line: string) => void): { push(text: string): void; end(): void } {
  let rest = "";
  return {
    push(text) {
      rest += text;
      const held = rest.endsWith("\r") ? "\r" : "";
      const lines = rest.slice(0, rest.length - held.length).split(/\r\n|\n|\r/);
      rest = (lines.pop() ?? "") + held;
      for (const line of lines) onLine(line);
    },
    end() {
      const lines = rest.split(/\r\n|\n|\r/);
      if (lines.at(-1) === "") lines.pop();
      for (const line of lines) onLine(line);
    },
  };
}

/**
 * Runs one process of a step in its own process group, with exactly the given environment and no standard input.
 * When `stop` fires only the process itself is signalled, as by the runner: a shell that has not `exec`ed keeps its
 * child from hearing. Rejects when the process cannot start, for instance because one string is too long.
 */
export function spawnStep(step: StepProcess): Promise<StepExit> {
  return new Promise((resolve, reject) => {
    const child = spawn(step.command, step.args, {
      cwd: step.directory,
      env: step.environment,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const timers: NodeJS.Timeout[] = [];
    const onStop = (): void => {
      child.kill("SIGINT");
      timers.push(setTimeout(() => child.kill("SIGTERM"), step.times.interrupt));
      timers.push(setTimeout(() => child.kill("SIGKILL"), step.times.interrupt + step.times.terminate));
    };
    const cutters = [child.stdout, child.stderr].map((stream) => {
      const cutter = createLineCutter(step.onLine);
      stream.setEncoding("utf8").on("data", (text: string) => cutter.push(text));
      return cutter;
    });
    let finished = false;
    const finish = (code: number | null, signal: NodeJS.Signals | null): void => {
      if (finished) return;
      finished = true;
      for (const timer of timers) clearTimeout(timer);
      step.stop.removeEventListener("abort", onStop);
      for (const cutter of cutters) cutter.end();
      resolve({ code: code ?? 128 + (SIGNALS[signal ?? ""] ?? 0), group: child.pid });
    };
    child.on("error", (error) => {
      step.stop.removeEventListener("abort", onStop);
      reject(error);
    });
    child.on("close", finish);
    // A background process may hold the pipes open: the step does not wait for it.
    child.on("exit", (code, signal) => timers.push(setTimeout(() => finish(code, signal), 500)));
    if (step.stop.aborted) onStop();
    else step.stop.addEventListener("abort", onStop, { once: true });
  });
}
