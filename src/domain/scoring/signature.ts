import type { TensorInfo } from "./tensor.ts";

/** How a column's values enter a model. */
export type FeatureType = "number" | "integer" | "text";

/** Which column feeds which input, in order. Frozen at training; from then on columns are bound by name. */
export interface FeatureColumn {
  readonly name: string;
  readonly input: string;
  readonly type: FeatureType;
}

/** What a model takes and gives. */
export interface Signature {
  readonly inputs: readonly TensorInfo[];
  readonly outputs: readonly TensorInfo[];
  readonly columns: readonly FeatureColumn[];
}

/** The difference between two signatures' columns, in words; empty when one can stand in for the other. */
export function signatureChanges(from: Signature, to: Signature): string[] {
  const before = new Map(from.columns.map((column) => [column.name, column]));
  const after = new Map(to.columns.map((column) => [column.name, column]));
  const changes: string[] = [];
  for (const [name, column] of after) {
    const old = before.get(name);
    if (old === undefined) changes.push(`${name} is new`);
    else if (old.type !== column.type) changes.push(`${name} was ${old.type} and is ${column.type}`);
  }
  for (const name of before.keys()) if (!after.has(name)) changes.push(`${name} is gone`);
  return changes;
}
