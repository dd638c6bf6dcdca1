/** One commit of the registry branch, as git holds it: what a commit says of itself is not taken for what it did. */
export interface RegistryEvent {
  readonly commit: string;
  /** One; none for the first commit of the branch. */
  readonly parents: readonly string[];
  /** When it was committed by the committer's clock, ISO 8601 in UTC. Order is ancestry, never this. */
  readonly at: string;
  /** First line of the message. */
  readonly subject: string;
  /** Everything that it changed against its parent, by path. */
  readonly changes: readonly FileChange[];
}

/** One file in one commit. An id names a content, and the same content always has the same id. */
export interface FileChange {
  readonly path: string;
  /** Git's mode: `100644` for a regular file; `000000` where the file was removed. */
  readonly mode: string;
  /** Null where it was removed. */
  readonly id: string | null;
  /** What was there before; null where nothing was. */
  readonly before: string | null;
}
