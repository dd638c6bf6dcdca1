import { holds, interpolate, interpolateText, type Scope } from "./expression.ts";
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
export function textMap(value: unknown, scope: Scope): Map<string, string> {
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
    name: record.name,
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
  if (node.uses === undefined && node.run === undefined) throw new Error("This runner does not run this kind of step");
  if ("background" in node) throw new Error("This runner does not run steps in the background");
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

/** The name that GitHub shows; one that cannot be evaluated is shown as it stands. */
function shownName(node: StepNode, scope: Scope): string {
  try {
    if (node.name !== undefined) return interpolateText(node.name, scope);
    return `Run ${node.uses ?? interpolateText(node.run, scope).trim().split("\n")[0]}`;
  } catch {
    return String(node.name ?? node.run);
  }
}

async function withinTime(
  node: StepNode,
  frame: Frame,
  step: { record: StepRecord; scope: Scope; limit: AbortController },
): Promise<Conclusion> {
  const { record, scope, limit } = step;
  let timer: NodeJS.Timeout | undefined;
  try {
    const minutes = Number(interpolateText(node["timeout-minutes"] ?? 0, scope));
    if (minutes > 0) timer = setTimeout(() => limit.abort(), minutes * frame.machine.times.minute);
    const outcome = await perform(node, frame, record);
    if (!limit.signal.aborted) return outcome;
    record.log.annotate("error", `The action '${record.name}' has timed out after ${minutes} minutes.`);
  } catch (error) {
    record.log.annotate("error", describe(error));
  } finally {
    clearTimeout(timer);
  }
  return "failure";
}

async function runStep(node: StepNode, frame: Frame, action: string): Promise<StepResult> {
  const outer = new Map([...frame.machine.environment, ...frame.environment]);
  const limit = new AbortController();
  const stop = AbortSignal.any([frame.stop, limit.signal]);
  const before = scopeOf(frame, outer);
  try {
    const env = textMap(node.env, before);
    const scope = scopeOf(frame, new Map([...outer, ...env]));
    const record = createStepRecord(frame, { name: shownName(node, scope), env, action, stop });
    if (!holds(node.if, scope)) return stepResult(record, { node, outcome: "skipped", conclusion: "skipped" });
    const outcome = await withinTime(node, frame, { record, scope, limit });
    const tolerated = outcome === "failure" && interpolate(node["continue-on-error"] ?? false, scope) === true;
    return stepResult(record, { node, outcome, conclusion: tolerated ? "success" : outcome });
  } catch (error) {
    const record = createStepRecord(frame, { name: shownName(node, before), env: new Map(), action, stop });
    record.log.annotate("error", describe(error));
    return stepResult(record, { node, outcome: "failure", conclusion: "failure" });
  }
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
