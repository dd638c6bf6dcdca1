import type { Account } from "../access.ts";
import type { PullFacts } from "../pull-facts.ts";
import type { Issue, Pull, Repository, Review, World } from "../state.ts";
import { associationOf, presentAccount } from "./account.ts";
import { presentIssue } from "./issue.ts";
import { nodeId } from "./node-id.ts";
import { pageUrl, presentRepository, repositoryUrl } from "./repository.ts";

/** An issue that is known to be a pull request. */
export type PullIssue = Issue & { readonly pull: Pull };

/** A pull request in a list (`pull-request-simple`). */
export function presentPull(world: World, repository: Repository, issue: PullIssue) {
  const { id, number, pull } = issue;
  const api = repositoryUrl(world, repository);
  const page = `${pageUrl(world, repository)}/pull/${number}`;
  const shown = presentIssue(world, repository, issue);
  return {
    id,
    node_id: nodeId("PullRequest", id),
    number,
    url: `${api}/pulls/${number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: shown.url,
    commits_url: `${api}/pulls/${number}/commits`,
    review_comments_url: `${api}/pulls/${number}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: shown.comments_url,
    statuses_url: `${api}/statuses/${pull.head.sha}`,
    state: shown.state,
    locked: false,
    title: shown.title,
    user: shown.user,
    body: shown.body,
    // GitHub says null for a label without a description; its own description of pull requests knows only strings.
    labels: shown.labels.map((label) => ({ ...label, description: label.description ?? "" })),
    milestone: null,
    active_lock_reason: null,
    created_at: shown.created_at,
    updated_at: shown.updated_at,
    closed_at: shown.closed_at,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.commit ?? null,
    assignee: shown.assignee,
    assignees: shown.assignees,
    requested_reviewers: [],
    requested_teams: [],
    head: side(world, pull.head.repository, pull.head),
    base: side(world, repository, pull.base),
    _links: pullLinks(api, page, { number, sha: pull.head.sha }),
    author_association: shown.author_association,
    auto_merge: null,
    draft: pull.draft,
  };
}

function side(world: World, repository: Repository, at: { readonly ref: string; readonly sha: string }) {
  return {
    label: `${repository.owner.login}:${at.ref}`,
    ref: at.ref,
    sha: at.sha,
    user: presentAccount(world, repository.owner),
    repo: presentRepository(world, repository),
  };
}

function pullLinks(api: string, page: string, { number, sha }: { number: number; sha: string }) {
  return {
    self: { href: `${api}/pulls/${number}` },
    html: { href: page },
    issue: { href: `${api}/issues/${number}` },
    comments: { href: `${api}/issues/${number}/comments` },
    review_comments: { href: `${api}/pulls/${number}/comments` },
    review_comment: { href: `${api}/pulls/comments{/number}` },
    commits: { href: `${api}/pulls/${number}/commits` },
    statuses: { href: `${api}/statuses/${sha}` },
  };
}

/** A pull request that was asked for by number (`pull-request`), with what git computed. */
export function presentFullPull(world: World, repository: Repository, issue: PullIssue, facts: PullFacts) {
  const { merged } = issue.pull;
  const shown = presentPull(world, repository, issue);
  return {
    ...shown,
    merge_commit_sha: shown.merge_commit_sha ?? facts.mergeCommit,
    merged: merged !== null,
    merged_by: merged === null ? null : presentAccount(world, merged.by),
    mergeable: facts.mergeable,
    rebaseable: facts.mergeable,
    mergeable_state: facts.mergeable === null ? "unknown" : facts.mergeable ? "clean" : "dirty",
    comments: [...repository.comments.values()].filter((comment) => comment.issue === issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: facts.commits.length,
    additions: facts.files.reduce((sum, file) => sum + file.additions, 0),
    deletions: facts.files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: facts.files.length,
  };
}

/** A submitted review (`pull-request-review`). */
export function presentReview(
  world: World,
  repository: Repository,
  { issue, review }: { readonly issue: PullIssue; readonly review: Review },
) {
  const api = `${repositoryUrl(world, repository)}/pulls/${issue.number}`;
  const page = `${pageUrl(world, repository)}/pull/${issue.number}#pullrequestreview-${review.id}`;
  const author: Account = review.author;
  return {
    id: review.id,
    node_id: nodeId("PullRequestReview", review.id),
    user: presentAccount(world, author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: api,
    _links: { html: { href: page }, pull_request: { href: api } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
    author_association: associationOf(repository.owner, author),
  };
}
