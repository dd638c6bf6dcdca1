import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../core/user-error.ts";
import type { EventTag } from "../../domain/registry/tags.ts";
import type { Committed, Decision, Registry, RegistrySnapshot } from "../../ports/registry.ts";
import type { Identity } from "./identity.ts";
import type { PrivateClone } from "./private-clone.ts";
import { refusal, tagTaken } from "./push.ts";
import { openSnapshot, type SnapshotReader } from "./registry-snapshot.ts";
import { waitAfterLoss } from "./wait-after-loss.ts";
import type { NewTag } from "./write-commit.ts";

export interface RegistryOptions {
  readonly branch: () => Promise<string>;
  /** Made when the first call needs it. */
  readonly clone: () => Promise<PrivateClone>;
  readonly reader: SnapshotReader;
  readonly author: () => Promise<Identity>;
  /** Told when another writer was faster. */
  readonly onRetry: (attempt: number) => void;
  /** Asked where the branch is not there: throws where there should be one, so that lost is not taken for new. */
  readonly refuseLost?: (branch: string) => Promise<void>;
  /** Whether events leave tags; where it is not said, they do. */
  readonly tags?: () => Promise<boolean>;
  readonly tries?: number;
  /** No try begins after so many milliseconds. */
  readonly patience?: number;
}

const TRIES = 20;
/** A push that hangs is killed after two minutes: twenty of them would be the better part of an hour. */
const PATIENCE_MS = 10 * 60_000;

/** The registry on a git branch: snapshots of its tip, and commits by compare-and-swap push. */
export function createRegistry(options: RegistryOptions): Registry {
  const open = async (): Promise<Opened> => {
    const [clone, branch] = [await options.clone(), await options.branch()];
    const tip = await clone.fetch(branch, "upper-folders");
    if (tip === null) await options.refuseLost?.(branch);
    return { clone, branch, tip, snapshot: await openSnapshot(clone, tip, { branch, reader: options.reader }) };
  };
  return {
    snapshot: async () => (await open()).snapshot,
    history: async () => {
      const [clone, branch] = [await options.clone(), await options.branch()];
      const history = await clone.history(branch);
      if (history === null) await options.refuseLost?.(branch);
      const snapshot = await openSnapshot(clone, history?.tip ?? null, { branch, reader: options.reader });
      return { branch, snapshot, events: history?.events ?? [], tags: await clone.tags(), contents: clone.objects };
    },
    commit: async (decide) => {
      const { tries = TRIES, patience = PATIENCE_MS } = options;
      const began = performance.now();
      let unknown: string | null = null;
      for (let attempt = 1; ; attempt++) {
        const start = performance.now();
        const done = await tryCommit(await open(), decide, options);
        if (done.kind === "done") return done.committed;
        unknown = done.unknown ?? unknown;
        options.onRetry(attempt);
        if (attempt >= tries || performance.now() - began >= patience)
          throw contention(await options.branch(), attempt, unknown);
        await sleep(waitAfterLoss(attempt, performance.now() - start, Math.random));
      }
    },
  };
}

function contention(branch: string, tries: number, unknown: string | null): UserError {
  return new UserError(
    "E_CONTENTION",
    unknown === null
      ? `${branch} was moved by other writers ${tries} ${tries === 1 ? "time" : "times"} in a row`
      : `${branch} could not be written in ${tries} ${tries === 1 ? "try" : "tries"}; a push ended with: ${unknown}`,
    {
      exit: 5,
      remedy: "run this again; fewer jobs that write at once would help",
    },
  );
}

interface Opened {
  readonly clone: PrivateClone;
  readonly branch: string;
  readonly tip: string | null;
  readonly snapshot: RegistrySnapshot;
}

/** `again`: the branch moved in between, or the push did not arrive; `unknown` says how it ended, where nobody knows. */
type Tried<T> =
  | { readonly kind: "done"; readonly committed: Committed<T> }
  | { readonly kind: "again"; readonly unknown: string | null };

/** One compare-and-swap. */
async function tryCommit<T>(
  { clone, branch, tip, snapshot }: Opened,
  decide: (snapshot: RegistrySnapshot) => Promise<Decision<T>>,
  { author, tags: wanted }: Pick<RegistryOptions, "author" | "tags">,
): Promise<Tried<T>> {
  const decision = await decide(snapshot);
  const { value } = decision;
  if (decision.kind === "nothing") return { kind: "done", committed: { outcome: "nothing", commit: tip, value } };
  const { files, removed = [], message, tags } = decision.change;
  const made = (await wanted?.()) === false ? [] : await tagsOf(clone, tags ?? []);
  const commit = await clone.commit(tip, files, { message, author: await author(), removed, tags: made });
  const expect = tip === null ? ({ kind: "absent" } as const) : ({ kind: "fast-forward" } as const);
  const pushed = await clone.push({ commit, branch, expect, tags: made.map(({ name }) => name) });
  if (pushed.kind === "refused") throw refusal(branch, pushed);
  if (pushed.kind === "tag-taken") throw tagTaken(pushed.tag);
  // Read back: only a branch that holds our commit proves the effect, whatever the push said; another writer may have
  // added to it since. Anything else is decided again on what is there now.
  if (pushed.kind !== "raced" && (await clone.contains(branch, commit)))
    return { kind: "done", committed: { outcome: "written", commit, value } };
  return { kind: "again", unknown: pushed.kind === "unknown" ? pushed.reason : null };
}

/** The tags of an event; a stage of a version that has no tag itself would tell GTO nothing. */
async function tagsOf(clone: PrivateClone, tags: readonly EventTag[]): Promise<NewTag[]> {
  const wanted: NewTag[] = [];
  const places = new Map<string, string | null>();
  for (const { name, beside } of tags) {
    if (beside !== null && !places.has(beside)) places.set(beside, await clone.tagged(beside));
    const on = beside === null ? null : (places.get(beside) ?? null);
    if (beside === null || on !== null) wanted.push({ name, on });
  }
  return wanted;
}
