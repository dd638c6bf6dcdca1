import { type ChildProcess, execFile } from "node:child_process";

const EVERY_MS = 500;

/** Where no limit can be set, looks at the child's resident memory twice a second and kills it above the limit. */
export function watchMemory(child: ChildProcess, limitBytes: number, kill: () => void): void {
  const timer = setInterval(() => {
    if (child.pid === undefined) return;
    execFile("ps", ["-o", "rss=", "-p", String(child.pid)], (error, stdout) => {
      if (error === null && Number.parseInt(stdout, 10) * 1024 > limitBytes) kill();
    });
  }, EVERY_MS);
  timer.unref();
  child.on("close", () => clearInterval(timer));
}
