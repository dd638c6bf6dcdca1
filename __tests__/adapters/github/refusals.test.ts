import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Forge } from "../../../src/ports/forge.ts";
import type { Permission, Permissions } from "../../github/access.ts";
import { badGateway, type Mishap, primaryLimit, secondaryLimit } from "../../github/faults.ts";
import { change, type OpenForge, openForge, WRITE } from "./open-forge.ts";

let at: OpenForge;
beforeEach(async () => {
  at = await openForge();
});
afterEach(async () => {
  expect(at.github.violations).toEqual([]);
  await at.close();
});

const MARKER = "<!-- modelgate:evaluate fraud -->";
const TEXT = { title: "It drifted", body: "Much.", labels: [] };

function without(permission: Permission): Permissions {
  return Object.fromEntries(Object.entries(WRITE).filter(([name]) => name !== permission));
}

const refuse = (status: number, message: string): Mishap => ({ kind: "answer", when: "before", status, message });

const propose = (forge: Forge) => forge.pulls.propose(change("deploy/p/fraud"));
const open = (forge: Forge) => forge.issues.open(MARKER, TEXT);
const comment = (forge: Forge) => forge.comments.save(1, MARKER, "text");
const setStatus = async (forge: Forge) =>
  forge.statuses.save(await at.repo.git("rev-parse", "main"), [{ context: "c", state: "success", description: "" }]);

/** Somewhere to comment on, as number 1. */
async function thread(): Promise<void> {
  const { api, owner, repo } = at.writer({ login: "ada" }).target;
  await api.rest.issues.create({ owner, repo, title: "A thread" });
}

