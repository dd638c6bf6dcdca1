import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeBranch } from "../../src/adapters/git/branch-writer.ts";
import { createGit } from "../../src/adapters/git/git.ts";
import { createPrivateClone, localRemote, type PrivateClone } from "../../src/adapters/git/private-clone.ts";
import { createRepository } from "../../src/adapters/git/repository.ts";
import { createLocalForge } from "../../src/adapters/local/forge.ts";
import { createFiles } from "../../src/adapters/node/files.ts";
import type { Forge, ProposedChange } from "../../src/ports/forge.ts";
import { createMemoryForge } from "../fakes/memory-forge.ts";
import { temporaryFolder } from "../open-sandbox.ts";
import { type OpenForge, openForge } from "./github/open-forge.ts";

const folders: { remove: () => void }[] = [];
const hubs: OpenForge[] = [];
afterAll(async () => {
  for (const folder of folders) folder.remove();
  for (const { github, close } of hubs) {
    expect(github.violations).toEqual([]);
    await close();
  }
});

/** A repository of its own on a loopback GitHub: real Octokit, real pushes. */
async function githubForge(): Promise<Forge> {
  const hub = await openForge();
  hubs.push(hub);
  return hub.writer();
}

function localForge(writers = 1) {
  const folder = temporaryFolder("forge");
  folders.push(folder);
  const run = (...args: string[]): string =>
    spawnSync("git", args, { cwd: folder.path, encoding: "utf8" }).stdout.trim();
  run("init", "--quiet", "--initial-branch=main");
  run("config", "user.name", "Ada");
  run("config", "user.email", "ada@example.org");
  writeFileSync(join(folder.path, "a.txt"), "a\n");
  run("add", "--all");
  run("commit", "--quiet", "--message", "first");
  const git = createGit(folder.path, process.env);
  const repository = createRepository(git);
  const open = (name: string): Forge => {
    let clone: Promise<PrivateClone> | undefined;
    const files = createFiles(folder.path, ".modelgate");
    return createLocalForge({
      workspace: folder.path,
      folder: ".modelgate/forge",
      files,
      locked: (work) => files.locked(".modelgate/forge/.lock", work),
      git,
      write: async (change) => {
        clone ??= createPrivateClone(`${folder.path}-${name}`, localRemote(folder.path), process.env);
        folders.push({ remove: () => spawnSync("rm", ["-rf", `${folder.path}-${name}`]) });
        return writeBranch(
          { clone: await clone, author: { name: "Ada", email: "ada@example.org" } },
          { ...change, message: change.commitMessage },
        );
      },
      defaultBranch: repository.defaultBranch,
      now: () => new Date(),
    });
  };
  const forges = Array.from({ length: writers }, (_, i) => open(`clone-${i}`));
  return { ...(forges[0] as Forge), forges, folder: folder.path, run };
}

const CHANGE: ProposedChange = {
  branch: "deploy/production/fraud",
  base: "main",
  title: "deploy(fraud): 1 to production",
  body: "Because.",
  labels: ["deploy"],
  commitMessage: "deploy\n\nModelgate-Deployment: production/fraud\n",
  files: new Map([["deploy/production/fraud.yaml", "release: 1\n"]]),
};
const TEXT = {
  title: "drift",
  body: "<!-- modelgate:version 3 -->\n<!-- modelgate:run 7 -->\nIt moved.",
  labels: ["drift"],
};

describe.each<[string, () => Forge | Promise<Forge>]>([
  ["in memory", () => createMemoryForge()],
  ["in files and branches", () => localForge()],
  ["on GitHub", githubForge],
])("a forge %s", (_, make) => {
  test("has one pull request a branch, updated in place, and does nothing twice", async () => {
    const forge = await make();
    const opened = await forge.pulls.propose(CHANGE);
    expect(opened).toMatchObject({ operation: "opened", number: 1 });
    expect(await forge.pulls.propose(CHANGE)).toMatchObject({ operation: "unchanged", number: 1 });
    const updated = await forge.pulls.propose({
      ...CHANGE,
      title: "deploy(fraud): 2 to production",
      files: new Map([["deploy/production/fraud.yaml", "release: 2\n"]]),
    });
    expect(updated).toMatchObject({ operation: "updated", number: 1 });
    expect(await forge.pulls.ofBranch(CHANGE.branch)).toMatchObject({ number: 1, base: "main" });
    expect(await forge.pulls.lastMerged(CHANGE.branch)).toBeNull();
  });

  test("has one issue a marker, rewritten in place, and shares numbers with pull requests", async () => {
    const forge = await make();
    await forge.pulls.propose(CHANGE);
    expect(await forge.issues.find("<!-- m -->")).toBeNull();
    expect(await forge.issues.open("<!-- m -->", TEXT)).toMatchObject({ number: 2 });
    expect(await forge.issues.find("<!-- m -->")).toMatchObject({
      number: 2,
      state: "open",
      closedBy: null,
      version: 3,
    });
    expect(await forge.issues.find("<!-- other -->")).toBeNull();
    await forge.issues.update(2, TEXT, { state: "closed", comment: "Over." });
    expect(await forge.issues.find("<!-- m -->")).toMatchObject({ number: 2, state: "closed", closedBy: "modelgate" });
    await forge.issues.update(2, TEXT, { state: "open", comment: null });
    expect(await forge.issues.find("<!-- m -->")).toMatchObject({ number: 2, state: "open" });
    expect(await forge.issues.open("<!-- m -->", TEXT)).toMatchObject({ number: 2 });
    await forge.issues.update(2, TEXT, { state: "closed", comment: null });
    expect(await forge.issues.open("<!-- m -->", TEXT)).toMatchObject({ number: 3 });
    expect(await forge.issues.find("<!-- m -->")).toMatchObject({ number: 3, state: "open", version: 3, run: "7" });
  });

  test("refuses paths below .github/", async () => {
    const forge = await make();
    const workflow = { ...CHANGE, files: new Map([[".github/workflows/x.yml", "x"]]) };
    await expect(forge.pulls.propose(workflow)).rejects.toMatchObject({ code: "E_PATH" });
    expect(await forge.pulls.ofBranch(CHANGE.branch)).toBeNull();
  });
});

