import type { Needs } from "../access.ts";
import { invalid, notFound } from "../api-error.ts";
import { type Call, issueOf, type Reply, type Route, threadNeeds } from "../call.ts";
import { createLabel, labelsNamed } from "../issue-thread.ts";
import { listReply } from "../pagination.ts";
import { presentLabel } from "../present/issue.ts";
import { type Issue, type Label, timestamp } from "../state.ts";
import { namesOf } from "./issues.ts";

function labelOf(call: Call): Label {
  const label = call.repository.labels.get((call.params.name ?? "").toLowerCase());
  if (label === undefined) throw notFound();
  return label;
}

function present(call: Call): (label: Label) => unknown {
  return (label) => presentLabel(call.world, call.repository, label);
}

function create(call: Call): Reply {
  const draft = call.body as { name: string; color?: string; description?: string };
  return { status: 201, body: present(call)(createLabel(call.world, call.repository, draft)) };
}

function update(call: Call): Reply {
  const label = labelOf(call);
  const change = call.body as { new_name?: string; color?: string; description?: string };
  const name = change.new_name ?? label.name;
  const holder = call.repository.labels.get(name.toLowerCase());
  if (holder !== undefined && holder !== label) {
    throw invalid({ resource: "Label", field: "name", code: "already_exists" });
  }
  call.repository.labels.delete(label.name.toLowerCase());
  call.repository.labels.set(name.toLowerCase(), label);
  label.name = name;
  label.color = change.color ?? label.color;
  label.description = change.description ?? label.description;
  return { status: 200, body: present(call)(label) };
}

function remove(call: Call): Reply {
  const label = labelOf(call);
  call.repository.labels.delete(label.name.toLowerCase());
  for (const issue of call.repository.issues.values()) issue.labels = issue.labels.filter((held) => held !== label);
  return { status: 204 };
}

function replace(call: Call, change: (issue: Issue, named: readonly Label[]) => Label[]): Reply {
  const issue = issueOf(call);
  const { labels = [] } = (call.body ?? {}) as { labels?: readonly (string | { name: string })[] };
  const changed = change(issue, labelsNamed(call.world, call.repository, namesOf(labels)));
  issue.labels = [...new Set(changed)];
  issue.updatedAt = timestamp(call.world.now());
  return { status: 200, body: issue.labels.map(present(call)) };
}

function removeFromIssue(call: Call): Reply {
  const name = (call.params.name ?? "").toLowerCase();
  if (!issueOf(call).labels.some((label) => label.name.toLowerCase() === name)) throw notFound();
  return replace(call, (issue) => issue.labels.filter((label) => label.name.toLowerCase() !== name));
}

const OF_ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
const LABELS = "/repos/{owner}/{repo}/labels";
const READ: Needs = [
  ["issues", "read"],
  ["pull-requests", "read"],
];
const WRITE: Needs = [
  ["issues", "write"],
  ["pull-requests", "write"],
];

/** Labels of a repository, and of an issue or a pull request. */
export const labelRoutes: readonly Route[] = [
  {
    operation: `GET ${LABELS}`,
    needs: READ,
    run: (call) => listReply(call, [...call.repository.labels.values()], present(call)),
  },
  { operation: `POST ${LABELS}`, needs: WRITE, body: ["name", "color", "description"], run: create },
  {
    operation: `GET ${LABELS}/{name}`,
    needs: READ,
    run: (call) => ({ status: 200, body: present(call)(labelOf(call)) }),
  },
  {
    operation: `PATCH ${LABELS}/{name}`,
    needs: WRITE,
    body: ["new_name", "color", "description"],
    run: update,
  },
  { operation: `DELETE ${LABELS}/{name}`, needs: WRITE, run: remove },
  {
    operation: `GET ${OF_ISSUE}`,
    needs: threadNeeds("read"),
    run: (call) => listReply(call, issueOf(call).labels, present(call)),
  },
  {
    operation: `POST ${OF_ISSUE}`,
    needs: threadNeeds("write"),
    body: ["labels"],
    run: (call) => replace(call, (issue, named) => [...issue.labels, ...named]),
  },
  {
    operation: `PUT ${OF_ISSUE}`,
    needs: threadNeeds("write"),
    body: ["labels"],
    run: (call) => replace(call, (_, named) => [...named]),
  },
  {
    operation: `DELETE ${OF_ISSUE}`,
    needs: threadNeeds("write"),
    run: (call) => ({ ...replace(call, () => []), status: 204, body: undefined }),
  },
  { operation: `DELETE ${OF_ISSUE}/{name}`, needs: threadNeeds("write"), run: removeFromIssue },
];
