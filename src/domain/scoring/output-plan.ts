import { outputProblem } from "./check-output.ts";
import type { OutputKind, Task } from "./predictions.ts";
import { isFloatType, type ModelInfo, type TensorInfo } from "./tensor.ts";

/** What the configuration says of the model's output; everything it leaves open is found out. */
export interface OutputChoice {
  readonly kind: OutputKind | null;
  readonly name: string | null;
  readonly classes: readonly string[] | null;
  /** The outputs that hold the ends of each prediction's interval; left out where the model gives none. */
  readonly interval?: IntervalOutputs;
}

/** Names of the outputs between which a regression expects the true value. */
export interface IntervalOutputs {
  readonly lower: string;
  readonly upper: string;
}

/** How predictions are read from a model's outputs. Frozen with the version. */
export interface OutputPlan {
  readonly kind: OutputKind;
  /** Name of the output that is read. */
  readonly name: string;
  /** Class labels in the order of the output's columns; empty for regression. */
  readonly classes: readonly string[];
  /** For binary: the index of the positive class in `classes`. */
  readonly positive: number | null;
  /** Of a regression that gives intervals: the outputs that hold their ends. */
  readonly interval?: IntervalOutputs;
}

export type PlannedOutput =
  | { readonly kind: "planned"; readonly plan: OutputPlan }
  | { readonly kind: "unplanned"; readonly reason: string; readonly remedy: string };

/**
 * Decides which output holds the predictions and what they are. Probabilities are preferred to labels: a model that
 * gives both is read by its probabilities. Classes come from the configuration, else from the file, else 0, 1, ….
 */
export function planOutput(
  info: ModelInfo,
  task: Task,
  options: { readonly choice: OutputChoice; readonly positive: string | null },
): PlannedOutput {
  const { choice, positive } = options;
  const ends = choice.interval === undefined ? [] : [choice.interval.lower, choice.interval.upper];
  const others = info.outputs.filter(({ name }) => !ends.includes(name));
  const output = choice.name === null ? preferred(others, task) : info.outputs.find((o) => o.name === choice.name);
  if (output === undefined) {
    const names = info.outputs.map((o) => `${o.name} (${o.type})`).join(", ");
    return {
      kind: "unplanned",
      reason: "no output of the model can be read as predictions",
      remedy: `name one with output.name; it gives: ${names}`,
    };
  }
  const kind = choice.kind ?? kindOf(output, task);
  const classes = task === "regression" ? [] : (choice.classes ?? info.classes ?? countedClasses(output, task));
  const unusable = outputProblem(output, { kind, task, classes });
  if (unusable !== null) return { kind: "unplanned", ...unusable };
  if (task === "regression")
    return planInterval(info, { kind: "value", name: output.name, classes: [], positive: null }, choice.interval);
  if (classes === null) {
    return {
      kind: "unplanned",
      reason: `the model does not say which classes its output ${output.name} has`,
      remedy: "list them in output.classes, in the order of the columns",
    };
  }
  if (task === "multiclass") return { kind: "planned", plan: { kind, name: output.name, classes, positive: null } };
  return planBinary({ kind, name: output.name, classes, positive: null }, positive ?? "1");
}

/** The ends are outputs like the value: one number a row. */
function planInterval(info: ModelInfo, plan: OutputPlan, interval: IntervalOutputs | undefined): PlannedOutput {
  if (interval === undefined) return { kind: "planned", plan };
  for (const name of [interval.lower, interval.upper]) {
    const output = info.outputs.find((candidate) => candidate.name === name);
    if (output === undefined)
      return {
        kind: "unplanned",
        reason: `the model has no output ${name}, which output.interval names`,
        remedy: `it gives: ${info.outputs.map((one) => `${one.name} (${one.type})`).join(", ")}`,
      };
    const unusable = outputProblem(output, { kind: "value", task: "regression", classes: [] });
    if (unusable !== null) return { kind: "unplanned", ...unusable };
  }
  return { kind: "planned", plan: { ...plan, interval } };
}

function planBinary(plan: OutputPlan, positive: string): PlannedOutput {
  const index = plan.classes.findIndex((label) => sameLabel(label, positive));
  if (index < 0 || plan.classes.length !== 2) {
    return {
      kind: "unplanned",
      reason: `the model's classes are ${plan.classes.join(", ")}, and the positive one (data.positive) is ${positive}`,
      remedy: "set data.positive to one of two classes, or list the classes in output.classes",
    };
  }
  return { kind: "planned", plan: { ...plan, positive: index } };
}

/** Whether two texts name the same class: `1`, `1.0` and `true` are one, as labels change type on their way. */
export function sameLabel(a: string, b: string): boolean {
  return canonicalLabel(a) === canonicalLabel(b);
}

/** The one text of a class label: booleans as 0 and 1, numbers in their shortest form, everything else as it is. */
export function canonicalLabel(label: string): string {
  const lower = label.toLowerCase();
  if (lower === "true") return "1";
  if (lower === "false") return "0";
  return /^[+-]?\d+(\.\d+)?$/.test(label) && String(Number(label)).length <= 15 ? String(Number(label)) : label;
}

function preferred(outputs: readonly TensorInfo[], task: Task): TensorInfo | undefined {
  const floats = outputs.filter((output) => isFloatType(output.type));
  if (task === "regression") return floats[0] ?? outputs[0];
  return (
    floats.find((output) => /prob/i.test(output.name)) ??
    floats.find((output) => width(output) !== 1) ??
    floats[0] ??
    outputs[0]
  );
}

function kindOf(output: TensorInfo, task: Task): OutputKind {
  if (task === "regression") return "value";
  return isFloatType(output.type) ? "probability" : "label";
}

function countedClasses(output: TensorInfo, task: Task): readonly string[] | null {
  if (task === "binary") return ["0", "1"];
  const columns = width(output);
  return columns === null || columns < 2 ? null : Array.from({ length: columns }, (_, i) => String(i));
}

function width(output: TensorInfo): number | null {
  return output.shape.length < 2 ? 1 : (output.shape[1] ?? null);
}
