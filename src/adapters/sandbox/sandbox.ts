import { type ChildProcess, spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Conversation, SandboxFailure } from "./conversation.ts";
import { limitedCommand, memoryLimit } from "./limits.ts";
import type { Progress, Setup } from "./messages.ts";
import { watchMemory } from "./watch-memory.ts";

export interface SandboxOptions {
  /** Absolute path of the child's program. */
  readonly program: string;
  readonly scratch: () => Promise<string>;
  readonly workspace: string;
  /** Where native packages are installed; null for beside the program. */
  readonly native: string | null;
  readonly threads: number;
  readonly searchPath: string;
  readonly warn: (text: string) => void;
  readonly progress: (progress: Progress) => void;
}

export interface CallOptions {
  readonly timeoutSeconds: number;
  /** Total size of the models that this call loads. */
  readonly modelBytes?: number;
  /** In a child that has done nothing before. */
  readonly fresh?: boolean;
  /** The child ends with its answer, and with it what it holds in memory. A later call starts another. */
  readonly isLast?: boolean;
}

/** The one limited child process in which native code meets untrusted bytes. Started by the first call. */
export interface Sandbox {
  /** Calls run one after the other; an idle child has heard of it when this returns. Rejects with UserError for bad input and SandboxFailure when the child dies. */
  call(method: string, params: readonly unknown[], options: CallOptions): Promise<unknown>;
  /** An absolute path in the only folder that the child's engine may write to. */
  scratchFile(name: string): Promise<string>;
  /** Ends the child at once, with everything it started, and starts no other. Resolves when one that was being started is gone too. */
  close(): Promise<void>;
}

/** What an orphan may burn before the kernel ends it. */
const CPU_SECONDS = 4 * 3600;
const DATABASE_MIB = 1024;
/** Batches are many and short-lived: what is left of them is given back after megabytes, not tens of them. */
const FLAGS = ["--max-semi-space-size=1"];

export function createSandbox(options: SandboxOptions): Sandbox {
  let child: Child | null = null;
  let starting: Promise<Child> | null = null;
  let isClosed = false;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const fits = ({ modelBytes = 0, fresh = false }: CallOptions): boolean =>
    child !== null && !child.conversation.ended && child.memoryBytes >= memoryLimit(modelBytes) && !fresh;
  const ensure = async (call: CallOptions): Promise<Child> => {
    if (child !== null && !fits(call)) {
      child.kill();
      [child, starting] = [null, null];
    }
    if (isClosed) throw new SandboxFailure("crashed", "it was ended", null);
    starting ??= startChild(options, memoryLimit(call.modelBytes ?? 0));
    try {
      child = await starting;
    } catch (error) {
      starting = null;
      throw error;
    }
    return child;
  };
  return {
    call: (method, params, call) => {
      const ask = ({ conversation }: Child) => conversation.call(method, params, call);
      // Whoever asks may compute for long before it waits for the answer.
      const next =
        waiting === 0 && child !== null && fits(call) ? ask(child) : queue.then(async () => ask(await ensure(call)));
      waiting++;
      queue = next.then(
        () => waiting--,
        () => waiting--,
      );
      return next;
    },
    scratchFile: async (name) => join(await ownFolder(options), name),
    close: async () => {
      isClosed = true;
      child?.kill();
      (await starting?.catch(() => null))?.kill();
    },
  };
}

interface Child {
  readonly memoryBytes: number;
  readonly kill: () => void;
  readonly conversation: Conversation;
}

async function startChild(options: SandboxOptions, memoryBytes: number): Promise<Child> {
  const scratch = await ownFolder(options);
  const limits = { memoryBytes, cpuSeconds: CPU_SECONDS };
  const { command, limited } = limitedCommand(
    [process.execPath, ...FLAGS, options.program],
    limits,
    options.searchPath,
  );
  const [file = process.execPath, ...args] = command;
  const child = spawn(file, args, {
    cwd: scratch,
    // Nothing of our environment: no token, no credentials, no options for Node.
    env: {
      PATH: options.searchPath,
      HOME: scratch,
      TMPDIR: scratch,
      LANG: "C.UTF-8",
      TZ: "UTC",
      MALLOC_ARENA_MAX: "2",
    },
    stdio: ["pipe", "pipe", "pipe", "pipe"],
    detached: true,
  });
  const kill = (): void => {
    if (child.exitCode === null && child.signalCode === null) killGroup(child);
  };
  // What it started itself would outlive it, and hold its pipes open.
  child.on("exit", () => killGroup(child));
  if (!limited) {
    options.warn("prlimit is missing, so the memory of models and data is only watched, not limited");
    watchMemory(child, memoryBytes, kill);
  }
  const conversation = new Conversation(child, { kill, onProgress: options.progress });
  const { workspace, native, threads } = options;
  const setup: Setup = { workspace, scratch, native, threads, databaseMiB: DATABASE_MIB };
  conversation.send({ setup });
  return { memoryBytes, kill, conversation };
}

/** The child's own folder: what else lies in the scratch folder is none of its engine's business. */
async function ownFolder(options: SandboxOptions): Promise<string> {
  const folder = join(await options.scratch(), "sandbox");
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Ends the child and everything it started; a group that is gone already is none to kill. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}
