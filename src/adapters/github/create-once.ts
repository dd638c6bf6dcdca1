import { setTimeout as sleep } from "node:timers/promises";
import { isUnknown } from "./patience.ts";

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
      await sleep(steps.waitMs * attempt);
    }
  }
}

const TRIES = 4;
