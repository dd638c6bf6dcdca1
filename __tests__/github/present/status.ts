import type { Repository, Status, World } from "../state.ts";
import { presentAccount } from "./account.ts";
import { nodeId } from "./node-id.ts";
import { presentMinimalRepository, repositoryUrl } from "./repository.ts";

/** One status without who set it (`simple-commit-status`). */
export function presentSimpleStatus(world: World, repository: Repository, status: Status) {
  return {
    url: `${repositoryUrl(world, repository)}/statuses/${status.sha}`,
    avatar_url: `${world.url}/avatars/${status.author.id}`,
    id: status.id,
    node_id: nodeId("Status", status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

/** A status with who set it (`status`). */
export function presentStatus(world: World, repository: Repository, status: Status) {
  return { ...presentSimpleStatus(world, repository, status), creator: presentAccount(world, status.author) };
}

/** The newest status of every context, and the worst of them as GitHub sums them up. */
export function presentCombined(
  world: World,
  repository: Repository,
  { sha, statuses }: { readonly sha: string; readonly statuses: readonly Status[] },
) {
  const states = new Set(statuses.map((status) => status.state));
  const isFailing = states.has("failure") || states.has("error");
  const url = repositoryUrl(world, repository);
  return {
    state: isFailing ? "failure" : states.has("pending") || statuses.length === 0 ? "pending" : "success",
    statuses: statuses.map((status) => presentSimpleStatus(world, repository, status)),
    sha,
    total_count: statuses.length,
    repository: presentMinimalRepository(world, repository),
    commit_url: `${url}/commits/${sha}`,
    url: `${url}/commits/${sha}/status`,
  };
}
