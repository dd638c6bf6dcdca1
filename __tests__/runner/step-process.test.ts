import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StepResult } from "./run-result.ts";
import { createScene, type Scene } from "./scene.ts";

let scene: Scene;
beforeAll(() => {
  scene = createScene();
});
afterAll(() => scene.remove());

async function only(steps: string, more = {}): Promise<StepResult[]> {
  const run = await scene.steps(steps, more);
  return [...run.jobs[0]!.steps];
}

describe("the environment of a run step", () => {
  test("is a hosted runner's and nothing of ours", async () => {
    process.env.LEAK_OF_THE_PARENT = "1";
    const [step] = await only("- run: env -0 | sort -z | tr '\\0' '\\n' | cut -d= -f1 | tr '\\n' ' '");
    delete process.env.LEAK_OF_THE_PARENT;
    const names = step!.log.split("\n").at(-1)!.trim().split(" ");
    const allowed = /^(CI|HOME|LANG|PATH|USER|GITHUB_\w+|RUNNER_\w+|PWD|SHLVL|_)$/;
    expect(names.filter((name) => !allowed.test(name))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(["CI", "GITHUB_ACTIONS", "GITHUB_EVENT_PATH", "GITHUB_OUTPUT", "RUNNER_TEMP"]),
    );
    expect(names).not.toContain("GITHUB_TOKEN");
    expect(names).not.toContain("GITHUB_ACTION_PATH");
    expect(names.filter((name) => name.startsWith("ACTIONS_") || name.startsWith("INPUT_"))).toEqual([]);
  });

  test("the runner's own names cannot be overridden, others can", async () => {
    const [step] = await only(
      "- run: echo $GITHUB_SHA $RUNNER_OS $CI\n  env: { GITHUB_SHA: no, RUNNER_OS: no, CI: mine }",
    );
    expect(step!.log).toContain(`${scene.sha} Linux mine`);
  });

  test.each([
    [131_071, "success"],
    [131_072, "failure"],
  ])("one string of %i bytes: %s", async (bytes, outcome) => {
    const value = "x".repeat(bytes - "BIG=".length);
    const [step] = await only("- run: echo ${#BIG}\n  env: { BIG: '${{ vars.BIG }}' }", { vars: { BIG: value } });
    expect(step!.outcome).toBe(outcome);
    if (outcome === "failure") expect(step!.annotations[0]!.message).toContain("Argument list too long");
  });

  test("identity for OpenID Connect only with id-token: write", async () => {
    const workflow = `on: push
jobs:
  with: { runs-on: ubuntu-latest, permissions: { id-token: write }, steps: [{ run: 'echo $ACTIONS_ID_TOKEN_REQUEST_URL' }] }
  without: { runs-on: ubuntu-latest, steps: [{ run: 'echo none$ACTIONS_ID_TOKEN_REQUEST_URL' }] }`;
    const run = await scene.run(workflow, { oidc: { url: "http://127.0.0.1:9/oidc", token: "identity" } });
    expect(run.jobs.map((job) => job.log.split("\n").at(-1))).toEqual(["http://127.0.0.1:9/oidc", "none"]);
  });
});

describe("shells", () => {
  test.each([
    ["- run: false | true", "success"],
    ["- run: false | true\n  shell: bash", "failure"],
    ["- run: |\n    false\n    true", "failure"],
    ["- run: |\n    false\n    true\n  shell: sh", "failure"],
    ["- run: '[[ a == a ]]'\n  shell: sh", "failure"],
    ["- run: console.log(6 * 7)\n  shell: node {0}", "success"],
    ["- run: exit 1\n  shell: pwsh", "failure"],
    ["- run: pwd\n  working-directory: missing", "failure"],
  ])("%j: %s", async (steps, outcome) => {
    expect((await only(steps))[0]!.outcome).toBe(outcome);
  });

  test("defaults of the job win over those of the workflow, the step's own over both", async () => {
    const run = await scene.run(`on: push
defaults: { run: { shell: sh, working-directory: .. } }
jobs:
  job:
    runs-on: ubuntu-latest
    defaults: { run: { shell: bash } }
    steps:
      - run: echo "$0 $(basename "$(dirname "$PWD")") $SHELLOPTS"
      - run: echo "\${SHELLOPTS:-none}"
        shell: sh`);
    const [first, second] = run.jobs[0]!.steps;
    expect(first!.log).toMatch(/work .*pipefail/);
    expect(second!.log).toContain("none");
  });
});

describe("the files of a step", () => {
  test("outputs, environment, path and summary reach later steps", async () => {
    const [, second] = await only(`
- id: first
  run: |
    printf 'a<<X\\none\\ntwo\\nX\\n' >> "$GITHUB_OUTPUT"
    echo 'KEPT=yes' >> "$GITHUB_ENV"
    echo '/first/bin' >> "$GITHUB_PATH"; echo '/second/bin' >> "$GITHUB_PATH"
    echo "# Summary" >> "$GITHUB_STEP_SUMMARY"
- run: echo "$A|$KEPT|$PATH|$COPY"
  env: { A: '\${{ steps.first.outputs.a }}', COPY: '\${{ env.KEPT }}' }`);
    expect(second!.log).toMatch(/one\ntwo\|yes\|\/second\/bin:\/first\/bin:.*\|yes$/);
  });

  test("an invalid line fails the step; what stood before it counts", async () => {
    const [step] = await only(`- run: printf 'good=1\\nbad\\n' >> "$GITHUB_OUTPUT"`);
    expect(step).toMatchObject({ outcome: "failure", outputs: { good: "1" } });
    expect(step!.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'bad'",
    ]);
  });

  test("NODE_OPTIONS is refused with an error that fails nothing", async () => {
    const [first, second] = await only(
      `- run: echo NODE_OPTIONS=--inspect >> "$GITHUB_ENV"\n- run: echo "<$NODE_OPTIONS>"`,
    );
    expect(first).toMatchObject({ outcome: "success", annotations: [{ level: "error" }] });
    expect(second!.log).toContain("<>");
  });

  test("a summary over 1 MiB is lost whole, with an error that fails nothing", async () => {
    const run = await scene.steps(`
- run: head -c 1048576 /dev/zero | tr '\\0' a >> "$GITHUB_STEP_SUMMARY"
- run: head -c 1048577 /dev/zero | tr '\\0' a >> "$GITHUB_STEP_SUMMARY"`);
    const [fits, over] = run.jobs[0]!.steps;
    expect(fits!.summary).toHaveLength(1_048_576);
    expect(over).toMatchObject({ outcome: "success", summary: "" });
    expect(over!.annotations[0]!.message).toContain("upload aborted");
  });
});

describe("secrets", () => {
  test("and the token are masked in logs, annotations and summaries", async () => {
    const run = await scene.steps(
      `
- run: |
    echo "$TOKEN and $SECRET"; echo "::error::$SECRET"; echo "$SECRET" >> "$GITHUB_STEP_SUMMARY"
    echo "$TOKEN" | base64
  env: { TOKEN: '\${{ github.token }}', SECRET: '\${{ secrets.MINE }}' }`,
      { secrets: { MINE: "very-secret-value" } },
    );
    const { environment, ...visible } = run.jobs[0]!.steps[0]!;
    expect(JSON.stringify(visible)).not.toMatch(/ghs_token|very-secret|Z2hzX3Rva2Vu/);
    expect(environment).toMatchObject({ SECRET: "very-secret-value" });
    expect(run.jobs[0]!.log).not.toContain("very-secret");
  });
});
