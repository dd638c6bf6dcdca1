import { expect, test } from "vitest";
import { temporaryFolder } from "../open-sandbox.ts";
import { gitClient } from "./clients.ts";
import { startGitHub } from "./start-github.ts";

test("the client that a workflow step gets works against the loopback", async () => {
  const { getOctokit } = await import("@actions/github");
  const github = await startGitHub();
  const repository = await github.createRepository({ name: "acme/models", files: { "a.txt": "one\n" } });
  const client = getOctokit(github.token({ issues: "write" }), { baseUrl: github.apiUrl });
  const at = { owner: "acme", repo: "models" };
  await client.rest.issues.create({ ...at, title: "t" });
  expect(await client.paginate(client.rest.issues.listForRepo, at)).toHaveLength(1);
  expect(repository.issue(1).title).toBe("t");
  expect(github.violations).toEqual([]);
  await github.close();
});

test("a step's log, outputs and secrets come from the toolkit", async () => {
  const core = await import("@actions/core");
  expect([typeof core.setSecret, typeof core.setOutput, typeof core.setFailed]).toEqual(new Array(3).fill("function"));
});

test("what actions/checkout fetches for a pull request is there: its head and its trial merge", async () => {
  const github = await startGitHub();
  const repository = await github.createRepository({ name: "acme/models", private: true, files: { "a.txt": "one\n" } });
  await repository.git("branch", "work", "main");
  const head = await repository.commit({ branch: "work", files: { "b.txt": "b" } });
  const { Octokit } = await import("@octokit/rest");
  const client = new Octokit({ baseUrl: github.apiUrl, auth: github.token({ "pull-requests": "write" }) });
  await client.rest.pulls.create({ owner: "acme", repo: "models", title: "t", head: "work", base: "main" });
  const folder = temporaryFolder("checkout");
  const git = gitClient(folder.path, github.token({ contents: "read" }));
  await git("init", "--quiet");
  const refs = ["+refs/pull/1/merge:refs/remotes/pull/1/merge", "+refs/pull/1/head:refs/remotes/pull/1/head"];
  expect(await git("fetch", "--quiet", "--depth=2", `${github.url}/acme/models`, ...refs)).toMatchObject({ code: 0 });
  expect((await git("rev-parse", "pull/1/head", "pull/1/merge^2")).stdout).toBe(`${head}\n${head}`);
  await github.close();
  folder.remove();
});
