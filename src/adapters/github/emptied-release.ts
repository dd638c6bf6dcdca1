import type { ReleaseStorage } from "../../domain/registry/storage.ts";
import type { Api } from "./client.ts";
import { isRateLimit } from "./patience.ts";
import type { Target } from "./target.ts";

type Release = Awaited<ReturnType<Api["rest"]["repos"]["getReleaseByTag"]>>["data"];

/** What is written under a model's release when it is made; a release that says anything else was changed by somebody. */
export function releaseText({ tag }: ReleaseStorage): string {
  const digest = tag.replace("modelgate-model-", "sha256:");
  return `A model of the registry, kept here because it is too large for the branch.\n\n\`${digest}\`\n`;
}

/**
 * Takes away the tag and then the release that a model has left empty, if both are as they were made: with another file,
 * another text, or under a tag that somebody signed or wrote on, they stay. A tag that a rule protects keeps its release.
 * Killed in between, it leaves an empty draft: the model, when it comes back, is put there; else `doctor` tells of it.
 */
export async function removeEmptied(open: Target, release: Release, at: ReleaseStorage): Promise<void> {
  const { api, owner, repo } = open;
  const isOurs =
    release.assets.length === 0 &&
    release.name === at.tag &&
    (release.body ?? "").replaceAll("\r", "").trim() === releaseText(at).trim();
  const type = isOurs ? await typeOfTag(open, at) : null;
  if (!isOurs || type === "tag") return;
  // Without its tag a release is a draft: what is put there from now on is seen below, and nothing is read from it.
  await unlessRefused(() => api.rest.git.deleteRef({ owner, repo, ref: `tags/${at.tag}` }));
  if ((await typeOfTag(open, at)) !== null) return;
  const { data: assets } = await api.rest.repos.listReleaseAssets({ owner, repo, release_id: release.id });
  if (assets.length > 0) return;
  await unlessRefused(() => api.rest.repos.deleteRelease({ owner, repo, release_id: release.id }));
}

/** What the release's tag names: `commit` for one that GitHub has made, null where there is none. */
async function typeOfTag({ api, owner, repo }: Target, { tag }: ReleaseStorage): Promise<string | null> {
  try {
    return (await api.rest.git.getRef({ owner, repo, ref: `tags/${tag}` })).data.object.type;
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error;
    return null;
  }
}

/** What is gone already, or must not go, is found out by looking. */
async function unlessRefused(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === undefined || ![403, 404, 422].includes(status) || isRateLimit(error)) throw error;
  }
}
