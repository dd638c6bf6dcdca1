import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { createPrivateClone } from "../../../src/adapters/git/private-clone.ts";
import { createRegistry } from "../../../src/adapters/git/registry.ts";
import { sha256 } from "../../../src/adapters/node/digest.ts";
import { readContract } from "../../../src/config/read-contract.ts";
import { REGISTRY_FILE } from "../../../src/domain/registry/layout.ts";
import type { Decision, RegistrySnapshot } from "../../../src/ports/registry.ts";
import { type Meddling, meddlingRemote } from "./meddling-remote.ts";

let folders: { remove: () => void }[] = [];
afterEach(() => {
  for (const folder of folders) folder.remove();
  folders = [];
});

/** A registry whose remote meddles with the first pushes. */
async function meddled(meddling: Meddling, options: { times?: number; tries?: number } = {}) {
  const at = meddlingRemote(meddling, options.times);
  folders.push(at);
  const clone = await createPrivateClone(join(at.folder, "clone"), at.remote, process.env);
  const retries: number[] = [];
  const registry = createRegistry({
    branch: async () => "modelgate/registry",
    clone: async () => clone,
    author: async () => ({ name: "Ada", email: "ada@example.org" }),
    onRetry: (attempt) => retries.push(attempt),
    reader: {
      digest: sha256,
      records: {
        registry: (bytes, where) => readContract("registry", bytes, where),
        version: (bytes, where) => readContract("version", bytes, where),
        status: (bytes, where) => readContract("status", bytes, where),
        alias: (bytes, where) => readContract("alias", bytes, where),
      },
    },
    ...(options.tries === undefined ? {} : { tries: options.tries }),
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
});
