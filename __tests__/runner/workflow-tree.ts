import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { convertActionTemplate } from "@actions/workflow-parser/actions/action-template";
import { parse } from "yaml";

/** A step as it stands in a file, expressions not yet evaluated. */
export interface StepNode {
  readonly id?: string;
  readonly name?: string;
  readonly if?: unknown;
  readonly run?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>> | null;
  readonly env?: unknown;
  readonly "working-directory"?: string;
  readonly "continue-on-error"?: unknown;
  readonly "timeout-minutes"?: unknown;
}

export interface RunDefaults {
  readonly run?: { readonly shell?: string; readonly "working-directory"?: string };
}

export interface JobNode {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: unknown;
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly concurrency?: unknown;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly env?: unknown;
  readonly defaults?: RunDefaults;
  readonly steps?: readonly StepNode[];
  readonly "runs-on"?: unknown;
  readonly "timeout-minutes"?: unknown;
  readonly "continue-on-error"?: unknown;
  readonly strategy?: Readonly<Record<string, unknown>>;
  readonly container?: unknown;
  readonly services?: unknown;
}

export interface WorkflowTree {
  readonly name?: string;
  readonly "run-name"?: string;
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly env?: unknown;
  readonly defaults?: RunDefaults;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, JobNode>>;
}

export interface ActionInput {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: unknown;
}

export interface ActionTree {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, ActionInput | null>>;
  readonly outputs?: Readonly<Record<string, { readonly value?: unknown }>>;
  readonly runs: {
    readonly using: string;
    readonly steps?: readonly StepNode[];
    readonly main?: string;
    readonly pre?: string;
    readonly "pre-if"?: string;
    readonly post?: string;
    readonly "post-if"?: string;
  };
}

/** What GitHub's own parser has against a workflow file; empty when it accepts it. */
export async function workflowErrors(path: string, text: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  if (value !== undefined && context.errors.count === 0) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** What GitHub's own parser has against an action manifest; empty when it accepts it. */
export function actionErrors(path: string, text: string): string[] {
  const { context, value } = parseAction({ name: path, content: text }, new NoOperationTraceWriter());
  if (value !== undefined && context.errors.count === 0) convertActionTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/**
 * A workflow that GitHub's parser accepts, as plain values. They are read by the same YAML library that the parser
 * uses: its conversion drops `with` and `shell`, and its tokens of a block with an expression keep the indentation.
 */
export async function readWorkflow(path: string, text: string): Promise<WorkflowTree> {
  const errors = await workflowErrors(path, text);
  if (errors.length > 0) throw new Error(`GitHub refuses this workflow:\n${errors.join("\n")}`);
  return parse(text) as WorkflowTree;
}

/** An action that GitHub's parser accepts, as plain values; every `run:` of a composite names its shell. */
export function readAction(path: string, text: string): ActionTree {
  const errors = actionErrors(path, text);
  if (errors.length > 0) throw new Error(`GitHub refuses this action:\n${errors.join("\n")}`);
  return parse(text) as ActionTree;
}
