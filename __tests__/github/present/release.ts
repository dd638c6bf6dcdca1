import type { Release, ReleaseAsset, Repository, World } from "../state.ts";
import { presentAccount } from "./account.ts";
import { nodeId } from "./node-id.ts";
import { repositoryUrl } from "./repository.ts";

/** Where files lie: on another host, which must not be told the token. */
export function assetAddress(world: World, asset: ReleaseAsset): string {
  return `${world.url.replace("127.0.0.1", "localhost")}${ASSETS}${asset.id}`;
}

export const ASSETS = "/release-files/";

/** A file of a release (`release-asset`). */
export function presentAsset(world: World, repository: Repository, asset: ReleaseAsset) {
  return {
    url: `${repositoryUrl(world, repository)}/releases/assets/${asset.id}`,
    browser_download_url: `${world.url}/${repository.fullName}/releases/download/${asset.id}/${asset.name}`,
    id: asset.id,
    node_id: nodeId("ReleaseAsset", asset.id),
    name: asset.name,
    label: null,
    state: asset.state,
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: asset.digest,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    uploader: presentAccount(world, asset.uploader),
  };
}

/** A release with its files (`release`). */
export function presentRelease(world: World, repository: Repository, release: Release) {
  const url = `${repositoryUrl(world, repository)}/releases/${release.id}`;
  // Uploads go to a path of their own, as to a host of their own on github.com.
  const uploads = `${world.url}/api/uploads/repos/${repository.fullName}/releases/${release.id}/assets`;
  return {
    url,
    html_url: `${world.url}/${repository.fullName}/releases/tag/${release.tag}`,
    assets_url: `${url}/assets`,
    upload_url: `${uploads}{?name,label}`,
    tarball_url: release.draft ? null : `${url}/tarball`,
    zipball_url: release.draft ? null : `${url}/zipball`,
    id: release.id,
    node_id: nodeId("Release", release.id),
    tag_name: release.tag,
    target_commitish: repository.defaultBranch,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: false,
    immutable: false,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    updated_at: release.publishedAt ?? release.createdAt,
    author: presentAccount(world, release.author),
    assets: release.assets.map((asset) => presentAsset(world, repository, asset)),
  };
}
