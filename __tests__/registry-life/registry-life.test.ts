import fc from "fast-check";
import { expect, test } from "vitest";
import { COMMANDS, type Life } from "./commands.ts";
import { RegistryModel } from "./model.ts";
import { openWorld } from "./world.ts";

/**
 * The suite plays one long life, always the same. `MODELGATE_LIVES=50` plays so many, other ones each time, and says
 * what they came to; of one that goes wrong fast-check names the seed and the shortest life that does too.
 */
const LIVES = process.env.MODELGATE_LIVES;
const PLAYED =
  LIVES === undefined ? { seed: 2882, numRuns: 1, interruptAfterTimeLimit: 60_000 } : { numRuns: Number(LIVES) };

/** What the suite's one life has to come by, or another seed must be found for it. */
const NOT_TO_BE_MISSED = [
  "die: dead",
  'register: {"created":false}',
  "deploy: E_ENVIRONMENT_ORDER",
  "promote: promoted",
  "force: promoted",
  "rollback: null",
];

/**
 * Registering, retiring, dying in the middle of it, releasing, forcing, rolling back, in any order: after each step the branch
 * is what a plain model of it says, linear, whole for git, gap-free, and sound for `verify`.
 */
test("whatever is done to a registry, in whatever order, it is what it must be", async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.noBias(fc.commands(COMMANDS, { maxCommands: 40, size: "max" })), async (commands) => {
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
  else expect([...seen.keys()]).toEqual(expect.arrayContaining(NOT_TO_BE_MISSED));
}, 3_600_000);
