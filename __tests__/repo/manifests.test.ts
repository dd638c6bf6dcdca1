import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { documentedWorkflows, quickStart } from "./documented-workflows.ts";
import { manifestFiles, manifestProblems } from "./manifest-rules.ts";
import { ROOT } from "./source-files.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";

test("every manifest and workflow of the repository keeps the rules", async () => {
  const problems: Record<string, string[]> = {};
  for (const file of manifestFiles()) {
    const found = await manifestProblems(file, readFileSync(join(ROOT, file), "utf8"));
    if (found.length > 0) problems[file] = found;
  }
  expect(manifestFiles()).toContain(".github/workflows/ci.yml");
  expect(problems).toEqual({});
});

test("what the pages show of workflows keeps them too, and the README's quick start is the copy-ready one", async () => {
  const problems: Record<string, string[]> = {};
  for (const [page, text] of documentedWorkflows()) {
    const found = await manifestProblems(`${page}.yml`, text);
    if (found.length > 0) problems[page] = found;
  }
  expect([...documentedWorkflows().keys()]).toEqual(expect.arrayContaining(["README.md", "drift/README.md"]));
  expect(problems).toEqual({});
  const { name, ...copied } = parse(readFileSync(join(ROOT, "examples/workflows/one-job.yml"), "utf8"));
  expect(parse(quickStart())).toEqual(copied);
  expect(quickStart().trimEnd().split("\n").length).toBeLessThanOrEqual(15);
});

function workflow(step: string, rest = "on: push"): string {
  return `${rest}\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
}

function action(step: string): string {
  return `name: a\ndescription: a\nruns:\n  using: composite\n  steps:\n    - ${step}\n`;
}

describe("the rules catch", () => {
  test.each([
    ["what GitHub's parser refuses", "w.yml", workflow("{ run: echo, with: { a: 1 } }"), "Unexpected value 'with'"],
    ["a composite's step without a shell", "x/action.yml", action("run: echo"), "Required property is missing: shell"],
    [
      "secrets in a composite",
      "action.yml",
      action("{ shell: bash, run: echo, env: { A: '${{ secrets.A }}' } }"),
      "Unrecognized named-value",
    ],
    [
      "what actionlint finds",
      "w.yml",
      workflow("{ run: echo, env: { A: '${{ steps.none.outputs.a }}' } }"),
      'property "none" is not defined',
    ],
    [
      "an input that an action of ours does not have",
      "w.yml",
      workflow("{ uses: acme/modelgate/train@v1, with: { modle: fraud } }"),
      "line 6: Invalid action input 'modle'",
    ],
    [
      "an input that a sibling does not have",
      "action.yml",
      action(`{ uses: 'actions/cache@${SHA}', with: { path: a, key: b, keys: c } }`),
      "Invalid action input 'keys'",
    ],
    [
      "an action of ours that is not there",
      "w.yml",
      workflow("uses: acme/modelgate/trian@v1"),
      "Unable to resolve action `acme/modelgate/trian@v1`",
    ],
    ["a tag", "w.yml", workflow("uses: actions/checkout@v7"), "not pinned by a SHA"],
    ["a short SHA", "action.yml", action("uses: actions/cache@0123456"), "not pinned by a SHA"],
    ["a container", "w.yml", workflow("uses: docker://alpine"), "not pinned by a SHA"],
    ["an expression inside run", "w.yml", workflow("run: echo ${{ github.sha }}"), "expression inside run"],
    [
      "an expression inside an action's run",
      "action.yml",
      action("{ shell: bash, run: 'echo ${{ inputs.a }}' }"),
      "expression inside run",
    ],
    [
      "a checkout that leaves the token on disk",
      "w.yml",
      workflow(`uses: actions/checkout@${SHA}`),
      "actions/checkout without persist-credentials: false",
    ],
    ["GITHUB_ENV", "action.yml", action("{ shell: bash, run: 'echo A=1 >> \"$GITHUB_ENV\"' }"), "writes GITHUB_ENV"],
    ["an action that reaches into the workspace", "action.yml", action("uses: ./train"), "means the user's workspace"],
    [
      "pull_request_target",
      "w.yml",
      workflow("run: echo", "on: [push, pull_request_target]"),
      "runs on pull_request_target",
    ],
    [
      "pull_request_target with types",
      "w.yml",
      workflow("run: echo", "on: { pull_request_target: { types: [opened] } }"),
      "runs on pull_request_target",
    ],
    [
      "secrets: inherit",
      "w.yml",
      `on: push\njobs:\n  a:\n    uses: x/y/.github/workflows/z.yml@${SHA}\n    secrets: inherit\n`,
      "secrets: inherit",
    ],
    [
      "a reusable workflow by branch",
      "w.yml",
      "on: push\njobs:\n  a:\n    uses: x/y/.github/workflows/z.yml@main\n",
      "not pinned by a SHA",
    ],
  ])("%s", async (_, path, text, message) => {
    expect((await manifestProblems(path, text)).join("\n")).toContain(message);
  });

  test.each([
    ["a pinned action", "w.yml", workflow(`uses: actions/setup-node@${SHA} # v7`)],
    [
      "a checkout that leaves nothing",
      "w.yml",
      workflow(`{ uses: 'actions/checkout@${SHA}', with: { persist-credentials: false } }`),
    ],
    ["our own action by version", "w.yml", workflow("uses: acme/modelgate/train@v1")],
    ["a composite", "action.yml", action("{ shell: bash, env: { A: '${{ inputs.a }}' }, run: 'echo \"$A\"' }")],
  ])("nothing in %s", async (_, path, text) => {
    expect(await manifestProblems(path, text)).toEqual([]);
  });
});
