import { UserError } from "../../core/user-error.ts";
import { type HelperLane, startHelper } from "./helper-lane.ts";
import { type LaneJob, runJob } from "./lane.ts";
import type { OnProgress } from "./progress.ts";
import { type Runner, record, startRunners } from "./runner.ts";

/** What a second thread needs to be started, and where that pays. */
export interface ThreadSettings {
  readonly threads: number;
  /** Absolute path of the program that a second thread runs. */
  readonly program: string;
  readonly native: string | null;
}

/** The threads that score: this one, and a second one where that pays. */
export interface Lanes {
  /** Gives a batch to a thread that has time for it. Throws what an earlier batch threw. */
  run(job: LaneJob, rows: number): Promise<void>;
  /** Waits for all batches. Throws what one of them threw, the earliest of several. */
  finish(rows: number): Promise<void>;
  close(): void;
}

/** A second thread takes its time to start: only for reads that take longer, and models that may be there twice. */
const WORTH_A_THREAD_MS = 100;
const WORTH_A_THREAD_BYTES = 8 * 1024 ** 2;
const LARGEST_TWICE = 64 * 1024 ** 2;

/**
 * Loads the models, on a second thread beside this one where so many bytes of data are to come; else one is started once
 * the models have taken long enough.
 */
export async function openLanes(
  runners: readonly Runner[],
  expected: { readonly bytes: number },
  settings: ThreadSettings & { readonly onProgress: OnProgress },
): Promise<Lanes> {
  const { onProgress, threads, program, native } = settings;
  const refusals = new Map<number, UserError>();
  const size = runners.reduce((sum, { checked }) => sum + (checked?.size ?? 0), 0);
  const isKnown = runners.every(({ checked, failure }) => checked !== null || failure !== null);
  const mayHelp = threads > 1 && isKnown && size > 0 && size <= LARGEST_TWICE;
  const told = (rows: number) => (model: number) => onProgress({ rows, during: runners[model]?.model.name ?? null });
  const runHere = async (job: LaneJob, rows: number): Promise<void> => {
    try {
      const models = runners.map(({ lane }) => lane);
      record(runners, job, await runJob(models, job, told(rows)));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusals.set(job.index, error);
    }
  };
  const help = (): HelperLane =>
    startHelper(
      { program, native, models: runners.map(({ model, checked }) => (checked === null ? null : { model, checked })) },
      {
        answered: (job, answers) => record(runners, job, answers),
        refused: (at, error) => refusals.set(at, error),
        lost: async (jobs) => {
          for (const one of jobs) await runHere(one, 0);
        },
      },
    );
  let helper = mayHelp && expected.bytes >= WORTH_A_THREAD_BYTES ? help() : null;
  await startRunners(runners, onProgress);
  const forget = (): void => {
    for (const runner of runners) runner.checked = null;
  };
  if (helper !== null || !mayHelp) forget();
  const finish = async (rows: number): Promise<void> => {
    await helper?.finish(told(rows));
    const [first] = [...refusals].sort(([a], [b]) => a - b);
    if (first !== undefined) throw first[1];
  };
  return {
    run: async (job, rows) => {
      if (helper?.isFree() === true) helper.take(job);
      else await runHere(job, rows);
      if (refusals.size > 0) await finish(rows);
      const taken = runners.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
      if (helper !== null || !mayHelp || taken <= WORTH_A_THREAD_MS) return;
      helper = help();
      forget();
    },
    finish,
    close: () => helper?.close(),
  };
}
