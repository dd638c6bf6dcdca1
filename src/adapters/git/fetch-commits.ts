import { askRemote, askWhether } from "./ask-remote.ts";
import { type Git, gitError, gitText } from "./git.ts";

/** What git says of a branch that the remote does not have. */
const NO_SUCH_BRANCH = /couldn't find remote ref/;

/** What git says of a filter that the remote does not know. */
const NO_SUCH_FILTER = /filter '[^']*' not supported|invalid filter-spec/;

/** Files up to this size come where few come: they are mostly read next. */
export const SMALL = "blob:limit=16k";

/** Folders down to the third below the topmost one: on the registry's branch those of the models, not of each version. */
const UPPER = "combine:tree:4+blob:none";

/** How much of a tip is fetched, besides its commit: all folders, the upper ones, or what is not in the one before it. */
export type Extent = "folders" | "upper-folders" | "news";

/** The tip of a branch of the remote, fetched without the commits before it; null where it is not there. */
export async function fetchTip(git: Git, branch: string, extent: Extent): Promise<string | null> {
  if (extent === "news") return fetchCommits(git, branch, [`--filter=${SMALL}`, "--depth=1"]);
  if (extent === "upper-folders") {
    const tip = await fetchCommits(git, branch, [`--filter=${UPPER}`, "--depth=1"]);
    if (tip !== "no-such-filter") return tip;
  }
  return fetchCommits(git, branch, ["--filter=blob:none", "--depth=1"]);
}

/** The tip of a branch of the remote, fetched with all commits before it; null where it is not there. */
export async function fetchHistory(git: Git, branch: string): Promise<string | null> {
  const isShallow = (await gitText(git, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
  const all = ["--filter=blob:none", ...(isShallow ? ["--unshallow"] : [])];
  return fetchCommits(git, branch, all, NO_COMMITS);
}

/** Of a tip that is here some folders may not be: nothing is taken for known. */
const NO_COMMITS = ["-c", "fetch.negotiationAlgorithm=noop"];

/** Whether the remote's branch, asked again, is at this commit or has it in its history. */
export async function holdsCommit(git: Git, branch: string, commit: string): Promise<boolean> {
  const ref = `refs/heads/${branch}`;
  const found = (await askRemote(git, `look for ${branch}`, ["ls-remote", "origin", ref])).toString("utf8");
  if (found === "" || found.startsWith(`${commit}\t`)) return found !== "";
  // Without a depth git fetches what lies between the last tip that we fetched and this one: our commit, if it is there.
  const tip = await fetchCommits(git, branch, ["--filter=blob:none"]);
  if (tip === null) return false;
  const args = ["merge-base", "--is-ancestor", commit, tip];
  const result = await git(args);
  if (result.code > 1) throw gitError(args, result);
  return result.code === 0;
}

/** Gives `no-such-filter` where the remote does not know the filter among `how`. */
async function fetchCommits(
  git: Git,
  branch: string,
  how: readonly string[],
  settings: readonly string[] = [],
): Promise<string | "no-such-filter" | null> {
  const local = `refs/fetched/${branch}`;
  const all = [...settings, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", ...how];
  const args = [...all, "origin", `+refs/heads/${branch}:${local}`];
  const none = new RegExp(`${NO_SUCH_BRANCH.source}|${NO_SUCH_FILTER.source}`);
  const refusal = await askWhether(git, `fetch ${branch}`, { args, none });
  if (refusal !== null) return NO_SUCH_BRANCH.test(refusal) ? null : "no-such-filter";
  return (await gitText(git, ["rev-parse", local])).trim();
}