describe("a token that may not", () => {
  test.each<[string, Permission, (forge: Forge) => Promise<unknown>, string]>([
    ["push", "contents", propose, "contents: write"],
    ["open pull requests", "pull-requests", propose, "pull-requests: write"],
    ["open issues", "issues", open, "issues: write"],
    ["comment on a pull request", "pull-requests", comment, "pull-requests: write"],
    ["set statuses", "statuses", setStatus, "statuses: write"],
  ])("%s is told which line to add", async (_, permission, work, line) => {
    await propose(at.writer());
    await at.repo.commit({ files: { "moved.txt": "main moved, so that there is something to push\n" } });
    at.repo.close(1);
    const began = Date.now();
    await expect(work(at.writer({ permissions: without(permission) }))).rejects.toMatchObject({
      code: "E_PERMISSION",
      exit: 3,
      remedy: `add to the job: permissions: { ${line} }`,
    });
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  test.each<[string, (forge: Forge) => Promise<unknown>]>([
    ["to git", propose],
    ["to the API", open],
  ])("be known any more is told so (%s)", async (_, work) => {
    const writer = at.writer();
    const token = at.github.token(WRITE);
    at.github.revoke(token);
    await work(writer);
    at.github.faults.add({ path: /\/graphql$|\/issues$/, times: 99, mishap: refuse(401, "Bad credentials") });
    at.github.faults.add({ path: /\.git\//, times: 99, mishap: refuse(401, "Bad credentials") });
    await expect(work(at.writer())).rejects.toMatchObject({ code: "E_TOKEN", exit: 3 });
  });
});

describe("a setting is named", () => {
  test("that keeps Actions from opening pull requests; the branch is there for a person or a re-run", async () => {
    at.repo.settings.actionsMayOpenPulls = false;
    await expect(propose(at.writer())).rejects.toMatchObject({
      code: "E_SETTING",
      exit: 3,
      remedy: expect.stringContaining("Allow GitHub Actions to create and approve pull requests"),
    });
    expect(await at.repo.git("rev-list", "--count", "main..deploy/p/fraud")).toBe("1");
    at.repo.settings.actionsMayOpenPulls = true;
    expect(await propose(at.writer())).toMatchObject({ operation: "opened" });
  });

  test("that turns issues off", async () => {
    at.repo.settings.hasIssues = false;
    await expect(open(at.writer())).rejects.toMatchObject({
      code: "E_SETTING",
      exit: 3,
      remedy: "turn issues on in Settings > General > Features",
    });
  });

  test.each<[string, Mishap, object]>([
    [
      "an archive",
      refuse(403, "Repository was archived so is read-only."),
      { code: "E_SETTING", remedy: expect.stringContaining("archive") },
    ],
    [
      "a locked conversation",
      refuse(403, "Unable to create comment because issue is locked."),
      { code: "E_LOCKED", remedy: expect.stringContaining("unlock") },
    ],
  ])("that is %s", async (_, mishap, error) => {
    await thread();
    at.github.faults.add({ method: "POST", path: /\/comments$/, mishap });
    await expect(comment(at.writer())).rejects.toMatchObject({ exit: 3, ...error });
  });

  test.each(["branch protection", "ruleset"] as const)("that is a %s of the branch", async (kind) => {
    at.repo.protectedRefs.push({ pattern: "refs/heads/deploy/*", kind, bypass: [] });
    const began = Date.now();
    await expect(propose(at.writer())).rejects.toMatchObject({
      code: "E_PUSH_REFUSED",
      exit: 3,
      message: expect.stringMatching(/deploy\/p\/fraud.*GH0(06|13).*Changes must be made through a pull request/),
    });
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(at.repo.pulls()).toEqual([]);
  });
});

describe("a limit", () => {
  test("that lasts longer than is waited for is told with its end", async () => {
    const reset = new Date(Date.now() + 1_800_000);
    at.github.faults.add({ path: /\/issues$/, times: 99, mishap: primaryLimit(403, reset) });
    await expect(open(at.writer())).rejects.toMatchObject({
      code: "E_RATE_LIMIT",
      exit: 5,
      message: expect.stringMatching(/until \d{4}-\d\d-\d\dT\d\d:\d\dZ/),
    });
    expect(at.github.log.filter(({ path }) => path.endsWith("/issues"))).toHaveLength(1);
  });

  test("that comes again and again is given up", async () => {
    at.github.faults.add({ method: "POST", path: /\/issues$/, times: 99, mishap: secondaryLimit(0.01) });
    await expect(open(at.writer())).rejects.toMatchObject({ code: "E_RATE_LIMIT", exit: 5 });
    expect(at.repo.issues()).toEqual([]);
  });

  test("on the question of who we are is no answer to it", async () => {
    await thread();
    at.github.faults.add({ path: /\/graphql$/, times: 99, mishap: secondaryLimit(0.01) });
    await expect(comment(at.writer({ login: "deployer[bot]" }))).rejects.toMatchObject({ code: "E_RATE_LIMIT" });
    expect(at.repo.comments(1)).toEqual([]);
  });
});

describe("the question of who we are", () => {
  test("is asked again of a server that is out of order", async () => {
    await thread();
    at.github.faults.add({ path: /\/graphql$/, times: 2, mishap: badGateway("before") });
    await comment(at.writer());
    expect(at.repo.comments(1)).toHaveLength(1);
  });

  test("that GraphQL refuses with an answer of its own is a failure", async () => {
    await thread();
    const answer = { kind: "answer", when: "before", status: 200, message: "no" } as const;
    at.github.faults.add({ path: /\/graphql$/, mishap: answer });
    await expect(comment(at.writer())).rejects.toMatchObject({ code: "E_REMOTE", exit: 5 });
    expect(at.repo.comments(1)).toEqual([]);
  });

  test("means the workflow's own where a server does not have it", async () => {
    await thread();
    at.github.faults.add({ path: /\/graphql$/, times: 9, mishap: refuse(404, "Not Found") });
    for (const text of ["one", "two"]) await at.writer().comments.save(1, MARKER, text);
    expect(at.repo.comments(1).map(({ body }) => body)).toEqual([`${MARKER}\ntwo\n`]);
  });
});

describe("a list", () => {
  test("that is short for once leaves no double behind", async () => {
    await thread();
    for (const text of ["one", "two", "three"]) {
      at.github.faults.add({ method: "GET", path: /\/comments$/, mishap: { kind: "page", page: "short" } });
      await at.writer().comments.save(1, MARKER, text);
      at.github.faults.clear();
    }
    expect(at.repo.comments(1).map(({ body }) => body)).toEqual([`${MARKER}\nthree\n`]);
  });

  test.each<[string, Mishap]>([
    ["a web page", { kind: "page", page: "html" }],
    ["half an answer", { kind: "page", page: "cut" }],
    ["no list", refuse(200, "Hello")],
  ])("that stays %s is a failure, and never an empty list", async (_, mishap) => {
    await thread();
    await comment(at.writer());
    at.github.faults.add({ method: "GET", path: /\/comments$/, times: 99, mishap });
    await expect(at.writer().comments.save(1, MARKER, "two")).rejects.toMatchObject({ code: "E_REMOTE", exit: 5 });
    expect(at.repo.comments(1)).toHaveLength(1);
  });

  test("that leads on for ever is given up", async () => {
    await thread();
    const link = `<${at.github.apiUrl}/repos/acme/models/issues/1/comments?page=2>; rel="next"`;
    const original = at.repo.comments(1);
    at.github.faults.add({
      method: "GET",
      path: /\/comments$/,
      times: 999,
      mishap: { kind: "answer", when: "before", status: 200, headers: { link } },
    });
    await expect(comment(at.writer())).rejects.toMatchObject({ code: "E_REMOTE", exit: 5 });
    expect(at.repo.comments(1)).toEqual(original);
  });
});

describe("what is too long or has characters that GitHub does not hold", () => {
  test("is cut, and found again as it was cut", async () => {
    const forge = at.writer();
    const long = Array.from({ length: 5_000 }, (_, i) => `Section ${i} \u{1f41b}`).join("\n\n");
    const wanted = change("deploy/p/fraud", {
      title: `deploy ${"x".repeat(400)}`,
      body: long,
      labels: ["m".repeat(60), "\u{1f41b}"],
    });
    expect(await forge.pulls.propose(wanted)).toMatchObject({ operation: "opened" });
    expect(await forge.pulls.propose(wanted)).toMatchObject({ operation: "unchanged" });
    await forge.comments.save(1, MARKER, long);
    await forge.comments.save(1, MARKER, long);
    const [kept, ...others] = at.repo.comments(1);
    expect(others).toEqual([]);
    expect(kept?.body.length).toBeLessThan(65_536);
    expect(kept?.body).toMatch(
      /^<!-- modelgate:evaluate fraud -->\nSection 0 .*\n\n_The rest does not fit here.*\n$/su,
    );
    expect(kept?.body).toMatch(/Section \d+ \u{1f41b}\n\n_The rest/u);
    await forge.issues.open(MARKER, { title: `t\n${"y".repeat(400)}`, body: long, labels: ["l".repeat(70), "a,b"] });
    expect(at.repo.issue(2).title).toHaveLength(250);
    expect(at.repo.issue(2).labels.map(({ name }) => name)).toEqual(["modelgate", "l".repeat(50), "a b"]);
  });

  test("is cut in a status, which is not set again", async () => {
    const sha = await at.repo.git("rev-parse", "main");
    const status = {
      context: `c/\u{1f41b}/${"c".repeat(400)}`,
      state: "success",
      description: `${"d".repeat(139)}\u{1f41b}\n\nx`,
    } as const;
    for (let i = 0; i < 2; i++) await at.writer().statuses.save(sha, [status]);
    const [one, ...others] = at.repo.statuses(sha);
    expect(others).toEqual([]);
    expect(one?.description).toBe(`${"d".repeat(139)}\ufffd`);
    expect(one?.context).toMatch(/^c\/\ufffd\/c+$/);
    expect(one?.targetUrl).toContain("/actions/runs/1");
  });
});
