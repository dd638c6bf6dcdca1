import { asking } from "./api-error.ts";
import { everyPage } from "./pages.ts";
import type { Target } from "./target.ts";

/** Above this GitHub lists no more files of a pull request. */
const MOST = 3_000;

/** Files that a pull request changes; null where it changes more than GitHub lists. */
export async function changedByPull({ api, owner, repo }: Target, pull: number): Promise<string[] | null> {
  const files = await asking({ what: "list the changed files", permission: "pull-requests: read" }, () =>
    everyPage((page) => api.rest.pulls.listFiles({ owner, repo, pull_number: pull, ...page })),
  );
  if (files.length >= MOST) return null;
  return files.flatMap(({ filename, previous_filename: before }) =>
    before === undefined ? [filename] : [filename, before],
  );
}
