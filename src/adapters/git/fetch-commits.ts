import { askRemote, isAtRemote } from "./ask-remote.ts";
import { type Git, gitError, gitText } from "./git.ts";

/** What git says of a branch that the remote does not have. */
const NO_SUCH_BRANCH = /couldn't find remote ref/;

/** Files up to this size come with the commit where the commit before it is here: those are few, and mostly read next. */
const SMALL = "blob:limit=16k";

/** The tip of a branch of the remote, fetched without the commits before it and without contents; null where it is not there. */
export async function fetchTip(git: Git, branch: string, isKnown: boolean): Promise<string | null> {
  return fetchCommits(git, branch, [`--filter=${isKnown ? SMALL : "blob:none"}`, "--depth=1"]);
}

/** The tip of a branch of the remote, fetched with all commits before it; null where it is not there. */
export async function fetchHistory(git: Git, branch: string): Promise<string | null> {
  const isShallow = (await gitText(git, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
  return fetchCommits(git, branch, ["--filter=blob:none", ...(isShallow ? ["--unshallow"] : [])]);
}

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

async function fetchCommits(git: Git, branch: string, how: readonly string[]): Promise<string | null> {
  const local = `refs/fetched/${branch}`;
  const settings = ["--quiet", "--no-tags", "--no-write-fetch-head", ...how];
  const args = ["fetch", ...settings, "origin", `+refs/heads/${branch}:${local}`];
  if (!(await isAtRemote(git, `fetch ${branch}`, { args, none: NO_SUCH_BRANCH }))) return null;
  return (await gitText(git, ["rev-parse", local])).trim();
}
