import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { badGateway, type Mishap } from "../../github/faults.ts";
import { change, type OpenForge, openForge } from "./open-forge.ts";

let at: OpenForge;
beforeAll(async () => {
  at = await openForge();
});
afterAll(async () => {
  expect(at.github.violations).toEqual([]);
  await at.close();
});

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
