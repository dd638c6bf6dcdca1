import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Permissions } from "../github/access.ts";
import type { Call, Ended } from "./run-action.ts";
import { type Case, openStages, type StageName, type Stages } from "./stages.ts";

let stages: Stages;
beforeAll(async () => {
  stages = await openStages();
}, 120_000);
afterAll(async () => {
  expect(stages.github.violations).toEqual([]);
  await stages.close();
});

/** Runs a step with a token of its own, and holds what it printed against that token. */
async function run(at: Case, permissions: Permissions, call: Partial<Call> & Pick<Call, "action">): Promise<Ended> {
  const token = stages.github.token(permissions);
  const ended = await at.run({ ...call, token });
  const printed = ended.log.replaceAll(/^::add-mask::.*$/gm, "") + ended.outputs + ended.summary;
  expect(printed).not.toContain(token);
  expect(printed).not.toContain(Buffer.from(`x-access-token:${token}`).toString("base64"));
  return ended;
}

const WRITE = { contents: "write", "pull-requests": "write", issues: "write", statuses: "write" } as const;
const DRIFT = { current: "drifted.csv" };

/** What each action declares, without one line of it. */
const LACKING: readonly (readonly [action: string, stage: StageName, permissions: Permissions, line: string])[] = [
  ["register", "judged", { contents: "read", "pull-requests": "read" }, "contents: write"],
  ["deploy", "registered", { contents: "read", "pull-requests": "write" }, "contents: write"],
  ["deploy", "registered", { contents: "write", "pull-requests": "read" }, "pull-requests: write"],
  ["promote", "merged", { contents: "read", "pull-requests": "write" }, "contents: write"],
  ["drift", "promoted", { contents: "read", issues: "write" }, "contents: write"],
  ["drift", "promoted", { contents: "write", issues: "read" }, "issues: write"],
  ["rollback", "second", { contents: "read", "pull-requests": "write" }, "contents: write"],
  ["rollback", "second", { contents: "write" }, "pull-requests: write"],
  ["report", "judged", { actions: "read", "pull-requests": "write" }, "statuses: write"],
  ["report", "judged", { actions: "read", statuses: "write", "pull-requests": "read" }, "pull-requests: write"],
];

describe.concurrent("a token without one permission", () => {
  test.each(LACKING)("%s from %s with %o is told to add the line %s", async (action, stage, permissions, line) => {
    const at = await stages.open(stage);
    const call = action === "report" ? await reported(at) : { action, inputs: action === "drift" ? DRIFT : {} };
    const { code, log } = await run(at, permissions, call);
    expect(code, log).toBe(3);
    expect(log).toMatch(/E_PERMISSION/);
    expect(log).toContain(`add to the job: permissions: { ${line} }`);
  });

  test.each([
    ["register", "judged", { "pull-requests": "read" }, "contents: read"],
    ["promote", "merged", { contents: "write" }, "pull-requests: read"],
    ["drift", "promoted", { contents: "write" }, "issues: read"],
  ] as const)(
    "%s from %s of a private repository is told so for reading too",
    async (action, stage, permissions, line) => {
      const at = await stages.open(stage, { private: true });
      const { code, log } = await run(at, permissions, { action, inputs: action === "drift" ? DRIFT : {} });
      expect(code, log).toBe(3);
      expect(log).toContain(`permissions: { ${line} }`);
    },
  );

  test("that may only read is enough for a verdict, with a warning", async () => {
    const at = await stages.open("judged");
    const sha = await at.repo.git("rev-parse", "change");
    const pull_request = {
      number: 7,
      html_url: "https://example.org/7",
      head: { sha, ref: "change", repo: { full_name: "mallory/models" } },
      base: { ref: "main", sha: at.sha },
    };
    const event = { name: "pull_request", payload: { action: "opened", number: 7, pull_request } };
    const { code, log, outputs, summary } = await run(at, { contents: "read" }, { action: "evaluate", event });
    expect(code, log).toBe(0);
    expect(log).toMatch(/^warning: comment and statuses are left to the action report: /m);
    expect(outputs).toMatch(/^verdict<<(\S+)\npass\n\1$/m);
    expect(summary).toContain("cancer: passed");
    expect(at.repo.statuses(sha)).toEqual([]);
  });
});

