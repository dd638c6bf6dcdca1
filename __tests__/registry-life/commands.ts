import fc from "fast-check";
import { expect } from "vitest";
import type { VersionState } from "../../src/domain/registry/records.ts";
import type { Kill } from "./dying-git.ts";
import { ENVIRONMENTS, type Environment, type RegistryModel } from "./model.ts";
import { FACTORS, readRegistry, stateOfModel } from "./read-registry.ts";
import { type Answer, REGISTRY, type World } from "./world.ts";

export interface Life {
  readonly world: World;
  /** The tip that was last found sound. */
  tip: string;
  /** What has happened, so that a test can tell whether it has seen enough. */
  readonly seen: Map<string, number>;
}

type LifeCommand = fc.AsyncCommand<RegistryModel, Life>;

/** Holds the branch against the model and against what must hold of every registry. */
async function check(model: RegistryModel, life: Life): Promise<void> {
  const { world } = life;
  expect(readRegistry(world)).toEqual(stateOfModel(model));
  if (model.events === 0) return;
  const tip = world.git("rev-parse", REGISTRY);
  if (tip === life.tip) return;
  world.git("fsck", "--strict", "--no-dangling");
  expect(world.git("rev-list", "--merges", REGISTRY)).toBe("");
  if (life.tip !== "") world.git("merge-base", "--is-ancestor", life.tip, tip);
  const tags = model.versions.map((_, i) => `fraud@v${i + 1}.0.0`);
  expect(world.git("tag", "--list", "fraud@*", "--sort=v:refname")).toBe(tags.join("\n"));
  expect(await world.verify()).toMatchObject({ commits: model.events, problems: [] });
  life.tip = tip;
}

/** A command whose answer and whose effect must be the model's. It can be taken where there is a version to name. */
function command<T>(
  text: string,
  parts: {
    /** Whether there is anything that it could do; where it is not said, it can always be tried. */
    readonly can?: (model: Readonly<RegistryModel>) => boolean;
    readonly expected: (model: RegistryModel) => T;
    readonly answer: (world: World, model: Readonly<RegistryModel>) => Promise<T>;
  },
): LifeCommand {
  return {
    check: (model) => parts.can?.(model) ?? true,
    run: async (model, life) => {
      const answer = await parts.answer(life.world, model);
      expect(answer).toEqual(parts.expected(model));
      await check(model, life);
      const what = `${text.split(" ")[0]}: ${typeof answer === "object" ? JSON.stringify(answer) : answer}`;
      const kind = what.replaceAll(/"version":\d+,?/g, "");
      life.seen.set(kind, (life.seen.get(kind) ?? 0) + 1);
    },
    toString: () => text,
  };
}

/** The code of the error; null where there was none. */
const codeOf = (answer: Answer): string | null => (typeof answer === "string" ? answer : null);

export function registering(factor: number): LifeCommand {
  return command(`register ${factor}`, {
    expected: (model) => model.register(factor),
    answer: async (world) => {
      const answer = await world.register(factor);
      if (typeof answer === "string") throw new Error(answer);
      return { version: Number(answer.version), created: answer.created === true };
    },
  });
}

/** Killed at any call of git: its event is there as a whole, or nothing of it. */
export function dying(factor: number, kill: Kill): LifeCommand {
  let arrived = false;
  return command(`die ${kill.when} call ${kill.call} of register ${factor}`, {
    answer: async (world, model) => {
      const before = readRegistry(world).events;
      const { killed, code } = await world.registerAndDie(factor, kill);
      arrived = readRegistry(world).events > before;
      expect(killed || (code === 0 && (arrived || model.versions.some((known) => known.factor === factor)))).toBe(true);
      return "dead";
    },
    expected: (model) => {
      if (arrived) expect(model.register(factor).created).toBe(true);
      return "dead";
    },
  });
}

/** Killed in anything else: what the model says of it has happened, or nothing. */
function dyingIn(
  text: string,
  start: (world: World, model: Readonly<RegistryModel>) => Promise<unknown>,
  happen: (model: RegistryModel) => unknown,
): LifeCommand {
  let arrived = false;
  return command(`die in ${text}`, {
    can: anyVersion,
    answer: async (world, model) => {
      const before = readRegistry(world).events;
      await start(world, model);
      arrived = readRegistry(world).events > before;
      return "dead";
    },
    expected: (model) => {
      const before = model.events;
      if (arrived) happen(model);
      expect(model.events).toBe(before + (arrived ? 1 : 0));
      return "dead";
    },
  });
}

export function dyingInRetiring(ordinal: number, state: VersionState, kill: Kill): LifeCommand {
  return dyingIn(
    `retire the ${ordinal}th: ${state}, ${kill.when} call ${kill.call}`,
    (world, model) => world.retireAndDie(naming(ordinal, model), state, kill),
    (model) => model.retire(naming(ordinal, model), state),
  );
}

export function dyingInCollecting(keep: number, kill: Kill): LifeCommand {
  return dyingIn(
    `gc --keep ${keep}, ${kill.when} call ${kill.call}`,
    (world) => world.gcAndDie(keep, kill),
    (model) => model.collect(keep),
  );
}

