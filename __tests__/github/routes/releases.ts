import { createHash } from "node:crypto";
import { ApiError, invalid, notFound } from "../api-error.ts";
import { type Call, callerOf, may, type Reply, type Route } from "../call.ts";
import { listReply } from "../pagination.ts";
import { assetAddress, presentAsset, presentRelease } from "../present/release.ts";
import { followRefs } from "../pull-sync.ts";
import { type Release, type ReleaseAsset, timestamp } from "../state.ts";

/** Drafts are shown to those who may push. */
function visible(call: Call): Release[] {
  const all = [...call.repository.releases.values()].filter(call.isShown);
  return all.filter((release) => !release.draft || may(call, [["contents", "write"]])).reverse();
}

function releaseOf(call: Call): Release {
  const release = visible(call).find(({ id }) => id === Number(call.params.release_id));
  if (release === undefined) throw notFound();
  return release;
}

function assetOf(call: Call): { release: Release; asset: ReleaseAsset } {
  for (const release of visible(call))
    for (const asset of release.assets) if (asset.id === Number(call.params.asset_id)) return { release, asset };
  throw notFound();
}

const shown = (call: Call, release: Release, status = 200): Reply => ({
  status,
  body: presentRelease(call.world, call.repository, release),
});

function byTag(call: Call): Reply {
  const release = visible(call).find(({ draft, tag }) => !draft && tag === call.params.tag);
  if (release === undefined) throw notFound();
  return shown(call, release);
}

function create(call: Call): Reply {
  const body = call.body as { tag_name: string; name?: string; body?: string; draft?: boolean };
  if (body.draft !== true) throw new Error("the loopback makes drafts only");
  const release: Release = {
    id: call.world.nextId(),
    born: call.world.now().getTime(),
    tag: body.tag_name,
    name: body.name ?? null,
    body: body.body ?? null,
    draft: true,
    author: callerOf(call),
    createdAt: timestamp(call.world.now()),
    publishedAt: null,
    assets: [],
  };
  call.repository.releases.set(release.id, release);
  return shown(call, release, 201);
}

/** A published release makes its tag, where there is none; two of one tag are refused. */
async function update(call: Call): Promise<Reply> {
  const release = releaseOf(call);
  const { draft } = call.body as { draft?: boolean };
  if (draft === false && release.draft) {
    if ([...call.repository.releases.values()].some((one) => !one.draft && one.tag === release.tag))
      throw invalid({ resource: "Release", field: "tag_name", code: "already_exists" });
    const { store, defaultBranch } = call.repository;
    await store.text(["update-ref", `refs/tags/${release.tag}`, `refs/heads/${defaultBranch}`]);
    await followRefs(call.world, call.repository, callerOf(call));
    release.draft = false;
    release.publishedAt = timestamp(call.world.now());
  }
  return shown(call, release);
}

function upload(call: Call): Reply {
  const release = releaseOf(call);
  const name = call.query.get("name") ?? "";
  if (release.assets.some((asset) => asset.name === name))
    throw invalid({ resource: "ReleaseAsset", field: "name", code: "already_exists" });
  if (call.bytes.length === 0) throw new ApiError(400, "Bad Content-Length: 0");
  const asset: ReleaseAsset = {
    id: call.world.nextId(),
    name,
    state: "uploaded",
    contentType: "application/octet-stream",
    bytes: call.bytes,
    digest: `sha256:${createHash("sha256").update(call.bytes).digest("hex")}`,
    uploader: callerOf(call),
    createdAt: timestamp(call.world.now()),
  };
  release.assets.push(asset);
  return { status: 201, body: presentAsset(call.world, call.repository, asset) };
}

function download(call: Call): Reply {
  const { asset } = assetOf(call);
  if (!/octet-stream/.test(call.accept)) return { status: 200, body: presentAsset(call.world, call.repository, asset) };
  return { status: 302, bytes: Buffer.alloc(0), headers: { location: assetAddress(call.world, asset) } };
}

function removeRelease(call: Call): Reply {
  call.repository.releases.delete(releaseOf(call).id);
  return { status: 204 };
}

function removeAsset(call: Call): Reply {
  const { release, asset } = assetOf(call);
  release.assets.splice(release.assets.indexOf(asset), 1);
  return { status: 204 };
}

const RELEASES = "/repos/{owner}/{repo}/releases";
const READ = [["contents", "read"]] as const;
const WRITE = [["contents", "write"]] as const;

/** Releases and the files in them. */
export const releaseRoutes: readonly Route[] = [
  {
    operation: `GET ${RELEASES}`,
    needs: READ,
    run: (call) => listReply(call, visible(call), (release) => presentRelease(call.world, call.repository, release)),
  },
  { operation: `POST ${RELEASES}`, needs: WRITE, body: ["tag_name", "name", "body", "draft"], run: create },
  { operation: `GET ${RELEASES}/tags/{tag}`, needs: READ, run: byTag },
  { operation: `PATCH ${RELEASES}/{release_id}`, needs: WRITE, body: ["draft", "make_latest"], run: update },
  { operation: `DELETE ${RELEASES}/{release_id}`, needs: WRITE, run: removeRelease },
  {
    operation: `GET ${RELEASES}/{release_id}/assets`,
    needs: READ,
    run: (call) => listReply(call, releaseOf(call).assets, (asset) => presentAsset(call.world, call.repository, asset)),
  },
  { operation: `POST ${RELEASES}/{release_id}/assets`, needs: WRITE, query: ["name"], run: upload },
  { operation: `GET ${RELEASES}/assets/{asset_id}`, needs: READ, run: download },
  { operation: `DELETE ${RELEASES}/assets/{asset_id}`, needs: WRITE, run: removeAsset },
];
