import { holds, interpolate, interpolateText } from "./expression.ts";
import { type Frame, scopeOf } from "./frame.ts";
import { resolveAction } from "./resolve-action.ts";
import { runAction } from "./run-action.ts";
import type { Conclusion, StepResult } from "./run-result.ts";
import { runScript } from "./run-script.ts";
import { createStepRecord, type StepRecord } from "./step-record.ts";
import type { StepNode } from "./workflow-tree.ts";

/** The names that GITHUB_ACTION takes for steps without an id, numbered as the runner does. */
function actionNames(nodes: readonly StepNode[]): string[] {
  const counts = new Map<string, number>();
  return nodes.map((node) => {
    if (node.id !== undefined) return node.id;
    const uses = node.uses?.startsWith("./") ? "self" : node.uses?.split("@")[0]?.replaceAll("/", "_");
    const base = `__${uses ?? "run"}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return count === 1 ? base : `${base}_${count}`;
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A mapping of the file with its expressions replaced, as texts. */
export function textMap(value: unknown, scope: ReturnType<typeof scopeOf>): Map<string, string> {
  const mapping = typeof value === "string" ? interpolate(value, scope) : value;
  return new Map(
    Object.entries((mapping ?? {}) as Record<string, unknown>).map(([name, one]) => [
      name,
      interpolateText(one, scope),
    ]),
  );
}

/** The finished form of a record. */
export function stepResult(
  record: StepRecord,
  step: { readonly node: StepNode; readonly outcome: Conclusion; readonly conclusion: Conclusion },
): StepResult {
  const { node, outcome, conclusion } = step;
  return {
    id: node.id,
    name: record.log.mask(node.name ?? (node.uses === undefined ? (node.run ?? "").trim().split("\n")[0]! : node.uses)),
    uses: node.uses,
    outcome,
    conclusion,
    outputs: Object.fromEntries(record.outputs),
    log: record.log.lines.join("\n"),
    annotations: [...record.log.annotations, ...record.inner.flatMap((one) => one.annotations)],
    summary: record.summary + record.inner.map((one) => one.summary).join(""),
    environment: record.environment,
    steps: record.inner,
  };
}

async function perform(node: StepNode, frame: Frame, record: StepRecord): Promise<Conclusion> {
  const env = new Map([...frame.machine.environment, ...frame.environment, ...record.env]);
  const scope = scopeOf(frame, env, { ...frame.github, action: record.action });
  if (node.uses === undefined) return runScript(node, frame, { record, scope });
  const action = resolveAction(node.uses, frame.machine);
  return runAction(node, action, {
    frame,
    record,
    scope,
    runSteps: async (inner) => {
      record.inner.push(...(await runSteps(action.tree.runs.steps ?? [], inner)));
      return inner.status;
    },
  });
}

async function withinTime(
  node: StepNode,
  frame: Frame,
  how: { env: Map<string, string>; action: string },
): Promise<{ record: StepRecord; outcome: Conclusion }> {
  const limit = new AbortController();
  const record = createStepRecord(frame, { ...how, stop: AbortSignal.any([frame.stop, limit.signal]) });
  const scope = scopeOf(frame, new Map([...frame.machine.environment, ...frame.environment, ...how.env]));
  let timer: NodeJS.Timeout | undefined;
  try {
    const minutes = Number(interpolateText(node["timeout-minutes"] ?? 0, scope));
    if (minutes > 0) timer = setTimeout(() => limit.abort(), minutes * frame.machine.times.minute);
    const outcome = await perform(node, frame, record);
    if (limit.signal.aborted) {
      record.log.annotate(
        "error",
        `The action '${node.name ?? node.id ?? how.action}' has timed out after ${minutes} minutes.`,
      );
    }
    return { record, outcome: limit.signal.aborted ? "failure" : outcome };
  } catch (error) {
    record.log.annotate("error", describe(error));
    return { record, outcome: "failure" };
  } finally {
    clearTimeout(timer);
  }
}

async function runStep(node: StepNode, frame: Frame, action: string): Promise<StepResult> {
  const outer = new Map([...frame.machine.environment, ...frame.environment]);
  let env = new Map<string, string>();
  try {
    env = textMap(node.env, scopeOf(frame, outer));
    const scope = scopeOf(frame, new Map([...outer, ...env]));
    if (!holds(node.if, scope)) {
      const skipped = createStepRecord(frame, { env, action, stop: frame.stop });
      return stepResult(skipped, { node, outcome: "skipped", conclusion: "skipped" });
    }
  } catch (error) {
    const record = createStepRecord(frame, { env, action, stop: frame.stop });
    record.log.annotate("error", describe(error));
    return stepResult(record, { node, outcome: "failure", conclusion: "failure" });
  }
  const { record, outcome } = await withinTime(node, frame, { env, action });
  const tolerant = outcome === "failure" && node["continue-on-error"] !== undefined;
  const scope = scopeOf(frame, new Map([...outer, ...env]));
  const tolerated = tolerant && interpolate(node["continue-on-error"], scope) === true;
  return stepResult(record, { node, outcome, conclusion: tolerated ? "success" : outcome });
}

/**
 * Runs a list of steps in order; `frame.status` and the `steps` context follow what happens. Every step has a result,
 * also those that were skipped.
 */
export async function runSteps(nodes: readonly StepNode[], frame: Frame): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const [at, action] of actionNames(nodes).entries()) {
    const node = nodes[at]!;
    const result = await runStep(node, frame, action);
    results.push(result);
    if (node.id !== undefined) {
      const { outcome, conclusion, outputs } = result;
      frame.steps.set(node.id, { outputs, outcome, conclusion });
    }
    if (frame.machine.cancelled) frame.status = "cancelled";
    else if (result.conclusion === "failure") frame.status = "failure";
  }
  return results;
}
