import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readWorkflow } from "../../../src/config/read-workflow.ts";
import { type Guard, pushFindings, registryGuardFindings } from "../../../src/domain/doctor/branch-findings.ts";
import { JOB_NEEDS } from "../../../src/domain/doctor/job-needs.ts";
import { orphans } from "../../../src/domain/doctor/release-findings.ts";
import type { Workflow } from "../../../src/domain/doctor/workflow.ts";
import { disabledFindings, workflowFindings } from "../../../src/domain/doctor/workflow-findings.ts";
import { DECLARATIONS } from "../../../src/main/generated/commands.ts";

const TEMPLATES = fileURLToPath(new URL("../../../examples/workflows/", import.meta.url));
const EVERYTHING = { deploys: true, watches: true };

function templates(...names: string[]): Workflow[] {
  return names.map((name) => readWorkflow(`.github/workflows/${name}`, readFileSync(TEMPLATES + name, "utf8"))!);
}

function job(permissions: string, step: string, events = "push"): Workflow {
  const text = `on: ${events}\njobs:\n  work:\n    ${permissions}\n    steps:\n      - uses: actions/checkout@v7\n      - ${step}\n`;
  return readWorkflow(".github/workflows/own.yml", text)!;
}

const states = (workflow: Workflow) =>
  workflowFindings([workflow], { deploys: false, watches: false }).map(({ state, text, remedy }) => [
    state,
    text,
    remedy,
  ]);

describe("workflows", () => {
  test("the needs of jobs are those that the commands declare", () => {
    const declared = Object.values(DECLARATIONS).flatMap(({ name, action }) =>
      action === null ? [] : [[name, action.permissions] as const],
    );
    expect(Object.fromEntries(JOB_NEEDS)).toEqual(Object.fromEntries(declared));
  });

  test("those that are there to be copied lack nothing, all in one job or one for each", () => {
    const apart = readdirSync(TEMPLATES).filter((name) => name !== "one-job.yml");
    for (const names of [apart, ["one-job.yml"]])
      expect(workflowFindings(templates(...names), EVERYTHING).map(({ state, text }) => `${state}: ${text}`)).toEqual([
        `ok: ${names.map((name) => `.github/workflows/${name}`).join(", ")}`,
      ]);
  });

  test.each([
    ["permissions: { contents: read }", "lacks contents: write"],
    ["permissions: read-all", "lacks contents: write"],
    ["permissions: {}", "lacks contents: write"],
  ])("a job with %s that registers %s, and is told the line", (permissions, lacks) => {
    const line = "it needs at least permissions: { contents: write }";
    const text = `the job work of .github/workflows/own.yml ${lacks}`;
    expect(states(job(permissions, "uses: acme/modelgate/register@v0"))).toEqual([["problem", text, line]]);
  });

  test("a job without a word of permissions has what the repository's default gives", () => {
    expect(states(job("runs-on: x", "uses: acme/modelgate/register@v0"))).toMatchObject([
      ["warning", expect.anything(), expect.stringContaining("contents: write")],
    ]);
    expect(states(job("permissions: write-all", "uses: acme/modelgate/register@v0"))).toMatchObject([
      ["ok", expect.anything(), null],
    ]);
  });

  test("the root action needs what the events of its workflow let it do, and what its command does", () => {
    const root = "uses: acme/modelgate@v0";
    expect(states(job("permissions: { contents: read }", root, "pull_request"))[0]?.[0]).toBe("ok");
    expect(states(job("permissions: { contents: read }", root, "push"))[0]?.[1]).toContain(
      "lacks contents: write, pull-requests: write",
    );
    const asked = `${root}\n        with: { command: drift }`;
    expect(states(job("permissions: { contents: write }", asked, "push"))[0]?.[1]).toContain("lacks issues: write");
  });

  test("a promotion or a watch that nobody calls is missed, and one that GitHub has stopped", () => {
    const [release] = templates("release.yml");
    const missed = workflowFindings([release!], EVERYTHING);
    expect(missed.map(({ text }) => text)).toEqual([
      expect.stringContaining("no workflow calls promote"),
      expect.stringContaining("no workflow calls drift on a schedule"),
    ]);
    expect(workflowFindings([job("permissions: {}", "run: make")], EVERYTHING)[0]?.text).toContain("no workflow in");
    const disabled = new Map([
      [".github/workflows/release.yml", "disabled_inactivity"],
      [".github/workflows/other.yml", "disabled_manually"],
    ]);
    expect(disabledFindings([release!], disabled)).toMatchObject([
      {
        state: "problem",
        text: expect.stringContaining("60 days"),
        remedy: expect.stringContaining("gh workflow enable release.yml"),
      },
    ]);
  });

  test("what is no workflow is none, whatever it is", () => {
    for (const text of [
      "",
      "a: [",
      "- 1",
      "on: push",
      "on: { push: null }\njobs: 3",
      "jobs: { a: 1, b: { steps: x } }",
    ])
      expect(readWorkflow("w.yml", text)?.jobs.flatMap(({ calls }) => calls) ?? []).toEqual([]);
  });
});

describe("branches", () => {
  const guard = (...rules: string[]): Guard => ({ exists: true, isProtected: false, rules });

  test.each<[Guard, string[]]>([
    [guard(), ["warning: r can be deleted and rewritten by a force push"]],
    [guard("deletion"), ["warning: r can be rewritten by a force push"]],
    [guard("deletion", "non_fast_forward", "required_linear_history"), ["ok: r can be neither deleted nor rewritten"]],
    [guard("deletion", "non_fast_forward", "pull_request"), ["warning: r has rules that refuse pushes: pull_request"]],
    [guard("deletion", "non_fast_forward", "creation"), ["ok: r can be neither deleted nor rewritten"]],
    [
      { ...guard("deletion", "non_fast_forward", "creation"), exists: false },
      ["warning: r has rules that refuse pushes: creation"],
    ],
    [
      guard("deletion", "non_fast_forward", "required_signatures"),
      ["problem: r takes signed commits only, and ours are not signed"],
    ],
    [{ ...guard(), isProtected: true }, ["ok: r is protected; whoever registers must be allowed to push to it"]],
  ])("%j", (guarded, expected) => {
    expect(registryGuardFindings("r", guarded).map(({ state, text }) => `${state}: ${text}`)).toEqual(expected);
    const pushes = expected.filter((line) => /refuse pushes|signed/.test(line));
    expect(pushFindings("r", guarded)).toHaveLength(pushes.length);
  });
});

test("a release is an orphan once nobody can be on the way to it any more", () => {
  const now = new Date("2001-05-03T00:00:00Z");
  const [old, young] = ["2001-05-01T00:00:00Z", "2001-05-02T12:00:00Z"];
  const releases = [
    { tag: "named", draft: false, created: old },
    { tag: "named", draft: true, created: old },
    { tag: "nobody's", draft: false, created: old },
    { tag: "on its way", draft: true, created: young },
    { tag: "just there", draft: false, created: young },
  ];
  const stored = [{ kind: "inline" as const }, { kind: "release" as const, tag: "named", asset: "model.onnx" }];
  expect(orphans(releases, stored, now)).toEqual([releases[1], releases[2]]);
});
