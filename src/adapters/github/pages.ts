import { BrokenAnswer } from "./patience.ts";

/** More than anything of ours has: a list that goes on is a server that repeats itself. */
const MOST_PAGES = 100;

interface Page<T> {
  readonly data: readonly T[];
  readonly headers: { readonly link?: string | undefined };
}

/**
 * Everything in a list, page after page for as long as the server says that there is another. Octokit's own pagination
 * takes an answer that is no list, and a conflict, for an empty page, and follows links for ever.
 */
export async function everyPage<T>(
  ask: (page: { readonly per_page: number; readonly page: number }) => Promise<Page<T>>,
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data, headers } = await ask({ per_page: 100, page });
    if (!Array.isArray(data)) throw new BrokenAnswer("its answer was no list");
    all.push(...data);
    if (!/\brel="?next\b/.test(headers.link ?? "")) return all;
  }
  throw new BrokenAnswer(`its list has more than ${MOST_PAGES} pages`);
}
