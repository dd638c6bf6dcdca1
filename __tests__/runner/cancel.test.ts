import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunResult } from "./run-result.ts";
import { createScene, type Scene } from "./scene.ts";
import { RUNNER_TIMES } from "./spawn-step.ts";

let scene: Scene;
beforeAll(() => {
  scene = createScene();
});
afterAll(() => scene.remove());

const FAST = { interrupt: 400, terminate: 200, minute: 300 };
let count = 0;

/** Runs a workflow in which READY is replaced by a file's name, and cancels as soon as that file is there. */
async function cancelled(workflow: string): Promise<RunResult> {
  const ready = `${scene.root}/ready-${++count}`;
  const cancel = new AbortController();
  const poll = setInterval(() => existsSync(ready) && cancel.abort(), 5);
  try {
    return await scene.run(workflow.replaceAll("READY", ready), { signal: cancel.signal, times: FAST });
  } finally {
    clearInterval(poll);
  }
}

const job = (steps: string): string =>
  `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps.trim().replace(/^/gm, "      ")}\n`;

test("the runner's own times", () => {
  expect(RUNNER_TIMES).toEqual({ interrupt: 7500, terminate: 2500, minute: 60_000 });
});

test("cancelling sends SIGINT, then SIGTERM; later steps run only if they ask", async () => {
  const run = await cancelled(
    job(`
- run: |
    trap 'echo got INT' INT
    trap 'echo got TERM; exit 3' TERM
    touch READY
    while :; do sleep 0.02; done
- run: echo no
- { if: cancelled(), run: echo cleaning up }
- { if: always(), run: echo always }
- { if: failure(), run: echo no }`),
  );
  const [first, ...rest] = run.jobs[0]!.steps;
  expect(first!.log).toMatch(/got INT\ngot TERM/);
  expect(first!.outcome).toBe("cancelled");
  expect(rest.map(({ conclusion }) => conclusion)).toEqual(["skipped", "success", "success", "skipped"]);
  expect([run.jobs[0]!.conclusion, run.conclusion]).toEqual(["cancelled", "cancelled"]);
});

test("a process that ignores both is killed", async () => {
  const start = Date.now();
  const run = await cancelled(job("- run: |\n    trap '' INT TERM\n    touch READY\n    while :; do sleep 0.02; done"));
  expect(run.jobs[0]!.steps[0]!.log).toContain("exit code 137");
  expect(Date.now() - start).toBeLessThan(5000);
});

test.each([
  [
    "a child of a shell is not told",
    "node -e 'process.on(`SIGINT`, () => { console.log(`heard`); process.exit() }); setInterval(() => {}, 9); require(`fs`).writeFileSync(`READY`, ``)'",
    false,
  ],
  [
    "but is with exec",
    "exec node -e 'process.on(`SIGINT`, () => { console.log(`heard`); process.exit() }); setInterval(() => {}, 9); require(`fs`).writeFileSync(`READY`, ``)'",
    true,
  ],
])("%s", async (_, command, heard) => {
  const run = await cancelled(job(`- run: |\n    ${command}\n    true`));
  expect(run.jobs[0]!.log.split("\n").includes("heard")).toBe(heard);
});

test("jobs that say always() start after cancelling, others do not", async () => {
  const run = await cancelled(`on: push
jobs:
  a: { runs-on: ubuntu-latest, steps: [{ run: 'touch READY; exec sleep 5' }] }
  b: { runs-on: ubuntu-latest, needs: a, steps: [{ run: echo }] }
  c: { runs-on: ubuntu-latest, needs: a, if: always(), steps: [{ run: 'echo \${{ needs.a.result }}' }] }`);
  expect(run.jobs.map(({ conclusion }) => conclusion)).toEqual(["cancelled", "cancelled", "success"]);
  expect(run.jobs[2]!.log).toContain("\ncancelled");
});

test("a step past its timeout-minutes fails, a job past its own is cancelled", async () => {
  const step = await scene.steps("- { run: exec sleep 5, timeout-minutes: 1 }\n- { if: failure(), run: echo }", {
    times: FAST,
  });
  expect(step.jobs[0]!.steps.map(({ outcome }) => outcome)).toEqual(["failure", "success"]);
  expect(step.jobs[0]!.annotations.at(-1)!.message).toContain("has timed out after 1 minutes");
  const job = await scene.run(
    "on: push\njobs: { a: { runs-on: ubuntu-latest, timeout-minutes: 1, steps: [{ run: exec sleep 5 }] } }",
    { times: FAST },
  );
  expect(job.jobs[0]!.conclusion).toBe("cancelled");
});

test("what a step leaves running ends with the job", async () => {
  const run = await scene.steps(`
- run: sleep 60 & echo $! > pid
- run: kill -0 "$(cat pid)" && echo alive "$(cat pid)"`);
  const pid = Number(/alive (\d+)/.exec(run.jobs[0]!.log)![1]);
  await expect.poll(() => isRunning(pid)).toBe(false);
});

/** Whether a process still runs; one that nobody has waited for yet does not. */
function isRunning(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
