import type { MessagePort } from "node:worker_threads";
import { UserError } from "../../core/user-error.ts";
import { useNativeFolder } from "../node/native-package.ts";
import type { LaneMessage, LaneSetup } from "./helper-lane.ts";
import { type LaneJob, type LaneModel, runJob } from "./lane.ts";
import { startSession } from "./open-model.ts";

/** The second thread's own program: loads the models, and answers batches one after the other. */
export async function serveLane(port: MessagePort, { native, models, running }: LaneSetup): Promise<void> {
  useNativeFolder(native);
  const say = (message: LaneMessage): void => port.postMessage(message);
  const lane: LaneModel[] = [];
  for (const one of models) lane.push(one === null ? null : await load(one));
  let queue = Promise.resolve();
  const answer = async (job: LaneJob): Promise<void> => {
    // This thread ends, and its batches go back to the other one.
    if (job.columns.some((columns, i) => columns !== null && lane[i] === null)) throw new Error("not loaded here");
    try {
      const answers = await runJob(lane, job, (model) => Atomics.store(running, 0, model + 1));
      say({ kind: "answered", index: job.index, answers });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { code, message, remedy, exit, subject } = error;
      say({ kind: "refused", index: job.index, error: { code, message, remedy, exit, subject } });
    } finally {
      Atomics.store(running, 0, 0);
    }
  };
  port.on("message", (job: LaneJob) => {
    queue = queue.then(() => answer(job));
  });
  say({ kind: "ready" });
}

/** A model that cannot be loaded fails on the other thread too, where that is told. */
async function load({ model, checked }: NonNullable<LaneSetup["models"][number]>): Promise<LaneModel> {
  return startSession(checked).then(
    (open) => ({ model, open }),
    () => null,
  );
}
