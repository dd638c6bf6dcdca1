import type { RegistryProblem } from "../../domain/registry/deviations.ts";
import type { RegistryEvent } from "../../domain/registry/event.ts";

/** What was found, by what is to be mended first. */
export interface ToMend {
  readonly branch: string;
  readonly events: readonly RegistryEvent[];
  /** Told by what commits did to files, whatever is in them. */
  readonly deeds: readonly RegistryProblem[];
  /** Told by contents: of a commit of ours, too, where another one has changed what it speaks of. */
  readonly others: readonly RegistryProblem[];
}

/**
 * What makes a registry sound again, in lines: which commits are to be taken back, newest first, and where the commands
 * stand. None where there is no problem.
 */
export function remedies({ branch, events, deeds, others }: ToMend): string[] {
  if (deeds.length + others.length === 0) return [];
  const blamed = (problems: readonly RegistryProblem[]): string[] => {
    const commits = new Set(problems.flatMap(({ commit, path }) => (path === null ? [] : [commit])));
    return events.flatMap(({ commit }) => (commits.has(commit) ? [commit] : [])).reverse();
  };
  const isForked = deeds.some(({ path }) => path === null);
  const commits = blamed(deeds).length > 0 ? blamed(deeds) : blamed(others);
  return [remedy(branch, commits, isForked), 'how, step by step: docs/registry.md, "Being sound again"'];
}

function remedy(branch: string, commits: readonly string[], isForked: boolean): string {
  if (isForked) return `remedy: a second history cannot be taken back; ${branch} must go back to before it`;
  if (commits.length > 0)
    return `remedy: take back what was done by hand on ${branch}, and verify again: git revert ${commits.join(" ")}`;
  return `remedy: find the commit that did it (git log ${branch} -- PATH), take it back (git revert COMMIT), and verify again`;
}
