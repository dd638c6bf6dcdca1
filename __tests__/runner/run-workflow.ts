import { mkdirSync } from "node:fs";
import { changedFiles } from "./changed-files.ts";
import { dispatchInputs } from "./dispatch-inputs.ts";
import { holds, interpolate, type Scope } from "./expression.ts";
import { githubContext, isFork } from "./github-context.ts";
import { jobPermissions, RESTRICTED } from "./permissions.ts";
import { type MatrixOutcome, runMatrix } from "./run-matrix.ts";
import type { RunOptions } from "./run-options.ts";
import type { Conclusion, JobResult, RunResult } from "./run-result.ts";
import { triggerRefused } from "./trigger.ts";
import { createTurnstile } from "./turnstile.ts";
import { type JobNode, readWorkflow, type WorkflowTree } from "./workflow-tree.ts";

/** One run under way. */
interface Run {
  readonly options: RunOptions;
  readonly workflow: WorkflowTree;
  readonly github: Readonly<Record<string, unknown>>;
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly enter: <T>(work: () => Promise<T>) => Promise<T>;
  readonly outcomes: Map<string, Promise<MatrixOutcome>>;
}

function needsOf(node: JobNode): string[] {
  return [node.needs ?? []].flat() as string[];
}

/** A job's needs, theirs, and so on. */
function ancestorsOf(workflow: WorkflowTree, id: string): string[] {
  const all = new Set<string>();
  const visit = (name: string): void => {
    for (const need of needsOf(workflow.jobs[name]!)) {
      if (all.has(need)) continue;
      all.add(need);
      visit(need);
    }
  };
  visit(id);
  return [...all];
}

/** What a job's `if:` may ask; success and failure look at all ancestors, so that one skipped far above skips it. */
function jobScope(run: Run, needs: Readonly<Record<string, unknown>>, ancestors: readonly Conclusion[]): Scope {
  const cancelled = (): boolean => run.options.signal?.aborted === true;
  return {
    contexts: { ...run.contexts, needs, github: run.github },
    functions: {
      always: () => true,
      cancelled,
      success: () => !cancelled() && ancestors.every((one) => one === "success"),
      failure: () => !cancelled() && ancestors.includes("failure"),
    },
  };
}

