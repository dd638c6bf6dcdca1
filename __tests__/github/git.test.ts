import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPrivateClone, tokenRemote } from "../../src/adapters/git/private-clone.ts";
import { temporaryFolder } from "../open-sandbox.ts";
import { gitClient } from "./clients.ts";
import type { RepositoryHandle } from "./repository-handle.ts";
import { type GitHub, startGitHub } from "./start-github.ts";

let github: GitHub;
let repository: RepositoryHandle;
let folder: { readonly path: string; readonly remove: () => void };

beforeEach(async () => {
  folder = temporaryFolder("git-client");
  github = await startGitHub();
  repository = await github.createRepository({ name: "acme/models", private: true, files: { "a.txt": "one\n" } });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  folder.remove();
});

/** A clone with a commit of its own on a branch. */
async function cloneWithWork(token: string, branch = "work", file = "b.txt") {
  const outside = gitClient(folder.path, token);
  const clone = join(folder.path, `clone-${branch}`);
  expect(await outside("clone", "--quiet", repository.cloneUrl, clone)).toMatchObject({ code: 0 });
  const git = gitClient(clone, token);
  await git("switch", "--quiet", "--create", branch);
  mkdirSync(join(clone, file, ".."), { recursive: true });
  writeFileSync(join(clone, file), "two\n");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "Work");
  return { clone, git };
}

test("a clone and a push are real, and the server sees who pushed", async () => {
  const { clone, git } = await cloneWithWork(github.token({ contents: "write" }));
  expect(readFileSync(join(clone, "a.txt"), "utf8")).toBe("one\n");
  expect(await git("push", "--quiet", "origin", "work")).toMatchObject({ code: 0 });
  const { stdout: commit } = await git("rev-parse", "HEAD");
  expect(await repository.git("rev-parse", "refs/heads/work")).toBe(commit);
  expect(github.events.at(-1)).toEqual({
    kind: "push",
    repository: "acme/models",
    ref: "refs/heads/work",
    before: null,
    after: commit,
    by: "github-actions[bot]",
  });
  expect(await git("ls-remote", "origin", "refs/heads/work")).toMatchObject({ stdout: `${commit}\trefs/heads/work` });
});

test("a bearer header and partial, shallow fetches work", async () => {
  const token = github.token({ contents: "read" });
  const header = `http.extraheader=Authorization: bearer ${token}`;
  const bare = join(folder.path, "bare");
  const git = gitClient(folder.path);
  const args = ["clone", "--quiet", "--bare", "--depth=1", "--filter=blob:none", repository.cloneUrl, bare];
  expect(await git("-c", header, ...args)).toMatchObject({ code: 0, stderr: "" });
  const missing = await gitClient(bare)("rev-list", "--objects", "--all", "--missing=print");
  expect(missing.stdout.split("\n").filter((line) => line.startsWith("?"))).toHaveLength(1);
});

test("a private repository hides from those who may not see it", async () => {
  const clone = (token?: string) =>
    gitClient(folder.path, token)("clone", "--quiet", repository.cloneUrl, join(folder.path, "x"));
  expect((await clone()).stderr).toMatch(/could not read Username|Authentication failed/);
  expect((await clone("ghs_unknown")).stderr).toMatch(/could not read Username|Authentication failed/);
  const foreign = github.token({ contents: "write" }, { repositories: ["acme/other"] });
  expect((await clone(foreign)).stderr).toMatch(/Repository not found[\s\S]*not found/);
});

test("a public repository is cloned by anybody and pushed to by nobody without a token", async () => {
  const open = await github.createRepository({ name: "acme/open", files: { "a.txt": "1" } });
  const clone = join(folder.path, "open");
  expect(await gitClient(folder.path)("clone", "--quiet", open.cloneUrl, clone)).toMatchObject({ code: 0 });
  expect((await gitClient(clone)("push", "origin", "HEAD:refs/heads/x")).stderr).toContain("could not read Username");
});

test("a push with a read-only token is a 403 that names who was refused", async () => {
  const { git } = await cloneWithWork(github.token({ contents: "read" }));
  const { code, stderr } = await git("push", "origin", "work");
  expect(code).toBe(128);
  expect(stderr).toContain("remote: Permission to acme/models.git denied to github-actions[bot].");
  expect(stderr).toContain("The requested URL returned error: 403");
  expect(await repository.git("for-each-ref", "--format=%(refname)", "refs/heads")).toBe("refs/heads/main");
});

test.each([
  ["branch protection", "GH006: Protected branch update failed for refs/heads/work", "protected branch hook declined"],
  ["ruleset", "GH013: Repository rule violations", "push declined due to repository rule violations"],
] as const)("%s refuses one ref and lets the others through", async (kind, text, reason) => {
  repository.protectedRefs.push({ pattern: "refs/heads/w*", kind, bypass: ["ada"] });
  const { git } = await cloneWithWork(github.token({ contents: "write" }));
  const { code, stderr } = await git("push", "origin", "work", "work:refs/heads/free");
  expect(code).toBe(1);
  expect(stderr).toContain(`remote: error: ${text}`);
  expect(stderr).toContain(`! [remote rejected] work -> work (${reason})`);
  expect(await repository.git("for-each-ref", "--format=%(refname:short)", "refs/heads")).toBe("free\nmain");
  const exempt = await cloneWithWork(github.token({ contents: "write" }, { login: "ada" }), "willing");
  expect(await exempt.git("push", "--quiet", "origin", "willing")).toMatchObject({ code: 0 });
});

test("a workflow's token may not change workflows, a person's may", async () => {
  const file = ".github/workflows/ci.yml";
  const { clone, git } = await cloneWithWork(github.token({ contents: "write" }), "ci", file);
  const { stderr } = await git("push", "origin", "ci");
  expect(stderr).toContain("refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml`");
  const person = gitClient(clone, github.token({ contents: "write" }, { login: "ada" }));
  expect(await person("push", "--quiet", "origin", "ci")).toMatchObject({ code: 0 });
  repository.settings.guardsWorkflows = false;
  expect(await git("push", "--quiet", "origin", "ci:refs/heads/again")).toMatchObject({ code: 0 });
});

test("refs of pull requests are not pushed to", async () => {
  const { git } = await cloneWithWork(github.token({ contents: "write" }));
  expect((await git("push", "origin", "work:refs/pull/1/head")).stderr).toContain("deny updating a hidden ref");
});

test("filters by depth are refused as GitHub refuses them, so the registry's clone asks for none, and is answered at once", async () => {
  const token = github.token({ contents: "read" });
  const git = gitClient(folder.path, token);
  for (const filter of ["combine:tree:4+blob:none", "tree:1"]) {
    const args = ["clone", "--quiet", "--bare", `--filter=${filter}`, repository.cloneUrl, join(folder.path, filter)];
    expect(await git(...args), filter).toMatchObject({ code: 128 });
  }
  const asked = (): number => github.log.filter(({ path }) => path.endsWith("/git-upload-pack")).length;
  const remote = tokenRemote(repository.cloneUrl, { serverUrl: new URL(repository.cloneUrl).origin, token });
  const clone = await createPrivateClone(join(folder.path, "private"), remote, process.env);
  const before = asked();
  expect(await clone.fetch("main", "upper-folders")).toMatch(/^[0-9a-f]{40}$/);
  // What there is, and what is wanted of it.
  expect(asked() - before).toBe(2);
});
