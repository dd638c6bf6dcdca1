import { canSee } from "../access.ts";
import { ApiError } from "../api-error.ts";
import type { Call, Reply, Route } from "../call.ts";
import { changedFiles, listCommits } from "../commit-facts.ts";
import { listReply } from "../pagination.ts";
import { presentCommit, presentFile } from "../present/commit.ts";
import { type PullIssue, presentPull } from "../present/pull.ts";
import type { Pull, Repository } from "../state.ts";

/** The commit that a branch, a tag or an id names. Throws 422 as GitHub does for one that is not there. */
export async function commitOf(call: Call, name: string): Promise<string> {
  const { store } = call.repository;
  const candidates = [
    `refs/heads/${name}`,
    `refs/tags/${name}`,
    `refs/${name}`,
    ...(/^[0-9a-f]{7,40}$/.test(name) ? [name] : []),
  ];
  for (const candidate of candidates) {
    const sha = await store.commit(candidate);
    if (sha !== null) return sha;
  }
  throw new ApiError(422, `No commit found for SHA: ${name}`);
}

async function get(call: Call): Promise<Reply> {
  const sha = await commitOf(call, call.params.ref ?? "");
  const [commit] = await listCommits(call.repository.store, "--max-count=1", sha);
  if (commit === undefined) throw new ApiError(422, `No commit found for SHA: ${sha}`);
  const files = await changedFiles(call.repository.store, commit.parents[0] ?? null, sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    status: 200,
    body: {
      ...presentCommit(call.world, call.repository, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.map((file) => presentFile(call.world, call.repository, { file, sha })),
    },
  };
}

async function list(call: Call): Promise<Reply> {
  const sha = await commitOf(call, call.query.get("sha") ?? call.repository.defaultBranch);
  const commits = await listCommits(call.repository.store, sha);
  return listReply(call, commits, (commit) => presentCommit(call.world, call.repository, commit));
}

/**
 * Pull requests of a commit: for one on the default branch those that brought it there, otherwise the open and merged
 * ones whose head branch lives here. The head of a fork's pull request is therefore found by asking the fork, and not
 * by asking the repository that it is meant for: that answers with an empty list, as GitHub does.
 */
async function listPulls(call: Call): Promise<Reply> {
  const { repository } = call;
  const sha = await commitOf(call, call.params.commit_sha ?? "");
  const isOnDefault = await repository.store.isAncestor(sha, `refs/heads/${repository.defaultBranch}`);
  const found: { home: Repository; issue: PullIssue }[] = [];
  for (const home of call.world.repositories.values()) {
    if (!canSee(call.access, home)) continue;
    for (const issue of home.issues.values()) {
      if (issue.pull === null || !call.isShown(issue)) continue;
      const { merged, head } = issue.pull;
      const isMeant = isOnDefault
        ? home === repository && merged !== null
        : head.repository === repository && (merged !== null || issue.state === "open");
      if (isMeant && (await brings(home, issue.pull, sha))) found.push({ home, issue: issue as PullIssue });
    }
  }
  return listReply(call, found, ({ home, issue }) => presentPull(call.world, home, issue));
}

/** Whether a commit is one of a pull request's own, or the one that merged it. */
async function brings({ store }: Repository, { merged, head, base }: Pull, sha: string): Promise<boolean> {
  if (merged?.commit === sha) return true;
  return (await store.isAncestor(sha, head.sha)) && !(await store.isAncestor(sha, base.sha));
}

const COMMITS = "/repos/{owner}/{repo}/commits";

/** Commits, and the pull requests that brought them. */
export const commitRoutes: readonly Route[] = [
  { operation: `GET ${COMMITS}`, needs: [["contents", "read"]], query: ["sha"], run: list },
  { operation: `GET ${COMMITS}/{ref}`, needs: [["contents", "read"]], run: get },
  {
    operation: `GET ${COMMITS}/{commit_sha}/pulls`,
    needs: [["pull-requests", "read"]],
    run: listPulls,
  },
];
