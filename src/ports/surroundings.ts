/** A branch as GitHub guards it. */
export interface GuardedBranch {
  readonly exists: boolean;
  /** By branch protection, which is older than rulesets. */
  readonly isProtected: boolean;
  /** Types of the rules of rulesets that are about it, whether it exists or not, as GitHub calls them. */
  readonly rules: readonly string[];
}

/** A release as far as it is about a model. */
export interface KeptRelease {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  /** ISO 8601. */
  readonly created: string;
}

/** What a repository on GitHub says of itself to those who look for what is wrong. */
export interface Hosting {
  /** Whose token it is, and whether they may push; null where GitHub does not tell. */
  token(): Promise<{ readonly login: string; readonly push: boolean | null }>;
  /** "Allow GitHub Actions to create and approve pull requests"; null where only administrators are told. */
  mayActionsOpenPulls(): Promise<boolean | null>;
  branch(name: string): Promise<GuardedBranch>;
  /** Workflow files that do not run, with GitHub's word for why, by path; null where the token may not ask. */
  disabledWorkflows(): Promise<ReadonlyMap<string, string> | null>;
  /** Releases whose name is that of a large model. */
  modelReleases(): Promise<readonly KeptRelease[]>;
  /** Takes a release away, with its tag. */
  removeRelease(release: KeptRelease): Promise<void>;
}

/** GitHub, or why nothing is asked of it: `none` with `--local`. */
export type HostingAccess =
  | { readonly kind: "github"; readonly hosting: Hosting }
  | { readonly kind: "none" }
  | { readonly kind: "unreachable"; readonly reason: string; readonly remedy: string };

/** What surrounds the work, which only those ask about who look for what is wrong. */
export interface Surroundings {
  /** Git's version, such as `2.39.5`; null where git does not tell. */
  git(): Promise<string | null>;
  /** Workflow files of the workspace by path, in the order of their names. */
  workflows(): Promise<ReadonlyMap<string, string>>;
  readonly hosting: HostingAccess;
}
