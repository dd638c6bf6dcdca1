import type { Comment, Issue, Label, Repository, World } from "../state.ts";
import { associationOf, presentAccount } from "./account.ts";
import { nodeId } from "./node-id.ts";
import { pageUrl, repositoryUrl } from "./repository.ts";

/** A label as GitHub shows it (`label`). */
export function presentLabel(world: World, repository: Repository, label: Label) {
  return {
    id: label.id,
    node_id: nodeId("Label", label.id),
    url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

/** An issue, or a pull request as an issue, which then has `pull_request`. */
export function presentIssue(world: World, repository: Repository, issue: Issue) {
  const api = `${repositoryUrl(world, repository)}/issues/${issue.number}`;
  const page = `${pageUrl(world, repository)}/${issue.pull === null ? "issues" : "pull"}/${issue.number}`;
  const comments = [...repository.comments.values()].filter((comment) => comment.issue === issue.number).length;
  return {
    id: issue.id,
    node_id: nodeId("Issue", issue.id),
    url: api,
    repository_url: repositoryUrl(world, repository),
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    html_url: page,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: presentAccount(world, issue.author),
    labels: issue.labels.map((label) => presentLabel(world, repository, label)),
    assignee: issue.assignees[0] === undefined ? null : presentAccount(world, issue.assignees[0]),
    assignees: issue.assignees.map((account) => presentAccount(world, account)),
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closed?.at ?? null,
    author_association: associationOf(repository.owner, issue.author),
    performed_via_github_app: null,
    ...(issue.pull === null ? {} : { draft: issue.pull.draft, pull_request: pullLinks(world, repository, issue) }),
  };
}

/** An issue that was asked for by number also says who closed it. */
export function presentFullIssue(world: World, repository: Repository, issue: Issue) {
  const by = issue.closed?.by ?? null;
  return {
    ...presentIssue(world, repository, issue),
    closed_by: by === null ? null : presentAccount(world, by),
  };
}

function pullLinks(world: World, repository: Repository, issue: Issue) {
  const page = `${pageUrl(world, repository)}/pull/${issue.number}`;
  return {
    url: `${repositoryUrl(world, repository)}/pulls/${issue.number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: issue.pull?.merged?.at ?? null,
  };
}

/** A comment of an issue or a pull request (`issue-comment`). */
export function presentComment(world: World, repository: Repository, comment: Comment) {
  const api = `${repositoryUrl(world, repository)}/issues`;
  const kind = repository.issues.get(comment.issue)?.pull === null ? "issues" : "pull";
  return {
    id: comment.id,
    node_id: nodeId("IssueComment", comment.id),
    url: `${api}/comments/${comment.id}`,
    html_url: `${pageUrl(world, repository)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/${comment.issue}`,
    user: presentAccount(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(repository.owner, comment.author),
    performed_via_github_app: null,
  };
}