function refuseUnsupported(id: string, node: JobNode): void {
  for (const key of ["uses", "container", "services"] as const) {
    if (node[key] !== undefined) throw new Error(`This runner does not run jobs with '${key}': ${id}`);
  }
  const labels = [node["runs-on"] ?? []].flat().map(String);
  if (labels.some((label) => !/^ubuntu-|\$\{\{/.test(label)))
    throw new Error(`No runner has the labels ${labels.join(", ")}`);
}

function skipped(id: string, conclusion: Conclusion): MatrixOutcome {
  const nothing = { matrix: undefined, permissions: {}, concurrency: null, environment: null };
  const empty = { outputs: {}, steps: [], annotations: [], summary: "", log: "" };
  return { results: [{ id, name: id, conclusion, ...nothing, ...empty }], result: conclusion, outputs: {} };
}

function failed(id: string, error: unknown): MatrixOutcome {
  const { results } = skipped(id, "failure");
  const message = error instanceof Error ? error.message : String(error);
  const annotations = [{ level: "error", message, properties: {} }] as const;
  return { results: [{ ...results[0]!, annotations }], result: "failure", outputs: {} };
}

async function startJob(run: Run, id: string): Promise<MatrixOutcome> {
  const { workflow, options } = run;
  const node = workflow.jobs[id]!;
  const ancestors = ancestorsOf(workflow, id);
  const before = await Promise.all(ancestors.map((one) => run.outcomes.get(one)!));
  const needs = Object.fromEntries(
    needsOf(node).map((one) => {
      const { result, outputs } = before[ancestors.indexOf(one)]!;
      return [one, { result, outputs }];
    }),
  );
  const scope = jobScope(
    run,
    needs,
    before.map((one) => one.result),
  );
  if (!holds(node.if, scope)) return skipped(id, options.signal?.aborted === true ? "cancelled" : "skipped");
  refuseUnsupported(id, node);
  const fork = isFork(options);
  const permissions = jobPermissions(node.permissions, workflow.permissions, {
    otherwise: options.defaultPermissions ?? RESTRICTED,
    fork,
  });
  const token = await options.tokenFor(permissions, id);
  const secrets = { ...(fork ? {} : options.secrets), github_token: token };
  const cancel = new AbortController();
  // A job that runs is asked again when the run is cancelled: `if: always()` goes on.
  const onCancel = (): void => {
    if (!holds(node.if, scope)) cancel.abort();
  };
  options.signal?.addEventListener("abort", onCancel, { once: true });
  try {
    const contexts = { ...run.contexts, needs, secrets };
    return await runMatrix({
      id,
      node,
      workflow,
      options,
      permissions,
      token,
      contexts,
      github: run.github,
      scope,
      enter: run.enter,
      cancel: cancel.signal,
    });
  } finally {
    options.signal?.removeEventListener("abort", onCancel);
  }
}

function conclude(outcomes: readonly MatrixOutcome[], cancelled: boolean): Conclusion {
  if (cancelled) return "cancelled";
  const results = outcomes.map(({ result }) => result);
  if (results.includes("failure")) return "failure";
  if (results.includes("cancelled")) return "cancelled";
  return results.every((one) => one === "skipped") ? "skipped" : "success";
}

/** The inputs of a dispatch, typed for the `inputs` context and as texts in the event, defaults in both. */
function withInputs(
  options: RunOptions,
  { on }: WorkflowTree,
): { options: RunOptions; inputs: Record<string, unknown> } {
  const { event } = options;
  const dispatches = on !== null && typeof on === "object" && "workflow_dispatch" in on;
  if (event.name !== "workflow_dispatch" || !dispatches) return { options, inputs: {} };
  const inputs = dispatchInputs(on, event.payload.inputs);
  const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
  return { options: { ...options, event: { ...event, payload: { ...event.payload, inputs: texts } } }, inputs };
}

function notTriggered(reason: string): RunResult {
  return { triggered: false, reason, conclusion: "skipped", concurrency: null, jobs: [] };
}

/**
 * Runs a workflow as GitHub would for one event, and tells everything that happened. What the workflow does wrong is
 * in the result; it rejects only for a file that GitHub's parser refuses and for dispatch inputs that GitHub refuses.
 */
export async function runWorkflow(given: RunOptions): Promise<RunResult> {
  const workflow = await readWorkflow(given.workflow.path, given.workflow.text);
  const { options, inputs } = withInputs(given, workflow);
  const { event } = options;
  const files = (): readonly string[] => {
    if (options.changedFiles !== undefined) return options.changedFiles;
    if (options.repositoryFolder === undefined) throw new Error("paths: needs changedFiles or repositoryFolder");
    return changedFiles(options.repositoryFolder, event);
  };
  const reason = triggerRefused(workflow.on, { ...event, ref: options.github.ref, changedFiles: files });
  if (reason !== undefined) return notTriggered(reason);
  mkdirSync(options.root, { recursive: true });
  const github = githubContext(options, workflow.name ?? options.workflow.path);
  const run: Run = {
    options,
    workflow,
    github,
    contexts: { inputs, vars: options.vars ?? {} },
    enter: createTurnstile(options.parallel ?? 2),
    outcomes: new Map(),
  };
  const ids = Object.keys(workflow.jobs);
  const begin: (() => void)[] = [];
  for (const id of ids) {
    const ready = new Promise<void>((start) => begin.push(start));
    run.outcomes.set(
      id,
      ready.then(() => startJob(run, id)).catch((error) => failed(id, error)),
    );
  }
  for (const start of begin) start();
  const outcomes = await Promise.all(ids.map((id) => run.outcomes.get(id)!));
  const jobs: JobResult[] = outcomes.flatMap(({ results }) => results);
  const scope = jobScope(run, {}, []);
  return {
    triggered: true,
    reason: "",
    conclusion: conclude(outcomes, options.signal?.aborted === true),
    concurrency: interpolate(workflow.concurrency ?? null, scope),
    jobs,
  };
}
