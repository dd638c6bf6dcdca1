import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../core/user-error.ts";
import type { Committed, Decision, Registry, RegistrySnapshot } from "../../ports/registry.ts";
import { type Identity, type PrivateClone, refusal } from "./private-clone.ts";
import { openSnapshot, type SnapshotReader } from "./registry-snapshot.ts";

export interface RegistryOptions {
  readonly branch: () => Promise<string>;
  /** Made when the first call needs it. */
  readonly clone: () => Promise<PrivateClone>;
  readonly reader: SnapshotReader;
  readonly author: () => Promise<Identity>;
  /** Told when another writer was faster. */
  readonly onRetry: (attempt: number) => void;
}

const TRIES = 20;
const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 5_000;

/** The registry on a git branch: snapshots of its tip, and commits by compare-and-swap push. */
export function createRegistry(options: RegistryOptions): Registry {
  const open = async (): Promise<Opened> => {
    const [clone, branch] = [await options.clone(), await options.branch()];
    const tip = await clone.fetch(branch);
    return { clone, branch, tip, snapshot: await openSnapshot(clone, tip, { branch, reader: options.reader }) };
  };
  return {
    snapshot: async () => (await open()).snapshot,
    commit: async (decide) => {
      for (let attempt = 1; attempt <= TRIES; attempt++) {
        const done = await tryCommit(await open(), decide, options.author);
        if (done !== null) return done;
        options.onRetry(attempt);
        await sleep(fullJitter(attempt));
      }
      throw new UserError(
        "E_CONTENTION",
        `${await options.branch()} was moved by other writers ${TRIES} times in a row`,
        {
          exit: 5,
          remedy: "run this again; fewer jobs that write at once would help",
        },
      );
    },
  };
}

interface Opened {
  readonly clone: PrivateClone;
  readonly branch: string;
  readonly tip: string | null;
  readonly snapshot: RegistrySnapshot;
}

/** One compare-and-swap: null when the branch moved in between, or nobody knows whether the push arrived. */
async function tryCommit<T>(
  { clone, branch, tip, snapshot }: Opened,
  decide: (snapshot: RegistrySnapshot) => Promise<Decision<T>>,
  author: RegistryOptions["author"],
): Promise<Committed<T> | null> {
  const decision = await decide(snapshot);
  if (decision.kind === "nothing") return { outcome: "nothing", commit: tip, value: decision.value };
  const commit = await clone.commit(tip, decision.change.files, {
    message: decision.change.message,
    author: await author(),
  });
  const pushed = await clone.push(commit, branch, tip === null ? { kind: "absent" } : { kind: "fast-forward" });
  if (pushed.kind === "refused") throw refusal(branch, pushed.reason);
  // Read back: only a branch that holds our commit proves the effect, whatever the push said; another writer may have
  // added to it since. Anything else is decided again on what is there now.
  if (pushed.kind === "raced" || !(await clone.contains(branch, commit))) return null;
  return { outcome: "written", commit, value: decision.value };
}

/** Full jitter (a random share of a doubling delay): immediate retries let a third of 32 writers through, these all. */
function fullJitter(attempt: number): number {
  return Math.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
}
