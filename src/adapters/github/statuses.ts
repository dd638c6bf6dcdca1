import type { CommitStatus, Statuses } from "../../ports/forge.ts";
import { asking } from "./api-error.ts";
import { createOnce } from "./create-once.ts";
import { contextText, descriptionText } from "./limits.ts";
import { everyPage } from "./pages.ts";
import type { Target } from "./target.ts";

/** Commit statuses: a context that says so already is left alone, so that a re-run adds nothing. */
export function createStatuses(target: Target): Statuses {
  return {
    save: (sha, statuses) =>
      asking({ what: `set statuses at ${sha.slice(0, 12)}`, permission: "statuses: write" }, async () => {
        const before = await inForce(target, sha);
        for (const { state, context, description } of statuses) {
          const wanted = { state, context: contextText(context), description: descriptionText(description) };
          if (!says(before, wanted)) await setStatus(target, sha, wanted);
        }
      }),
  };
}

type InForce = ReadonlyMap<string, { readonly state: string; readonly description: string | null }>;

/** What each context says now. */
async function inForce({ api, owner, repo }: Target, ref: string): Promise<InForce> {
  const all = await everyPage((page) => api.rest.repos.listCommitStatusesForRef({ owner, repo, ref, ...page }));
  // Newest first: the first of a context is the one in force.
  return new Map(all.reverse().map(({ context, state, description }) => [context, { state, description }]));
}

async function setStatus(target: Target, sha: string, wanted: CommitStatus): Promise<void> {
  const { api, owner, repo, runUrl } = target;
  let isFirst = true;
  await createOnce({
    waitMs: target.patience.firstWaitMs,
    find: async () => {
      // Looked at before; again only where an answer was lost.
      const isThere = !isFirst && says(await inForce(target, sha), wanted);
      isFirst = false;
      return isThere ? true : null;
    },
    create: async () => {
      const link = runUrl === null ? {} : { target_url: runUrl };
      await api.rest.repos.createCommitStatus({ owner, repo, sha, ...wanted, ...link });
      return true;
    },
  });
}

function says(known: InForce, { context, state, description }: CommitStatus): boolean {
  const one = known.get(context);
  return one !== undefined && one.state === state && (one.description ?? "") === description;
}
