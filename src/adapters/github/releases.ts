import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../core/user-error.ts";
import type { Digest } from "../../domain/contract/digest.ts";
import type { ReleaseStorage } from "../../domain/registry/storage.ts";
import type { LargeModels } from "../../ports/large-models.ts";
import { asking } from "./api-error.ts";
import type { Api } from "./client.ts";
import { releaseText, removeEmptied } from "./emptied-release.ts";
import { everyPage } from "./pages.ts";
import { isUnknown, type Patience } from "./patience.ts";
import type { Target } from "./target.ts";

type Release = Awaited<ReturnType<Api["rest"]["repos"]["getReleaseByTag"]>>["data"];
type Asset = Release["assets"][number];

/** A model as it is to lie in its release. */
interface Wanted {
  readonly bytes: Uint8Array;
  readonly digest: string;
}

const TRIES = 4;

/**
 * Large models as assets of releases, a release a model: drafted, filled, looked at, and published then, so that what is
 * published is whole. Killed in between, the next run finds the draft by its tag and goes on.
 */
export function createReleases(open: Target, digest: Digest): LargeModels {
  return {
    put: async (at, model) => {
      await asking({ what: `keep the model in the release ${at.tag}`, permission: "contents: write" }, () =>
        keep(at, model),
      );
    },
    get: async (at) => {
      return asking({ what: `read the release ${at.tag}`, permission: "contents: read" }, async () => {
        const release = await published(open, at.tag);
        const asset = release?.assets.find(({ name }) => name === at.asset);
        return asset === undefined ? null : download(open, asset);
      });
    },
    remove: (at) =>
      asking({ what: `delete the model in the release ${at.tag}`, permission: "contents: write" }, () =>
        discard(open, at),
      ),
  };

  async function keep(at: ReleaseStorage, model: Wanted): Promise<void> {
    let isDoubled = false;
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      try {
        const done = await published(open, at.tag);
        if (done !== null && (await holds(done, at, model))) return isDoubled ? removeDrafts(open, at.tag) : undefined;
        const release = done ?? (await drafts(open, at.tag))[0] ?? (await draft(open, at));
        if (!(await holds(release, at, model))) await upload(open, release, { at, model });
        if (release.draft) await publish(open, release);
        continue;
      } catch (error) {
        isDoubled ||= isTaken(error);
        // Nobody knows whether it arrived, or another run was faster: everything above looks before it acts.
        if (attempt >= TRIES || !(isUnknown(error) || isTaken(error) || isGone(error))) throw error;
      }
      await sleep(open.patience.firstWaitMs * 2 ** (attempt - 1));
    }
    throw unconfirmed(at.tag);
  }

  /** Whether a release has the whole model. An asset that is cut or another one is taken away. */
  async function holds(release: Release, at: ReleaseStorage, model: Wanted): Promise<boolean> {
    const { api, owner, repo } = open;
    const { data: assets } = await api.rest.repos.listReleaseAssets({ owner, repo, release_id: release.id });
    const asset = assets.find(({ name }) => name === at.asset);
    if (asset === undefined) return false;
    if (asset.state === "uploaded" && asset.size === model.bytes.length) {
      // Older servers tell no digest: then the bytes themselves are asked for.
      const actual = asset.digest ?? digest((await download(open, asset)) ?? new Uint8Array());
      if (actual === model.digest) return true;
    }
    await api.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: asset.id });
    return false;
  }
}

/** Takes a model out of its release, and then the release, where nothing else is in it. */
async function discard(open: Target, at: ReleaseStorage): Promise<boolean> {
  const { api, owner, repo, patience } = open;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const release = await published(open, at.tag);
    const asset = release?.assets.find(({ name }) => name === at.asset);
    if (asset === undefined) {
      if (release !== null) await removeEmptied(open, release, at);
      return attempt > 1;
    }
    if (attempt > 1) await sleep(patience.firstWaitMs * 2 ** (attempt - 2));
    await api.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: asset.id }).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
  }
  throw new UserError("E_UNCONFIRMED", `the release ${at.tag} still shows the model that was deleted there`, {
    exit: 5,
    remedy: "run this again: it finds what is there and goes on",
  });
}

async function published({ api, owner, repo }: Target, tag: string): Promise<Release | null> {
  try {
    return (await api.rest.repos.getReleaseByTag({ owner, repo, tag })).data;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Drafts of that tag, oldest first: they have no name of their own yet, so runs at once may each make one. */
async function drafts({ api, owner, repo }: Target, tag: string): Promise<Release[]> {
  const all = await everyPage((page) => api.rest.repos.listReleases({ owner, repo, ...page }));
  return all.filter((release) => release.draft && release.tag_name === tag).sort((a, b) => a.id - b.id);
}

async function draft({ api, owner, repo }: Target, at: ReleaseStorage): Promise<Release> {
  const { tag } = at;
  const body = releaseText(at);
  const made = await api.rest.repos.createRelease({ owner, repo, tag_name: tag, name: tag, body, draft: true });
  return made.data;
}

/** Takes away what runs have drafted while another one was faster: what is published needs no draft. */
async function removeDrafts(open: Target, tag: string): Promise<void> {
  const { api, owner, repo } = open;
  for (const { id } of await drafts(open, tag))
    await api.rest.repos.deleteRelease({ owner, repo, release_id: id }).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
}

async function upload(
  { api, owner, repo, patience }: Target,
  { id, upload_url }: Release,
  { at, model }: { readonly at: ReleaseStorage; readonly model: Wanted },
): Promise<void> {
  // Uploads go to a host of their own, which only the release names.
  const baseUrl = upload_url.slice(0, upload_url.indexOf("/repos/"));
  await api.rest.repos.uploadReleaseAsset({
    owner,
    repo,
    release_id: id,
    name: at.asset,
    baseUrl,
    request: timeFor(patience, model.bytes.length),
    // The type wants a text; what is sent is what it is given.
    data: model.bytes as unknown as string,
    headers: { "content-type": "application/octet-stream", "content-length": model.bytes.length },
  });
}

async function publish({ api, owner, repo }: Target, { id }: Release): Promise<void> {
  await api.rest.repos.updateRelease({ owner, repo, release_id: id, draft: false, make_latest: "false" });
}

async function download({ api, owner, repo, patience }: Target, { id, size }: Asset): Promise<Uint8Array | null> {
  const headers = { accept: "application/octet-stream" };
  const request = timeFor(patience, size);
  const { data } = await api.rest.repos.getReleaseAsset({ owner, repo, asset_id: id, headers, request });
  return data instanceof ArrayBuffer ? new Uint8Array(data) : null;
}

/** A slow line takes a second for half a megabyte. */
const BYTES_A_MILLISECOND = 500;

function timeFor({ timeoutMs }: Patience, size: number): object {
  return { timeoutMs: timeoutMs + Math.ceil(size / BYTES_A_MILLISECOND) };
}

function isGone(error: unknown): boolean {
  return (error as { status?: number }).status === 404;
}

/** Another run was faster to publish the same model. */
function isTaken(error: unknown): boolean {
  const { status, message } = error as { status?: number; message?: string };
  return status === 422 && /already_exists|already exists/i.test(message ?? "");
}

function unconfirmed(tag: string): UserError {
  return new UserError("E_UNCONFIRMED", `the release ${tag} does not show the model that was put there`, {
    exit: 5,
    remedy: "run this again: it finds what is there and goes on",
  });
}
