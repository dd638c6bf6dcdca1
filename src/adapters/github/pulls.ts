import { UserError } from "../../core/user-error.ts";
import type { ProposedChange, PullRequests } from "../../ports/forge.ts";
import { asking } from "./api-error.ts";
import { createOnce } from "./create-once.ts";
import { bodyText, labelNames, titleText } from "./limits.ts";
import { everyPage } from "./pages.ts";
import { isRateLimit, REPEATABLE } from "./patience.ts";
import type { Target } from "./target.ts";

/** Puts a proposed change on its branch; returns the branch's commit and whether it moved. */
export type WriteBranch = (change: ProposedChange) => Promise<{ readonly commit: string; readonly moved: boolean }>;

/** The pull request that this run was started for, known from its event. */
export interface EventPull {
  readonly number: number;
  readonly url: string;
  readonly branch: string;
  readonly base: string;
}

/** The commit that an earlier run judged, and the repository that its branch lies in. */
export interface Followed {
  readonly repository: string;
  readonly commit: string;
}

/** Pull requests on GitHub. Branches are written by git, so that nothing but the one commit can be on them. */
export function createPulls(
  target: Target,
  {
    write,
    event,
    followed,
  }: { readonly write: WriteBranch; readonly event: EventPull | null; readonly followed: Followed | null },
): PullRequests {
  const listing = { what: "list the pull requests", permission: "pull-requests: read" };
  return {
    propose: async (change) => {
      const { moved } = await write(change);
      const doing = { what: `open the pull request of ${change.branch}`, permission: "pull-requests: write" };
      return asking(doing, () => propose(target, change, moved));
    },
    ofBranch: async (branch) => {
      if (event !== null && event.branch === branch)
        return { number: event.number, location: event.url, base: event.base };
      const found = await asking(listing, () =>
        followed === null ? findOpen(target, branch) : findFollowed(target, branch, followed),
      );
      return found === null ? null : { number: found.number, location: found.html_url, base: found.base.ref };
    },
    lastMerged: async (branch) => {
      const closed = await asking(listing, () => pullsOf(target, { ...ofOurs(target, branch), state: "closed" }));
      const merged = closed.filter((pull) => pull.merged_at != null).sort((a, b) => b.number - a.number)[0];
      if (merged === undefined) return null;
      const approvedBy = await asking(listing, () => approvalsOf(target, merged.number));
      return { number: merged.number, location: merged.html_url, approvedBy, body: merged.body ?? "" };
    },
  };
}

interface Found {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body: string | null;
  readonly base: { readonly ref: string };
  readonly labels: readonly { readonly name: string }[];
}

async function propose(target: Target, change: ProposedChange, moved: boolean): ReturnType<PullRequests["propose"]> {
  const { api, owner, repo } = target;
  const { base, branch: head } = change;
  const text = { title: titleText(change.title), body: bodyText(change.body) };
  const { value: pull, created } = await createOnce<Found>({
    waitMs: target.patience.firstWaitMs,
    find: () => findOpen(target, head, base),
    create: async () =>
      (await api.rest.pulls.create({ owner, repo, ...text, base, head }).catch(lookAgainIfThere)).data,
  });
  const held = new Set(pull.labels.map(({ name }) => name.toLowerCase()));
  const labels = labelNames(change.labels).filter((label) => !held.has(label.toLowerCase()));
  const pull_number = pull.number;
  if (labels.length > 0)
    await api.rest.issues.addLabels({ owner, repo, issue_number: pull_number, labels, request: REPEATABLE });
  const isSame = pull.title === text.title && plain(pull.body) === plain(text.body) && pull.base.ref === base;
  if (!isSame) {
    const rebased = pull.base.ref === base ? {} : { base };
    await api.rest.pulls.update({ owner, repo, pull_number, ...text, ...rebased });
  }
  const changed = moved || !isSame || labels.length > 0;
  return {
    number: pull.number,
    location: pull.html_url,
    operation: created ? "opened" : changed ? "updated" : "unchanged",
  };
}

/** A review of somebody who may write counts until they review again; comments alone change nothing. */
async function approvalsOf({ api, owner, repo }: Target, pull_number: number): Promise<string[]> {
  const reviews = await everyPage((page) => api.rest.pulls.listReviews({ owner, repo, pull_number, ...page }));
  const last = new Map<string, { readonly state: string; readonly isMember: boolean }>();
  for (const { user, state, author_association } of reviews)
    if (user != null && state !== "COMMENTED")
      last.set(user.login, { state, isMember: MEMBERS.has(author_association) });
  const approved: string[] = [];
  for (const [login, { state, isMember }] of last)
    if (state === "APPROVED" && (await mayWrite({ api, owner, repo }, login, isMember))) approved.push(login);
  return approved.sort();
}

const MEMBERS: ReadonlySet<string> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/**
 * Whether somebody's word lets a pull request through: on a public repository anybody may leave an approval. Where the
 * token may not ask for permissions, what GitHub said of the reviewer beside the review has to do.
 */
async function mayWrite(
  { api, owner, repo }: Pick<Target, "api" | "owner" | "repo">,
  username: string,
  isMember: boolean,
): Promise<boolean> {
  try {
    const { data } = await api.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    return data.permission === "admin" || data.permission === "write";
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 404) return false;
    if (status !== 403 || isRateLimit(error)) throw error;
    return isMember;
  }
}

/** A text without what GitHub may have done to it: line ends of an edit by hand, space around it. */
function plain(body: string | null): string {
  return (body ?? "").replaceAll("\r\n", "\n").trim();
}

interface Head {
  readonly owner: string;
  readonly repository: string;
  readonly branch: string;
}

function ofOurs({ owner, repo }: Target, branch: string): Head {
  return { owner, repository: `${owner}/${repo}`, branch };
}

/** Pull requests of a branch. GitHub filters by owner and branch; a fork of the same owner is told apart here. */
async function pullsOf({ api, owner, repo }: Target, { state, ...head }: Head & { readonly state: "open" | "closed" }) {
  const filter = { head: `${head.owner}:${head.branch}`, state };
  const all = await everyPage((page) => api.rest.pulls.list({ owner, repo, ...filter, ...page }));
  return all.filter((pull) => isSameName(pull.head.repo?.full_name ?? head.repository, head.repository));
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The oldest open pull request of a branch of ours, where there are several the one into `base`. */
async function findOpen(target: Target, branch: string, base?: string) {
  const open = await pullsOf(target, { ...ofOurs(target, branch), state: "open" });
  const oldest = open.sort((a, b) => a.number - b.number);
  return oldest.find((pull) => pull.base.ref === base) ?? oldest[0] ?? null;
}

/** The pull request of exactly that commit: one whose branch has moved on will be judged by a run of its own. */
async function findFollowed(target: Target, branch: string, { repository, commit }: Followed) {
  const owner = repository.split("/")[0] ?? "";
  const open = await pullsOf(target, { owner, repository, branch, state: "open" });
  return open.find((pull) => pull.head.sha === commit) ?? null;
}

/** Another run may have opened it since we looked: then nobody knows whose it is until we look again. */
function lookAgainIfThere(error: unknown): never {
  const { status, message } = error as { status?: number; message?: string };
  if (status !== 422 || !/already exists/i.test(message ?? "")) throw error;
  throw new UserError("E_UNCONFIRMED", "GitHub says that the pull request is open already, but does not show it", {
    exit: 5,
    remedy: "run this again: it finds what is there and goes on",
    cause: error,
  });
}
