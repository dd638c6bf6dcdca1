import type { FileChange } from "./event.ts";

/** Something in the registry that no writer of ours does. */
export interface RegistryProblem {
  /** The commit that did it; null for what stands at the tip. */
  readonly commit: string | null;
  readonly path: string | null;
  readonly problem: string;
}

/** A problem that is none any more: a later commit brought back what was there before. */
export interface UndoneProblem extends RegistryProblem {
  readonly undone_by: string;
}

/** What is wrong, and what was. */
export interface Findings {
  readonly problems: readonly RegistryProblem[];
  readonly undone: readonly UndoneProblem[];
}

interface Deviation {
  readonly problem: RegistryProblem;
  /** Those of its files that are not yet what they were. */
  readonly open: Set<string>;
  readonly onUndone: () => void;
  undoneBy: string | null;
}

/**
 * Keeps, while a history is walked, what was done by hand and what each file was before that. Taken back is what has all
 * its files as they were, byte for byte and as regular files; what came of no file (a merge) never is.
 */
export function createDeviations() {
  const all: Deviation[] = [];
  const sound = new Map<string, string | null>();
  return {
    note: (problem: RegistryProblem, changes: readonly FileChange[], onUndone: () => void = () => {}): void => {
      for (const { path, before } of changes) if (!sound.has(path)) sound.set(path, before);
      all.push({ problem, open: new Set(changes.map(({ path }) => path)), onUndone, undoneBy: null });
    },
    /** Whether a change brings a file back to what it was before somebody's hand. */
    isTakenBack: ({ path, id, mode }: FileChange, commit: string): boolean => {
      if (!sound.has(path) || sound.get(path) !== id || (id !== null && mode !== REGULAR)) return false;
      sound.delete(path);
      for (const deviation of all) {
        if (!deviation.open.delete(path) || deviation.open.size > 0) continue;
        deviation.undoneBy = commit;
        deviation.onUndone();
      }
      return true;
    },
    findings: (): Findings => ({
      problems: all.flatMap(({ problem, undoneBy }) => (undoneBy === null ? [problem] : [])),
      undone: all.flatMap(({ problem, undoneBy }) => (undoneBy === null ? [] : [{ ...problem, undone_by: undoneBy }])),
    }),
  };
}

export type Deviations = ReturnType<typeof createDeviations>;

/** Git's mode of a regular file that nobody may execute: all of ours are such. */
export const REGULAR = "100644";
