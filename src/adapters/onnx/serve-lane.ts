import type { MessagePort } from "node:worker_threads";
import { UserError } from "../../core/user-error.ts";
import { useNativeFolder } from "../node/native-package.ts";
import type { LaneMessage, LaneSetup } from "./helper-lane.ts";
import { type LaneJob, type LaneModel, runJob } from "./lane.ts";
import { openModel } from "./open-model.ts";

/** The second thread's own program: opens the models, and answers batches one after the other. */
export async function serveLane(port: MessagePort, { native, models, running }: LaneSetup): Promise<void> {
  useNativeFolder(native);
  const say = (message: LaneMessage): void => port.postMessage(message);
  const lane: LaneModel[] = [];
  for (const model of models)
    lane.push(model === null ? null : { model, open: await openModel(model.file, model.digest) });
  let queue = Promise.resolve();
  const answer = async (job: LaneJob): Promise<void> => {
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
