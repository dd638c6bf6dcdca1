import type { Column, ColumnType } from "../table/column.ts";
import { columnOfInput } from "./column-of-input.ts";
import type { FeatureColumn, FeatureType, Signature } from "./signature.ts";
import { isTensorType, type ModelInfo, type TensorInfo } from "./tensor.ts";

/** Which columns the configuration names as features: one list for one tensor, or a list per input. */
export type Features = readonly string[] | ReadonlyMap<string, readonly string[]>;

/** A binding, or why there is none. `column` names the column at fault where there is one. */
export type Binding =
  | { readonly kind: "bound"; readonly signature: Signature }
  | { readonly kind: "unbound"; readonly reason: string; readonly remedy: string };

/**
 * Decides which column feeds which input of a model. `available` are the columns of the training data that may be
 * features, in their order. With `features` the configuration decides; without, inputs that are named like columns, or
 * as exporters write their names, are bound by name, and a single wide tensor takes all available columns in their order.
 */
export function bindColumns(info: ModelInfo, available: readonly Column[], features: Features | null): Binding {
  const chosen = chooseColumns(info.inputs, available, features);
  if ("reason" in chosen) return { kind: "unbound", ...chosen };
  const byName = new Map(available.map((column) => [column.name, column]));
  const columns: FeatureColumn[] = [];
  for (const [input, names] of chosen) {
    const wrong = checkInput(input, names);
    if (wrong !== null) return { kind: "unbound", ...wrong };
    for (const name of names) {
      const column = byName.get(name);
      if (column === undefined)
        return { kind: "unbound", ...missingColumn(name, input, { available, named: features !== null }) };
      const type = featureType(input.type, column.type);
      if (type === null) return { kind: "unbound", ...wrongType(column, input) };
      columns.push({ name, input: input.name, type });
    }
  }
  return { kind: "bound", signature: { inputs: info.inputs, outputs: info.outputs, columns } };
}

interface Problem {
  readonly reason: string;
  readonly remedy: string;
}

function chooseColumns(
  inputs: readonly TensorInfo[],
  available: readonly Column[],
  features: Features | null,
): Map<TensorInfo, readonly string[]> | Problem {
  if (features instanceof Map) return chooseByMap(inputs, features);
  const [only, second] = inputs;
  if (only === undefined) return { reason: "the model has no input", remedy: "export it with its inputs" };
  const names = features === null ? null : ([...features] as readonly string[]);
  const isSingle = second === undefined;
  if (names !== null) {
    if (isSingle) return new Map([[only, names]]);
    const remedy = `write features as a map from input to columns: { ${inputs.map((i) => `${i.name}: [...]`).join(", ")} }`;
    return { reason: `the model has ${inputs.length} inputs, but features is one list`, remedy };
  }
  const all = available.map((column) => column.name);
  const isNamed = all.includes(only.name) || (only.shape[1] === 1 && columnOfInput(only.name, all) !== null);
  if (isSingle && !isNamed) return new Map([[only, all]]);
  return new Map(inputs.map((input) => [input, [columnOfInput(input.name, all) ?? input.name]]));
}

function chooseByMap(
  inputs: readonly TensorInfo[],
  features: ReadonlyMap<string, readonly string[]>,
): Map<TensorInfo, readonly string[]> | Problem {
  const chosen = new Map<TensorInfo, readonly string[]>();
  const known = inputs.map((input) => input.name).join(", ");
  for (const name of features.keys()) {
    if (!inputs.some((input) => input.name === name)) {
      return {
        reason: `features names the input ${name}, which the model does not have`,
        remedy: `its inputs are: ${known}`,
      };
    }
  }
  for (const input of inputs) {
    const names = features.get(input.name);
    if (names === undefined) {
      return {
        reason: `features says nothing of the model's input ${input.name}`,
        remedy: `name its columns; the inputs are: ${known}`,
      };
    }
    chosen.set(input, names);
  }
  return chosen;
}

function checkInput(input: TensorInfo, names: readonly string[]): Problem | null {
  if (!isTensorType(input.type)) {
    return {
      reason: `the model's input ${input.name} is of type ${input.type}, which no column can feed`,
      remedy: "export the model with inputs of type float, double, float16, int64, int32, bool or string",
    };
  }
  if (input.shape.length > 2 && input.shape.slice(2).some((size) => size !== 1)) {
    return {
      reason: `the model's input ${input.name} has ${input.shape.length} dimensions, but rows of a table fill only two`,
      remedy: "export the model with an input of rows by columns, and reshape inside of it",
    };
  }
  const isOneRow = input.shape.length === 1 && input.shape[0] === names.length && names.length > 1;
  if (isOneRow) {
    return {
      reason: `the model's input ${input.name} takes one row without a dimension for rows`,
      remedy: `export it with one: shape [None, ${names.length}] (PyTorch: dynamic_shapes or dynamic_axes for the first dimension of a batch)`,
    };
  }
  const width = input.shape.length < 2 ? 1 : (input.shape[1] ?? null);
  if (width !== null && width !== names.length) {
    return {
      reason: `the model's input ${input.name} takes ${width} value${width === 1 ? "" : "s"} a row, but ${names.length} columns would feed it: ${names.join(", ")}`,
      remedy: "name the columns in data.features, or keep the others out with data.exclude",
    };
  }
  return null;
}

function featureType(tensor: string, column: ColumnType): FeatureType | null {
  if (column === "time" || column === "other") return null;
  if (tensor === "string") return "text";
  if (column === "text") return null;
  return tensor === "int64" || tensor === "int32" || tensor === "bool" ? "integer" : "number";
}

function missingColumn(
  name: string,
  input: TensorInfo,
  known: { available: readonly Column[]; named: boolean },
): Problem {
  const features = known.available.map((column) => column.name).join(", ") || "none";
  const remedy = known.named
    ? "Mend data.features, or derive it in data.select"
    : `Say which column feeds it with data.features ({ ${input.name}: [column], … }), or derive it in data.select`;
  return {
    reason: `the model's input ${input.name} needs the column ${name}, which is no feature of data.train`,
    remedy: `features are: ${features}; label, id, time, weight and what data.exclude names never are. ${remedy}`,
  };
}

function wrongType(column: Column, input: TensorInfo): Problem {
  return {
    reason: `the column ${column.name} is ${column.engineType}, but the model's input ${input.name} takes ${input.type}`,
    remedy: "convert it in data.select, or leave it out with data.exclude",
  };
}
