import { type ApiError, invalid } from "./api-error.ts";
import type { Call } from "./call.ts";
import type { PullIssue } from "./present/pull.ts";
import { announce, fetchHead, writeTrialMerge } from "./pull-sync.ts";
import type { Issue, Pull, Repository } from "./state.ts";

/** Brings a closed pull request back to its branch, or throws 422: merged, branch gone, or another one is open. */
export async function reopenPull(call: Call, issue: Issue): Promise<void> {
  const { pull } = issue;
  if (pull === null) return;
  const refuse = (message: string): ApiError =>
    invalid({ resource: "PullRequest", field: "state", code: "invalid", message });
  const head = await pull.head.repository.store.commit(`refs/heads/${pull.head.ref}`);
  const base = await call.repository.store.commit(`refs/heads/${pull.base.ref}`);
  if (pull.merged !== null) throw refuse("state cannot be changed. The pull request cannot be reopened.");
  if (head === null) throw refuse(`state cannot be changed. The ${pull.head.ref} branch has been deleted.`);
  if (base === null) throw refuse(`state cannot be changed. The ${pull.base.ref} branch has been deleted.`);
  if (openPullOf(call.repository, pull) !== undefined) {
    throw refuse("state cannot be changed. There is already an open pull request for this branch.");
  }
  pull.head.sha = head;
  pull.base.sha = base;
  await fetchHead(call.repository, issue.number, { from: pull.head.repository, head });
  await writeTrialMerge(call.repository, issue as PullIssue);
  if (call.access !== null) {
    announce(call.world, call.repository, { issue: issue as PullIssue, action: "reopened", by: call.access.account });
  }
}

/** The open pull request with the same head and base, if there is one. */
export function openPullOf(
  repository: Repository,
  wanted: { readonly head: Pick<Pull["head"], "repository" | "ref">; readonly base: Pick<Pull["base"], "ref"> },
): Issue | undefined {
  return [...repository.issues.values()].find(
    ({ state, pull }) =>
      state === "open" &&
      pull?.head.repository === wanted.head.repository &&
      pull.head.ref === wanted.head.ref &&
      pull.base.ref === wanted.base.ref,
  );
}
