import { Worker } from "node:worker_threads";
import { UserError } from "../../core/user-error.ts";
import type { ScoredModel } from "../../ports/scorer.ts";
import type { LaneAnswer, LaneJob } from "./lane.ts";
import type { CheckedModel } from "./open-model.ts";

/** What a second thread is told when it starts. */
export interface LaneSetup {
  readonly native: string | null;
  /** Models whose bytes are checked already; null for one that is not to be run. */
  readonly models: readonly ({ readonly model: ScoredModel; readonly checked: CheckedModel } | null)[];
  /** One number that both threads see: which model is being run, from 1; 0 for none. */
  readonly running: Int32Array;
}

/** What comes back from it. */
export type LaneMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "answered"; readonly index: number; readonly answers: readonly LaneAnswer[] }
  | {
      readonly kind: "refused";
      readonly index: number;
      readonly error: Pick<UserError, "code" | "message" | "remedy" | "exit" | "subject">;
    };

/** A second thread with the same models in sessions of its own, which takes batches that the first has no time for. */
export interface HelperLane {
  /** Whether it is ready and would not have to wait for another batch. */
  isFree(): boolean;
  take(job: LaneJob): void;
  /** Waits for the batches it has taken. `onWait` is told now and then which model it is running, by
   * position, or -1. */
  finish(onWait: (model: number) => void): Promise<void>;
  /** Ends the thread, at once where it is ready, else as soon as it is. */
  close(): void;
}

/** With a batch waiting beside the one that is run, the thread never idles. */
const MOST_PENDING = 2;
const LOOK_EVERY_MS = 50;

/**
 * Starts the thread. Batches whose thread dies come back by `onLost`, to be run by whoever is left: a second thread is a
 * matter of speed alone.
 */
export function startHelper(
  { program, native, models }: { readonly program: string } & Omit<LaneSetup, "running">,
  on: {
    readonly answered: (job: LaneJob, answers: readonly LaneAnswer[]) => void;
    readonly refused: (index: number, error: UserError) => void;
    readonly lost: (jobs: readonly LaneJob[]) => Promise<void>;
  },
): HelperLane {
  const running = new Int32Array(new SharedArrayBuffer(4));
  const setup: LaneSetup = { native, models, running };
  const worker = new Worker(program, { workerData: setup });
  const pending = new Map<number, LaneJob>();
  let state: "starting" | "ready" | "gone" = "starting";
  let isClosed = false;
  let onRest: (() => void) | null = null;
  const rest = (): void => {
    if (pending.size === 0 || state === "gone") onRest?.();
  };
  worker.on("message", (message: LaneMessage) => {
    if (message.kind === "ready") {
      state = "ready";
      if (isClosed) void worker.terminate();
    } else {
      const job = pending.get(message.index);
      pending.delete(message.index);
      if (message.kind === "refused") on.refused(message.index, revive(message.error));
      else if (job !== undefined) on.answered(job, message.answers);
    }
    rest();
  });
  const leave = (): void => {
    state = "gone";
    rest();
  };
  worker.on("error", leave);
  worker.on("exit", leave);
  return {
    isFree: () => state === "ready" && pending.size < MOST_PENDING,
    take: (job) => {
      pending.set(job.index, job);
      worker.postMessage(job);
    },
    finish: async (onWait) => {
      const look = setInterval(() => onWait(Atomics.load(running, 0) - 1), LOOK_EVERY_MS);
      await new Promise<void>((resolve) => {
        onRest = resolve;
        rest();
      });
      clearInterval(look);
      await on.lost([...pending.values()]);
      pending.clear();
    },
    // A thread that is ended while native code is being loaded in it takes the whole process with it.
    close: () => {
      isClosed = true;
      if (state === "ready") void worker.terminate();
    },
  };
}

function revive({ code, message, ...more }: Extract<LaneMessage, { kind: "refused" }>["error"]): UserError {
  return new UserError(code, message, more);
}
