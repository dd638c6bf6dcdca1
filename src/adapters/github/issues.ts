import type { Issues, IssueText } from "../../ports/forge.ts";
import { asking } from "./api-error.ts";
import { saveComment } from "./comments.ts";
import { createOnce } from "./create-once.ts";
import { hasMarker, markedBody, type Target } from "./target.ts";

/** Every issue of ours carries it: by it they are listed. */
const LABEL = "modelgate";
const LONGEST_LABEL = 50;
const LONGEST_TITLE = 250;

/** Issues by marker and author, found by listing our label, never by the search. */
export function createIssues(target: Target): Issues {
  const { api, owner, repo } = target;
  const doing = (what: string) => ({ what, permission: "issues: write" });
  return {
    find: (marker) => asking({ what: "list the issues", permission: "issues: read" }, () => findIssue(target, marker)),
    open: (marker, text) =>
      asking(doing("open an issue"), async () => {
        const { value, created } = await createOnce({
          waitMs: target.patience.firstWaitMs,
          find: async () => (await ours(target, marker, "open"))[0] ?? null,
          create: async () => {
            const made = await api.rest.issues.create({ owner, repo, ...textOf(marker, text) });
            return { number: made.data.number, html_url: made.data.html_url };
          },
        });
        const [kept = value, ...doubles] = created ? await ours(target, marker, "open") : [value];
        for (const { number } of doubles) await closeDouble(target, number, kept.number);
        return { number: kept.number, location: kept.html_url };
      }),
    update: (number, text, { state, comment }) =>
      asking(doing(`update issue #${number}`), async () => {
        // The comment comes first, once for each run: a kill in between leaves a state from which a re-run goes on.
        if (comment !== null) {
          const marker = `<!-- modelgate:note run-${target.runId} -->`;
          await saveComment(target, { number, marker, text: markedBody(marker, comment) });
        }
        const { data } = await api.rest.issues.get({ owner, repo, issue_number: number });
        const marker = (data.body ?? "").split("\n")[0] ?? "";
        const reason = state === "closed" ? ({ state_reason: "completed" } as const) : {};
        const changed = await api.rest.issues.update({
          owner,
          repo,
          issue_number: number,
          state,
          ...reason,
          ...textOf(marker, text),
        });
        return { number, location: changed.data.html_url };
      }),
  };
}

function textOf(marker: string, text: IssueText) {
  return {
    title: text.title.slice(0, LONGEST_TITLE),
    body: markedBody(marker, text.body),
    labels: [...new Set([LABEL, ...text.labels])].map((label) => label.slice(0, LONGEST_LABEL)),
  };
}

/** Our issues with the marker, oldest first. */
async function ours(target: Target, marker: string, state: "open" | "all") {
  const { api, owner, repo } = target;
  const me = await target.me();
  const all = await api.paginate(api.rest.issues.listForRepo, { owner, repo, labels: LABEL, state, per_page: 100 });
  return all
    .filter((issue) => issue.pull_request === undefined && issue.user?.login === me && hasMarker(issue.body, marker))
    .sort((a, b) => a.number - b.number);
}

async function findIssue(target: Target, marker: string): ReturnType<Issues["find"]> {
  const { api, owner, repo } = target;
  const all = await ours(target, marker, "all");
  const last = all.findLast((issue) => issue.state === "open") ?? all.at(-1);
  if (last === undefined) return null;
  // Who closed it stands only in the issue itself, not in the list.
  const { data } = await api.rest.issues.get({ owner, repo, issue_number: last.number });
  const isOpen = data.state === "open";
  const byUs = data.closed_by?.login === (await target.me());
  return {
    number: data.number,
    location: data.html_url,
    state: isOpen ? "open" : "closed",
    closedBy: isOpen ? null : byUs ? "modelgate" : "other",
    closedAt: isOpen ? null : (data.closed_at ?? null),
    version: Number(/^<!-- modelgate:version (\d+) -->$/m.exec(data.body ?? "")?.[1] ?? 0),
  };
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
