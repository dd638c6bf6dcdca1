import type { Head } from "../../ports/repository.ts";
import type { TrainedAt } from "./find-challenger.ts";

/** Where a verdict belongs, and what people have to know of that. */
export interface Origin {
  /** The head with the commit that was trained; statuses go there and to no other commit. */
  readonly head: Head | null;
  readonly notes: readonly string[];
}

/**
 * A verdict is about the commit that was trained. Where another one is checked out by now, no status may say there that
 * a model of it passed.
 */
export function originOf(trained: TrainedAt | null, head: Head | null): Origin {
  if (trained === null || trained.commit === null || head === null) return { head, notes: [] };
  const { commit, dirty } = trained;
  const notes: string[] = [];
  if (commit !== head.commit)
    notes.push(
      `Trained at commit ${short(commit)}, judged at commit ${short(head.commit)}: the verdict is on the former, and the latter was not trained`,
    );
  if (dirty) notes.push(`Trained with uncommitted changes on top of commit ${short(commit)}`);
  return { head: { ...head, commit }, notes };
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
