import type { Judged } from "../metric/metric.ts";
import { counted } from "../statistics/counted.ts";
import type { ColumnValues } from "../table/column.ts";
import { rowCount } from "../table/column.ts";
import { LARGEST_NUMBER } from "./largest-number.ts";
import { sameLabel } from "./output-plan.ts";
import type { Predictions } from "./predictions.ts";

/** True labels in the form that metrics take, and which rows have one. */
export interface Labels {
  /** Indices of the rows with a label, ascending. */
  readonly rows: Int32Array;
  /** One value for each of those rows: 0/1, class index, or number. */
  readonly values: Float64Array;
  /** Rows without a label. */
  readonly missing: number;
}

export type ReadLabels =
  | { readonly kind: "read"; readonly labels: Labels }
  | { readonly kind: "unreadable"; readonly reason: string; readonly remedy: string };

/** How a label column is to be understood. */
export type LabelRule =
  | { readonly task: "binary"; readonly positive: string; readonly classes: readonly string[] }
  | { readonly task: "multiclass"; readonly classes: readonly string[] }
  | { readonly task: "regression" };

/**
 * Turns a label column into numbers. Rows without a label are left out and counted; a label that is none of the
 * classes is never taken for one of them.
 */
export function readLabels(column: ColumnValues, rule: LabelRule): ReadLabels {
  if (rule.task === "regression" && column.kind === "text") {
    return {
      kind: "unreadable",
      reason: "the label is text, but the task is regression",
      remedy: "convert it in data.select",
    };
  }
  const toNumber = labelReader(column, rule);
  const all = rowCount(column);
  const large =
    rule.task === "regression" && column.kind === "number"
      ? column.values.reduce((count, value) => count + (Math.abs(value) > LARGEST_NUMBER ? 1 : 0), 0)
      : 0;
  if (large > 0) {
    const reason = `${labelled(large)} that is infinite, or beyond ${LARGEST_NUMBER}`;
    return { kind: "unreadable", reason, remedy: "mend the data, or leave such rows out in data.select" };
  }
  const rows = new Int32Array(all);
  if (column.kind === "number" && column.values.every((value, row) => value >= 0 && toNumber(row) === value)) {
    // A column that is the labels already is not held twice.
    for (let row = 0; row < all; row++) rows[row] = row;
    return { kind: "read", labels: { rows, values: column.values, missing: 0 } };
  }
  const values = new Float64Array(all);
  let kept = 0;
  let unknown = 0;
  for (let row = 0; row < all; row++) {
    const value = toNumber(row);
    if (value === null) continue;
    if (value < 0 && rule.task !== "regression") unknown++;
    rows[kept] = row;
    values[kept++] = value;
  }
  if (unknown > 0 && rule.task !== "regression") {
    const reason = `${labelled(unknown)} that the model does not know; it knows ${rule.classes.join(", ")}`;
    return {
      kind: "unreadable",
      reason,
      remedy: "train on these classes, or list the model's classes in output.classes, in the order of its columns",
    };
  }
  return { kind: "read", labels: { rows: rows.slice(0, kept), values: values.slice(0, kept), missing: all - kept } };
}

function labelled(rows: number): string {
  return `${counted(rows, "row")} ${rows === 1 ? "has" : "have"} a label`;
}

/** Reads a row's label: null where missing, -1 for a class that is not known. */
function labelReader(column: ColumnValues, rule: LabelRule): (row: number) => number | null {
  const read = (label: string): number => {
    if (rule.task === "regression") return Number(label);
    const known = rule.classes.findIndex((candidate) => sameLabel(candidate, label));
    return rule.task === "multiclass" || known < 0 ? known : Number(sameLabel(label, rule.positive));
  };
  if (column.kind === "text") {
    const byCode = column.dictionary.map(read);
    return (row) => ((column.codes[row] ?? -1) < 0 ? null : (byCode[column.codes[row] ?? 0] ?? null));
  }
  const cache = new Map<number, number>();
  return (row) => {
    const value = column.values[row] ?? Number.NaN;
    if (Number.isNaN(value)) return null;
    if (rule.task === "regression") return value;
    const known = cache.get(value) ?? read(String(value));
    cache.set(value, known);
    return known;
  };
}

/** Joins labels with the predictions of the same rows, leaving out the rows without a label. */
export function judgeRows(predictions: Predictions, labels: Labels, threshold: number): Judged {
  switch (predictions.kind) {
    case "binary":
      return { kind: "binary", label: labels.values, score: pick(predictions.score, labels.rows, 1), threshold };
    case "multiclass": {
      const probability = pick(predictions.probability, labels.rows, predictions.classes.length);
      return { kind: "multiclass", label: Int32Array.from(labels.values), probability, classes: predictions.classes };
    }
    case "regression": {
      const { value, lower, upper } = predictions;
      const judged = { kind: "regression", label: labels.values, value: pick(value, labels.rows, 1) } as const;
      if (lower === undefined || upper === undefined) return judged;
      return { ...judged, lower: pick(lower, labels.rows, 1), upper: pick(upper, labels.rows, 1) };
    }
  }
}

function pick(values: Float64Array, rows: Int32Array, width: number): Float64Array {
  if (rows.length * width === values.length) return values;
  const picked = new Float64Array(rows.length * width);
  for (const [i, row] of rows.entries()) picked.set(values.subarray(row * width, (row + 1) * width), i * width);
  return picked;
}
