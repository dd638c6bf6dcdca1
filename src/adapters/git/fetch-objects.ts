import { type FetchingGit, fetchFiltered } from "./fetch-filtered.ts";
import type { Git } from "./git.ts";
import { readObjects, readPresent } from "./read-objects.ts";

/** Git that fetches what is missing, and git that fetches nothing. */
export interface TwoGits extends FetchingGit {
  readonly alone: Git;
}

export interface Wanted {
  readonly ids: readonly string[];
  /** Which files of the folders among these come with them; those that are asked for by id always come. */
  readonly filter: string;
}

/**
 * So many are asked for at once, a megabyte of names: each question is a fetch, on the way to a server and back, and each
 * answer is held in memory as a whole anyway.
 */
const TOGETHER = 20_000;

/** Contents of files and folders by id; those that are not here come from the remote together. */
export async function fetchObjects(gits: TwoGits, { ids, filter }: Wanted): Promise<ReadonlyMap<string, Uint8Array>> {
  const { alone } = gits;
  const wanted = [...new Set(ids)];
  const contents = new Map<string, Uint8Array>();
  for (let from = 0; from < wanted.length; from += TOGETHER) {
    const some = wanted.slice(from, from + TOGETHER);
    const here = await readPresent(alone, some);
    const missing = some.filter((id) => !here.has(id));
    // Without a negotiation of commits: nothing but these is asked for.
    const args = (option: string): string[] => [...WITHOUT_COMMITS, option, "--stdin", "origin"];
    if (missing.length > 0) await fetchFiltered(gits, "fetch files", { filter, args, lines: missing });
    for (const [id, content] of here) contents.set(id, content);
    for (const [id, content] of await readObjects(alone, missing)) contents.set(id, content);
  }
  return contents;
}

/** The beginning of a fetch of objects by id. */
export const WITHOUT_COMMITS: readonly string[] = [
  ...["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", "--no-tags", "--no-write-fetch-head"],
];
