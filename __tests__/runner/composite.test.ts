import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JobResult } from "./run-result.ts";
import { createScene, type Scene, writeFiles } from "./scene.ts";
import { STAND_INS } from "./stand-ins.ts";

const manifest = (steps: string, rest = ""): string =>
  `name: a\ndescription: a\n${rest}\nruns:\n  using: composite\n  steps:\n${steps.trim().replace(/^/gm, "    ")}\n`;

const LOCAL = {
  "inside/action.yml": manifest(
    `
- id: run
  shell: bash
  env: { INPUTS: '\${{ toJSON(inputs) }}' }
  run: |
    env | grep -E '^(INPUT_|ACTIONS_)' || echo 'no inputs, no runtime'
    echo "$INPUTS"
    echo "path=$GITHUB_ACTION_PATH" >> "$GITHUB_OUTPUT"
    echo "same=\${{ github.action_path }}" >> "$GITHUB_OUTPUT"`,
    `inputs:
  must: { description: a, required: true }
  with-default: { description: a, default: '\${{ github.ref_name }}' }
outputs:
  path: { description: a, value: '\${{ steps.run.outputs.path }}' }
  same: { description: a, value: '\${{ steps.run.outputs.same }}' }
  forgotten: { description: a, value: '\${{ steps.run.outputs.typo }}' }`,
  ),
  "outer/action.yml": manifest("- uses: ./inside\n  id: inner\n- uses: acme/tools/leaf@v1", ""),
  "fails/action.yml": manifest(
    `
- { id: bad, shell: bash, run: 'echo "out=kept" >> "$GITHUB_OUTPUT"; exit 7' }
- { shell: bash, run: echo never }
- { if: failure(), shell: bash, run: echo on failure }
- { if: always(), shell: bash, run: echo always }
`,
    "outputs:\n  out: { description: a, value: '${{ steps.bad.outputs.out }}' }",
  ),
  "succeeds/action.yml": manifest("- { shell: bash, run: 'echo inside, status ${{ github.action_status }}' }"),
  "no-shell/action.yml": manifest("- run: echo"),
  "uses-secret/action.yml": manifest("- { shell: bash, run: 'echo ${{ secrets.X }}' }"),
};

let scene: Scene;
beforeAll(() => {
  scene = createScene(LOCAL);
  writeFiles(scene.root, {
    "tools/leaf/action.yml": manifest("- { shell: bash, run: 'cat \"$GITHUB_ACTION_PATH/../dist/text\"' }"),
    "tools/dist/text": "from dist\n",
    "tools/script/action.yml":
      "name: s\ndescription: s\ninputs:\n  some thing: { description: a, default: d }\nruns: { using: node24, main: main.js, post: post.js }\n",
    "tools/script/main.js": `
      const { appendFileSync } = require("node:fs");
      console.log(process.env["INPUT_SOME_THING"], Boolean(process.env.ACTIONS_RUNTIME_TOKEN), process.env.GITHUB_ACTION_REPOSITORY);
      appendFileSync(process.env.GITHUB_STATE, "kept=state\\n");
      appendFileSync(process.env.GITHUB_OUTPUT, "undeclared=fine\\n");`,
    "tools/script/post.js": "console.log('post', process.env.STATE_kept);",
  });
});
afterAll(() => scene.remove());

async function job(steps: string): Promise<JobResult> {
  const run = await scene.steps(`- uses: actions/checkout@v7\n${steps}`, {
    actions: { ...STAND_INS, "acme/tools": `${scene.root}/tools` },
  });
  return run.jobs[0]!;
}

describe("a composite action", () => {
  test("has inputs as a context only: no INPUT_*, no runtime token, required not enforced", async () => {
    const { steps } = await job("- { uses: ./inside, id: a, with: { extra: 1 } }");
    const [, step] = steps;
    expect(step!.log).toContain("no inputs, no runtime");
    expect(step!.log).toContain('"must": ""');
    expect(step!.log).toContain('"with-default": "main"');
    expect(step!.annotations[0]!.message).toContain("Unexpected input(s) 'extra'");
    expect(step!.conclusion).toBe("success");
  });

  test("has the outputs that it maps, and a forgotten mapping is silently empty", async () => {
    const { steps } = await job("- { uses: ./inside, with: { with-default: '' } }");
    const { path, same, forgotten, ...others } = steps[1]!.outputs;
    expect(path).toMatch(/\/work\/shop\/shop\/inside$/);
    expect([same, forgotten, others]).toEqual([path, "", {}]);
    expect(steps[1]!.log).toContain('"with-default": ""');
  });

  test("sees the user's workspace in uses: ./x, and its own repository by its path", async () => {
    const { steps } = await job("- uses: ./outer");
    const [inner, leaf] = steps[1]!.steps;
    expect(inner!.outputs.path).toMatch(/shop\/inside$/);
    expect(leaf!.log).toContain("from dist");
    expect(leaf!.steps[0]!.environment.GITHUB_ACTION_PATH).toMatch(/_actions\/acme\/tools\/v1\/leaf$/);
  });

  test("fails with its step, runs what asks for failure, and gives its outputs all the same", async () => {
    const { steps, conclusion } = await job(
      "- { uses: ./fails, id: a, continue-on-error: true }\n- run: echo ${{ steps.a.outcome }} ${{ steps.a.conclusion }} ${{ steps.a.outputs.out }}",
    );
    expect(steps[1]!.steps.map(({ conclusion: one }) => one)).toEqual(["failure", "skipped", "success", "success"]);
    expect(steps[2]!.log).toContain("\nfailure success kept");
    expect(conclusion).toBe("success");
  });

  test("counts success for itself: under if: always() its steps run after a failure", async () => {
    const { steps, conclusion } = await job("- run: exit 1\n- { if: always(), uses: ./succeeds }\n- run: echo skipped");
    expect(steps[2]!.log).toContain("inside, status success");
    expect(steps[3]!.conclusion).toBe("skipped");
    expect(conclusion).toBe("failure");
  });

  test.each([
    ["./no-shell", "Required property is missing: shell"],
    ["./uses-secret", "Unrecognized named-value: 'secrets'"],
    ["./missing", "Did you forget to run actions/checkout"],
  ])("%s is an error", async (uses, message) => {
    const { steps } = await job(`- uses: ${uses}`);
    expect(steps[1]!.annotations[0]!.message).toContain(message);
    expect(steps[1]!.outcome).toBe("failure");
  });

  test("of another repository that nobody supplied fails the job before any step", async () => {
    const result = await job("- uses: other/thing@v1");
    expect(result).toMatchObject({ conclusion: "failure", steps: [] });
    expect(result.annotations[0]!.message).toContain("Unable to resolve action 'other/thing@v1'");
  });
});

test("a JavaScript action has INPUT_*, the runtime and state for its post script, which runs last", async () => {
  const { steps } = await job(
    "- { uses: acme/tools/script@v1, id: js }\n- run: echo ${{ steps.js.outputs.undeclared }}",
  );
  expect(steps[1]!.log).toContain("d true acme/tools");
  expect(steps[2]!.log).toContain("\nfine");
  expect(steps[3]).toMatchObject({ name: "Post Run acme/tools/script@v1", conclusion: "success" });
  expect(steps[3]!.log).toContain("post state");
});