describe.concurrent("a setting", () => {
  test("that keeps Actions from opening pull requests is named, and found changed by a re-run", async () => {
    const at = await stages.open("registered");
    at.repo.settings.actionsMayOpenPulls = false;
    const { code, log } = await run(at, WRITE, { action: "deploy" });
    expect(code, log).toBe(3);
    expect(log).toMatch(/E_SETTING.*not permitted to create or approve pull requests/);
    expect(log).toContain("Allow GitHub Actions to create and approve pull requests");
    at.repo.settings.actionsMayOpenPulls = true;
    expect((await run(at, WRITE, { action: "deploy" })).code).toBe(0);
    expect(at.repo.pulls()).toHaveLength(1);
  });

  test("that turns issues off is named, and what was measured is told all the same", async () => {
    const at = await stages.open("promoted");
    at.repo.settings.hasIssues = false;
    const { code, log, outputs, summary } = await run(at, WRITE, { action: "drift", inputs: DRIFT });
    expect(code, log).toBe(3);
    expect(log).toMatch(/E_SETTING.*[Ii]ssues has been disabled/);
    expect(log).toContain("turn issues on in Settings > General > Features");
    expect(outputs).toMatch(/^verdict<<(\S+)\nalert\n\1$/m);
    expect(summary).toMatch(/cancer in production: alert.*radius.*E_SETTING/s);
  });

  test.each([
    ["register", "judged", "refs/heads/modelgate/*", "branch protection"],
    ["register", "judged", "refs/heads/modelgate/*", "ruleset"],
    ["register", "judged", "refs/tags/*", "ruleset"],
    ["promote", "merged", "refs/heads/modelgate/*", "ruleset"],
    ["deploy", "registered", "refs/heads/deploy/*", "ruleset"],
    ["rollback", "second", "refs/heads/deploy/*", "branch protection"],
  ] as const)("%s from %s: %s refused by %s ends at once, and names the rule", async (action, stage, pattern, kind) => {
    const at = await stages.open(stage);
    at.repo.protectedRefs.push({ pattern, kind, bypass: [] });
    const before = await at.repo.git("for-each-ref");
    const { code, log } = await run(at, WRITE, { action });
    expect(code, log).toBe(3);
    expect(log).toMatch(/E_PUSH_REFUSED.*GH0(06|13).*Changes must be made through a pull request/);
    expect(log).toMatch(
      pattern === "refs/tags/*"
        ? /rule that is named .* registry\.tags: false/
        : /exempt it from the rule that is named/,
    );
    expect(await at.repo.git("for-each-ref")).toBe(before);
    expect(at.repo.pulls()).toEqual([]);
    const pushes = stages.github.log.filter(({ path }) => path === `/${at.name}.git/git-receive-pack`);
    expect(pushes).toHaveLength(1);
  });
});

describe.concurrent("a registry branch that was deleted", () => {
  test.each([
    ["register", "merged"],
    ["promote", "promoted"],
  ] as const)("is missed by %s from %s, because a merged deployment names a release of it", async (action, stage) => {
    const at = await stages.open(stage);
    const tip = await at.repo.git("rev-parse", "modelgate/registry");
    await at.repo.git("update-ref", "-d", "refs/heads/modelgate/registry");
    const { code, log } = await run(at, WRITE, { action });
    expect(code, log).toBe(3);
    expect(log).toMatch(/E_REGISTRY_LOST: .*deploy\/production\/cancer\.yaml on main names a release/);
    expect(await at.repo.git("for-each-ref", "refs/heads/modelgate/registry")).toBe("");
    await at.repo.git("update-ref", "refs/heads/modelgate/registry", tip);
    const again = await run(at, WRITE, { action });
    expect(again.code, again.log).toBe(0);
  });
});

describe("a registry in another repository", () => {
  const elsewhere = (at: Case): string => `${at.name}-models`;
  const call = (at: Case) => ({
    action: "register",
    inputs: { set: `registry.repository=${elsewhere(at)}\nregistry.inline-limit=0B` },
  });

  test("takes branch, tags and large models; this one stays as it is", async () => {
    const at = await stages.open("judged");
    const other = await stages.github.createRepository({ name: elsewhere(at), files: { "README.md": "Models\n" } });
    const before = await at.repo.git("for-each-ref");
    const { code, log } = await run(at, WRITE, call(at));
    expect(code, log).toBe(0);
    expect(await at.repo.git("for-each-ref")).toBe(before);
    expect((await other.git("for-each-ref", "--format=%(refname:short)")).split("\n")).toEqual([
      "main",
      "modelgate/registry",
      "cancer@v1.0.0",
      expect.stringMatching(/^modelgate-model-[0-9a-f]{64}$/),
    ]);
    expect(other.releases()).toHaveLength(1);
    expect(at.repo.releases()).toEqual([]);
  });

  test("that the job's own token does not reach is named, and which token does", async () => {
    const at = await stages.open("judged");
    const other = await stages.github.createRepository({ name: elsewhere(at), private: true });
    const token = stages.github.token(WRITE, { repositories: [at.name] });
    const { code, log } = await at.run({ ...call(at), token });
    expect(code, log).toBe(3);
    expect(log).toMatch(/E_PERMISSION.*registry\.repository is /);
    expect(log).toContain(`may write to ${elsewhere(at)} (contents: write) too`);
    expect(await other.git("for-each-ref")).toBe("");
  });
});

/** The call of report after a run on an open pull request. */
async function reported(at: Case): Promise<Partial<Call> & Pick<Call, "action">> {
  const token = stages.github.token(stages.all, { login: "ada" });
  await fetch(`${stages.github.apiUrl}/repos/${at.name}/pulls`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "user-agent": "ada" },
    body: JSON.stringify({ title: "A change", head: "change", base: "main", body: "" }),
  });
  const head_sha = await at.repo.git("rev-parse", "change");
  const run = { head_sha, head_branch: "change", head_repository: { full_name: at.name }, event: "pull_request" };
  return { action: "report", event: { name: "workflow_run", payload: { workflow_run: run } } };
}
