import type { Account } from "../access.ts";
import { ApiError } from "../api-error.ts";
import { type Call, callerOf, issueOf, type Reply, type Route, threadNeeds } from "../call.ts";
import { assigneesNamed, checkText, labelsNamed, openIssue, setState } from "../issue-thread.ts";
import { listReply } from "../pagination.ts";
import { presentFullIssue, presentIssue } from "../present/issue.ts";
import type { PullIssue } from "../present/pull.ts";
import { announce } from "../pull-sync.ts";
import { reopenPull } from "../reopen-pull.ts";
import { type Issue, nextNumber, timestamp } from "../state.ts";

interface IssueBody {
  readonly title?: string | number | null;
  readonly body?: string | null;
  readonly labels?: readonly LabelName[];
  readonly assignees?: readonly string[];
  readonly state?: "open" | "closed";
  readonly state_reason?: Issue["stateReason"];
}

type LabelName = string | { readonly name?: string };

/** Names out of a list that may hold labels as text or as objects. */
export function namesOf(labels: readonly LabelName[]): string[] {
  return labels.map((label) => (typeof label === "string" ? label : (label.name ?? "")));
}

function checkEnabled({ repository }: Call): void {
  if (!repository.settings.hasIssues) throw new ApiError(410, "Issues has been disabled in this repository.");
}

function list(call: Call): Reply {
  const state = call.query.get("state") ?? "open";
  const labels = (call.query.get("labels") ?? "").toLowerCase().split(",").filter(Boolean);
  const creator = call.query.get("creator");
  const since = call.query.get("since");
  const found = [...call.repository.issues.values()]
    .filter(call.isShown)
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)))
    .filter((issue) => creator === null || issue.author.login === creator)
    .filter((issue) => since === null || Date.parse(issue.updatedAt) >= Date.parse(since));
  return listReply(call, sorted(call, found), (issue) => presentIssue(call.world, call.repository, issue));
}

/** In the order that is asked for, else in the usual direction; equal moments by number. */
export function sorted<T extends Issue>(call: Call, issues: readonly T[], usual: "asc" | "desc" = "desc"): T[] {
  const sort = call.query.get("sort") ?? "created";
  const sign = (call.query.get("direction") ?? usual) === "asc" ? 1 : -1;
  const key = (issue: Issue): string => {
    if (sort === "updated") return issue.updatedAt;
    if (sort !== "comments") return issue.createdAt;
    const thread = [...call.repository.comments.values()].filter((comment) => comment.issue === issue.number);
    return String(thread.length).padStart(9, "0");
  };
  return [...issues].sort((a, b) => {
    const order = key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.number - b.number;
    return order * sign;
  });
}

function create(call: Call): Reply {
  checkEnabled(call);
  const body = call.body as IssueBody;
  const issue = openIssue(call.world, call.repository, {
    title: String(body.title ?? ""),
    body: body.body ?? null,
    labels: namesOf(body.labels ?? []),
    author: callerOf(call),
    number: nextNumber(call.repository),
    pull: null,
  });
  issue.assignees = assigneesNamed(call.world, body.assignees ?? []);
  return { status: 201, body: presentFullIssue(call.world, call.repository, issue) };
}

async function update(call: Call): Promise<Reply> {
  const issue = issueOf(call);
  const body = call.body as IssueBody;
  const by: Account = callerOf(call);
  const title = typeof body.title === "number" ? String(body.title) : (body.title ?? undefined);
  checkText("Issue", title, body.body);
  if (body.state === "open" && issue.state === "closed" && issue.pull !== null) await reopenPull(call, issue);
  if (title !== undefined) issue.title = title;
  if (body.body !== undefined) issue.body = body.body;
  if (body.labels !== undefined) issue.labels = labelsNamed(call.world, call.repository, namesOf(body.labels));
  if (body.assignees !== undefined) issue.assignees = assigneesNamed(call.world, body.assignees);
  if (body.state !== undefined) {
    const reason = body.state_reason === undefined ? {} : { reason: body.state_reason };
    const changed = setState(call.world, issue, { state: body.state, by, ...reason });
    if (changed && issue.pull !== null && body.state === "closed") {
      announce(call.world, call.repository, { issue: issue as PullIssue, action: "closed", by });
    }
  }
  issue.updatedAt = timestamp(call.world.now());
  return { status: 200, body: presentFullIssue(call.world, call.repository, issue) };
}

const CHANGEABLE = ["title", "body", "labels", "assignees"];

/** Issues, and pull requests as issues. */
export const issueRoutes: readonly Route[] = [
  {
    operation: "GET /repos/{owner}/{repo}/issues",
    needs: [["issues", "read"]],
    query: ["state", "labels", "creator", "since", "sort", "direction"],
    run: list,
  },
  {
    operation: "POST /repos/{owner}/{repo}/issues",
    needs: [["issues", "write"]],
    body: CHANGEABLE,
    run: create,
  },
  {
    operation: "GET /repos/{owner}/{repo}/issues/{issue_number}",
    needs: threadNeeds("read"),
    run: (call) => ({ status: 200, body: presentFullIssue(call.world, call.repository, issueOf(call)) }),
  },
  {
    operation: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
    needs: threadNeeds("write"),
    body: [...CHANGEABLE, "state", "state_reason"],
    run: update,
  },
];
