import type { LargeModels } from "../../src/ports/large-models.ts";

/** Large models in memory, by the tag of their release. */
export function createMemoryLargeModels() {
  const all = new Map<string, Uint8Array>();
  return {
    all,
    put: async ({ tag }, { bytes }) => {
      all.set(tag, bytes);
    },
    get: async ({ tag }) => all.get(tag) ?? null,
    remove: async ({ tag }) => all.delete(tag),
  } satisfies LargeModels & { all: Map<string, Uint8Array> };
}
