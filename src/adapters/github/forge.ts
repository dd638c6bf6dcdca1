import type { Forge } from "../../ports/forge.ts";
import { createComments } from "./comments.ts";
import { createIssues } from "./issues.ts";
import { createPulls, type EventPull, type Followed, type WriteBranch } from "./pulls.ts";
import { createStatuses } from "./statuses.ts";
import type { Target } from "./target.ts";

/** The forge on GitHub. Nothing is asked before the first call; `target` is made then. */
export function createGitHubForge(
  target: () => Promise<Target>,
  options: { readonly write: WriteBranch; readonly event: EventPull | null; readonly followed: Followed | null },
): Forge {
  return {
    pulls: {
      propose: async (change) => createPulls(await target(), options).propose(change),
      ofBranch: async (branch) => createPulls(await target(), options).ofBranch(branch),
      lastMerged: async (branch) => createPulls(await target(), options).lastMerged(branch),
    },
    comments: { save: async (...comment) => createComments(await target()).save(...comment) },
    issues: {
      find: async (marker) => createIssues(await target()).find(marker),
      open: async (...issue) => createIssues(await target()).open(...issue),
      update: async (...change) => createIssues(await target()).update(...change),
    },
    statuses: { save: async (...statuses) => createStatuses(await target()).save(...statuses) },
  };
}
