/** The commit that is checked out. */
export interface Head {
  readonly commit: string;
  /** Null when detached. */
  readonly branch: string | null;
  /** Whether tracked files differ from the commit. */
  readonly dirty: boolean;
}

/** The user's repository, which is only ever read. */
export interface Repository {
  /** Null in a repository without a commit. */
  head(): Promise<Head | null>;
  /** The branch that pull requests are merged into, or null when it cannot be told. */
  defaultBranch(): Promise<string | null>;
  /** A file as it is at a branch or commit; null when the file or the branch is not there. */
  readAt(revision: string, path: string): Promise<Uint8Array | null>;
  /** Who works here, as git knows them. */
  actor(): Promise<{ readonly name: string; readonly email: string } | null>;
}
