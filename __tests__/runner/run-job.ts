import { holds, interpolate, interpolateText } from "./expression.ts";
import { type Frame, scopeOf } from "./frame.ts";
import { cancelMachine, clearMachine, createJobMachine, type JobMachine } from "./job-machine.ts";
import { createMasker } from "./masker.ts";
import type { Combination } from "./matrix.ts";
import type { Permissions } from "./permissions.ts";
import { resolveAhead } from "./resolve-action.ts";
import type { RunOptions } from "./run-options.ts";
import type { Annotation, Conclusion, JobResult, StepResult } from "./run-result.ts";
import { runSteps, stepResult, textMap } from "./run-steps.ts";
import { createStepRecord } from "./step-record.ts";
import type { JobNode, WorkflowTree } from "./workflow-tree.ts";

/** One job of a run, or one combination of its matrix. */
export interface JobCall {
  readonly id: string;
  readonly name: string;
  readonly node: JobNode;
  readonly workflow: WorkflowTree;
  readonly options: RunOptions;
  readonly permissions: Permissions;
  readonly token: string;
  readonly matrix: Combination | undefined;
  /** needs, strategy, matrix, secrets, vars, inputs. */
  readonly contexts: Readonly<Record<string, unknown>>;
  /** The github context of the run. */
  readonly github: Readonly<Record<string, unknown>>;
  readonly cancel: AbortSignal;
}

const OUTPUT_LIMIT = 1024 * 1024;

function machineFor(call: JobCall): JobMachine {
  const masker = createMasker();
  masker.add(call.token);
  for (const secret of Object.values((call.contexts.secrets ?? {}) as Record<string, string>)) masker.add(secret);
  const identity = call.permissions["id-token"] === "write";
  return createJobMachine(call.options, { job: call.id, masker, identity });
}

function frameFor(call: JobCall, machine: JobMachine, emit: Frame["emit"]): Frame {
  const { folders } = machine;
  const github = {
    ...call.github,
    token: call.token,
    job: call.id,
    workspace: folders.workspace,
    event_path: `${folders.temp}/_github_workflow/event.json`,
  };
  const run = { ...call.workflow.defaults?.run, ...call.node.defaults?.run };
  return {
    machine,
    composite: false,
    github,
    contexts: call.contexts,
    environment: new Map(),
    defaults: run,
    steps: new Map(),
    stop: new AbortController().signal,
    emit,
    status: "success",
  };
}

async function runPosts(frame: Frame): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const post of [...frame.machine.posts].reverse()) {
    const record = createStepRecord(frame, { ...post, stop: frame.stop });
    const runs = holds(post.condition, scopeOf(frame, new Map([...frame.machine.environment, ...post.env])));
    const outcome = runs ? await post.run(frame, record) : "skipped";
    results.push(stepResult(record, { node: { name: post.name }, outcome, conclusion: outcome }));
    if (outcome === "failure") frame.status = "failure";
  }
  return results;
}

/** The job's outputs: one that may hold a secret is left out with a warning, too much together fails the job. */
function outputsOf(
  call: JobCall,
  frame: Frame,
  say: (level: Annotation["level"], message: string) => void,
): Record<string, string> {
  const outputs: Record<string, string> = {};
  const scope = scopeOf(frame, frame.machine.environment);
  for (const [name, value] of Object.entries(call.node.outputs ?? {})) {
    const text = interpolateText(value, scope);
    if (frame.machine.masker.mask(text) !== text) say("warning", `Skip output '${name}' since it may contain secret.`);
    else if (text !== "") outputs[name] = text;
  }
  // GitHub measures in UTF-16.
  if (Object.values(outputs).reduce((sum, text) => sum + 2 * text.length, 0) <= OUTPUT_LIMIT) return outputs;
  say("error", "The job's outputs are larger than 1 MB.");
  frame.status = "failure";
  return {};
}

interface JobWork {
  readonly steps: StepResult[];
  outputs: Record<string, string>;
}

async function work(
  call: JobCall,
  frame: Frame,
  say: (level: Annotation["level"], message: string) => void,
): Promise<JobWork> {
  const { machine } = frame;
  const done: JobWork = { steps: [], outputs: {} };
  try {
    for (const env of [call.workflow.env, call.node.env]) {
      for (const [name, value] of textMap(env, scopeOf(frame, machine.environment)))
        machine.environment.set(name, value);
    }
    resolveAhead(
      (call.node.steps ?? []).map(({ uses }) => uses),
      machine,
    );
    done.steps.push(...(await runSteps(call.node.steps ?? [], frame)));
    done.steps.push(...(await runPosts(frame)));
    done.outputs = outputsOf(call, frame, say);
  } catch (error) {
    say("error", error instanceof Error ? error.message : String(error));
    frame.status = "failure";
  }
  return done;
}

/**
 * Runs one job on a machine of its own, from an empty workspace to its post steps. Never rejects for what the workflow
 * does wrong: that is a failed job with an annotation.
 */
export async function runJob(call: JobCall): Promise<JobResult> {
  const machine = machineFor(call);
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const frame = frameFor(call, machine, (line) => lines.push(line));
  const say = (level: Annotation["level"], message: string): void => {
    annotations.push({ level, message: machine.masker.mask(message), properties: {} });
    lines.push(machine.masker.mask(`##[${level}]${message}`));
  };
  const onCancel = (): void => cancelMachine(machine);
  call.cancel.addEventListener("abort", onCancel, { once: true });
  const scope = scopeOf(frame, new Map());
  const minutes = Number(interpolateText(call.node["timeout-minutes"] ?? 360, scope));
  const timer = setTimeout(
    () => {
      say("error", `The job has exceeded the maximum execution time of ${minutes}m0s`);
      cancelMachine(machine);
    },
    Math.min(minutes * machine.times.minute, 2 ** 31 - 1),
  );
  const { steps, outputs } = await work(call, frame, say);
  clearTimeout(timer);
  call.cancel.removeEventListener("abort", onCancel);
  clearMachine(machine);
  const conclusion: Conclusion = machine.cancelled ? "cancelled" : frame.status;
  return {
    id: call.id,
    name: call.name,
    matrix: call.matrix,
    conclusion,
    outputs,
    permissions: call.permissions,
    concurrency: interpolate(call.node.concurrency ?? null, scope),
    environment: interpolate(call.node.environment ?? null, scope),
    steps,
    annotations: [...annotations, ...steps.flatMap((step) => step.annotations)],
    summary: steps.map((step) => step.summary).join(""),
    log: lines.join("\n"),
  };
}
