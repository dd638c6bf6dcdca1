import type { KnownIssue } from "../domain/retrain/drift-issue.ts";

/** Where something was left, for people. */
export interface Place {
  readonly number: number;
  /** A URL, or a path with `--local`. */
  readonly location: string;
}

/** A pull request that changes files on a branch of ours. */
export interface ProposedChange {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly commitMessage: string;
  /** Whole contents by path; paths under `.github/` are refused. */
  readonly files: ReadonlyMap<string, string>;
}

/** A pull request that was merged, and who approved it. */
export interface MergedPull extends Place {
  /** Logins with write access whose last review was an approval, by name; empty where nobody reviewed. */
  readonly approvedBy: readonly string[];
  /** What it says, in which the release stands that it proposed. */
  readonly body: string;
}

export interface PullRequests {
  /**
   * Opens the one pull request of a branch, or updates it in place: found, acted on, read back. The branch is rebuilt
   * from the base's tip. Refuses (E_BRANCH_MODIFIED) a branch that somebody else has pushed to.
   */
  propose(
    change: ProposedChange,
  ): Promise<Place & { readonly operation: "opened" | "updated" | "unchanged" | "planned" }>;
  /** The pull request of a branch that is being worked on, with its base; null where there is none. */
  ofBranch(branch: string): Promise<(Place & { readonly base: string }) | null>;
  /** The merged pull request that last changed a branch of ours; null when it is not known. */
  lastMerged(branch: string): Promise<MergedPull | null>;
}

export interface Comments {
  /** Writes the one comment that carries the marker, in place. */
  save(pull: number, marker: string, body: string): Promise<Place>;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

export interface Issues {
  /** The open issue that carries the marker, else the newest closed one. */
  find(marker: string): Promise<(KnownIssue & Place) | null>;
  /** Opens the one issue of a marker; where one is open already, that one, as it is. */
  open(marker: string, text: IssueText): Promise<Place>;
  /** Rewrites title, body and state in place; a comment is added only when there is one. */
  update(
    number: number,
    text: IssueText,
    change: { readonly state: "open" | "closed"; readonly comment: string | null },
  ): Promise<Place>;
}

/** One line at a commit, as people see it beside a pull request. */
export interface CommitStatus {
  readonly context: string;
  readonly state: "success" | "failure" | "error" | "pending";
  readonly description: string;
}

export interface Statuses {
  save(commit: string, statuses: readonly CommitStatus[]): Promise<void>;
}

/** Where people meet the work: GitHub, or files with `--local`. */
export interface Forge {
  readonly pulls: PullRequests;
  readonly comments: Comments;
  readonly issues: Issues;
  readonly statuses: Statuses;
}
