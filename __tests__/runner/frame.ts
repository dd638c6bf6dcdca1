import type { Scope } from "./expression.ts";
import { hashFiles } from "./hash-files.ts";
import type { JobMachine } from "./job-machine.ts";
import type { RunDefaults } from "./workflow-tree.ts";

/** One list of steps being run: a job's, or a composite action's. */
export interface Frame {
  readonly machine: JobMachine;
  readonly composite: boolean;
  /** The github context here; inside a composite it names the action. */
  readonly github: Readonly<Record<string, unknown>>;
  /** The other contexts of the job that expressions may name here. */
  readonly contexts: Readonly<Record<string, unknown>>;
  /** The `env:` of the steps around a composite. */
  readonly environment: ReadonlyMap<string, string>;
  readonly defaults: RunDefaults["run"];
  /** The `steps` context. */
  readonly steps: Map<string, unknown>;
  readonly stop: AbortSignal;
  /** Gets every line of the log. */
  readonly emit: (line: string) => void;
  status: "success" | "failure" | "cancelled";
}

/** What expressions of a step may name: `env` includes the step's own. */
export function scopeOf(frame: Frame, environment: ReadonlyMap<string, string>, github = frame.github): Scope {
  const { machine, status } = frame;
  return {
    contexts: {
      ...frame.contexts,
      github: frame.composite ? { ...github, action_status: status } : github,
      runner: machine.runner,
      job: { status: machine.cancelled ? "cancelled" : status },
      steps: frame.steps,
      env: environment,
    },
    functions: {
      always: () => true,
      cancelled: () => machine.cancelled,
      success: () => status === "success" && !machine.cancelled,
      failure: () => status === "failure" && !machine.cancelled,
      hashFiles: (patterns) => hashFiles(machine.folders.workspace, patterns),
    },
  };
}
