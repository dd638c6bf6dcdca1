import { type ChangedFile, type CommitFacts, changedFiles, listCommits } from "./commit-facts.ts";
import type { GitStore } from "./git-store.ts";
import type { Pull, Repository } from "./state.ts";

/** What git says about a pull request. */
export interface PullFacts {
  /** Oldest first. */
  readonly commits: readonly CommitFacts[];
  readonly files: readonly ChangedFile[];
  /** Null while GitHub would still be computing it, and once the pull request is closed. */
  readonly mergeable: boolean | null;
  /** The trial merge at refs/pull/<n>/merge. */
  readonly mergeCommit: string | null;
}

/** The tree that merging two commits gives, or null where they conflict. */
export async function mergeTree(store: GitStore, base: string, head: string): Promise<string | null> {
  const { code, stdout, stderr } = await store.run(["merge-tree", "--write-tree", base, head]);
  if (code > 1) throw new Error(`git merge-tree: ${stderr}`);
  return code === 0 ? (stdout.toString("utf8").split("\n")[0] ?? null) : null;
}

/** Computes a pull request against its base as it is now; a merged one against its base as it was. */
export async function pullFacts(repository: Repository, number: number, pull: Pull): Promise<PullFacts> {
  const { store } = repository;
  const head = pull.head.sha;
  const base =
    pull.merged === null ? ((await store.commit(`refs/heads/${pull.base.ref}`)) ?? pull.base.sha) : pull.base.sha;
  const fork = (await store.run(["merge-base", base, head])).stdout.toString("utf8").trim();
  const isOpen = repository.issues.get(number)?.state === "open";
  return {
    commits: (await listCommits(store, head, `^${base}`)).reverse(),
    files: await changedFiles(store, fork === "" ? null : fork, head),
    mergeable: isOpen ? await mergeable(repository, base, head) : null,
    mergeCommit: await store.commit(`refs/pull/${number}/merge`),
  };
}

/** GitHub answers null for a while after either side has moved. */
async function mergeable(repository: Repository, base: string, head: string): Promise<boolean | null> {
  const pair = `${base} ${head}`;
  const asked = repository.mergeableAsked.get(pair) ?? 0;
  repository.mergeableAsked.set(pair, asked + 1);
  if (asked < repository.settings.mergeableAfter) return null;
  return (await mergeTree(repository.store, base, head)) !== null;
}
