import { setTimeout as sleep } from "node:timers/promises";
import { isUnknown } from "./patience.ts";

const TRIES = 4;

/**
 * Creates something that must exist once: looks, creates, and where nobody knows whether that arrived, looks again
 * before it creates again. `find` must see what `create` makes.
 */
export async function createOnce<T>(steps: {
  readonly find: () => Promise<T | null>;
  readonly create: () => Promise<T>;
  readonly waitMs: number;
}): Promise<{ readonly value: T; readonly created: boolean }> {
  for (let attempt = 1; ; attempt++) {
    const known = await steps.find();
    if (known !== null) return { value: known, created: attempt > 1 };
    try {
      return { value: await steps.create(), created: true };
    } catch (error) {
      if (attempt >= TRIES || !isUnknown(error)) throw error;
      await sleep(steps.waitMs * 2 ** (attempt - 1));
    }
  }
}

/** How often a list is asked for what was just made, before it is believed to be late. */
const LOOKS = 5;

/**
 * The same where the server would take a second one: whoever created one lists them all until the own one is shown, and
 * all writers keep the oldest and remove the others, so that of two at the same moment one remains.
 */
export async function keepOne<T extends { readonly id: number }>(steps: {
  readonly list: () => Promise<readonly T[]>;
  readonly create: () => Promise<T>;
  readonly remove: (double: T, kept: T) => Promise<void>;
  readonly waitMs: number;
}): Promise<{ readonly kept: T; readonly created: boolean }> {
  let seen: readonly T[] = [];
  const look = async (): Promise<T | null> => {
    seen = await steps.list();
    return oldest(seen);
  };
  const { value, created } = await createOnce({ find: look, create: steps.create, waitMs: steps.waitMs });
  const isShown = (): boolean => seen.some(({ id }) => id === value.id);
  for (let asked = 1; created && asked <= LOOKS; asked++) {
    await look();
    if (isShown()) break;
    await sleep(steps.waitMs * 2 ** (asked - 1));
  }
  const all = isShown() ? seen : [...seen, value];
  const kept = oldest(all) ?? value;
  for (const double of all) if (double.id !== kept.id) await steps.remove(double, kept);
  return { kept, created };
}

function oldest<T extends { readonly id: number }>(all: readonly T[]): T | null {
  return all.reduce<T | null>((first, one) => (first === null || one.id < first.id ? one : first), null);
}
