import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { dispatchInputs } from "./dispatch-inputs.ts";
import { takes } from "./filter-pattern.ts";
import { triggerRefused } from "./trigger.ts";

test.each([
  [["main"], "main", true],
  [["*"], "feature/x", false],
  [["**"], "feature/x", true],
  [["releases/**-alpha"], "releases/a/3-alpha", true],
  [["v[12].[0-9]+.[0-9]+"], "v1.10.1", true],
  [["v[12].[0-9]+.[0-9]+"], "v3.0.0", false],
  [["*.jsx?"], "page.js", true],
  [["docs/**"], "docs/a/b.md", true],
  [["**/docs/**"], "docs/a.md", true],
  [["**.js"], "src/a.js", true],
  [["*.md", "!README.md"], "README.md", false],
  [["*.md", "!README.md", "README*"], "README.md", true],
  [["a.c"], "abc", false],
])("%j takes %s: %s", (patterns, name, expected) => {
  expect(takes(patterns, name)).toBe(expected);
});

describe("on", () => {
  const push = (ref: string) => ({ name: "push", ref, payload: {} });
  const pull = (action: string, base = "main") => ({
    name: "pull_request",
    ref: "refs/pull/1/merge",
    payload: { action, pull_request: { base: { ref: base } } },
  });
  const finished = (name: string, action: string) => ({
    name: "workflow_run",
    ref: "refs/heads/main",
    payload: { action, workflow_run: { name, head_branch: "topic" } },
  });
  test.each([
    ["push", push("refs/heads/main"), true],
    ["[pull_request, push]", push("refs/heads/main"), true],
    ["pull_request", push("refs/heads/main"), false],
    ["push: { branches: [main] }", push("refs/heads/topic"), false],
    ["push: { branches: [main] }", push("refs/tags/v1"), false],
    ["push: { tags: [v*] }", push("refs/tags/v1"), true],
    ["push: { tags: [v*] }", push("refs/heads/main"), false],
    ["push: { branches-ignore: [main] }", push("refs/heads/topic"), true],
    ["push: { paths: [src/**] }", push("refs/heads/main"), true],
    ["push: { paths: [docs/**] }", push("refs/heads/main"), false],
    ["push: { paths: [docs/**] }", push("refs/tags/v1"), true],
    ["push: { paths-ignore: [src/**] }", push("refs/heads/main"), true],
    ["push: { paths-ignore: ['**'] }", push("refs/heads/main"), false],
    ["pull_request: {}", pull("synchronize"), true],
    ["pull_request: {}", pull("closed"), false],
    ["pull_request: { types: [closed] }", pull("closed"), true],
    ["pull_request: { branches: [main] }", pull("opened", "other"), false],
    ["workflow_run: { workflows: [ci], types: [completed] }", finished("ci", "completed"), true],
    ["workflow_run: { workflows: [ci], types: [completed] }", finished("ci", "requested"), false],
    ["workflow_run: { workflows: [ci], types: [completed] }", finished("other", "completed"), false],
    ["schedule: [{ cron: '0 5 * * *' }]", { name: "schedule", ref: "", payload: { schedule: "0 5 * * *" } }, true],
    ["schedule: [{ cron: '0 5 * * *' }]", { name: "schedule", ref: "", payload: { schedule: "1 1 * * *" } }, false],
  ])("%s, case %#", (on, event, expected) => {
    const refused = triggerRefused(parse(on), { ...event, changedFiles: () => ["src/a.ts", "README.md"] });
    expect(refused === undefined, refused).toBe(expected);
  });
});

describe("workflow_dispatch", () => {
  const on = parse(`workflow_dispatch:
  inputs:
    model: { type: string, required: true }
    force: { type: boolean }
    where: { type: choice, options: [a, b], default: a }`);
  test("values take their type, defaults fill in", () => {
    expect(dispatchInputs(on, { model: "fraud", force: "true" })).toEqual({ model: "fraud", force: true, where: "a" });
  });
  test.each([
    [{}, "Required input 'model' not provided"],
    [{ model: "m", where: "c" }, "not in the list of allowed values"],
    [{ model: "m", typo: 1 }, "Unexpected inputs provided"],
  ])("%j is refused", (given, message) => {
    expect(() => dispatchInputs(on, given)).toThrow(message);
  });
});
