import type { GuardedBranch, Hosting, KeptRelease } from "../../ports/surroundings.ts";
import { asking } from "./api-error.ts";
import { everyPage } from "./pages.ts";
import { isRateLimit } from "./patience.ts";
import type { Target } from "./target.ts";

/** What releaseOf (domain/registry/storage) calls the release of a model. */
const MODEL_RELEASE = /^modelgate-model-[0-9a-f]{64}$/;

/** A repository's own account of what it allows. `target` is asked for with the first question. */
export function createHosting(target: () => Promise<Target>): Hosting {
  return {
    token: async () => {
      const { api, owner, repo, me } = await target();
      const doing = { what: `show the repository ${owner}/${repo}`, permission: "contents: read" };
      const { data } = await asking(doing, () => api.rest.repos.get({ owner, repo }));
      return { login: await asking(doing, me), push: data.permissions?.push ?? null };
    },
    mayActionsOpenPulls: async () => {
      const { api, owner, repo } = await target();
      const doing = { what: "tell what Actions may do", permission: "administration: read" };
      const asked = await asking(doing, () =>
        unlessForbidden(() => api.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ owner, repo })),
      );
      return asked?.data.can_approve_pull_request_reviews ?? null;
    },
    branch: async (name) => {
      const open = await target();
      return asking({ what: `show the branch ${name}`, permission: "contents: read" }, () => guarded(open, name));
    },
    disabledWorkflows: async () => {
      const open = await target();
      return asking({ what: "list the workflows", permission: "actions: read" }, () => disabled(open));
    },
    modelReleases: async () => {
      const { api, owner, repo } = await target();
      const doing = { what: "list the releases", permission: "contents: read" };
      const all = await asking(doing, () => everyPage((page) => api.rest.repos.listReleases({ owner, repo, ...page })));
      const ours = all.filter(({ tag_name }) => MODEL_RELEASE.test(tag_name));
      return ours.map(({ id, tag_name, draft, created_at }) => ({ id, tag: tag_name, draft, created: created_at }));
    },
    removeRelease: async (release) => {
      const open = await target();
      const doing = { what: `take away the release ${release.tag}`, permission: "contents: write" };
      await asking(doing, () => remove(open, release));
    },
  };
}

async function guarded({ api, owner, repo }: Target, branch: string): Promise<GuardedBranch> {
  const found = await unlessAbsent(() => api.rest.repos.getBranch({ owner, repo, branch }));
  const rules = await everyPage((page) => api.rest.repos.getBranchRules({ owner, repo, branch, ...page }));
  return {
    exists: found !== null,
    isProtected: found?.data.protected ?? false,
    rules: [...new Set(rules.map(({ type }) => type))].sort(),
  };
}

async function disabled({ api, owner, repo }: Target): Promise<ReadonlyMap<string, string> | null> {
  const all = await unlessForbidden(() =>
    everyPage(async (page) => {
      const { data, headers } = await api.rest.actions.listRepoWorkflows({ owner, repo, ...page });
      return { data: data.workflows, headers };
    }),
  );
  if (all === null) return null;
  return new Map(all.flatMap(({ path, state }) => (state.startsWith("disabled") ? [[path, state] as const] : [])));
}

async function remove({ api, owner, repo }: Target, { id, tag, draft }: KeptRelease): Promise<void> {
  await unlessAbsent(() => api.rest.repos.deleteRelease({ owner, repo, release_id: id }));
  // A draft has no tag of its own yet; what stands there belongs to a release that was published.
  if (!draft) await unlessAbsent(() => api.rest.git.deleteRef({ owner, repo, ref: `tags/${tag}` }));
}

function unlessAbsent<T>(work: () => Promise<T>): Promise<T | null> {
  return unless([404, 422], work);
}

/** GitHub hides what a token may not see as often as it refuses it. */
function unlessForbidden<T>(work: () => Promise<T>): Promise<T | null> {
  return unless([403, 404], work);
}

async function unless<T>(statuses: readonly number[], work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === undefined || !statuses.includes(status) || isRateLimit(error)) throw error;
    return null;
  }
}
