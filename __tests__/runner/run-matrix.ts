import { interpolate, interpolateText, type Scope } from "./expression.ts";
import { type Combination, expandMatrix } from "./matrix.ts";
import { type JobCall, runJob } from "./run-job.ts";
import type { Conclusion, JobResult } from "./run-result.ts";
import { createTurnstile } from "./turnstile.ts";

/** A job whose `if:` holds, before its matrix is known. */
export type MatrixCall = Omit<JobCall, "name" | "matrix" | "cancel"> & {
  readonly scope: Scope;
  /** The run's own limit on jobs at once. */
  readonly enter: <T>(work: () => Promise<T>) => Promise<T>;
  /** Fired when the run's cancelling reaches this job. */
  readonly cancel: AbortSignal;
};

export interface MatrixOutcome {
  readonly results: readonly JobResult[];
  /** What `needs.<job>.result` says: a job that may fail counts as success. */
  readonly result: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

function nameOf(call: MatrixCall, matrix: Combination | undefined, scope: Scope): string {
  if (call.node.name !== undefined) return interpolateText(call.node.name, scope);
  const values = Object.values(matrix ?? {}).map((one) =>
    typeof one === "object" ? JSON.stringify(one) : String(one),
  );
  return values.length === 0 ? call.id : `${call.id} (${values.join(", ")})`;
}

function neverRan(call: MatrixCall, name: string, matrix: Combination | undefined): JobResult {
  const { id, permissions } = call;
  const nothing = { outputs: {}, steps: [], annotations: [], summary: "", log: "" };
  return { id, name, matrix, permissions, conclusion: "cancelled", concurrency: null, environment: null, ...nothing };
}

function resultOf(conclusions: readonly Conclusion[]): Conclusion {
  if (conclusions.includes("failure")) return "failure";
  return conclusions.includes("cancelled") ? "cancelled" : "success";
}

/**
 * Runs a job once, or once for each combination of its matrix; with `fail-fast`, the first failure cancels the others.
 * Outputs of later combinations win.
 */
export async function runMatrix(call: MatrixCall): Promise<MatrixOutcome> {
  const strategy = (interpolate(call.node.strategy ?? {}, call.scope) ?? {}) as Record<string, unknown>;
  const combinations = strategy.matrix === undefined ? [undefined] : expandMatrix(strategy.matrix);
  const failFast = strategy["fail-fast"] !== false;
  const atOnce = createTurnstile(Number(strategy["max-parallel"] ?? combinations.length));
  const siblings = new AbortController();
  const runOne = async (matrix: Combination | undefined, index: number): Promise<[JobResult, boolean]> => {
    const position = {
      "fail-fast": failFast,
      "job-index": index,
      "job-total": combinations.length,
      "max-parallel": Number(strategy["max-parallel"] ?? combinations.length),
    };
    const contexts = { ...call.contexts, matrix: matrix ?? null, strategy: position };
    const scope: Scope = {
      ...call.scope,
      contexts: { ...call.scope.contexts, matrix: contexts.matrix, strategy: position },
    };
    const name = nameOf(call, matrix, scope);
    const cancel = AbortSignal.any([call.cancel, siblings.signal]);
    if (cancel.aborted) return [neverRan(call, name, matrix), false];
    const job = await runJob({ ...call, name, matrix, contexts, cancel });
    const tolerated = interpolate(call.node["continue-on-error"] ?? false, scope) === true;
    if (failFast && job.conclusion === "failure" && !tolerated) siblings.abort();
    return [job, tolerated];
  };
  const done = await Promise.all(combinations.map((one, index) => atOnce(() => call.enter(() => runOne(one, index)))));
  const results = done.map(([job]) => job);
  return {
    results,
    result: resultOf(
      done.map(([job, tolerated]) => (tolerated && job.conclusion === "failure" ? "success" : job.conclusion)),
    ),
    outputs: Object.assign({}, ...results.map((job) => job.outputs)) as Record<string, string>,
  };
}