export function collecting(keep: number): LifeCommand {
  return command(`gc --keep ${keep}`, {
    can: anyVersion,
    answer: async (world) => {
      const answer = await world.gc(keep);
      return typeof answer === "string" ? answer : `gave up ${answer.given_up}`;
    },
    expected: (model) => `gave up ${model.collect(keep)}`,
  });
}

const anyVersion = ({ versions }: Readonly<RegistryModel>): boolean => versions.length > 0;

function naming(ordinal: number, { versions }: Readonly<RegistryModel>): number {
  return 1 + (ordinal % versions.length);
}

export function deploying(environment: Environment, ordinal: number): LifeCommand {
  return command(`deploy the ${ordinal}th to ${environment}`, {
    can: anyVersion,
    answer: async (world, model) => codeOf(await world.deploy(environment, naming(ordinal, model))),
    expected: (model) => model.deploy(environment, naming(ordinal, model)),
  });
}

function merging(environment: Environment): LifeCommand {
  return command(`merge ${environment}`, {
    can: (model) => model.proposed.has(environment),
    answer: async (world, model) => {
      if (model.proposed.has(environment)) world.merge(environment);
    },
    expected: (model) => model.merge(environment),
  });
}

/** What became of the one environment that was promoted. */
function promoted(answer: Answer): string {
  if (typeof answer === "string") return answer;
  const [only] = answer.environments as { status: string; error: string | null }[];
  return only?.error ?? only?.status ?? "";
}

export function promoting(environment: Environment): LifeCommand {
  return command(`promote ${environment}`, {
    can: anyVersion,
    answer: async (world) => promoted(await world.promote(environment)),
    expected: (model) => model.promote(environment),
  });
}

export function forcing(environment: Environment, ordinal: number): LifeCommand {
  return command(`force the ${ordinal}th into ${environment}`, {
    can: anyVersion,
    answer: async (world, model) => promoted(await world.force(environment, naming(ordinal, model))),
    expected: (model) => model.force(environment, naming(ordinal, model)),
  });
}

function rollingBack(environment: Environment): LifeCommand {
  return command(`rollback ${environment}`, {
    can: anyVersion,
    answer: async (world) => codeOf(await world.rollback(environment)),
    expected: (model) => model.rollback(environment),
  });
}

export function retiring(ordinal: number, state: VersionState): LifeCommand {
  return command(`retire the ${ordinal}th: ${state}`, {
    can: anyVersion,
    answer: async (world, model) => codeOf(await world.retire(naming(ordinal, model), state)),
    expected: (model) => model.retire(naming(ordinal, model), state),
  });
}

/** Releases as they mostly go, so that the short lives of the suite come to something. */
export function releasing(ordinal: number, until: Environment): LifeCommand {
  const through = until === "staging" ? [until] : ENVIRONMENTS;
  return {
    check: anyVersion,
    run: async (model, life) => {
      for (const environment of through)
        for (const step of [deploying(environment, ordinal), merging(environment), promoting(environment)])
          await step.run(model, life);
    },
    toString: () => `release the ${ordinal}th to ${until}`,
  };
}

/** Goes back as far as it can be gone back by itself. */
export function goingBack(environment: Environment): LifeCommand {
  return {
    check: (model) => model.aliases.has(environment),
    run: async (model, life) => {
      for (const step of [rollingBack(environment), merging(environment), promoting(environment)])
        await step.run(model, life);
    },
    toString: () => `go back in ${environment}`,
  };
}

const factor = fc.constantFrom(...FACTORS);
const ordinal = fc.nat(4);
const environment = fc.constantFrom(...ENVIRONMENTS);
const state = fc.constantFrom<VersionState>("retired", "revoked", "active");

const keep = fc.integer({ min: 1, max: 2 });
/** Retiring takes some 20 calls of git, registering some 35; at a call that never comes nobody dies. */
const kill = fc.record({
  call: fc.integer({ min: 1, max: 40 }),
  when: fc.constantFrom("before" as const, "after" as const),
});

/** Every command, with everything that it can be asked for. */
export const COMMANDS: fc.Arbitrary<LifeCommand>[] = [
  factor.map(registering),
  fc.tuple(factor, kill).map((at) => dying(...at)),
  fc.tuple(ordinal, state, kill).map((at) => dyingInRetiring(...at)),
  fc.tuple(environment, ordinal).map((at) => forcing(...at)),
  keep.map(collecting),
  fc.tuple(keep, kill).map((at) => dyingInCollecting(...at)),
  // Twice, since most of what can happen happens to versions that were released.
  fc.tuple(ordinal, environment).map((at) => releasing(...at)),
  fc.tuple(ordinal, environment).map((at) => releasing(...at)),
  environment.map(goingBack),
  fc.tuple(environment, ordinal).map((at) => deploying(...at)),
  environment.map(merging),
  environment.map(promoting),
  environment.map(rollingBack),
  fc.tuple(ordinal, state).map((at) => retiring(...at)),
];
