import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { writeBranch } from "../../../src/adapters/git/branch-writer.ts";
import { createPrivateClone, localRemote } from "../../../src/adapters/git/private-clone.ts";
import { createRegistry } from "../../../src/adapters/git/registry.ts";
import { REGISTRY_FILE } from "../../../src/domain/registry/layout.ts";
import type { Decision, RegistrySnapshot } from "../../../src/ports/registry.ts";
import { READER } from "../../git-registry.ts";
import { type Meddling, meddlingRemote } from "./meddling-remote.ts";

let folders: { remove: () => void }[] = [];
afterEach(() => {
  for (const folder of folders) folder.remove();
  folders = [];
});

/** A registry whose remote meddles with the first pushes. */
async function meddled(meddling: Meddling, options: { times?: number; tries?: number; patience?: number } = {}) {
  const at = meddlingRemote(meddling, options.times);
  folders.push(at);
  const clone = await createPrivateClone(join(at.folder, "clone"), at.remote, process.env);
  const retries: number[] = [];
  const registry = createRegistry({
    branch: async () => "modelgate/registry",
    clone: async () => clone,
    author: async () => ({ name: "Ada", email: "ada@example.org" }),
    onRetry: (attempt) => retries.push(attempt),
    reader: READER,
    ...(options.tries === undefined ? {} : { tries: options.tries }),
    ...(options.patience === undefined ? {} : { patience: options.patience }),
  });
  return { ...at, clone, registry, retries };
}

/** Adds a file, and does nothing where it is there already. */
async function note(snapshot: RegistrySnapshot, name: string): Promise<Decision<string>> {
  if ((await snapshot.read(name)) !== null) return { kind: "nothing", value: name };
  const files = new Map([
    [REGISTRY_FILE, '{ "schema": 1, "kind": "modelgate-registry" }\n'],
    [name, "x\n"],
  ]);
  return { kind: "commit", value: name, change: { message: `note ${name}\n`, files } };
}

describe("a push to the registry", () => {
  test.each(["lose", "follow", "lose,follow"] as const)("that arrived is written, not found (%s)", async (meddling) => {
    const { registry, retries, git } = await meddled(meddling);
    for (const name of ["one", "two"]) {
      const { outcome, commit } = await registry.commit((snapshot) => note(snapshot, name));
      expect({ outcome, retries }).toEqual({ outcome: "written", retries: [] });
      expect(git("log", "-1", "--format=%s", commit ?? "")).toBe(`note ${name}`);
    }
    expect(
      git("log", "--format=%s", "modelgate/registry")
        .split("\n")
        .filter((line) => line.startsWith("note")),
    ).toEqual(["note two", "note one"]);
  });

  test("that arrived on a branch with a history is found in it", async () => {
    const { registry, git } = await meddled("lose,follow", { times: 3 });
    for (const name of ["one", "two", "three"])
      expect(await registry.commit((snapshot) => note(snapshot, name))).toMatchObject({ outcome: "written" });
    expect(git("rev-list", "--count", "modelgate/registry")).toBe("6");
  });

  test("that did not arrive is made again", async () => {
    const { registry, retries, git } = await meddled("drop");
    expect(await registry.commit((snapshot) => note(snapshot, "one"))).toMatchObject({ outcome: "written" });
    expect(retries).toEqual([1]);
    expect(git("rev-list", "--count", "modelgate/registry")).toBe("1");
  });

  test("that never arrives says at the end how it ended", async () => {
    const { registry, retries } = await meddled("drop", { times: 9, tries: 3 });
    await expect(registry.commit((snapshot) => note(snapshot, "one"))).rejects.toMatchObject({
      code: "E_CONTENTION",
      exit: 5,
      message: expect.stringMatching(/could not be written in 3 tries; a push ended with: \S+/),
    });
    expect(retries).toEqual([1, 2, 3]);
  });

  test("is not tried for ever where tries take long", async () => {
    const { registry, retries } = await meddled("drop", { times: 9, patience: 1 });
    await expect(registry.commit((snapshot) => note(snapshot, "one"))).rejects.toMatchObject({
      code: "E_CONTENTION",
      message: expect.stringContaining("could not be written in 1 try"),
    });
    expect(retries).toEqual([1]);
  });

  test.each(["modelgate", "modelgate/registry/old"])(
    "beside a branch %s is refused at once, by name",
    async (other) => {
      const { registry, retries, git, clone } = await meddled("follow", { times: 0 });
      const author = { name: "Ada", email: "ada@example.org" };
      const commit = await clone.commit(null, new Map([["a", "a"]]), { message: "m\n", author });
      expect(await clone.push({ commit, branch: other, expect: { kind: "absent" } })).toEqual({ kind: "pushed" });
      await expect(registry.commit((snapshot) => note(snapshot, "one"))).rejects.toMatchObject({
        code: "E_BRANCH_CONFLICT",
        exit: 3,
        message: `the branch modelgate/registry cannot be made beside the branch ${other}`,
        remedy: expect.stringContaining(`git branch -m ${other} `),
      });
      expect(retries).toEqual([]);
      expect(git("for-each-ref", "--format=%(refname:short)")).toBe(other);
    },
  );
});

describe("a push to a deployment branch", () => {
  const branch = "deploy/production/fraud";

  /** A repository with a main branch, and a writer of deployment branches whose first pushes are meddled with. */
  async function writer(meddling: Meddling, times = 1) {
    const at = meddlingRemote(meddling, times);
    folders.push(at);
    const author = { name: "Ada", email: "ada@example.org" };
    const plain = await createPrivateClone(join(at.folder, "plain"), localRemote(at.repository), process.env);
    const base = await plain.commit(null, new Map([["a", "a"]]), { message: "first\n", author });
    await plain.push({ commit: base, branch: "main", expect: { kind: "absent" } });
    const clone = await createPrivateClone(join(at.folder, "clone"), at.remote, process.env);
    const write = (release: string) =>
      writeBranch(
        { clone, author },
        {
          branch,
          base: "main",
          files: new Map([["deploy/x.yaml", `release: ${release}\n`]]),
          message: "deploy\n\nModelgate-Deployment: production/fraud\n",
        },
      );
    return { ...at, write };
  }

  test.each(["lose", "drop"] as const)("whose outcome is unknown is looked at again (%s)", async (meddling) => {
    const { write, git } = await writer(meddling);
    const { commit, moved } = await write("1");
    expect(moved).toBe(true);
    expect(git("rev-parse", branch)).toBe(commit);
    expect(git("rev-list", "--count", `main..${branch}`)).toBe("1");
    expect(await write("1")).toEqual({ commit, moved: false });
  });

  test("that never arrives says how it ended", async () => {
    const { write } = await writer("drop", 9);
    await expect(write("1")).rejects.toMatchObject({
      code: "E_UNCONFIRMED",
      exit: 5,
      message: expect.stringMatching(/in 5 tries: the push ended with: \S+/),
    });
  });

  test("onto which somebody commits right then leaves their commit alone", async () => {
    const { write, git } = await writer("follow");
    const { commit } = await write("1");
    expect(git("log", "--format=%s", `main..${branch}`).split("\n")).toEqual(["another writer", "deploy"]);
    expect(git("rev-parse", `${branch}^`)).toBe(commit);
    await expect(write("2")).rejects.toMatchObject({ code: "E_BRANCH_MODIFIED" });
  });
});
