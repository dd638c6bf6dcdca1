import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
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
  repository = await github.createRepository({ name: `acme/${at.repo}`, private: true, files: { "a.txt": "one\n" } });
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

function client(permissions: Parameters<GitHub["token"]>[0]) {
  return octokit(github, github.token(permissions)).rest;
}

test("issues are opened, changed, closed and reopened, and say who closed them", async () => {
  const { issues } = client({ issues: "write" });
  const { data } = await issues.create({ ...at, title: "Drift", body: "It moved.", labels: ["drift", "Drift", "new"] });
  expect(data).toMatchObject({ number: 1, state: "open", closed_by: null, user: { type: "Bot" } });
  expect(data.labels.map((label) => (typeof label === "string" ? label : label.name))).toEqual(["drift", "new"]);
  await issues.update({ ...at, issue_number: 1, title: "Over", state: "closed", state_reason: "not_planned" });
  expect((await issues.get({ ...at, issue_number: 1 })).data).toMatchObject({
    title: "Over",
    body: "It moved.",
    state: "closed",
    state_reason: "not_planned",
    closed_by: { login: "github-actions[bot]" },
  });
  await issues.update({ ...at, issue_number: 1, state: "open" });
  expect(repository.issue(1)).toMatchObject({ state: "open", stateReason: "reopened", closed: null });
  repository.close(1, "ada");
  expect((await issues.get({ ...at, issue_number: 1 })).data.closed_by?.login).toBe("ada");
});

test("issues are listed by state and labels, sorted, and in pages that link to each other", async () => {
  const { issues } = client({ issues: "write" });
  for (let i = 1; i <= 5; i++)
    await issues.create({ ...at, title: `${i}`, labels: i % 2 === 0 ? ["even", "all"] : ["all"] });
  await issues.update({ ...at, issue_number: 2, state: "closed" });
  const numbers = async (filter: object) =>
    (await issues.listForRepo({ ...at, ...filter })).data.map(({ number }) => number);
  expect(await numbers({})).toEqual([5, 4, 3, 1]);
  expect(await numbers({ labels: "ALL,even" })).toEqual([4]);
  expect(await numbers({ labels: "even", state: "all", direction: "asc" })).toEqual([2, 4]);
  expect(await numbers({ state: "closed" })).toEqual([2]);
  const { headers } = await issues.listForRepo({ ...at, state: "all", per_page: 2, page: 2 });
  const address = `${github.apiUrl}/repos/acme/${at.repo}/issues?state=all&per_page=2`;
  expect(headers.link).toBe(
    `<${address}&page=1>; rel="prev", <${address}&page=3>; rel="next", <${address}&page=3>; rel="last", <${address}&page=1>; rel="first"`,
  );
  const all = octokit(github, github.token({ issues: "read" }));
  expect(await all.paginate(all.rest.issues.listForRepo, { ...at, state: "all", per_page: 2 })).toHaveLength(5);
});

test("comments are written, listed oldest first, rewritten and removed", async () => {
  const { issues } = client({ issues: "write" });
  await issues.create({ ...at, title: "t" });
  const { data: first } = await issues.createComment({ ...at, issue_number: 1, body: "first" });
  repository.comment(1, "second", "ada");
  await issues.updateComment({ ...at, comment_id: first.id, body: "changed" });
  const { data } = await issues.listComments({ ...at, issue_number: 1 });
  expect(data.map(({ body, user }) => [body, user?.login])).toEqual([
    ["changed", "github-actions[bot]"],
    ["second", "ada"],
  ]);
  expect((await issues.get({ ...at, issue_number: 1 })).data.comments).toBe(2);
  await issues.deleteComment({ ...at, comment_id: first.id });
  await expect(issues.getComment({ ...at, comment_id: first.id })).rejects.toMatchObject({ status: 404 });
  expect((await issues.listCommentsForRepo(at)).data).toHaveLength(1);
  await expect(issues.createComment({ ...at, issue_number: 9, body: "x" })).rejects.toMatchObject({ status: 404 });
});

