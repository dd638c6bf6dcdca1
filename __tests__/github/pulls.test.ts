import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { octokit } from "./clients.ts";
import type { RepositoryHandle } from "./repository-handle.ts";
import { type GitHub, startGitHub } from "./start-github.ts";

let github: GitHub;
let repository: RepositoryHandle;
let count = 0;
const at = { owner: "acme", repo: "" };

beforeAll(async () => {
  github = await startGitHub();
});
beforeEach(async () => {
  at.repo = `models-${++count}`;
  repository = await github.createRepository({
    name: `acme/${at.repo}`,
    files: { "a.txt": "one\ntwo\n", "b.txt": "" },
  });
  await repository.git("branch", "work", "main");
  await repository.commit({
    branch: "work",
    message: "Work",
    files: { "a.txt": "one\nthree\nfour\n", "c.txt": "c\n" },
  });
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

function client(permissions: Parameters<GitHub["token"]>[0] = { "pull-requests": "write", contents: "write" }) {
  return octokit(github, github.token(permissions)).rest.pulls;
}

const DRAFT = { title: "Work", head: "work", base: "main" };

describe("a pull request", () => {
  test("is what git says about its branches", async () => {
    const pulls = client();
    const { data: opened } = await pulls.create({ ...at, ...DRAFT, body: "Because." });
    expect(opened).toMatchObject({
      number: 1,
      state: "open",
      body: "Because.",
      user: { login: "github-actions[bot]", type: "Bot", id: 41_898_282 },
      head: {
        label: "acme:work",
        sha: await repository.git("rev-parse", "work"),
        repo: { full_name: repository.fullName },
      },
      base: { ref: "main", sha: await repository.git("rev-parse", "main") },
      mergeable: true,
      changed_files: 2,
      additions: 3,
      deletions: 1,
      commits: 1,
    });
    const { data: files } = await pulls.listFiles({ ...at, pull_number: 1 });
    expect(files.map(({ filename, status, additions, deletions }) => [filename, status, additions, deletions])).toEqual(
      [
        ["a.txt", "modified", 2, 1],
        ["c.txt", "added", 1, 0],
      ],
    );
    const { data: commits } = await pulls.listCommits({ ...at, pull_number: 1 });
    expect(commits.map(({ commit }) => commit.message)).toEqual(["Work"]);
    expect(opened.html_url).toBe(`${github.url}/${repository.fullName}/pull/1`);
    expect(opened.merge_commit_sha).toBe(await repository.git("rev-parse", "refs/pull/1/merge"));
    expect(await repository.git("show", "refs/pull/1/merge:c.txt")).toBe("c");
  });

  test("follows its branch, and conflicts as git conflicts", async () => {
    const pulls = client();
    await pulls.create({ ...at, ...DRAFT });
    const head = await repository.commit({ branch: "work", files: { "d.txt": "d" } });
    expect((await pulls.get({ ...at, pull_number: 1 })).data).toMatchObject({ head: { sha: head }, commits: 2 });
    await repository.commit({ files: { "a.txt": "other\n" } });
    expect((await pulls.get({ ...at, pull_number: 1 })).data).toMatchObject({
      mergeable: false,
      mergeable_state: "dirty",
    });
    await expect(pulls.merge({ ...at, pull_number: 1 })).rejects.toMatchObject({ status: 405 });
    repository.settings.mergeableAfter = 1;
    await repository.commit({ files: { "a.txt": "one\ntwo\n" } });
    expect((await pulls.get({ ...at, pull_number: 1 })).data.mergeable).toBeNull();
    expect((await pulls.get({ ...at, pull_number: 1 })).data.mergeable).toBe(true);
  });

  test.each(["merge", "squash"] as const)("is merged by git with the method %s", async (merge_method) => {
    const pulls = client();
    const { data: opened } = await pulls.create({ ...at, ...DRAFT });
    await expect(pulls.merge({ ...at, pull_number: 1, sha: opened.base.sha })).rejects.toMatchObject({ status: 409 });
    const { data } = await pulls.merge({ ...at, pull_number: 1, merge_method, sha: opened.head.sha });
    expect(await repository.git("rev-parse", "main")).toBe(data.sha);
    const parents = (await repository.git("log", "-1", "--format=%P", "main")).split(" ");
    expect(parents).toEqual(merge_method === "merge" ? [opened.base.sha, opened.head.sha] : [opened.base.sha]);
    expect(await repository.git("show", "main:c.txt")).toBe("c");
    expect((await pulls.get({ ...at, pull_number: 1 })).data).toMatchObject({
      state: "closed",
      merged: true,
      merged_by: { login: "github-actions[bot]" },
      merge_commit_sha: data.sha,
      mergeable: null,
      changed_files: 2,
    });
    expect((await pulls.checkIfMerged({ ...at, pull_number: 1 })).status).toBe(204);
  });

  test("is merged when somebody pushes its head to its base, closed when its branch goes", async () => {
    const pulls = client();
    await pulls.create({ ...at, ...DRAFT });
    await repository.git("branch", "other", "work");
    await repository.commit({ branch: "other", files: { "e.txt": "e" } });
    await pulls.create({ ...at, ...DRAFT, head: "other" });
    const { git } = octokit(github, github.token({ contents: "write" }, { login: "grace" })).rest;
    await git.updateRef({ ...at, ref: "heads/main", sha: await repository.git("rev-parse", "work") });
    expect(repository.pull(1).pull.merged).toMatchObject({ by: { login: "grace" } });
    await expect(
      git.updateRef({ ...at, ref: "heads/main", sha: repository.pull(1).pull.base.sha }),
    ).rejects.toMatchObject({
      status: 422,
    });
    await git.deleteRef({ ...at, ref: "heads/other" });
    expect(repository.pull(2)).toMatchObject({ state: "closed", pull: { merged: null } });
    await expect(pulls.update({ ...at, pull_number: 2, state: "open" })).rejects.toMatchObject({ status: 422 });
  });

  test("is listed by state, head and base; a head without owner filters nothing", async () => {
    const pulls = client();
    await pulls.create({ ...at, ...DRAFT });
    const numbers = async (filter: object) => (await pulls.list({ ...at, ...filter })).data.map(({ number }) => number);
    expect(await numbers({ head: "acme:work", base: "main" })).toEqual([1]);
    expect(await numbers({ head: "acme:other" })).toEqual([]);
    expect(await numbers({ head: "other" })).toEqual([1]);
    expect(await numbers({ base: "other" })).toEqual([]);
    await pulls.update({ ...at, pull_number: 1, state: "closed", title: "Later" });
    expect(await numbers({})).toEqual([]);
    expect(await numbers({ state: "all" })).toEqual([1]);
    await pulls.create({ ...at, ...DRAFT });
    expect(await numbers({ state: "all" })).toEqual([2, 1]);
  });

  test("comes from a fork, whose commit leads to it only from the fork", async () => {
    const fork = await github.createRepository({ name: `grace/${at.repo}`, forkOf: repository.fullName });
    await fork.git("branch", "idea", "main");
    const head = await fork.commit({ branch: "idea", files: { "f.txt": "f" } });
    const { data } = await client().create({ ...at, ...DRAFT, head: "grace:idea" });
    expect(data).toMatchObject({ head: { label: "grace:idea", sha: head, repo: { fork: true } }, changed_files: 1 });
    const ofCommit = async (owner: string, commit_sha: string) => {
      const { repos } = octokit(github).rest;
      const { data } = await repos.listPullRequestsAssociatedWithCommit({ ...at, owner, commit_sha });
      return data.map(({ base, number }) => `${base.repo.full_name}#${number}`);
    };
    expect(await ofCommit("acme", head)).toEqual([]);
    expect(await ofCommit("grace", head)).toEqual([`${repository.fullName}#1`]);
    const merge = await repository.merge(1);
    expect(await ofCommit("acme", merge)).toEqual([`${repository.fullName}#1`]);
    expect(await ofCommit("acme", head)).toEqual([`${repository.fullName}#1`]);
    expect(await ofCommit("acme", await repository.git("rev-parse", `${merge}^1`))).toEqual([]);
  });
});

describe("GitHub's refusals", () => {
  test.each([
    [{ head: "main" }, "No commits between main and main"],
    [{}, "A pull request already exists for acme:work."],
  ])("of %j", async (change, message) => {
    await client().create({ ...at, ...DRAFT });
    await expect(client().create({ ...at, ...DRAFT, ...change })).rejects.toMatchObject({
      status: 422,
      response: { data: { message: "Validation Failed", errors: [{ message }] } },
    });
    expect(repository.pulls()).toHaveLength(1);
  });

  test.each([
    ["head", "nowhere"],
    ["base", "nowhere"],
  ])("of a %s that is not there", async (field, branch) => {
    await expect(client().create({ ...at, ...DRAFT, [field]: branch })).rejects.toMatchObject({
      response: { data: { errors: [{ resource: "PullRequest", field, code: "invalid" }] } },
    });
  });

  test("when the setting keeps Actions from opening pull requests, but not people", async () => {
    repository.settings.actionsMayOpenPulls = false;
    await expect(client().create({ ...at, ...DRAFT })).rejects.toMatchObject({
      status: 403,
      response: { data: { message: "GitHub Actions is not permitted to create or approve pull requests." } },
    });
    const person = octokit(github, github.token({ "pull-requests": "write" }, { login: "ada" })).rest.pulls;
    expect((await person.create({ ...at, ...DRAFT })).data.user).toMatchObject({ login: "ada", type: "User" });
    const review = { ...at, pull_number: 1, event: "APPROVE" } as const;
    await expect(client().createReview(review)).rejects.toMatchObject({ status: 422 });
    await expect(person.createReview(review)).rejects.toMatchObject({ status: 422 });
    repository.approve(1, "grace");
    const { data } = await person.listReviews({ ...at, pull_number: 1 });
    expect(data).toMatchObject([
      { state: "APPROVED", user: { login: "grace" }, commit_id: repository.pull(1).pull.head.sha },
    ]);
  });

  test("of a token that lacks the permission, with the header that names it", async () => {
    await expect(
      client({ contents: "write", "pull-requests": "read" }).create({ ...at, ...DRAFT }),
    ).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining("Resource not accessible by integration"),
      response: { headers: { "x-accepted-github-permissions": "pull_requests=write" } },
    });
    await expect(octokit(github).rest.pulls.create({ ...at, ...DRAFT })).rejects.toMatchObject({ status: 401 });
  });
});
