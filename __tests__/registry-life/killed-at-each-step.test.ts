import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readRegistry } from "./read-registry.ts";
import { copyWorld, openWorld, REGISTRY, type World } from "./world.ts";

const NEVER = 10_000;
/** The suite dies once at each verb of git, and at everything from the push on; `MODELGATE_LIVES=1` dies everywhere. */
const ALL = process.env.MODELGATE_LIVES !== undefined;

let before: World;
let undisturbed: World;
/** The calls of git by which the program registers a second version, by what they do. */
let steps: readonly string[];
beforeAll(async () => {
  before = openWorld();
  await before.register(1);
  undisturbed = copyWorld(before);
  const { calls, code } = await undisturbed.registerAndDie(2, { call: NEVER, when: "before" });
  expect(code).toBe(0);
  steps = calls.map(stepOf);
});
afterAll(() => {
  before.remove();
  undisturbed.remove();
});

/** The verb of a call; a call that reads what another one reads too is told by what it reads. */
function stepOf(call: string): string {
  const words = call.split(" ");
  const verb = words.findIndex((word, i) => !word.startsWith("-") && words[i - 1] !== "-c");
  return words
    .slice(verb)
    .join(" ")
    .replaceAll(/[0-9a-f]{40}/g, "ID")
    .slice(0, 60);
}

/** What there is of the registry, without the times and ids in which any two runs differ. */
function whatIsThere(world: World): object {
  const paths = world.git("ls-tree", "-r", "--name-only", REGISTRY).split("\n");
  return { ...readRegistry(world), paths, tags: world.git("tag", "--list") };
}

describe("registering, killed with SIGKILL", () => {
  // Between two calls of git nothing lasting happens, so after one is before the next.
  test("at each step: nothing of the event is there or all of it, and a re-run ends as if nothing had been", async () => {
    const push = steps.findIndex((step) => step.startsWith("push ")) + 1;
    expect(push).toBeGreaterThan(0);
    const verbs = steps.map((step) => step.split(" ")[0]);
    const cases = steps.flatMap((step, i) => {
      const isTried = ALL || i + 1 >= push || verbs.indexOf(verbs[i]) === i;
      return isTried ? [{ step, call: i + 1, when: "before" as const }] : [];
    });
    const last = { step: "the end", call: steps.length, when: "after" as const };
    for (const { step, call, when } of [...cases, last]) {
      const world = copyWorld(before);
      const { killed } = await world.registerAndDie(2, { call, when });
      world.git("fsck", "--strict", "--no-dangling");
      const { events } = readRegistry(world);
      expect({ step, killed, events }).toEqual({ step, killed: true, events: call > push ? 2 : 1 });
      expect(await world.register(2)).toMatchObject({ version: 2, created: call <= push });
      expect({ step, ...whatIsThere(world) }).toEqual({ step, ...whatIsThere(undisturbed) });
      world.remove();
    }
    expect(cases.map(({ call }) => call)).toContain(push);
  }, 300_000);
});
