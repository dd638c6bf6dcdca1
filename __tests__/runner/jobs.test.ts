import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Permissions } from "./permissions.ts";
import type { RunOptions } from "./run-options.ts";
import { createScene, type Scene } from "./scene.ts";
import { workflowsAt } from "./workflows-at.ts";

let scene: Scene;
beforeAll(() => {
  scene = createScene({
    "lock.json": "{}\n",
    "src/a.ts": "",
    ".github/workflows/ci.yml": "on: push\njobs: {}\n",
    ".github/workflows/README.md": "",
  });
});
afterAll(() => scene.remove());

/** Conclusions of jobs written as `id: <rest of the job in flow style>`. */
async function conclusions(jobs: readonly string[], more: Partial<RunOptions> = {}): Promise<Record<string, string>> {
  const run = await scene.run(`on: push\njobs:\n${jobs.map((one) => `  ${one}\n`).join("")}`, more);
  return { ...Object.fromEntries(run.jobs.map((job) => [job.name, job.conclusion])), run: run.conclusion };
}

const on = "runs-on: ubuntu-latest";

describe("jobs run in the order of needs, and", () => {
  test.each([
    [
      "a failure skips what needs it, but not what asks for it",
      [
        `a: { ${on}, steps: [{ run: exit 1 }] }`,
        `b: { ${on}, needs: a, steps: [{ run: 'true' }] }`,
        `c: { ${on}, needs: [b], if: failure(), steps: [{ run: 'true' }] }`,
        `d: { ${on}, needs: a, if: always(), steps: [{ run: 'true' }] }`,
        `e: { ${on}, needs: a, if: needs.a.result == 'failure', steps: [{ run: 'true' }] }`,
      ],
      { a: "failure", b: "skipped", c: "success", d: "success", e: "skipped", run: "failure" },
    ],
    [
      "a job skipped far above skips, though what is between ran",
      [
        `a: { ${on}, if: false, steps: [{ run: 'true' }] }`,
        `b: { ${on}, needs: a, if: always(), steps: [{ run: 'true' }] }`,
        `c: { ${on}, needs: b, steps: [{ run: 'true' }] }`,
      ],
      { a: "skipped", b: "success", c: "skipped", run: "success" },
    ],
    [
      "continue-on-error keeps a failure from others",
      [
        `a: { ${on}, continue-on-error: true, steps: [{ run: exit 1 }] }`,
        `b: { ${on}, needs: a, steps: [{ run: 'true' }] }`,
      ],
      { a: "failure", b: "success", run: "success" },
    ],
    [
      "fail-fast cancels the other combinations",
      [`a: { ${on}, strategy: { max-parallel: 1, matrix: { n: [1, 2] } }, steps: [{ run: 'exit \${{ matrix.n }}' }] }`],
      { "a (1)": "failure", "a (2)": "cancelled", run: "failure" },
    ],
    [
      "without it they go on",
      [
        `a: { ${on}, strategy: { fail-fast: false, matrix: { n: [1, 0] } }, steps: [{ run: 'exit \${{ matrix.n }}' }] }`,
      ],
      { "a (1)": "failure", "a (0)": "success", run: "failure" },
    ],
    [
      "a runner nobody has is an error",
      ["a: { runs-on: windows-latest, steps: [{ run: 'true' }] }"],
      { a: "failure", run: "failure" },
    ],
    [
      "a reusable workflow is an error here",
      ["a: { uses: ./.github/workflows/x.yml }"],
      { a: "failure", run: "failure" },
    ],
  ])("%s", async (_, jobs, expected) => {
    expect(await conclusions(jobs)).toEqual(expected);
  });

  test("outputs and a matrix computed by another job pass on", async () => {
    const run = await scene.run(`on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { models: '\${{ steps.list.outputs.models }}' }
    steps:
      - { id: list, run: 'echo ''models=["a","b"]'' >> "$GITHUB_OUTPUT"' }
  work:
    needs: plan
    runs-on: ubuntu-latest
    strategy: { matrix: { model: '\${{ fromJSON(needs.plan.outputs.models) }}' } }
    steps: [{ run: 'echo \${{ matrix.model }} \${{ strategy.job-index }}/\${{ strategy.job-total }}' }]`);
    expect(run.jobs.slice(1).map((job) => job.log.split("\n").at(-1))).toEqual(["a 0/2", "b 1/2"]);
  });
});

describe("a job's outputs", () => {
  test("leave out what may hold a secret, with a warning", async () => {
    const run = await scene.run(
      `on: push
jobs:
  a: { ${on}, outputs: { x: 'the \${{ secrets.S }}', y: fine }, steps: [{ run: 'true' }] }`,
      { secrets: { S: "hidden-value" } },
    );
    expect(run.jobs[0]).toMatchObject({ conclusion: "success", outputs: { y: "fine" } });
    expect(run.jobs[0]!.annotations[0]!.message).toBe("Skip output 'x' since it may contain secret.");
  });
  test.each([
    [524_288, "success"],
    [524_289, "failure"],
  ])("of %i characters in UTF-16: %s", async (length, conclusion) => {
    const run = await scene.run(`on: push
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: { x: '\${{ steps.s.outputs.x }}' }
    steps: [{ id: s, run: '{ echo "x<<E"; head -c ${length} /dev/zero | tr "\\0" a; echo; echo E; } >> "$GITHUB_OUTPUT"' }]`);
    expect(run.jobs[0]!.conclusion).toBe(conclusion);
  });
});

