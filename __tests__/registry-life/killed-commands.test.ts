import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../open-sandbox.ts";
import type { Act } from "./act.ts";
import { type Ended, type Kill, startProgramUnderGit } from "./dying-git.ts";
import { readRegistry } from "./read-registry.ts";
import { copyWorld, openWorld, REGISTRY, type World } from "./world.ts";

const NEVER = 10_000;
/** The suite dies before and after the push, and where something lasting comes after it; `MODELGATE_LIVES=1` dies everywhere. */
const ALL = process.env.MODELGATE_LIVES !== undefined;

const bundle = temporaryFolder("acting");
const program = join(bundle.path, "act.mjs");
beforeAll(async () => {
  const built = await rolldown({
    input: fileURLToPath(new URL("act.ts", import.meta.url)),
    platform: "node",
    logLevel: "silent",
  });
  await built.write({ dir: bundle.path, entryFileNames: "act.mjs", chunkFileNames: "[name].mjs" });
}, 60_000);
afterAll(() => bundle.remove());

function die(world: World, act: Act, kill: Kill): Promise<Ended> {
  return startProgramUnderGit(world.folder, [program, "--act", JSON.stringify(act)], kill);
}

/** What there is of the registry and of the models beside it, without the times and ids in which any two runs differ. */
function whatIsThere(world: World): object {
  const paths = world.git("ls-tree", "-r", "--name-only", REGISTRY).split("\n");
  return { ...readRegistry(world), paths, tags: world.git("tag", "--list"), large: largeModels(world) };
}

/** Bytes of the models beside the branch, by where they lie. */
function largeModels({ folder }: World): Record<string, string> {
  const root = join(folder, ".modelgate/forge/releases");
  const tags = existsSync(root) ? readdirSync(root) : [];
  const path = (tag: string): string => join(root, tag, "model.onnx");
  const full = tags.filter((tag) => existsSync(path(tag)));
  return Object.fromEntries(full.map((tag) => [tag, readFileSync(path(tag), "utf8")]));
}

interface Story {
  readonly name: string;
  readonly limit: string;
  readonly before: (world: World) => Promise<unknown>;
  readonly act: Act;
  /** Calls of git from the end at which it dies, besides those around the push. */
  readonly fromEnd: readonly number[];
  /** How many models lie beside the branch when it dies, at one time or another. */
  readonly beside: readonly number[];
}

const registering = async (world: World, many: number): Promise<void> => {
  for (let factor = 1; factor <= many; factor++) await world.register(factor);
};

const STORIES: readonly Story[] = [
  {
    name: "gc",
    limit: "1MiB",
    before: (world) => registering(world, 3),
    act: { kind: "gc", keep: 1 },
    fromEnd: [],
    beside: [0],
  },
  {
    name: "promote",
    limit: "1MiB",
    before: async (world) => {
      await registering(world, 1);
      await world.deploy("staging", 1);
      world.merge("staging");
    },
    act: { kind: "promote", environment: "staging" },
    fromEnd: [],
    beside: [0],
  },
  {
    name: "register with a model beside the branch",
    limit: "0B",
    before: (world) => registering(world, 1),
    act: { kind: "register", factor: 2 },
    fromEnd: [],
    beside: [2],
  },
  {
    name: "gc of models beside the branch",
    limit: "0B",
    before: (world) => registering(world, 3),
    act: { kind: "gc", keep: 1 },
    // Where one of the two is deleted, and where both are.
    fromEnd: [8, 0],
    beside: [3, 2, 1],
  },
];

test.each(STORIES)(
  "$name, killed with SIGKILL: the branch is whole, and a re-run ends as if nothing had been",
  async ({ limit, before, act, fromEnd, beside }) => {
    const start = openWorld(limit);
    await before(start);
    const undisturbed = copyWorld(start);
    const { calls, code } = await die(undisturbed, act, { call: NEVER, when: "before" });
    expect(code).toBe(0);
    const wanted = whatIsThere(undisturbed);
    expect(wanted).not.toEqual(whatIsThere(start));
    const push = calls.findIndex((call) => / ?push /.test(call)) + 1;
    const some = [push, push + 1, ...fromEnd.map((back) => calls.length - back)];
    const left = new Set<number>();
    for (const call of ALL ? calls.map((_, i) => i + 1) : some) {
      const world = copyWorld(start);
      const { killed } = await die(world, act, { call, when: "before" });
      left.add(Object.keys(largeModels(world)).length);
      world.git("fsck", "--strict", "--no-dangling");
      expect({ call, killed, events: readRegistry(world).events }).toEqual({
        ...{ call, killed: true },
        events: readRegistry(call > push ? undisturbed : start).events,
      });
      expect((await die(world, act, { call: NEVER, when: "before" })).code).toBe(0);
      expect({ call, ...whatIsThere(world) }).toEqual({ call, ...wanted });
      world.remove();
    }
    expect([...left]).toEqual(expect.arrayContaining([...beside]));
    start.remove();
    undisturbed.remove();
  },
  300_000,
);
