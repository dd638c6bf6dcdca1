import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "../open-sandbox.ts";
import { gitClient, octokit } from "./clients.ts";
import { badGateway, type Mishap, primaryLimit, secondaryLimit } from "./faults.ts";
import type { RepositoryHandle } from "./repository-handle.ts";
import { type GitHub, startGitHub } from "./start-github.ts";

let github: GitHub;
let repository: RepositoryHandle;
const at = { owner: "acme", repo: "models" };

beforeEach(async () => {
  github = await startGitHub();
  repository = await github.createRepository({ name: "acme/models", files: { "a.txt": "one\n" } });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

function issues() {
  return octokit(github, github.token({ issues: "write" })).rest.issues;
}

describe("a write that goes wrong", () => {
  test.each<[string, Mishap, number, object]>([
    ["reset before its effect", { kind: "reset", when: "before" }, 0, { status: 500 }],
    ["reset after its effect", { kind: "reset", when: "after" }, 1, { status: 500 }],
    ["502 before its effect", badGateway("before"), 0, { status: 502 }],
    ["502 after its effect", badGateway("after"), 1, { status: 502 }],
    ["500", { kind: "answer", when: "before", status: 500 }, 0, { status: 500 }],
    ["the secondary limit", secondaryLimit(3), 0, { status: 403, response: { headers: { "retry-after": "3" } } }],
    [
      "the primary limit",
      primaryLimit(429, new Date(5000)),
      0,
      { status: 429, response: { headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "5" } } },
    ],
  ])("by %s", async (_, mishap, effects, error) => {
    const fault = github.faults.add({ method: "POST", path: /\/issues$/, nth: 2, mishap });
    await issues().create({ ...at, title: "first" });
    await expect(issues().create({ ...at, title: "second" })).rejects.toMatchObject(error);
    expect(repository.issues()).toHaveLength(1 + effects);
    await issues().create({ ...at, title: "third" });
    expect(repository.issues()).toHaveLength(2 + effects);
    expect(fault.hits()).toBe(1);
    expect(github.log.map(({ status, mishap: kind, by }) => [status, kind, by])).toEqual([
      [201, null, "github-actions[bot]"],
      [mishap.kind === "answer" ? mishap.status : null, mishap.kind, "github-actions[bot]"],
      [201, null, "github-actions[bot]"],
    ]);
  });

  test("by an answer that never comes", async () => {
    github.faults.add({ path: /\/issues$/, mishap: { kind: "hang", when: "after" } });
    const signal = AbortSignal.timeout(100);
    await expect(issues().create({ ...at, title: "t", request: { signal } })).rejects.toThrow();
    expect(repository.issues()).toHaveLength(1);
  });
});

describe("a list that goes wrong", () => {
  const numbers = async () => (await issues().listForRepo(at)).data.map(({ number }) => number);

  test("by not showing yet what was just made, for some requests", async () => {
    await issues().create({ ...at, title: "old" });
    github.faults.add({ path: /\/issues$/, mishap: { kind: "lag", requests: 2 } });
    await issues().create({ ...at, title: "new" });
    expect([await numbers(), await numbers(), await numbers()]).toEqual([[1], [1], [2, 1]]);
    expect((await issues().get({ ...at, issue_number: 2 })).data.title).toBe("new");
    github.faults.clear();
    github.faults.add({ path: /\/issues$/, mishap: { kind: "lag", ms: 60_000 } });
    await issues().create({ ...at, title: "newer" });
    expect(await numbers()).toEqual([2, 1]);
  });

  test("by a short page, a web page, or half a page", async () => {
    for (const title of ["a", "b", "c", "d"]) await issues().create({ ...at, title });
    for (const [i, page] of (["short", "html", "cut"] as const).entries()) {
      github.faults.add({ method: "GET", path: /\/issues$/, nth: i + 1, mishap: { kind: "page", page } });
    }
    expect(await numbers()).toEqual([4, 3]);
    expect((await issues().listForRepo(at)).data).toMatch(/Unicorn/);
    const cut: unknown = (await issues().listForRepo(at)).data;
    expect(typeof cut).toBe("string");
    expect(await numbers()).toEqual([4, 3, 2, 1]);
  });

  test("for one login and not for another", async () => {
    github.faults.add({ path: /\/issues$/, by: "ada", times: Number.POSITIVE_INFINITY, mishap: badGateway("before") });
    const ada = octokit(github, github.token({ issues: "write" }, { login: "ada" })).rest.issues;
    await expect(ada.listForRepo(at)).rejects.toMatchObject({ status: 502 });
    await expect(ada.listForRepo(at)).rejects.toMatchObject({ status: 502 });
    expect(await numbers()).toEqual([]);
  });
});

describe("git that goes wrong", () => {
  test.each<[string, Mishap, boolean]>([
    ["reset after the ref moved", { kind: "reset", when: "after" }, true],
    ["reset before", { kind: "reset", when: "before" }, false],
    ["502 before", badGateway("before"), false],
    ["502 after", badGateway("after"), true],
  ])("a push: %s", async (_, mishap, arrived) => {
    const folder = temporaryFolder("git-fault");
    const token = github.token({ contents: "write" });
    await gitClient(folder.path, token)("clone", "--quiet", repository.cloneUrl, "clone");
    const git = gitClient(join(folder.path, "clone"), token);
    await git("commit", "--quiet", "--allow-empty", "--message", "Work");
    github.faults.add({ method: "POST", path: /\/git-receive-pack$/, mishap });
    expect((await git("push", "origin", "HEAD:refs/heads/work")).code).not.toBe(0);
    const { stdout } = await git("ls-remote", "origin", "refs/heads/work");
    expect(stdout !== "").toBe(arrived);
    expect(await git("push", "--quiet", "origin", "HEAD:refs/heads/work")).toMatchObject({ code: 0 });
    folder.remove();
  });

  test("a fetch that hangs ends when the server closes", async () => {
    github.faults.add({ path: /\/info\/refs$/, mishap: { kind: "hang", when: "before" } });
    const run = gitClient("/")("ls-remote", repository.cloneUrl);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await github.close();
    expect((await run).code).not.toBe(0);
  });
});
