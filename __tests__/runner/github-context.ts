import type { RunOptions } from "./run-options.ts";

interface PullRequest {
  readonly base?: { readonly ref?: string };
  readonly head?: { readonly ref?: string; readonly repo?: { readonly full_name?: string } | null };
}

/** Whether the event comes from a fork's pull request, which gets a read-only token and no secrets. */
export function isFork({ event, github }: RunOptions): boolean {
  const pull = event.payload.pull_request as PullRequest | undefined;
  const guarded = /^pull_request(_review|_review_comment)?$/.test(event.name);
  return guarded && pull !== undefined && pull.head?.repo?.full_name !== github.repository;
}

/** The github context of a run, before it knows its job: the caller's facts and what follows from them. */
export function githubContext(options: RunOptions, name: string): Record<string, unknown> {
  const { github, event, workflow } = options;
  const pull = event.name.startsWith("pull_request")
    ? (event.payload.pull_request as PullRequest | undefined)
    : undefined;
  return {
    actor_id: "1",
    base_ref: pull?.base?.ref ?? "",
    head_ref: pull?.head?.ref ?? "",
    ref_name: github.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_protected: false,
    ref_type: github.ref.startsWith("refs/tags/") ? "tag" : "branch",
    repository_id: "1",
    repository_owner: github.repository.split("/")[0],
    repository_owner_id: "1",
    repositoryUrl: `${github.server_url.replace(/^https?/, "git")}/${github.repository}.git`,
    retention_days: "90",
    run_number: "1",
    secret_source: "Actions",
    triggering_actor: github.actor,
    workflow: name,
    workflow_ref: `${github.repository}/${workflow.path}@${github.ref}`,
    workflow_sha: github.sha,
    ...github,
    event: event.payload,
    event_name: event.name,
  };
}
