import { type Access, type Account, isAllowed, type Needs } from "./access.ts";
import { ApiError, notFound } from "./api-error.ts";
import type { PullIssue } from "./present/pull.ts";
import type { Born, Issue, Repository, World } from "./state.ts";

/** One request of the REST interface, after access was checked. */
export interface Call {
  readonly world: World;
  readonly repository: Repository;
  readonly access: Access | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** What was sent; its shape is already checked against GitHub's description. */
  readonly body: unknown;
  /** The same as bytes: a file has no shape. */
  readonly bytes: Buffer;
  readonly accept: string;
  /** The request's address without its query, for links. */
  readonly address: string;
  /** Whether a list shows an entry yet. */
  readonly isShown: (item: Born) => boolean;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** A file, which has no shape. */
  readonly bytes?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One operation that is served. */
export interface Route {
  /** Its name in GitHub's description. */
  readonly operation: string;
  /** Permissions of which one is needed. */
  readonly needs: Needs | ((call: Call) => Needs);
  /** Query parameters that are heeded beside `page` and `per_page`; another one is a violation, not ignored. */
  readonly query?: readonly string[];
  /** Properties of the body that are heeded; likewise. */
  readonly body?: readonly string[];
  readonly run: (call: Call) => Promise<Reply> | Reply;
}

/** Who is calling; a write without somebody was refused before. */
export function callerOf(call: Call): Account {
  if (call.access === null) throw new ApiError(401, "Requires authentication");
  return call.access.account;
}

/** Whether the caller holds one of these permissions here. */
export function may(call: Call, needs: Needs): boolean {
  return isAllowed(call.access, call.repository, needs);
}

/** The issue (or pull request) that a path names. */
export function issueOf(call: Call): Issue {
  const issue = call.repository.issues.get(Number(call.params.issue_number ?? call.params.pull_number));
  if (issue === undefined) throw notFound();
  return issue;
}

/** The pull request that a path names; an issue is none. */
export function pullOf(call: Call): PullIssue {
  const issue = issueOf(call);
  if (issue.pull === null) throw notFound();
  return issue as PullIssue;
}

/** Comments and labels of a pull request ask for its permission, those of an issue for the issues'. */
export function threadNeeds(level: "read" | "write"): (call: Call) => Needs {
  return (call) => {
    const id = Number(call.params.comment_id);
    const number = Number(call.params.issue_number ?? call.repository.comments.get(id)?.issue);
    const isPull = (call.repository.issues.get(number)?.pull ?? null) !== null;
    return [[isPull ? "pull-requests" : "issues", level]];
  };
}
