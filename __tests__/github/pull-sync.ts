import type { Account } from "./access.ts";
import { setState } from "./issue-thread.ts";
import type { PullIssue } from "./present/pull.ts";
import { mergeTree } from "./pull-facts.ts";
import { type Repository, timestamp, type World } from "./state.ts";

/** Branches and tags with their commits. */
async function refsOf(repository: Repository): Promise<Map<string, string>> {
  const format = "--format=%(refname) %(objectname)";
  const output = await repository.store.text(["for-each-ref", format, "refs/heads", "refs/tags"]);
  return new Map(output.split("\n").flatMap((line) => (line === "" ? [] : [line.split(" ") as [string, string]])));
}

/**
 * Brings pull requests up to date with the refs as git now has them, and tells of every ref that moved since the last
 * time: a head that its base now contains is merged, a branch that is gone or has nothing left closes its pull request,
 * others follow their branch. Called after whatever moves refs, one call at a time for a repository.
 */
export async function followRefs(world: World, repository: Repository, by: Account): Promise<void> {
  const now = await refsOf(repository);
  const known = repository.knownRefs;
  const moves = [...new Set([...known.keys(), ...now.keys()])]
    .map((ref) => ({ ref, before: known.get(ref) ?? null, after: now.get(ref) ?? null }))
    .filter((move) => move.before !== move.after);
  known.clear();
  for (const [ref, commit] of now) known.set(ref, commit);
  for (const move of moves) world.emit({ kind: "push", repository: repository.fullName, ...move, by: by.login });
  const moved = new Set(moves.map(({ ref }) => ref));
  for (const home of world.repositories.values()) {
    for (const issue of home.issues.values()) {
      if (issue.pull === null || issue.state === "closed") continue;
      const { head, base } = issue.pull;
      const headMoved = head.repository === repository && moved.has(`refs/heads/${head.ref}`);
      const baseMoved = home === repository && moved.has(`refs/heads/${base.ref}`);
      if (headMoved || baseMoved) {
        await follow(world, home, { issue: issue as PullIssue, headMoved, baseMoved, by });
      }
    }
  }
}

interface Following {
  readonly issue: PullIssue;
  readonly headMoved: boolean;
  readonly baseMoved: boolean;
  readonly by: Account;
}

async function follow(world: World, home: Repository, { issue, headMoved, baseMoved, by }: Following): Promise<void> {
  const { pull } = issue;
  const base = await home.store.commit(`refs/heads/${pull.base.ref}`);
  const head = await pull.head.repository.store.commit(`refs/heads/${pull.head.ref}`);
  if (head !== null && headMoved) await fetchHead(home, issue.number, { from: pull.head.repository, head });
  const tip = head ?? pull.head.sha;
  if (base !== null && baseMoved && (await contains(home, base, [pull.head.sha, tip]))) {
    if (await home.store.isAncestor(tip, base)) pull.head.sha = tip;
    markMerged(world, issue, { commit: base, by });
    announce(world, home, { issue, action: "closed", by });
    return;
  }
  const isEmpty = base !== null && headMoved && (await home.store.isAncestor(tip, base));
  if (base === null || head === null || isEmpty) {
    setState(world, issue, { state: "closed", by });
    announce(world, home, { issue, action: "closed", by });
    return;
  }
  if (headMoved) {
    pull.head.sha = head;
    pull.base.sha = base;
    issue.updatedAt = timestamp(world.now());
    announce(world, home, { issue, action: "synchronize", by });
  }
  await writeTrialMerge(home, issue);
}

async function contains(home: Repository, base: string, heads: readonly string[]): Promise<boolean> {
  for (const head of heads) if (await home.store.isAncestor(head, base)) return true;
  return false;
}

/** Tells those who start workflows about a pull request. */
export function announce(
  world: World,
  home: Repository,
  event: {
    readonly issue: PullIssue;
    readonly action: "opened" | "synchronize" | "closed" | "reopened" | "edited";
    readonly by: Account;
  },
): void {
  const { issue, action, by } = event;
  world.emit({ kind: "pull_request", repository: home.fullName, number: issue.number, action, by: by.login });
}

/** Closes a pull request as merged by a commit. */
export function markMerged(
  world: World,
  issue: PullIssue,
  { commit, by }: { readonly commit: string; readonly by: Account },
): void {
  setState(world, issue, { state: "closed", by });
  issue.pull.merged = { at: timestamp(world.now()), by, commit };
}

/** Puts a head at refs/pull/<n>/head, fetching it from the fork where it lives. */
export async function fetchHead(
  home: Repository,
  number: number,
  { from, head }: { readonly from: Repository; readonly head: string },
): Promise<void> {
  if (from !== home) await home.store.text(["fetch", "--quiet", "--no-tags", from.store.folder, head]);
  await home.store.text(["update-ref", `refs/pull/${number}/head`, head]);
}

/** Makes the trial merge that workflows check out, refs/pull/<n>/merge; none where the two sides conflict. */
export async function writeTrialMerge(home: Repository, issue: PullIssue): Promise<void> {
  const ref = `refs/pull/${issue.number}/merge`;
  const base = await home.store.text(["rev-parse", `refs/heads/${issue.pull.base.ref}`]);
  const head = issue.pull.head.sha;
  const tree = await mergeTree(home.store, base, head);
  if (tree === null) {
    await home.store.run(["update-ref", "-d", ref]);
    return;
  }
  const commit = await commitTree(home, {
    tree,
    parents: [base, head],
    message: `Merge ${head} into ${base}`,
    author: issue.author,
  });
  await home.store.text(["update-ref", ref, commit]);
}

/** Writes a commit as GitHub does: in the name of an account, committed by GitHub. */
export function commitTree(
  home: Repository,
  commit: {
    readonly tree: string;
    readonly parents: readonly string[];
    readonly message: string;
    readonly author: Account;
  },
): Promise<string> {
  const parents = commit.parents.flatMap((parent) => ["-p", parent]);
  const { id, login } = commit.author;
  return home.store.text(["commit-tree", commit.tree, ...parents, "-F", "-"], {
    input: `${commit.message}\n`,
    environment: {
      GIT_AUTHOR_NAME: login,
      GIT_AUTHOR_EMAIL: `${id}+${login}@users.noreply.github.com`,
      GIT_COMMITTER_NAME: "GitHub",
      GIT_COMMITTER_EMAIL: "noreply@github.com",
    },
  });
}