describe("the local forge", () => {
  test("a merged branch is a merged pull request, and the next proposal opens a new one", async () => {
    const forge = localForge();
    await forge.pulls.propose(CHANGE);
    forge.run("merge", "--quiet", "--no-edit", CHANGE.branch);
    expect(await forge.pulls.lastMerged(CHANGE.branch)).toMatchObject({ number: 1 });
    const next = await forge.pulls.propose({
      ...CHANGE,
      files: new Map([["deploy/production/fraud.yaml", "release: 2\n"]]),
    });
    expect(next).toMatchObject({ operation: "opened", number: 2 });
    expect(forge.run("show", `${CHANGE.branch}:deploy/production/fraud.yaml`)).toBe("release: 2");
    expect(forge.run("log", "--format=%an <%ae>, %cn", "-1", CHANGE.branch)).toBe("Ada <ada@example.org>, Modelgate");
  });

  test("many writers at once never take the same number, nor lose a comment or a status", async () => {
    const { forges, folder } = localForge(6);
    const places = await Promise.all(
      forges.flatMap((forge, i) => [
        forge.pulls.propose({ ...CHANGE, branch: `deploy/production/model-${i}` }),
        forge.issues.open(`<!-- modelgate:drift m${i} -->`, TEXT),
        forge.comments.save(1, `<!-- modelgate:evaluate m${i} -->`, "text").then(() => null),
        forge.statuses.save("abc", [{ context: `m${i}`, state: "success", description: "" }]).then(() => null),
      ]),
    );
    const numbers = places.flatMap((place) => (place === null ? [] : [place.number]));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    const read = (path: string): string => readFileSync(join(folder, ".modelgate/forge", path), "utf8");
    expect(read("comments/1.md").match(/modelgate:evaluate/g)).toHaveLength(6);
    expect(JSON.parse(read("statuses/abc.json")).statuses).toHaveLength(6);
    expect(existsSync(join(folder, ".modelgate/forge/.lock"))).toBe(false);
  });

  test("paths under .github are refused before any branch exists", async () => {
    const forge = localForge();
    await expect(
      forge.pulls.propose({ ...CHANGE, files: new Map([[".github/workflows/x.yml", "x"]]) }),
    ).rejects.toMatchObject({ code: "E_PATH" });
    expect(forge.run("branch", "--list")).toBe("* main");
  });

  test("comments of several models live in one thread, each in its place", async () => {
    const forge = localForge();
    await forge.comments.save(1, "<!-- modelgate:evaluate a -->", "first\n\n---\n\nwith a rule");
    await forge.comments.save(1, "<!-- modelgate:evaluate b -->", "second");
    await forge.comments.save(1, "<!-- modelgate:evaluate a -->", "third");
    expect(readFileSync(join(forge.folder, ".modelgate/forge/comments/1.md"), "utf8")).toBe(
      "<!-- modelgate:evaluate a -->\nthird\n\n---\n\n<!-- modelgate:evaluate b -->\nsecond\n",
    );
  });

  test("an issue that a person closed by editing its card is known to be closed by somebody else", async () => {
    const forge = localForge();
    await forge.issues.open("<!-- m -->", TEXT);
    const path = join(forge.folder, ".modelgate/forge/issues/1.md");
    writeFileSync(path, readFileSync(path, "utf8").replace('state: "open"', "state: closed"));
    expect(await forge.issues.find("<!-- m -->")).toMatchObject({ state: "closed", closedBy: "other" });
  });

  test("a branch without work of its own has no pull request", async () => {
    const forge = localForge();
    forge.run("branch", "idle");
    expect(await forge.pulls.ofBranch("idle")).toBeNull();
    expect(await forge.pulls.ofBranch("main")).toBeNull();
    expect(await forge.pulls.ofBranch("not-there")).toBeNull();
  });

  test("statuses of several models stand beside each other", async () => {
    const forge = localForge();
    await forge.statuses.save("abc", [{ context: "a", state: "success", description: "" }]);
    await forge.statuses.save("abc", [{ context: "b", state: "failure", description: "" }]);
    await forge.statuses.save("abc", [{ context: "a", state: "failure", description: "" }]);
    const { statuses } = JSON.parse(readFileSync(join(forge.folder, ".modelgate/forge/statuses/abc.json"), "utf8"));
    expect(statuses.map(({ context, state }: { context: string; state: string }) => `${context} ${state}`)).toEqual([
      "b failure",
      "a failure",
    ]);
  });
});
