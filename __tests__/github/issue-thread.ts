import type { Account } from "./access.ts";
import { checkCharacters, checkLength, invalid } from "./api-error.ts";
import {
  accountOf,
  type Comment,
  type Issue,
  type Label,
  type Pull,
  type Repository,
  timestamp,
  type World,
} from "./state.ts";

export interface IssueDraft {
  readonly title: string;
  readonly body: string | null;
  readonly labels: readonly string[];
  readonly author: Account;
  readonly number: number;
  readonly pull: Pull | null;
}

const LONGEST_TITLE = 256;
const LONGEST_LABEL = 50;

/** Opens an issue or a pull request. Labels that do not exist yet are made, as on GitHub. */
export function openIssue(world: World, repository: Repository, draft: IssueDraft): Issue {
  const resource = draft.pull === null ? "Issue" : "PullRequest";
  checkText(resource, draft.title, draft.body);
  const now = timestamp(world.now());
  const issue: Issue = {
    id: world.nextId(),
    born: world.now().getTime(),
    number: draft.number,
    author: draft.author,
    title: draft.title,
    body: draft.body,
    pull: draft.pull,
    state: "open",
    stateReason: null,
    labels: labelsNamed(world, repository, draft.labels),
    assignees: [],
    createdAt: now,
    updatedAt: now,
    closed: null,
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

/** Refuses an empty or too long title and a too long body. */
export function checkText(resource: string, title: string | undefined, body: string | null | undefined): void {
  if (title !== undefined && title.trim() === "") throw invalid({ resource, field: "title", code: "missing_field" });
  if (title !== undefined && title.length > LONGEST_TITLE) {
    const message = `title is too long (maximum is ${LONGEST_TITLE} characters)`;
    throw invalid({ resource, field: "title", code: "custom", message });
  }
  checkLength(resource, body);
}

/** Closes or reopens; says whether anything changed. */
export function setState(
  world: World,
  issue: Issue,
  change: { readonly state: "open" | "closed"; readonly reason?: Issue["stateReason"]; readonly by: Account },
): boolean {
  if (change.reason !== undefined && issue.pull === null) issue.stateReason = change.reason;
  if (issue.state === change.state) return false;
  const at = timestamp(world.now());
  issue.state = change.state;
  issue.closed = change.state === "closed" ? { at, by: change.by } : null;
  if (issue.pull === null) {
    const usual = change.state === "closed" ? "completed" : "reopened";
    issue.stateReason = change.reason ?? usual;
  }
  issue.updatedAt = at;
  return true;
}

/** Labels by name, made where they are missing; a name twice is one label. */
export function labelsNamed(world: World, repository: Repository, names: readonly string[]): Label[] {
  const labels = names.map(
    (name) => repository.labels.get(name.toLowerCase()) ?? createLabel(world, repository, { name }),
  );
  return [...new Set(labels)];
}

/** Makes a label. Throws 422 where it exists or its name is none. */
export function createLabel(
  world: World,
  repository: Repository,
  draft: { readonly name: string; readonly color?: string | undefined; readonly description?: string | undefined },
): Label {
  const key = draft.name.toLowerCase();
  if (repository.labels.has(key)) throw invalid({ resource: "Label", field: "name", code: "already_exists" });
  if (draft.name.trim() === "" || draft.name.length > LONGEST_LABEL) {
    throw invalid({ resource: "Label", field: "name", code: "invalid" });
  }
  checkCharacters("Label", "name", draft.name);
  if (draft.color !== undefined && !/^[0-9a-f]{6}$/i.test(draft.color)) {
    throw invalid({ resource: "Label", field: "color", code: "invalid" });
  }
  const { name, color = "ededed", description = null } = draft;
  const label: Label = { id: world.nextId(), name, color, description };
  repository.labels.set(key, label);
  return label;
}

/** Adds a comment to the thread of an issue or a pull request. */
export function addComment(
  world: World,
  repository: Repository,
  draft: { readonly issue: Issue; readonly body: string; readonly author: Account },
): Comment {
  checkCommentBody(draft.body);
  const now = timestamp(world.now());
  const comment: Comment = {
    id: world.nextId(),
    born: world.now().getTime(),
    issue: draft.issue.number,
    author: draft.author,
    body: draft.body,
    createdAt: now,
    updatedAt: now,
  };
  repository.comments.set(comment.id, comment);
  draft.issue.updatedAt = now;
  return comment;
}

/** Refuses an empty or too long comment. */
export function checkCommentBody(body: string): void {
  if (body.trim() === "") throw invalid({ resource: "IssueComment", field: "body", code: "missing_field" });
  checkLength("IssueComment", body);
}

/** Accounts by login, each once. */
export function assigneesNamed(world: World, logins: readonly string[]): Account[] {
  return [...new Set(logins)].map((login) => accountOf(world, login));
}
