import { askWhether } from "./ask-remote.ts";
import type { Git } from "./git.ts";

/** Git with a remote that it fetches from what is missing. */
export interface FetchingGit {
  readonly git: Git;
  /** Filters that the remote has refused. */
  readonly refused: Set<string>;
}

/** What every remote that knows filters knows: all folders, and no file that is not asked for by name. */
export const NO_FILES = "blob:none";

/** What a remote says of a filter that it does not know, or does not allow, or not to this depth. */
const NO_SUCH_FILTER = /filter '[^']*' not supported|filter allows max depth|invalid filter-spec/;

/**
 * Fetches with a filter; with `blob:none` where the remote refuses that one, and from then on at once. What the remote
 * says where it says, in words that `none` knows, that it has no such thing, else null.
 */
export async function fetchFiltered(
  { git, refused }: FetchingGit,
  what: string,
  wish: {
    readonly filter: string;
    readonly args: (filter: string) => readonly string[];
    readonly lines?: readonly string[];
    readonly none?: RegExp;
  },
): Promise<string | null> {
  const none = wish.none === undefined ? NO_SUCH_FILTER : new RegExp(`${wish.none.source}|${NO_SUCH_FILTER.source}`);
  const ask = (filter: string) =>
    askWhether(git, what, { args: [...wish.args(`--filter=${filter}`)], lines: wish.lines ?? [], none });
  const filter = refused.has(wish.filter) ? NO_FILES : wish.filter;
  const refusal = await ask(filter);
  if (refusal === null || filter === NO_FILES || !NO_SUCH_FILTER.test(refusal)) return refusal;
  refused.add(filter);
  return ask(NO_FILES);
}
