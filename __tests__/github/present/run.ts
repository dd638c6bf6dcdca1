import { listCommits } from "../commit-facts.ts";
import type { Artifact, Repository, Run, World } from "../state.ts";
import { accountOf, timestamp } from "../state.ts";
import { presentAccount } from "./account.ts";
import { nodeId } from "./node-id.ts";
import { pageUrl, presentMinimalRepository, repositoryUrl } from "./repository.ts";

/** A workflow run as tests announced it. */
export async function presentRun(world: World, repository: Repository, run: Run) {
  const api = `${repositoryUrl(world, repository)}/actions`;
  const url = `${api}/runs/${run.id}`;
  const now = timestamp(world.now());
  const head = world.repositories.get(run.headRepository) ?? repository;
  const actor = presentAccount(world, accountOf(world, run.actor));
  return {
    id: run.id,
    node_id: nodeId("WorkflowRun", run.id),
    name: run.name,
    display_title: run.name,
    path: run.path,
    run_number: 1,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    workflow_id: 1,
    url,
    html_url: `${pageUrl(world, repository)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(world, repository)}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${api}/workflows/1`,
    // Empty for a run of a fork's pull request, and nothing may be built on it anyway.
    pull_requests: [],
    created_at: now,
    updated_at: now,
    run_started_at: now,
    actor,
    triggering_actor: actor,
    head_commit: await headCommit(head, run.headSha),
    repository: presentMinimalRepository(world, repository),
    head_repository: presentMinimalRepository(world, head),
  };
}

async function headCommit(repository: Repository, sha: string) {
  if ((await repository.store.commit(sha)) === null) return null;
  const [commit] = await listCommits(repository.store, "--max-count=1", sha);
  if (commit === undefined) return null;
  const { name, email } = commit.author;
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { name, email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

/** An artifact as tests announced it (`artifact`); there is nothing to download. */
export function presentArtifact(world: World, repository: Repository, artifact: Artifact) {
  const url = `${repositoryUrl(world, repository)}/actions/artifacts/${artifact.id}`;
  const run = repository.runs.get(artifact.run);
  const now = timestamp(world.now());
  return {
    id: artifact.id,
    node_id: nodeId("Artifact", artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: false,
    created_at: now,
    expires_at: now,
    updated_at: now,
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            repository_id: repository.id,
            head_repository_id: (world.repositories.get(run.headRepository) ?? repository).id,
            head_branch: run.headBranch,
            head_sha: run.headSha,
          },
  };
}
