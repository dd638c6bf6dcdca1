import type { Account } from "./access.ts";
import { type SeedCommit, seedCommit } from "./git-seed.ts";
import { addComment, setState } from "./issue-thread.ts";
import type { PullIssue } from "./present/pull.ts";
import type { ProtectedRef } from "./protected-refs.ts";
import { mergePull } from "./pull-merge.ts";
import { addReview } from "./pull-review.ts";
import { announce, followRefs } from "./pull-sync.ts";
import {
  type Artifact,
  accountOf,
  type Comment,
  type Dispatch,
  type Issue,
  type Release,
  type Repository,
  type Run,
  type Settings,
  type Status,
  type World,
} from "./state.ts";

/** One repository as tests see and change it: its state to look at, and what people do by hand. */
export interface RepositoryHandle {
  readonly fullName: string;
  readonly cloneUrl: string;
  /** The bare repository on disk. */
  readonly folder: string;
  readonly settings: Settings;
  /** Refs that refuse pushes; may be changed at any time. */
  readonly protectedRefs: ProtectedRef[];
  readonly rules: Repository["rules"];
  /** Runs git in the bare repository and returns what it prints. */
  git(...args: readonly string[]): Promise<string>;
  /** Commits on a branch as somebody's push; returns the commit. */
  commit(seed: Partial<SeedCommit> & Pick<SeedCommit, "files">): Promise<string>;
  pulls(): PullIssue[];
  pull(number: number): PullIssue;
  /** Without pull requests. */
  issues(): Issue[];
  issue(number: number): Issue;
  /** Oldest first. */
  comments(number: number): Comment[];
  labels(): string[];
  /** Every status of a commit in the order in which they were set. */
  statuses(sha: string): Status[];
  /** Oldest first; they may be changed. */
  releases(): Release[];
  dispatches(): readonly Dispatch[];
  merge(number: number, options?: { readonly method?: "merge" | "squash"; readonly by?: string }): Promise<string>;
  close(number: number, by?: string): void;
  comment(number: number, body: string, by?: string): Comment;
  approve(number: number, by?: string): void;
  /** Announces a workflow run, and what it uploaded. */
  addRun(run: Partial<Run> & Pick<Run, "headSha">): Run;
  addArtifact(artifact: Omit<Artifact, "id">): Artifact;
}

const PERSON = "ada";

/** A handle on a repository of the world; it reads and writes the same state that requests do. */
export function repositoryHandle(world: World, repository: Repository): RepositoryHandle {
  const account = (login = PERSON): Account => accountOf(world, login);
  const issueOf = (number: number): Issue => {
    const issue = repository.issues.get(number);
    if (issue === undefined) throw new Error(`there is no #${number} in ${repository.fullName}`);
    return issue;
  };
  const pullOf = (number: number): PullIssue => {
    const issue = issueOf(number);
    if (issue.pull === null) throw new Error(`#${number} of ${repository.fullName} is no pull request`);
    return issue as PullIssue;
  };
  return {
    fullName: repository.fullName,
    cloneUrl: `${world.url}/${repository.fullName}.git`,
    folder: repository.store.folder,
    settings: repository.settings,
    protectedRefs: repository.protectedRefs,
    rules: repository.rules,
    git: (...args) => repository.store.text(args),
    commit: (seed) =>
      repository.inTurn(async () => {
        const full = { branch: repository.defaultBranch, message: "Change files", ...seed };
        const commit = await seedCommit(repository.store, full);
        await followRefs(world, repository, account());
        return commit;
      }),
    issues: () => [...repository.issues.values()].filter((issue) => issue.pull === null),
    pulls: () => [...repository.issues.values()].filter((issue): issue is PullIssue => issue.pull !== null),
    issue: issueOf,
    pull: pullOf,
    comments: (number) => [...repository.comments.values()].filter((comment) => comment.issue === number),
    labels: () => [...repository.labels.values()].map((label) => label.name),
    statuses: (sha) => repository.statuses.filter((status) => status.sha === sha),
    releases: () => [...repository.releases.values()],
    dispatches: () => repository.dispatches,
    merge: (number, { method = "merge", by } = {}) =>
      repository.inTurn(() =>
        mergePull(world, repository, { issue: pullOf(number), request: { method, by: account(by) } }),
      ),
    close: (number, by) => {
      const issue = issueOf(number);
      const changed = setState(world, issue, { state: "closed", by: account(by) });
      if (changed && issue.pull !== null) {
        announce(world, repository, { issue: issue as PullIssue, action: "closed", by: account(by) });
      }
    },
    comment: (number, body, by) => addComment(world, repository, { issue: issueOf(number), body, author: account(by) }),
    approve: (number, by) => {
      addReview(world, pullOf(number), { author: account(by), event: "APPROVE", body: "" });
    },
    ...runsOf(world, repository),
  };
}

function runsOf(world: World, repository: Repository): Pick<RepositoryHandle, "addRun" | "addArtifact"> {
  return {
    addRun: (given) => {
      const run: Run = {
        id: world.nextId(),
        name: "modelgate",
        path: ".github/workflows/modelgate.yml",
        event: "pull_request",
        headBranch: repository.defaultBranch,
        headRepository: repository.fullName,
        attempt: 1,
        status: "completed",
        conclusion: "success",
        actor: PERSON,
        ...given,
      };
      repository.runs.set(run.id, run);
      return run;
    },
    addArtifact: (given) => {
      const artifact: Artifact = { id: world.nextId(), ...given };
      repository.artifacts.push(artifact);
      return artifact;
    },
  };
}
