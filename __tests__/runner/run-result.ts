import type { Permissions } from "./permissions.ts";

export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

export interface Annotation {
  readonly level: "notice" | "warning" | "error";
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What became of one step; all text is masked; `outputs` and `environment` are not, they are what was set and seen. */
export interface StepResult {
  readonly id: string | undefined;
  readonly name: string;
  readonly uses: string | undefined;
  /** Before and after `continue-on-error`. */
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The steps inside a composite action. */
  readonly steps: readonly StepResult[];
}

export interface JobResult {
  readonly id: string;
  readonly name: string;
  readonly matrix: Readonly<Record<string, unknown>> | undefined;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  readonly concurrency: unknown;
  readonly environment: unknown;
  readonly steps: readonly StepResult[];
  /** The job's own annotations and those of all its steps. */
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly log: string;
}

export interface RunResult {
  /** Whether `on:` takes the event; nothing ran if not, and `reason` says why. */
  readonly triggered: boolean;
  readonly reason: string;
  readonly conclusion: Conclusion;
  readonly concurrency: unknown;
  readonly jobs: readonly JobResult[];
}
