import { askRemote } from "./ask-remote.ts";
import { type FetchingGit, fetchFiltered, NO_FILES } from "./fetch-filtered.ts";
import { gitError, gitText } from "./git.ts";

/** What git says of a branch that the remote does not have. */
const NO_SUCH_BRANCH = /couldn't find remote ref/;

/** Files up to this size come where few come: they are mostly read next. */
export const SMALL = "blob:limit=16k";

/** Folders down to the third below the topmost one: on the registry's branch those of the models, not of each version. */
export const UPPER = "combine:tree:4+blob:none";

/** How much of a tip is fetched, besides its commit: all folders, the upper ones, or what is not in the one before it. */
export type Extent = "folders" | "upper-folders" | "news";

const FILTERS: Readonly<Record<Extent, string>> = { folders: NO_FILES, "upper-folders": UPPER, news: SMALL };

/** The tip of a branch of the remote, fetched without the commits before it; null where it is not there. */
export async function fetchTip(git: FetchingGit, branch: string, extent: Extent): Promise<string | null> {
  return fetchCommits(git, branch, { how: ["--depth=1"], filter: FILTERS[extent] });
}

/** The tip of a branch of the remote, fetched with all commits before it; null where it is not there. */
export async function fetchHistory(git: FetchingGit, branch: string): Promise<string | null> {
  const isShallow = (await gitText(git.git, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
  return fetchCommits(git, branch, { how: isShallow ? ["--unshallow"] : [], settings: NO_COMMITS });
}

/** Of a tip that is here some folders may not be: nothing is taken for known. */
const NO_COMMITS = ["-c", "fetch.negotiationAlgorithm=noop"];

/** Whether the remote's branch, asked again, is at this commit or has it in its history. */
export async function holdsCommit(fetching: FetchingGit, branch: string, commit: string): Promise<boolean> {
  const { git } = fetching;
  const ref = `refs/heads/${branch}`;
  const found = (await askRemote(git, `look for ${branch}`, ["ls-remote", "origin", ref])).toString("utf8");
  if (found === "" || found.startsWith(`${commit}\t`)) return found !== "";
  // Without a depth git fetches what lies between the last tip that we fetched and this one: our commit, if it is there.
  const tip = await fetchCommits(fetching, branch, {});
  if (tip === null) return false;
  const args = ["merge-base", "--is-ancestor", commit, tip];
  const result = await git(args);
  if (result.code > 1) throw gitError(args, result);
  return result.code === 0;
}

async function fetchCommits(
  fetching: FetchingGit,
  branch: string,
  at: { readonly how?: readonly string[]; readonly settings?: readonly string[]; readonly filter?: string },
): Promise<string | null> {
  const local = `refs/fetched/${branch}`;
  const { how = [], settings = [], filter = NO_FILES } = at;
  const fetch = [...settings, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head"];
  const refusal = await fetchFiltered(fetching, `fetch ${branch}`, {
    filter,
    args: (option) => [...fetch, option, ...how, "origin", `+refs/heads/${branch}:${local}`],
    none: NO_SUCH_BRANCH,
  });
  return refusal === null ? (await gitText(fetching.git, ["rev-parse", local])).trim() : null;
}