test("bodies above 65,536 characters are refused", async () => {
  const { issues } = client({ issues: "write" });
  const [longest, tooLong] = ["x".repeat(65_536), "x".repeat(65_537)];
  await issues.create({ ...at, title: "t", body: longest });
  const refusal = { status: 422, response: { data: { errors: [{ field: "body", code: "custom" }] } } };
  await expect(issues.create({ ...at, title: "t", body: tooLong })).rejects.toMatchObject(refusal);
  await expect(issues.createComment({ ...at, issue_number: 1, body: tooLong })).rejects.toMatchObject(refusal);
  await expect(issues.update({ ...at, issue_number: 1, body: tooLong })).rejects.toMatchObject(refusal);
});

test("a repository without issues says so, and its pull requests still have threads", async () => {
  repository.settings.hasIssues = false;
  const { issues, pulls } = client({ issues: "write", "pull-requests": "write" });
  await expect(issues.create({ ...at, title: "t" })).rejects.toMatchObject({ status: 410 });
  await repository.git("branch", "work", "main");
  await repository.commit({ branch: "work", files: { "b.txt": "b" } });
  await pulls.create({ ...at, title: "t", head: "work", base: "main" });
  await issues.createComment({ ...at, issue_number: 1, body: "hello" });
  expect((await issues.listForRepo(at)).data).toHaveLength(1);
});

test("labels exist once whatever their case, and leave with their issue", async () => {
  const { issues } = client({ issues: "write" });
  await issues.createLabel({ ...at, name: "Deploy", color: "00ff00", description: "d" });
  await expect(issues.createLabel({ ...at, name: "deploy" })).rejects.toMatchObject({
    response: { data: { errors: [{ resource: "Label", code: "already_exists", field: "name" }] } },
  });
  expect((await issues.getLabel({ ...at, name: "deploy" })).data).toMatchObject({ name: "Deploy", color: "00ff00" });
  await issues.create({ ...at, title: "t" });
  const { data: added } = await issues.addLabels({ ...at, issue_number: 1, labels: ["deploy", "a b"] });
  expect(added.map(({ name }) => name)).toEqual(["Deploy", "a b"]);
  await issues.removeLabel({ ...at, issue_number: 1, name: "a b" });
  await expect(issues.removeLabel({ ...at, issue_number: 1, name: "a b" })).rejects.toMatchObject({ status: 404 });
  expect((await issues.listLabelsForRepo(at)).data.map(({ name }) => name)).toEqual(["Deploy", "a b"]);
});

test("what a pull request's thread needs is its own permission", async () => {
  await repository.git("branch", "work", "main");
  await repository.commit({ branch: "work", files: { "b.txt": "b" } });
  const both = client({ "pull-requests": "write", contents: "read" });
  await both.pulls.create({ ...at, title: "t", head: "work", base: "main" });
  await both.issues.addLabels({ ...at, issue_number: 1, labels: ["deploy"] });
  await both.issues.createComment({ ...at, issue_number: 1, body: "hello" });
  await expect(both.issues.create({ ...at, title: "t" })).rejects.toMatchObject({
    status: 403,
    response: { headers: { "x-accepted-github-permissions": "issues=write" } },
  });
  const { data } = await client({ issues: "read" }).issues.listForRepo(at);
  expect(data[0]).toMatchObject({ number: 1, pull_request: { merged_at: null } });
});

test("a private repository is not there for a token that may not see it", async () => {
  const foreign = octokit(github, github.token({ issues: "write" }, { repositories: ["acme/other"] })).rest;
  await expect(foreign.issues.create({ ...at, title: "t" })).rejects.toMatchObject({ status: 404 });
  await expect(octokit(github).rest.repos.get(at)).rejects.toMatchObject({ status: 404 });
  await expect(octokit(github, "ghs_x").rest.repos.get(at)).rejects.toMatchObject({
    status: 401,
    response: { data: { message: "Bad credentials" } },
  });
  const { data } = await client({ contents: "read" }).repos.get(at);
  expect(data).toMatchObject({ private: true, default_branch: "main", permissions: { push: false } });
});

test("a workflow's token has no user, a person's has", async () => {
  await expect(client({}).users.getAuthenticated()).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining("Resource not accessible by integration"),
  });
  const person = octokit(github, github.token({}, { login: "ada" })).rest;
  expect((await person.users.getAuthenticated()).data.login).toBe("ada");
});
