/** `permissions:` as it stands: each by name, or all at once. */
export type Granted = ReadonlyMap<string, string> | "read-all" | "write-all";

/** One call of one of our actions. */
export interface ActionCall {
  /** The command; null for the root action that goes by the event. */
  readonly command: string | null;
}

export interface WorkflowJob {
  readonly name: string;
  /** The job's, else the workflow's; null where neither says. */
  readonly permissions: Granted | null;
  readonly calls: readonly ActionCall[];
}

/** What a workflow file says of when it runs, and what of ours. */
export interface Workflow {
  readonly path: string;
  readonly events: readonly string[];
  readonly jobs: readonly WorkflowJob[];
}
