import { UserError } from "../../src/core/user-error.ts";
import { issueFacts } from "../../src/domain/retrain/issue-facts.ts";
import type { CommitStatus, Forge, IssueText, ProposedChange } from "../../src/ports/forge.ts";

interface MemoryIssue extends IssueText {
  readonly marker: string;
  readonly state: "open" | "closed";
  readonly comments: readonly string[];
}

/** A forge in memory, with its state to look at. Numbers are shared by pull requests and issues. */
export function createMemoryForge() {
  let last = 0;
  const pulls = new Map<number, ProposedChange & { readonly state: "open" | "merged" }>();
  const issues = new Map<number, MemoryIssue>();
  const comments = new Map<string, string>();
  const statuses = new Map<string, readonly CommitStatus[]>();
  /** Who approved the pull requests of a branch. */
  const reviewers = new Map<string, readonly string[]>();
  const place = (number: number) => ({ number, location: `memory/${number}` });
  const find = (branch: string) => [...pulls].find(([, pull]) => pull.branch === branch && pull.state === "open");
  const forge = {
    pulls: {
      propose: async (change) => {
        if ([...change.files.keys()].some((path) => path.startsWith(".github/")))
          throw new UserError("E_PATH", "a deployment may not change .github/", { remedy: "keep it out" });
        const existing = find(change.branch);
        const number = existing?.[0] ?? ++last;
        const same =
          existing !== undefined && JSON.stringify([...existing[1].files]) === JSON.stringify([...change.files]);
        pulls.set(number, { ...change, state: "open" });
        return { ...place(number), operation: existing === undefined ? "opened" : same ? "unchanged" : "updated" };
      },
      ofBranch: async (branch) => {
        const existing = find(branch);
        return existing === undefined ? null : { ...place(existing[0]), base: existing[1].base };
      },
      lastMerged: async (branch) => {
        const merged = [...pulls].filter(([, pull]) => pull.branch === branch && pull.state === "merged").at(-1);
        return merged === undefined
          ? null
          : { ...place(merged[0]), approvedBy: reviewers.get(branch) ?? [], body: merged[1].body };
      },
    },
    comments: {
      save: async (pull, marker, body) => {
        comments.set(`${pull} ${marker}`, body);
        return place(pull);
      },
    },
    issues: {
      find: async (marker) => {
        const matching = [...issues].filter(([, issue]) => issue.marker === marker);
        const found = matching.find(([, issue]) => issue.state === "open") ?? matching.at(-1);
        if (found === undefined) return null;
        const isOpen = found[1].state === "open";
        return {
          ...place(found[0]),
          state: found[1].state,
          closedBy: isOpen ? null : "modelgate",
          closedAt: isOpen ? null : "2001-01-01T00:00:00.000Z",
          ...issueFacts(found[1].body),
        };
      },
      open: async (marker, text) => {
        const open = [...issues].find(([, issue]) => issue.marker === marker && issue.state === "open");
        if (open !== undefined) return place(open[0]);
        issues.set(++last, { ...text, marker, state: "open", comments: [] });
        return place(last);
      },
      update: async (number, text, change) => {
        const before = issues.get(number);
        const thread = change.comment === null ? [] : [change.comment];
        issues.set(number, {
          ...text,
          marker: before?.marker ?? "",
          state: change.state,
          comments: [...(before?.comments ?? []), ...thread],
        });
        return place(number);
      },
    },
    statuses: {
      save: async (commit, given) => {
        statuses.set(commit, given);
      },
    },
  } satisfies Forge;
  return { ...forge, state: { pulls, issues, comments, statuses, reviewers } };
}
