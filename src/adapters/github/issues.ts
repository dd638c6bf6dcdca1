import { UserError } from "../../core/user-error.ts";
import { issueFacts } from "../../domain/retrain/issue-facts.ts";
import type { Issues, IssueText } from "../../ports/forge.ts";
import { asking } from "./api-error.ts";
import { saveComment } from "./comments.ts";
import { keepOne } from "./create-once.ts";
import { labelNames, markedBody, titleText } from "./limits.ts";
import { everyPage } from "./pages.ts";
import { hasMarker, type Target } from "./target.ts";

/** Every issue of ours carries it: by it they are listed. */
const LABEL = "modelgate";

/** Issues by marker and author, found by listing, never by the search. */
export function createIssues(target: Target): Issues {
  return {
    find: (marker) => asking({ what: "list the issues", permission: "issues: read" }, () => findIssue(target, marker)),
    open: (marker, text) =>
      asking({ what: "open an issue", permission: "issues: write" }, () => openIssue(target, marker, text)),
    update: (number, text, change) =>
      asking({ what: `update issue #${number}`, permission: "issues: write" }, () =>
        updateIssue(target, { number, text, ...change }),
      ),
  };
}

interface Listed {
  /** The order in which issues were opened; what counts as one's identity here. */
  readonly id: number;
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
  readonly url: string;
}

async function openIssue(target: Target, marker: string, text: IssueText) {
  const { api, owner, repo } = target;
  const { kept } = await keepOne<Listed>({
    waitMs: target.patience.firstWaitMs,
    list: async () => (await ours(target, marker)).filter(isOpen),
    create: async () => {
      const labels = labelNames([LABEL, ...text.labels]);
      const wanted = { title: titleText(text.title), body: markedBody(marker, text.body) };
      const { data } = await api.rest.issues.create({ owner, repo, ...wanted, labels });
      return { ...wanted, id: data.number, number: data.number, state: data.state, url: data.html_url };
    },
    remove: (double, { number }) => closeDouble(target, double.number, number),
  });
  return { number: kept.number, location: kept.url };
}

async function updateIssue(
  target: Target,
  change: {
    readonly number: number;
    readonly text: IssueText;
    readonly state: "open" | "closed";
    readonly comment: string | null;
  },
) {
  const { api, owner, repo } = target;
  const { number, text, state, comment } = change;
  const { data } = await api.rest.issues.get({ owner, repo, issue_number: number });
  const marker = (data.body ?? "").split("\n")[0]?.trim() ?? "";
  if (data.user?.login !== (await target.me()) || !/^<!-- .+ -->$/.test(marker)) throw notOurs(number);
  // The comment comes first, once for each run: a kill in between leaves a state from which a re-run goes on.
  if (comment !== null) {
    await saveComment(target, { number, marker: `<!-- modelgate:note run-${target.runId} -->`, body: comment });
  }
  // People's own labels stay.
  const labels = labelNames([...data.labels.map(nameOf), LABEL, ...text.labels]);
  const changed = await api.rest.issues.update({
    owner,
    repo,
    issue_number: number,
    title: titleText(text.title),
    body: markedBody(marker, text.body),
    labels,
    state,
    ...(state === "closed" ? { state_reason: "completed" as const } : {}),
  });
  for (const double of (await ours(target, marker)).filter(isOpen))
    if (double.number !== number) await closeDouble(target, double.number, number);
  return { number, location: changed.data.html_url };
}

function notOurs(number: number): UserError {
  return new UserError("E_ISSUE_CHANGED", `issue #${number} has lost the line by which Modelgate knows it`, {
    exit: 3,
    remedy: "run this again: it opens an issue of its own",
  });
}

/**
 * Our issues with the marker, oldest first. Where none with our label is open, every open issue is looked at: people
 * rename labels and take them away.
 */
async function ours(target: Target, marker: string): Promise<Listed[]> {
  const labelled = await listOurs(target, marker, { labels: LABEL, state: "all" });
  if (labelled.some(isOpen)) return labelled;
  const others = await listOurs(target, marker, { state: "open" });
  const all = new Map([...labelled, ...others].map((issue) => [issue.number, issue]));
  return [...all.values()].sort((a, b) => a.id - b.id);
}

async function listOurs(
  { api, owner, repo, me }: Target,
  marker: string,
  filter: { readonly labels?: string; readonly state: "open" | "all" },
): Promise<Listed[]> {
  const login = await me();
  const all = await everyPage((page) => api.rest.issues.listForRepo({ owner, repo, ...filter, ...page }));
  return all
    .filter((issue) => issue.pull_request === undefined && issue.user?.login === login)
    .filter((issue) => hasMarker(issue.body, marker))
    .map(({ number, state, title, body, html_url }) => ({
      id: number,
      number,
      state,
      title,
      body: body ?? "",
      url: html_url,
    }))
    .sort((a, b) => a.id - b.id);
}

async function findIssue(target: Target, marker: string): ReturnType<Issues["find"]> {
  const all = await ours(target, marker);
  const found = all.find(isOpen) ?? all.at(-1);
  if (found === undefined) return null;
  const known = { number: found.number, location: found.url, ...issueFacts(found.body) };
  if (isOpen(found)) return { ...known, state: "open", closedBy: null, closedAt: null };
  // Who closed it stands only in the issue itself, not in the list.
  const { api, owner, repo } = target;
  const { data } = await api.rest.issues.get({ owner, repo, issue_number: found.number });
  const byUs = data.closed_by?.login === (await target.me());
  return { ...known, state: "closed", closedBy: byUs ? "modelgate" : "other", closedAt: data.closed_at ?? null };
}

function isOpen({ state }: Listed): boolean {
  return state === "open";
}

function nameOf(label: string | { readonly name?: string }): string {
  return typeof label === "string" ? label : (label.name ?? "");
}

/** Two runs opened one at the same moment: the newer one is closed, with the reason. */
async function closeDouble({ api, owner, repo }: Target, number: number, kept: number): Promise<void> {
  const body = `Opened twice at the same moment; #${kept} is the one that is kept up to date.\n`;
  await api.rest.issues.update({
    owner,
    repo,
    issue_number: number,
    state: "closed",
    state_reason: "not_planned",
    body,
  });
}