describe("steps", () => {
  test("after a failure run only if they ask; outcome and conclusion differ by continue-on-error", async () => {
    const { jobs } = await scene.steps(`
- { id: soft, run: exit 1, continue-on-error: true }
- run: echo \${{ steps.soft.outcome }} \${{ steps.soft.conclusion }}
- { run: exit 1 }
- { run: echo }
- { if: failure(), run: 'echo \${{ job.status }}' }
- { if: '!cancelled()', run: echo }
- { if: success() || failure(), run: echo }`);
    const steps = jobs[0]!.steps;
    expect(steps.map(({ conclusion }) => conclusion)).toEqual([
      "success",
      "success",
      "failure",
      "skipped",
      "success",
      "success",
      "success",
    ]);
    expect(steps[0]!.outcome).toBe("failure");
    expect(steps[1]!.log).toContain("\nfailure success");
    expect(steps[4]!.log).toContain("\nfailure");
  });

  test("see env of workflow, job and step, the nearest winning, with names in their own case", async () => {
    const run = await scene.run(`on: push
env: { A: workflow, B: workflow, C: workflow }
jobs:
  a:
    runs-on: ubuntu-latest
    env: { B: job, C: job }
    steps: [{ env: { C: step }, run: 'echo $A $B $C \${{ env.C }} [\${{ env.c }}]' }]`);
    expect(run.jobs[0]!.log).toContain("\nworkflow job step step []");
  });

  test("hash files of the workspace only", async () => {
    const { jobs } = await scene.steps(`
- uses: actions/checkout@v7
- run: echo "<\${{ hashFiles('lock.json', 'src/**') }}><\${{ hashFiles('../../_temp/**') }}>"`);
    expect(jobs[0]!.steps[1]!.log).toMatch(/\n<[0-9a-f]{64}><>/);
  });

  test("an expression that fails is the step's failure", async () => {
    const { jobs } = await scene.steps("- { run: 'echo ${{ fromJSON(vars.BAD) }}' }", { vars: { BAD: "{" } });
    expect(jobs[0]!.steps[0]).toMatchObject({ outcome: "failure" });
  });
});

describe("permissions and secrets", () => {
  const workflow = `on: [push, pull_request]
permissions: { contents: read }
jobs:
  read: { ${on}, steps: [{ run: 'echo "[\${{ secrets.S }}]"' }] }
  write: { ${on}, permissions: { issues: write }, steps: [{ run: 'true' }] }`;
  async function asked(more: Partial<RunOptions>): Promise<{ asked: Record<string, Permissions>; log: string }> {
    const seen: Record<string, Permissions> = {};
    const run = await scene.run(workflow, {
      secrets: { S: "x-secret-x" },
      tokenFor: (permissions, job) => {
        seen[job] = permissions;
        return `token-of-${job}`;
      },
      ...more,
    });
    return { asked: seen, log: run.jobs[0]!.log };
  }
  test("a token gets what its job asks for", async () => {
    const { asked: seen, log } = await asked({});
    expect(seen).toEqual({
      read: { contents: "read", metadata: "read" },
      write: { issues: "write", metadata: "read" },
    });
    expect(log).toContain("[***]");
  });
  test("a fork's pull request writes nothing and sees no secret", async () => {
    const pull = { base: { ref: "main" }, head: { ref: "x", repo: { full_name: "eve/shop" } } };
    const { asked: seen, log } = await asked({
      event: { name: "pull_request", payload: { action: "opened", pull_request: pull } },
    });
    expect(seen.write).toEqual({ issues: "read", metadata: "read" });
    expect(log).toContain("[]");
  });
});

describe("a workflow", () => {
  test("that GitHub's parser refuses does not run", async () => {
    await expect(scene.steps("- { run: echo, with: { a: 1 } }")).rejects.toThrow("GitHub refuses this workflow");
    await expect(
      scene.run("on: push\njobs:\n  a: { runs-on: ubuntu-latest, needs: b, steps: [{ run: echo }] }"),
    ).rejects.toThrow();
  });
  test("that is dispatched sees inputs in their type, and as text in the event", async () => {
    const run = await scene.run(
      `on: { workflow_dispatch: { inputs: { force: { type: boolean, default: true }, model: { required: true } } } }
jobs: { a: { ${on}, steps: [{ run: 'echo \${{ inputs.force == true }} \${{ github.event.inputs.force == true }} \${{ inputs.model }}' }] } }`,
      { event: { name: "workflow_dispatch", payload: { inputs: { model: "fraud" } } } },
    );
    expect(run.jobs[0]!.log).toContain("\ntrue false fraud");
  });
  test("is found in the commit that the event is about", () => {
    const found = workflowsAt(`${scene.root}/server/acme/shop.git`, scene.sha);
    expect(found).toEqual([{ path: ".github/workflows/ci.yml", text: "on: push\njobs: {}\n" }]);
  });
  test("whose on: does not take the event is not triggered, and says why", async () => {
    const run = await scene.run(
      `on: { push: { paths: ['docs/**'] } }\njobs: { a: { ${on}, steps: [{ run: echo }] } }`,
      {
        repositoryFolder: `${scene.root}/server/acme/shop.git`,
      },
    );
    expect(run).toMatchObject({ triggered: false, reason: "no paths match", jobs: [] });
  });
  test("has its concurrency and environment evaluated and recorded", async () => {
    const run = await scene.run(`on: push
concurrency: { group: 'g-\${{ github.ref_name }}', cancel-in-progress: true }
jobs: { a: { ${on}, environment: production, concurrency: 'job-\${{ github.sha }}', steps: [{ run: 'true' }] } }`);
    expect(run.concurrency).toEqual({ group: "g-main", "cancel-in-progress": true });
    expect(run.jobs[0]).toMatchObject({ environment: "production", concurrency: `job-${scene.sha}` });
  });
});
