import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPrivateClone, tokenRemote } from "../../../src/adapters/git/private-clone.ts";
import { createRegistry } from "../../../src/adapters/git/registry.ts";
import { REGISTRY_FILE } from "../../../src/domain/registry/layout.ts";
import type { Decision, RegistrySnapshot } from "../../../src/ports/registry.ts";
import { READER } from "../../git-registry.ts";
import { badGateway, type Mishap } from "../../github/faults.ts";
import { temporaryFolder } from "../../open-sandbox.ts";
import { change, type OpenForge, openForge } from "./open-forge.ts";

let at: OpenForge;
beforeAll(async () => {
  at = await openForge();
});
afterAll(async () => {
  expect(at.github.violations).toEqual([]);
  await at.close();
});

const folder = temporaryFolder("registry-http");
afterAll(folder.remove);

let branches = 0;
const commitsOf = async (branch: string): Promise<string> => at.repo.git("log", "--format=%s", `main..${branch}`);

describe("a branch that is pushed by git", () => {
  test.each<[string, RegExp, Mishap]>([
    ["502 on looking", /\/info\/refs$/, badGateway("before")],
    ["a reset on looking", /\/info\/refs$/, { kind: "reset", when: "before" }],
    ["no answer on looking", /\/info\/refs$/, { kind: "hang", when: "before" }],
    ["502 on fetching", /\/git-upload-pack$/, badGateway("after")],
    ["no answer on fetching", /\/git-upload-pack$/, { kind: "hang", when: "after" }],
    ["502 before the push's effect", /\/git-receive-pack$/, badGateway("before")],
    ["502 after the push's effect", /\/git-receive-pack$/, badGateway("after")],
    ["a reset before the push's effect", /\/git-receive-pack$/, { kind: "reset", when: "before" }],
    ["a reset after the push's effect", /\/git-receive-pack$/, { kind: "reset", when: "after" }],
    ["no answer, and no effect", /\/git-receive-pack$/, { kind: "hang", when: "before" }],
    ["no answer, but an effect", /\/git-receive-pack$/, { kind: "hang", when: "after" }],
    ["429 before the push's effect", /\/git-receive-pack$/, { kind: "answer", when: "before", status: 429 }],
  ])("%s", async (_, path, mishap) => {
    const branch = `deploy/p/m${++branches}`;
    const fault = at.github.faults.add({ path, mishap });
    const place = await at.writer().pulls.propose(change(branch));
    expect(place).toMatchObject({ operation: "opened" });
    expect(fault.hits()).toBe(1);
    at.github.faults.clear();
    expect(await commitsOf(branch)).toBe("deploy");
    expect(await at.writer().pulls.propose(change(branch))).toMatchObject({
      number: place.number,
      operation: "unchanged",
    });
  });

  test.each([/\/info\/refs$/, /\/git-receive-pack$/])(
    "by a server that stays out of order (%s) ends soon",
    async (path) => {
      at.github.faults.add({ path, times: 999, mishap: badGateway("before") });
      const began = Date.now();
      await expect(at.writer().pulls.propose(change("deploy/p/never"))).rejects.toMatchObject({
        code: expect.stringMatching(/^E_(REMOTE|UNCONFIRMED)$/),
        exit: 5,
        message: expect.stringContaining("502"),
      });
      expect(Date.now() - began).toBeLessThan(20_000);
      at.github.faults.clear();
    },
  );
});

/** A registry on a branch of its own, whose transfers are given up after a second of standing still. */
async function openRegistry(branch: string) {
  const token = at.github.token({ contents: "write" });
  const remote = tokenRemote(at.repo.cloneUrl, { serverUrl: at.github.url, token });
  const settings = [...remote.settings, ["http.lowSpeedTime", "1"] as const];
  const clone = await createPrivateClone(join(folder.path, branch), { ...remote, settings }, process.env);
  return createRegistry({
    branch: async () => branch,
    clone: async () => clone,
    author: async () => ({ name: "Ada", email: "ada@example.org" }),
    onRetry: () => {},
    reader: READER,
  });
}

async function note(snapshot: RegistrySnapshot, name: string): Promise<Decision<string>> {
  if ((await snapshot.read(name)) !== null) return { kind: "nothing", value: name };
  const files = new Map([
    [REGISTRY_FILE, '{ "schema": 1, "kind": "modelgate-registry" }\n'],
    [name, `${name}\n`],
  ]);
  return { kind: "commit", value: name, change: { message: `note ${name}\n`, files } };
}

describe("a registry behind HTTP", () => {
  test.each<[string, RegExp, Mishap]>([
    ["502 before the push's effect", /\/git-receive-pack$/, badGateway("before")],
    ["502 after the push's effect", /\/git-receive-pack$/, badGateway("after")],
    ["a reset after the push's effect", /\/git-receive-pack$/, { kind: "reset", when: "after" }],
    ["no answer, but an effect", /\/git-receive-pack$/, { kind: "hang", when: "after" }],
    ["502 on fetching", /\/git-upload-pack$/, badGateway("before")],
    ["a reset on looking", /\/info\/refs$/, { kind: "reset", when: "after" }],
  ])("%s: each event is there once", async (_, path, mishap) => {
    const branch = `registry-${++branches}`;
    const registry = await openRegistry(branch);
    await registry.commit((snapshot) => note(snapshot, "one"));
    const fault = at.github.faults.add({ path, mishap });
    expect(await registry.commit((snapshot) => note(snapshot, "two"))).toMatchObject({ outcome: "written" });
    expect(fault.hits()).toBe(1);
    at.github.faults.clear();
    expect(await registry.commit((snapshot) => note(snapshot, "two"))).toMatchObject({ outcome: "nothing" });
    expect(await at.repo.git("log", "--format=%s", branch)).toBe("note two\nnote one");
  });

  test("that a ruleset keeps is told at once, with the rule", async () => {
    at.repo.protectedRefs.push({ pattern: "refs/heads/kept", kind: "ruleset", bypass: [] });
    const registry = await openRegistry("kept");
    await expect(registry.commit((snapshot) => note(snapshot, "one"))).rejects.toMatchObject({
      code: "E_PUSH_REFUSED",
      exit: 3,
      message: expect.stringMatching(/GH013.*Changes must be made through a pull request/),
    });
  });
});
