import { numberToHalf } from "../../domain/scoring/half.ts";
import type { Signature } from "../../domain/scoring/signature.ts";
import type { TensorInfo } from "../../domain/scoring/tensor.ts";
import { loadOnnxRuntime, type Tensor } from "./native.ts";

/** Columns of a batch, by name. */
export type BatchColumns = ReadonlyMap<string, Float64Array | readonly (string | null)[]>;

/** A value that an input cannot take; the message names the column, never the value. */
export class FeedError extends Error {}

/**
 * Tensors for one batch. Several columns of one input are interleaved row by row. A missing number is NaN (an error
 * for an integer input), a missing text is empty; a whole float feeds an integer input, any other is an error.
 */
export function makeFeeds(signature: Signature, columns: BatchColumns, rows: number): Record<string, Tensor> {
  const feeds = new Map<string, Tensor>();
  for (const input of signature.inputs) {
    const names = signature.columns.filter((column) => column.input === input.name).map((column) => column.name);
    feeds.set(input.name, makeTensor(input, names, { columns, rows }));
  }
  return Object.fromEntries(feeds);
}

function makeTensor(
  input: TensorInfo,
  names: readonly string[],
  batch: { columns: BatchColumns; rows: number },
): Tensor {
  const { Tensor } = loadOnnxRuntime();
  const { rows } = batch;
  const shape = input.shape.length < 2 ? [rows] : [rows, names.length, ...input.shape.slice(2).map(() => 1)];
  const size = rows * names.length;
  switch (input.type) {
    case "string":
      return new Tensor("string", fillTexts(new Array<string>(size), names, batch), shape);
    case "float32":
      return new Tensor("float32", fillNumbers(new Float32Array(size), names, batch), shape);
    case "float64":
      return new Tensor("float64", fillNumbers(new Float64Array(size), names, batch), shape);
    case "float16":
      return new Tensor(
        "float16",
        Uint16Array.from(fillNumbers(new Float64Array(size), names, batch), numberToHalf),
        shape,
      );
    case "int32":
      return new Tensor("int32", fillWhole(new Int32Array(size), names, { ...batch, convert: Number }), shape);
    case "bool":
      return new Tensor(
        "bool",
        fillWhole(new Uint8Array(size), names, { ...batch, convert: (x) => (x === 0 ? 0 : 1) }),
        shape,
      );
    case "int64":
      return new Tensor("int64", fillWhole(new BigInt64Array(size), names, { ...batch, convert: BigInt }), shape);
    default:
      throw new FeedError(`its input ${input.name} is of type ${input.type}, which no column can feed`);
  }
}

function fillNumbers<A extends Float32Array | Float64Array>(
  target: A,
  names: readonly string[],
  { columns }: { columns: BatchColumns },
): A {
  for (const [k, name] of names.entries()) {
    const values = numbersOf(columns, name);
    for (let row = 0; row < values.length; row++) target[row * names.length + k] = values[row] ?? Number.NaN;
  }
  return target;
}

function fillWhole<A extends Int32Array | Uint8Array | BigInt64Array>(
  target: A,
  names: readonly string[],
  { columns, convert }: { columns: BatchColumns; convert: (x: number) => A[number] },
): A {
  for (const [k, name] of names.entries()) {
    for (const [row, value] of numbersOf(columns, name).entries()) {
      if (!Number.isSafeInteger(value)) {
        const what = Number.isNaN(value) ? "is missing in some rows" : "is not whole in every row";
        throw new FeedError(`the column ${name} ${what}, but its input takes integers`);
      }
      target[row * names.length + k] = convert(value);
    }
  }
  return target;
}

function fillTexts(
  target: string[],
  names: readonly string[],
  { columns, rows }: { columns: BatchColumns; rows: number },
): string[] {
  for (const [k, name] of names.entries()) {
    const values = columns.get(name);
    if (values === undefined || values instanceof Float64Array)
      throw new FeedError(`the column ${name} was not read as text`);
    for (let row = 0; row < rows; row++) {
      const value = values[row] ?? "";
      // ONNX Runtime would cut the text there without a word.
      if (value.includes("\0")) throw new FeedError(`the column ${name} holds a text with a NUL character`);
      target[row * names.length + k] = value;
    }
  }
  return target;
}

function numbersOf(columns: BatchColumns, name: string): Float64Array {
  const values = columns.get(name);
  if (!(values instanceof Float64Array)) throw new FeedError(`the column ${name} was not read as numbers`);
  return values;
}
