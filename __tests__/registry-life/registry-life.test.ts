import fc from "fast-check";
import { expect, test } from "vitest";
import {
  COMMANDS,
  collecting,
  deploying,
  dying,
  dyingInCollecting,
  dyingInRetiring,
  forcing,
  goingBack,
  type Life,
  promoting,
  registering,
  releasing,
  retiring,
} from "./commands.ts";
import { RegistryModel } from "./model.ts";
import { openWorld } from "./world.ts";

/**
 * Random lives that are played. In the suite it is a short one, always the same; `MODELGATE_LIVES=50` plays so many long
 * ones, others each time, and says what they came to. Of one that goes wrong fast-check names the seed and the shortest
 * life that does too.
 */
const LIVES = process.env.MODELGATE_LIVES;
const PLAYED =
  LIVES === undefined ? { seed: 7, numRuns: 1, interruptAfterTimeLimit: 60_000 } : { numRuns: Number(LIVES) };
const LENGTH = LIVES === undefined ? 16 : 40;

/** A life that comes by everything that random ones may miss. */
const TOLD = [
  registering(1),
  registering(1),
  dying(2, { call: 12, when: "before" }),
  registering(2),
  deploying("production", 0),
  releasing(0, "production"),
  releasing(1, "staging"),
  forcing("production", 1),
  promoting("production"),
  goingBack("production"),
  forcing("production", 0),
  retiring(0, "retired"),
  dyingInRetiring(1, "revoked", { call: 12, when: "before" }),
  retiring(1, "revoked"),
  forcing("production", 1),
  ...[3, 4, 5].map(registering),
  dyingInCollecting(1, { call: 12, when: "before" }),
  collecting(1),
  releasing(3, "staging"),
  registering(4),
  deploying("staging", 3),
];

/**
 * Registering, retiring, dying in the middle of it, releasing, forcing, rolling back, in any order: after each step the
 * branch is what a plain model of it says, linear, whole for git, gap-free, and sound for `verify`.
 */
test("whatever is done to a registry, in whatever order, it is what it must be", async () => {
  const seen = new Map<string, number>();
  const lives = fc.noBias(fc.commands(COMMANDS, { maxCommands: LENGTH, size: "max" }));
  await fc.assert(
    fc.asyncProperty(lives, async (commands) => {
      const life: Life = { world: openWorld(), tip: "", seen };
      try {
        await fc.asyncModelRun(() => ({ model: new RegistryModel(), real: life }), commands);
      } finally {
        life.world.remove();
      }
    }),
    PLAYED,
  );
  if (LIVES !== undefined) console.log(Object.fromEntries([...seen].sort()));
}, 3_600_000);

test("a registry in which everything happens once is what it must be", async () => {
  const life: Life = { world: openWorld(), tip: "", seen: new Map() };
  const model = new RegistryModel();
  for (const command of TOLD) {
    expect(command.check(model), String(command)).toBe(true);
    await command.run(model, life);
  }
  life.world.remove();
  expect([...life.seen.keys()].sort()).toEqual([
    "deploy: E_ENVIRONMENT_ORDER",
    "deploy: E_MODEL_COLLECTED",
    "deploy: null",
    "die: dead",
    "force: E_VERSION_INACTIVE",
    "force: promoted",
    "gc: gave up 2",
    "merge: undefined",
    "promote: nothing",
    "promote: promoted",
    'register: {"created":false}',
    'register: {"created":true}',
    "retire: E_VERSION_IN_FORCE",
    "retire: null",
    "rollback: E_NOTHING_TO_MERGE",
  ]);
}, 300_000);
