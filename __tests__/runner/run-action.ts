import { join } from "node:path";
import { interpolateText, type Scope } from "./expression.ts";
import { type Frame, scopeOf } from "./frame.ts";
import type { ResolvedAction } from "./resolve-action.ts";
import { runProcess } from "./run-process.ts";
import type { Conclusion } from "./run-result.ts";
import type { StepRecord } from "./step-record.ts";
import type { StepNode } from "./workflow-tree.ts";

type Inputs = Map<string, string>;

/** Runs the steps of a composite; given from outside because steps and composites contain each other. */
export type RunSteps = (frame: Frame) => Promise<Frame["status"]>;

/**
 * What an action is given: `with:`, then the defaults of what `with:` does not name. An empty value stays empty, and
 * `required` is not enforced. Names are compared without case; undeclared ones are passed on with a warning.
 */
function inputsOf(node: StepNode, action: ResolvedAction, step: { record: StepRecord; scope: Scope }): Inputs {
  const inputs: Inputs = new Map();
  for (const [name, value] of Object.entries(node.with ?? {})) inputs.set(name, interpolateText(value, step.scope));
  const given = new Set([...inputs.keys()].map((name) => name.toLowerCase()));
  const declared = Object.entries(action.tree.inputs ?? {});
  const unknown = [...given].filter((name) => !declared.some(([one]) => one.toLowerCase() === name));
  if (unknown.length > 0) {
    const valid = declared.map(([name]) => `'${name}'`).join(", ");
    step.record.log.annotate("warning", `Unexpected input(s) '${unknown.join("', '")}', valid inputs are [${valid}]`);
  }
  for (const [name, input] of declared) {
    if (!given.has(name.toLowerCase())) inputs.set(name, interpolateText(input?.default ?? "", step.scope));
  }
  return inputs;
}

interface ActionCall {
  readonly action: ResolvedAction;
  readonly frame: Frame;
  readonly record: StepRecord;
  readonly inputs: Inputs;
}

function runJavaScript(call: ActionCall, file: string, extra: Readonly<Record<string, string>>): Promise<Conclusion> {
  const { action, frame } = call;
  const bin = frame.machine.options.nodes?.[action.tree.runs.using.replace("node", "")];
  const inputs = [...call.inputs].map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]);
  const github = { ...frame.github, action_repository: action.repository, action_ref: action.ref };
  return runProcess({ ...frame, github }, call.record, {
    command: bin === undefined ? process.execPath : join(bin, "node"),
    args: [join(action.directory, file)],
    directory: frame.machine.folders.workspace,
    extra: { ...Object.fromEntries(inputs), ...frame.machine.runtime, ...extra },
  });
}

/** Runs an action's main script, and puts its `post` script on the job's list whatever becomes of it. */
async function runNodeAction(call: ActionCall, name: string): Promise<Conclusion> {
  const { main, post, ...rest } = call.action.tree.runs;
  if (rest.pre !== undefined) throw new Error("This runner does not run actions with a 'pre' script");
  if (main === undefined) throw new Error("The action names no main script");
  if (post !== undefined) {
    call.frame.machine.posts.push({
      name: `Post ${name}`,
      condition: rest["post-if"] ?? "always()",
      env: call.record.env,
      action: call.record.action,
      run: (frame, record) => {
        const state = [...call.record.state].map(([key, value]) => [`STATE_${key}`, value]);
        return runJavaScript({ ...call, frame, record }, post, Object.fromEntries(state));
      },
    });
  }
  return runJavaScript(call, main, {});
}

async function runComposite(call: ActionCall, runSteps: RunSteps): Promise<Conclusion> {
  const { frame, record, action } = call;
  const { needs: _needs, secrets: _secrets, vars: _vars, ...contexts } = frame.contexts;
  const inner: Frame = {
    machine: frame.machine,
    composite: true,
    github: {
      ...frame.github,
      action: record.action,
      action_path: action.directory,
      action_repository: action.repository,
      action_ref: action.ref,
    },
    contexts: { ...contexts, inputs: call.inputs },
    environment: new Map([...frame.environment, ...record.env]),
    defaults: undefined,
    steps: new Map(),
    stop: record.stop,
    emit: record.log.say,
    status: "success",
  };
  const status = await runSteps(inner);
  const scope = scopeOf(inner, new Map([...frame.machine.environment, ...inner.environment]));
  for (const [name, output] of Object.entries(action.tree.outputs ?? {})) {
    record.outputs.set(name, interpolateText(output.value ?? "", scope));
  }
  return status;
}

/** Runs a resolved action for a `uses:` step. */
export async function runAction(
  node: StepNode,
  action: ResolvedAction,
  step: { readonly frame: Frame; readonly record: StepRecord; readonly scope: Scope; readonly runSteps: RunSteps },
): Promise<Conclusion> {
  const call = { action, frame: step.frame, record: step.record, inputs: inputsOf(node, action, step) };
  step.record.log.say(`##[group]Run ${node.uses}`);
  step.record.log.say("##[endgroup]");
  const { using } = action.tree.runs;
  if (using === "composite") return runComposite(call, step.runSteps);
  if (/^node(20|24)$/.test(using)) return runNodeAction(call, node.name ?? `Run ${node.uses}`);
  throw new Error(`This runner does not run actions that are 'using: ${using}'`);
}
