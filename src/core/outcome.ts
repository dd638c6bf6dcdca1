import type { ExitCode } from "./user-error.ts";

/** What a command leaves for its host. A failed gate is an outcome, not an exception. */
export interface Outcome {
  readonly exit: ExitCode;
  /** The command's published JSON, exactly as it was written to its file. Printed alone on stdout with `--json`. */
  readonly json: string;
  /** What people read at the end, most important first. */
  readonly lines: readonly string[];
  /** The same for a page, in Markdown, where there is more to show than the lines. */
  readonly summary?: string;
  /** Values for later steps, under the names of the action's outputs. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** From the worst: integrity, remote, environment, configuration or data, a gate. */
const WORST_FIRST: readonly ExitCode[] = [4, 5, 3, 2, 1, 0];

/** The exit code of several things done one after the other. */
export function worstExit(exits: readonly ExitCode[]): ExitCode {
  return WORST_FIRST.find((exit) => exits.includes(exit)) ?? 0;
}
