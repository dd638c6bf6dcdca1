import type { MonitorLine } from "../registry/records.ts";
import type { IssueFacts } from "./issue-facts.ts";

/** The issue of one model, environment and kind, as the forge knows it. */
export interface KnownIssue extends IssueFacts {
  readonly number: number;
  readonly state: "open" | "closed";
  /** Who closed it; null while it is open. */
  readonly closedBy: "modelgate" | "other" | null;
  readonly closedAt: string | null;
}

/** What becomes of the issue. A comment is written only when the state changes. */
export type IssueAction =
  | { readonly kind: "none"; readonly reason: string }
  | { readonly kind: "open" }
  | { readonly kind: "update"; readonly comment: string | null }
  | { readonly kind: "reopen"; readonly comment: string }
  | { readonly kind: "close"; readonly comment: string };

/** Clean runs in a row after which the issue closes, and days within which a new alert reopens it. */
const ISSUE_RULES = { cleanRuns: 2, reopenDays: 14 };

const DAY = 86_400_000;

/**
 * Decides the drift issue's next step from the history of one environment (oldest first, this run last). One issue per
 * cause: opened on alert, updated in place, closed after two clean runs or a new deployment, reopened within 14 days;
 * an issue that a human closed stays closed until a clean run has come between. A run that is run again finds in the
 * issue that it has been told, and changes nothing.
 */
export function nextIssueAction(history: readonly MonitorLine[], issue: KnownIssue | null): IssueAction {
  const run = history[history.length - 1];
  if (run === undefined) return { kind: "none", reason: "nothing was measured" };
  if (issue?.run === run.run_id) return { kind: "none", reason: "it tells of this run already" };
  if (run.verdict === "alert") return onAlert(history, run, issue);
  if (!isClean(run)) return { kind: "none", reason: `a verdict of ${run.verdict} says nothing for or against drift` };
  if (issue?.state !== "open") return { kind: "none", reason: "there is no alarm" };
  if (issue.version !== run.version) {
    return {
      kind: "close",
      comment: `Closed: version ${run.version} has been deployed since, and its data have not drifted.`,
    };
  }
  const clean = cleanStreak(history);
  if (clean >= ISSUE_RULES.cleanRuns)
    return { kind: "close", comment: `Closed: the last ${clean} runs found no drift.` };
  return { kind: "update", comment: `Recovering: ${clean} of ${ISSUE_RULES.cleanRuns} clean runs.` };
}

function onAlert(history: readonly MonitorLine[], run: MonitorLine, issue: KnownIssue | null): IssueAction {
  if (issue === null) return { kind: "open" };
  if (issue.state === "open") {
    const before = history[history.length - 2];
    const again = before !== undefined && isClean(before);
    return { kind: "update", comment: again ? "The data have drifted again after a clean run." : null };
  }
  if (issue.closedBy === "other") {
    const cleanSince = cleanRunSince(history, issue.closedAt);
    return cleanSince ? { kind: "open" } : { kind: "none", reason: `issue ${issue.number} was closed by hand` };
  }
  const closed = issue.closedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(issue.closedAt);
  if (Date.parse(run.at) - closed > ISSUE_RULES.reopenDays * DAY) return { kind: "open" };
  return { kind: "reopen", comment: "Reopened: the data have drifted again." };
}

/** Where nobody knows when the issue was closed, only the run before this one is known to have come after. */
function cleanRunSince(history: readonly MonitorLine[], closedAt: string | null): boolean {
  const before = history[history.length - 2];
  if (closedAt === null) return before !== undefined && isClean(before);
  return history.some((line) => isClean(line) && Date.parse(line.at) > Date.parse(closedAt));
}

function isClean(line: MonitorLine): boolean {
  return line.verdict === "ok" || line.verdict === "warn";
}

/** Clean runs of the same version at the end of the history; runs that could not decide are passed over. */
function cleanStreak(history: readonly MonitorLine[]): number {
  let streak = 0;
  const version = history[history.length - 1]?.version;
  for (const line of [...history].reverse()) {
    if (line.verdict === "alert" || line.version !== version) break;
    if (isClean(line)) streak++;
  }
  return streak;
}
