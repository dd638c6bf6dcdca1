import type { Account } from "./access.ts";
import type { GitStore } from "./git-store.ts";
import type { ProtectedRef } from "./protected-refs.ts";

/** Everything that has a number or an id knows when it came to be, so that a lagging list can hide it. */
export interface Born {
  readonly id: number;
  /** Milliseconds on the server's clock. */
  readonly born: number;
}

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Comment extends Born {
  readonly issue: number;
  readonly author: Account;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
}

export interface Review extends Born {
  readonly author: Account;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED";
  readonly body: string;
  readonly commit: string;
  readonly submittedAt: string;
}

/** What makes an issue a pull request. Its commits are git's; only what git cannot know is kept. */
export interface Pull {
  readonly head: { readonly repository: Repository; readonly ref: string; sha: string };
  base: { readonly ref: string; sha: string };
  readonly reviews: Review[];
  readonly draft: boolean;
  merged: { readonly at: string; readonly by: Account; readonly commit: string } | null;
}

/** An issue or a pull request: one sequence of numbers, one thread of comments. */
export interface Issue extends Born {
  readonly number: number;
  readonly author: Account;
  readonly createdAt: string;
  readonly pull: Pull | null;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "duplicate" | "reopened" | null;
  labels: Label[];
  assignees: Account[];
  updatedAt: string;
  closed: { readonly at: string; readonly by: Account } | null;
}

export interface Status extends Born {
  readonly sha: string;
  readonly state: "error" | "failure" | "pending" | "success";
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly author: Account;
  readonly createdAt: string;
}

export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly state: "uploaded" | "open";
  readonly contentType: string;
  readonly bytes: Buffer;
  /** Null on a server that is too old to tell it. */
  readonly digest: string | null;
  readonly uploader: Account;
  readonly createdAt: string;
}

export interface Release extends Born {
  readonly tag: string;
  readonly name: string | null;
  readonly body: string | null;
  draft: boolean;
  readonly author: Account;
  readonly createdAt: string;
  publishedAt: string | null;
  readonly assets: ReleaseAsset[];
}

export interface Dispatch {
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly by: string;
}

/** A workflow run as tests announce it. */
export interface Run {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** Full name of the repository the head lives in. */
  readonly headRepository: string;
  readonly attempt: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly actor: string;
}

export interface Artifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly size: number;
}

/** What an administrator can switch. */
export interface Settings {
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls: boolean;
  deleteBranchOnMerge: boolean;
  /** Off, issues are answered with 410; pull requests are not concerned. */
  hasIssues: boolean;
  mergeMethods: readonly ("merge" | "squash")[];
  /** Whether workflow files are kept from a workflow's token, as on GitHub; off, a push is 100 ms faster. */
  guardsWorkflows: boolean;
  /** Logins that may read and no more; everybody else may write. */
  outsiders: readonly string[];
  /** Why a workflow file does not run, by its path. */
  disabledWorkflows: ReadonlyMap<string, "disabled_manually" | "disabled_inactivity">;
  /** How many times `mergeable` is still null after a head or base moved, because GitHub computes it later. */
  mergeableAfter: number;
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly fullName: string;
  readonly private: boolean;
  readonly fork: boolean;
  readonly defaultBranch: string;
  readonly store: GitStore;
  readonly settings: Settings;
  readonly protectedRefs: ProtectedRef[];
  /** Rules of rulesets that stop no ordinary push, by the ref that they are about; `*` stands for anything. */
  readonly rules: { readonly pattern: string; readonly type: "deletion" | "non_fast_forward" }[];
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  /** By lower-case name: labels are equal whatever their case. */
  readonly labels: Map<string, Label>;
  readonly statuses: Status[];
  readonly releases: Map<number, Release>;
  readonly dispatches: Dispatch[];
  readonly runs: Map<number, Run>;
  readonly artifacts: Artifact[];
  /** Branches and tags as they were when pull requests were last brought up to date. */
  readonly knownRefs: Map<string, string>;
  readonly mergeableAsked: Map<string, number>;
  /** Runs one change of this repository after another. */
  readonly inTurn: <T>(change: () => Promise<T>) => Promise<T>;
}

/** What happened, for those who start workflows. */
export type Event =
  | {
      readonly kind: "push";
      readonly repository: string;
      readonly ref: string;
      readonly before: string | null;
      readonly after: string | null;
      readonly by: string;
    }
  | {
      readonly kind: "pull_request";
      readonly repository: string;
      readonly number: number;
      readonly action: "opened" | "synchronize" | "closed" | "reopened" | "edited";
      readonly by: string;
    }
  | ({ readonly kind: "workflow_dispatch"; readonly repository: string } & Dispatch);

/** The whole of one server. */
export interface World {
  readonly repositories: Map<string, Repository>;
  readonly accounts: Map<string, Account>;
  readonly nextId: () => number;
  readonly now: () => Date;
  readonly emit: (event: Event) => void;
  /** The server's address, for links. */
  url: string;
}

/** A moment as GitHub writes it: whole seconds. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** The account of a login, made when it is first heard of. */
export function accountOf(world: World, login: string, type: Account["type"] = "User"): Account {
  const known = world.accounts.get(login) ?? { id: world.nextId(), login, type };
  world.accounts.set(login, known);
  return known;
}

/** The next free number of issues and pull requests. */
export function nextNumber(repository: Repository): number {
  return Math.max(0, ...repository.issues.keys()) + 1;
}
