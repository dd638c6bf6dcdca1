import type { OutputPlan } from "./output-plan.ts";
import { canonicalLabel } from "./output-plan.ts";
import type { Predictions, Task } from "./predictions.ts";

/** What a model returned for a batch: a tensor's elements, row by row. */
export type TensorData = Float32Array | Float64Array | BigInt64Array | Int32Array | Uint8Array | readonly string[];

/** How many numbers are kept for each row: of a regression with intervals the value, its lower and its upper end. */
export function numbersPerRow(task: Task, plan: OutputPlan): number {
  if (task === "regression") return outputNames(plan).length;
  return task === "multiclass" ? plan.classes.length : 1;
}

/** The outputs that a model is asked for. */
export function outputNames({ name, interval }: OutputPlan): readonly string[] {
  return interval === undefined ? [name] : [name, interval.lower, interval.upper];
}

/**
 * Decodes one batch into `target` (row-major, from row `start`), widened to float64. Returns the reason when the
 * tensor has not the number of elements that its rows demand; nothing else is judged here, a probability of 7 is
 * counted later by `countInvalid`. `ends` are the tensors of a regression's intervals.
 */
export function decodeBatch(
  batch: { readonly data: TensorData; readonly rows: number; readonly ends?: readonly TensorData[] },
  { task, plan }: { readonly task: Task; readonly plan: OutputPlan },
  target: { readonly values: Float64Array; readonly start: number },
): string | null {
  const { data, rows } = batch;
  const columns = data.length / rows;
  if (!Number.isInteger(columns) || columns < 1) return `it returned ${data.length} values for ${rows} rows`;
  if (task === "regression") return decodeValues([data, ...(batch.ends ?? [])], rows, target);
  if (plan.kind === "label") {
    if (columns !== 1) return `it returned ${columns} labels a row where one is expected`;
    return decodeLabels(data, { task, plan }, target);
  }
  return task === "binary"
    ? decodeBinary(data, { columns, plan }, target)
    : decodeMulticlass(data, { columns, plan }, target);
}

type Target = { readonly values: Float64Array; readonly start: number };

/** Values, each followed by the ends of its interval. */
function decodeValues(tensors: readonly TensorData[], rows: number, { values, start }: Target): string | null {
  const per = tensors.length;
  for (const [k, data] of tensors.entries()) {
    if (data.length !== rows) return `it returned ${data.length / rows} values a row where one is expected`;
    for (let row = 0; row < rows; row++) values[(start + row) * per + k] = Number(data[row]);
  }
  return null;
}

function decodeSingle(data: TensorData, columns: number, target: Target, map: (x: number) => number): string | null {
  if (columns !== 1) return `it returned ${columns} values a row where one is expected`;
  for (let row = 0; row < data.length; row++) target.values[target.start + row] = map(Number(data[row]));
  return null;
}

function decodeBinary(
  data: TensorData,
  { columns, plan }: { columns: number; plan: OutputPlan },
  target: Target,
): string | null {
  const isLogit = plan.kind === "logit";
  if (columns === 1) {
    const sign = plan.positive === 0 ? -1 : 1;
    return decodeSingle(data, 1, target, (x) => (isLogit ? sigmoid(sign * x) : sign === 1 ? x : 1 - x));
  }
  if (columns !== 2) return `it returned ${columns} values a row where one or two are expected`;
  const positive = plan.positive ?? 1;
  for (let row = 0; row * 2 < data.length; row++) {
    const score = Number(data[row * 2 + positive]);
    target.values[target.start + row] = isLogit ? sigmoid(score - Number(data[row * 2 + 1 - positive])) : score;
  }
  return null;
}

function decodeMulticlass(
  data: TensorData,
  { columns, plan }: { columns: number; plan: OutputPlan },
  target: Target,
): string | null {
  if (columns !== plan.classes.length) return `it returned ${columns} values a row for ${plan.classes.length} classes`;
  for (let i = 0; i < data.length; i += columns) {
    const at = target.start * columns + i;
    for (let k = 0; k < columns; k++) target.values[at + k] = Number(data[i + k]);
    if (plan.kind === "logit") softmax(target.values.subarray(at, at + columns));
  }
  return null;
}

function decodeLabels(
  data: TensorData,
  { task, plan }: { task: Task; plan: OutputPlan },
  target: Target,
): string | null {
  const index = new Map(plan.classes.map((label, i) => [canonicalLabel(label), i]));
  const per = numbersPerRow(task, plan);
  for (let row = 0; row < data.length; row++) {
    const chosen = index.get(canonicalLabel(String(data[row])));
    if (chosen === undefined) return "it returned a label that is not among its classes";
    if (task === "binary") target.values[target.start + row] = chosen === plan.positive ? 1 : 0;
    else target.values[(target.start + row) * per + chosen] = 1;
  }
  return null;
}

function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

function softmax(row: Float64Array): void {
  const highest = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let k = 0; k < row.length; k++) total += row[k] = Math.exp((row[k] ?? 0) - highest);
  for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) / total;
}

/** Wraps decoded numbers as predictions of the task. */
export function asPredictions(task: Task, plan: OutputPlan, values: Float64Array): Predictions {
  switch (task) {
    case "binary":
      return { kind: "binary", score: values };
    case "multiclass":
      return { kind: "multiclass", classes: plan.classes, probability: values };
    case "regression":
      return plan.interval === undefined ? { kind: "regression", value: values } : withEnds(values);
  }
}

function withEnds(numbers: Float64Array): Predictions {
  const every = (k: number): Float64Array =>
    Float64Array.from({ length: numbers.length / 3 }, (_, row) => numbers[row * 3 + k] ?? Number.NaN);
  return { kind: "regression", value: every(0), lower: every(1), upper: every(2) };
}
