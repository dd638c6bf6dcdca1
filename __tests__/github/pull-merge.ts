import type { Account } from "./access.ts";
import { ApiError } from "./api-error.ts";
import { listCommits } from "./commit-facts.ts";
import type { PullIssue } from "./present/pull.ts";
import { mergeTree } from "./pull-facts.ts";
import { announce, commitTree, followRefs, markMerged } from "./pull-sync.ts";
import type { Repository, World } from "./state.ts";

export interface MergeRequest {
  readonly method: "merge" | "squash";
  readonly by: Account;
  readonly title?: string | undefined;
  readonly message?: string | undefined;
  /** Refused (409) unless the head is still this commit. */
  readonly expectedHead?: string | undefined;
}

/** Merges a pull request by git and moves its base. Returns the merge's commit; throws GitHub's 405 and 409. */
export async function mergePull(
  world: World,
  home: Repository,
  { issue, request }: { readonly issue: PullIssue; readonly request: MergeRequest },
): Promise<string> {
  const { pull } = issue;
  const ref = `refs/heads/${pull.base.ref}`;
  const base = await home.store.commit(ref);
  const tree = base === null ? null : await mergeTree(home.store, base, pull.head.sha);
  if (issue.state === "closed" || base === null || tree === null) {
    throw new ApiError(405, "Pull Request is not mergeable");
  }
  if (!home.settings.mergeMethods.includes(request.method)) {
    const kind = request.method === "merge" ? "Merge commits" : "Squash merges";
    throw new ApiError(405, `${kind} are not allowed on this repository.`);
  }
  if (request.expectedHead !== undefined && request.expectedHead !== pull.head.sha) {
    throw new ApiError(409, "Head branch was modified. Review and try the merge again.");
  }
  const commit = await commitTree(home, {
    tree,
    parents: request.method === "merge" ? [base, pull.head.sha] : [base],
    message: await messageOf(home, issue, request),
    author: request.method === "merge" ? request.by : issue.author,
  });
  if ((await home.store.run(["update-ref", ref, commit, base])).code !== 0) {
    throw new ApiError(409, "Base branch was modified. Review and try the merge again.");
  }
  markMerged(world, issue, { commit, by: request.by });
  announce(world, home, { issue, action: "closed", by: request.by });
  if (home.settings.deleteBranchOnMerge && pull.head.repository === home) {
    await home.store.run(["update-ref", "-d", `refs/heads/${pull.head.ref}`, pull.head.sha]);
  }
  await followRefs(world, home, request.by);
  return commit;
}

async function messageOf(home: Repository, issue: PullIssue, request: MergeRequest): Promise<string> {
  const { head } = issue.pull;
  if (request.method === "merge") {
    const title =
      request.title ?? `Merge pull request #${issue.number} from ${head.repository.owner.login}/${head.ref}`;
    return `${title}\n\n${request.message ?? issue.title}`;
  }
  const commits = await listCommits(home.store, head.sha, `^refs/heads/${issue.pull.base.ref}`);
  const listed = commits.reverse().map(({ message }) => `* ${message}`);
  return `${request.title ?? `${issue.title} (#${issue.number})`}\n\n${request.message ?? listed.join("\n\n")}`;
}
