import { join } from "node:path";
import { initBare, seedCommit } from "./git-seed.ts";
import { createGitStore } from "./git-store.ts";
import { installRefusals } from "./protected-refs.ts";
import { followRefs } from "./pull-sync.ts";
import { accountOf, type Repository, type World } from "./state.ts";

export interface NewRepository {
  /** `owner/name`. */
  readonly name: string;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** Contents of a first commit on the default branch; none: the repository is empty. */
  readonly files?: Readonly<Record<string, string>>;
  /** Full name of the repository that this one is a fork of: it starts with its refs. */
  readonly forkOf?: string;
}

/** Makes a bare repository and its entry in the world. */
export async function createRepository(world: World, folder: string, wanted: NewRepository): Promise<Repository> {
  const [owner = "", name = ""] = wanted.name.split("/");
  const store = createGitStore(join(folder, owner, `${name}.git`));
  const defaultBranch = wanted.defaultBranch ?? "main";
  const origin = wanted.forkOf === undefined ? undefined : world.repositories.get(wanted.forkOf);
  await initBare(store, defaultBranch);
  if (origin !== undefined) {
    const refs = ["refs/heads/*:refs/heads/*", "refs/tags/*:refs/tags/*"];
    await store.text(["fetch", "--quiet", "--no-tags", origin.store.folder, ...refs]);
  }
  installRefusals(store.folder);
  const repository: Repository = {
    id: world.nextId(),
    owner: accountOf(world, owner),
    name,
    fullName: wanted.name,
    private: wanted.private ?? false,
    fork: origin !== undefined,
    defaultBranch,
    store,
    settings: {
      actionsMayOpenPulls: true,
      deleteBranchOnMerge: false,
      hasIssues: true,
      mergeMethods: ["merge", "squash"],
      guardsWorkflows: true,
      mergeableAfter: 0,
      outsiders: [],
      disabledWorkflows: new Map(),
    },
    protectedRefs: [],
    rules: [],
    issues: new Map(),
    comments: new Map(),
    labels: new Map(),
    statuses: [],
    releases: new Map(),
    dispatches: [],
    runs: new Map(),
    artifacts: [],
    knownRefs: new Map(),
    mergeableAsked: new Map(),
    inTurn: createTurns(),
  };
  if (wanted.files !== undefined) {
    await seedCommit(store, { branch: defaultBranch, message: "Begin", files: wanted.files });
  }
  world.repositories.set(wanted.name, repository);
  await followRefs(world, repository, repository.owner);
  return repository;
}

/** Runs changes one after another; one that fails does not stop the next. */
function createTurns(): Repository["inTurn"] {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const mine = last.then(change);
    last = mine.catch(() => undefined);
    return mine;
  };
}
