import type { ProposedChange, PullRequests } from "../../ports/forge.ts";
import { asking } from "./api-error.ts";
import { createOnce } from "./create-once.ts";
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

interface Found {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body: string | null;
  readonly labels: readonly { readonly name: string }[];
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
  return {
    propose: async (change) => {
      const { moved } = await write(change);
      const doing = { what: `open the pull request of ${change.branch}`, permission: "pull-requests: write" };
      return asking(doing, () => propose(target, change, moved));
    },
    ofBranch: async (branch) => {
      if (event !== null && event.branch === branch)
        return { number: event.number, location: event.url, base: event.base };
      const doing = { what: "list the pull requests", permission: "pull-requests: read" };
      const found = await asking(doing, () =>
        followed === null ? findOpen(target, branch) : findFollowed(target, branch, followed),
      );
      return found === null ? null : { number: found.number, location: found.html_url, base: found.base.ref };
    },
    lastMerged: async (branch) => {
      const doing = { what: "list the pull requests", permission: "pull-requests: read" };
      const { api, owner, repo } = target;
      const head = `${owner}:${branch}`;
      const closed = await asking(doing, () =>
        api.rest.pulls.list({ owner, repo, head, state: "closed", sort: "updated", direction: "desc", per_page: 100 }),
      );
      const merged = closed.data.filter((pull) => pull.merged_at != null).sort((a, b) => b.number - a.number)[0];
      if (merged === undefined) return null;
      const approvedBy = await asking(doing, () => approvalsOf(target, merged.number));
      return { number: merged.number, location: merged.html_url, approvedBy };
    },
  };
}

async function propose(target: Target, change: ProposedChange, moved: boolean): ReturnType<PullRequests["propose"]> {
  const { api, owner, repo } = target;
  const { title, body, base, branch: head } = change;
  const { value: pull, created } = await createOnce<Found>({
    waitMs: target.patience.firstWaitMs,
    find: () => findOpen(target, head),
    create: async () =>
      (await api.rest.pulls.create({ owner, repo, title, body, base, head }).catch(lookAgainIfThere)).data,
  });
  const lacking = change.labels.filter((label) => !pull.labels.some(({ name }) => name === label));
  if (lacking.length > 0) await api.rest.issues.addLabels({ owner, repo, issue_number: pull.number, labels: lacking });
  const isSame = pull.title === title && (pull.body ?? "").trim() === body.trim();
  if (!isSame) await api.rest.pulls.update({ owner, repo, pull_number: pull.number, title, body });
  const changed = moved || !isSame || lacking.length > 0;
  return {
    number: pull.number,
    location: pull.html_url,
    operation: created ? "opened" : changed ? "updated" : "unchanged",
  };
}

/** A review counts until the same person reviews again; comments alone change nothing. */
async function approvalsOf({ api, owner, repo }: Target, number: number): Promise<string[]> {
  const reviews = await api.paginate(api.rest.pulls.listReviews, { owner, repo, pull_number: number, per_page: 100 });
  const last = new Map<string, string>();
  for (const { user, state } of reviews) if (user != null && state !== "COMMENTED") last.set(user.login, state);
  return [...last].flatMap(([login, state]) => (state === "APPROVED" ? [login] : [])).sort();
}

async function findOpen({ api, owner, repo }: Target, branch: string) {
  const head = `${owner}:${branch}`;
  const { data } = await api.rest.pulls.list({ owner, repo, head, state: "open", per_page: 100 });
  return data.sort((a, b) => a.number - b.number)[0] ?? null;
}

/** The pull request of exactly that commit: one whose branch has moved on will be judged by a run of its own. */
async function findFollowed({ api, owner, repo }: Target, branch: string, { repository, commit }: Followed) {
  const head = `${repository.split("/")[0]}:${branch}`;
  const { data } = await api.rest.pulls.list({ owner, repo, head, state: "open", per_page: 100 });
  return data.find((pull) => pull.head.sha === commit && pull.head.repo?.full_name === repository) ?? null;
}

/** Another run may have opened it since we looked: then nobody knows whose it is until we look again. */
function lookAgainIfThere(error: unknown): never {
  const { status, message } = error as { status?: number; message?: string };
  if (status === 422 && /already exists/i.test(message ?? "")) throw new Error("it was opened meanwhile");
  throw error;
}
