import { afterEach, beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../open-sandbox.ts";
import { gitClient, octokit } from "./clients.ts";
import type { RepositoryHandle } from "./repository-handle.ts";
import { type GitHub, startGitHub } from "./start-github.ts";

const WRITERS = 8;

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

test("of many pushes to one branch exactly one wins, and each is told of once", async () => {
  const folder = temporaryFolder("writers");
  const token = github.token({ contents: "write" });
  const outside = gitClient(folder.path, token);
  const clones = Array.from({ length: WRITERS }, (_, i) => gitClient(`${folder.path}/${i}`, token));
  for (const [i, git] of clones.entries()) {
    await outside("clone", "--quiet", repository.cloneUrl, String(i));
    await git("commit", "--quiet", "--allow-empty", "--message", `Writer ${i}`);
  }
  const results = await Promise.all(clones.map((git) => git("push", "origin", "HEAD:main")));
  expect(results.filter(({ code }) => code === 0)).toHaveLength(1);
  for (const { code, stderr } of results) {
    if (code !== 0) expect(stderr).toMatch(/rejected|cannot lock ref|failed to update ref/);
  }
  const others = await Promise.all(
    clones.map((git, i) => git("push", "--quiet", "origin", `HEAD:refs/heads/own-${i}`)),
  );
  expect(others.map(({ code }) => code)).toEqual(new Array(WRITERS).fill(0));
  expect(github.events.filter(({ kind }) => kind === "push")).toHaveLength(1 + 1 + WRITERS);
  folder.remove();
});

test("of many pull requests for one branch one is opened, and numbers are never given twice", async () => {
  await repository.git("branch", "work", "main");
  await repository.commit({ branch: "work", files: { "b.txt": "b" } });
  const { pulls, issues } = octokit(github, github.token({ "pull-requests": "write", issues: "write" })).rest;
  const opening = Array.from({ length: WRITERS }, () =>
    pulls.create({ ...at, title: "t", head: "work", base: "main" }).then(
      ({ status }) => status,
      ({ status }: { status: number }) => status,
    ),
  );
  const made = Array.from({ length: WRITERS }, () => issues.create({ ...at, title: "t" }));
  expect((await Promise.all(opening)).sort()).toEqual([201, ...new Array(WRITERS - 1).fill(422)]);
  const numbers = (await Promise.all(made)).map(({ data }) => data.number);
  expect(new Set([...numbers, repository.pulls()[0]?.number]).size).toBe(WRITERS + 1);
});
