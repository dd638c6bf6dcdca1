import type { CommitStatus, Statuses } from "../../ports/forge.ts";
import { asking } from "./api-error.ts";
import { createOnce } from "./create-once.ts";
import type { Target } from "./target.ts";

const LONGEST_DESCRIPTION = 140;

/** Commit statuses: a context that says so already is left alone, so that a re-run adds nothing. */
export function createStatuses(target: Target): Statuses {
  const { api, owner, repo } = target;
  const latest = async (sha: string) => {
    const all = await api.paginate(api.rest.repos.listCommitStatusesForRef, { owner, repo, ref: sha, per_page: 100 });
    // Newest first: the first of a context is the one in force.
    return new Map(all.reverse().map(({ context, state, description }) => [context, { state, description }]));
  };
  return {
    save: (sha, statuses) =>
      asking({ what: `set statuses at ${sha.slice(0, 12)}`, permission: "statuses: write" }, async () => {
        const before = await latest(sha);
        for (const status of statuses) {
          const wanted = { ...status, description: status.description.slice(0, LONGEST_DESCRIPTION) };
          if (isSame(before.get(status.context), wanted)) continue;
          const link = target.runUrl === null ? {} : { target_url: target.runUrl };
          let isFirst = true;
          await createOnce({
            waitMs: target.patience.firstWaitMs,
            find: async () => {
              const known = isFirst ? undefined : (await latest(sha)).get(status.context);
              isFirst = false;
              return isSame(known, wanted) ? true : null;
            },
            create: async () => {
              await api.rest.repos.createCommitStatus({ owner, repo, sha, ...wanted, ...link });
              return true;
            },
          });
        }
      }),
  };
}

function isSame(
  known: { readonly state: string; readonly description: string | null } | undefined,
  { state, description }: CommitStatus,
): boolean {
  return known !== undefined && known.state === state && (known.description ?? "") === description;
}
