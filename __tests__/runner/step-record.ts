import type { Frame } from "./frame.ts";
import type { StepResult } from "./run-result.ts";
import { createStepLog, type StepLog } from "./step-log.ts";

/** One step while it runs. */
export interface StepRecord {
  /** As shown, masked. */
  readonly name: string;
  readonly log: StepLog;
  readonly outputs: Map<string, string>;
  /** What `save-state` and GITHUB_STATE left for the action's own later part. */
  readonly state: Map<string, string>;
  /** The step's own `env:`. */
  readonly env: ReadonlyMap<string, string>;
  /** What GITHUB_ACTION says. */
  readonly action: string;
  readonly stop: AbortSignal;
  readonly inner: StepResult[];
  environment: Readonly<Record<string, string>>;
  summary: string;
}

/** The record of a step about to run. */
export function createStepRecord(frame: Frame, how: Pick<StepRecord, "name" | "env" | "action" | "stop">): StepRecord {
  return {
    ...how,
    name: frame.machine.masker.mask(how.name),
    log: createStepLog(frame.machine.masker, frame.emit),
    outputs: new Map(),
    state: new Map(),
    inner: [],
    environment: {},
    summary: "",
  };
}
