/** How one thing that was looked at stands. `skipped`: it was not looked at, and why. */
export type FindingState = "ok" | "warning" | "problem" | "skipped";

/** One line of a diagnosis. */
export interface Finding {
  /** What was looked at, such as `configuration` or `registry`. */
  readonly subject: string;
  readonly state: FindingState;
  readonly text: string;
  /** What to do about it; null where there is nothing to do. */
  readonly remedy: string | null;
}

export function fine(subject: string, text: string): Finding {
  return { subject, state: "ok", text, remedy: null };
}

/** It works, but it will not always, or somebody should know. */
export function warning(subject: string, text: string, remedy: string): Finding {
  return { subject, state: "warning", text, remedy };
}

/** Something does not work, or is not what it should be. */
export function problem(subject: string, text: string, remedy: string): Finding {
  return { subject, state: "problem", text, remedy };
}

export function skipped(subject: string, why: string): Finding {
  return { subject, state: "skipped", text: why, remedy: null };
}
