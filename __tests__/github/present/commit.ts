import type { ChangedFile, CommitFacts } from "../commit-facts.ts";
import type { Repository, World } from "../state.ts";
import { nodeId } from "./node-id.ts";
import { pageUrl, repositoryUrl } from "./repository.ts";

/** A commit as git has it; accounts stay null, because addresses are not looked up. */
export function presentCommit(world: World, repository: Repository, commit: CommitFacts) {
  const api = repositoryUrl(world, repository);
  const page = pageUrl(world, repository);
  return {
    sha: commit.sha,
    node_id: nodeId("Commit", commit.sha),
    url: `${api}/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: null,
    committer: null,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
    },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
  };
}

/** A changed file (`diff-entry`), without its patch. */
export function presentFile(
  world: World,
  repository: Repository,
  { file, sha }: { readonly file: ChangedFile; readonly sha: string },
) {
  const page = pageUrl(world, repository);
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${sha}/${path}`,
    raw_url: `${page}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${sha}`,
    ...(file.previous === null ? {} : { previous_filename: file.previous }),
  };
}
