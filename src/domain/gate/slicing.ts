import type { Judged } from "../metric/metric.ts";
import type { Groups } from "../table/groups.ts";

/** Rows that have one value in a column; null where the value is missing. */
export interface SliceName {
  readonly by: string;
  readonly value: string | null;
}

/** Labelled rows by the value of one column. */
export interface Slicing {
  readonly by: string;
  /** In an order of the values alone: numbers by size, then texts, a missing value last. */
  readonly slices: readonly Slice[];
}

export interface Slice {
  readonly value: string | null;
  /** Indices into the judged rows, ascending. */
  readonly rows: Uint32Array;
}

/**
 * The slices of one column, in one pass over the labelled rows (`rows` are indices into the groups' codes). A value
 * without a labelled row is no slice.
 */
export function slicingOf(by: string, { codes, values }: Groups, rows: ArrayLike<number>): Slicing {
  const sizes = new Uint32Array(values.length);
  for (let at = 0; at < rows.length; at++) {
    const code = codes[rows[at] ?? 0] ?? 0;
    sizes[code] = (sizes[code] ?? 0) + 1;
  }
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(values.length);
  for (let at = 0; at < rows.length; at++) {
    const code = codes[rows[at] ?? 0] ?? 0;
    const next = filled[code] ?? 0;
    filled[code] = next + 1;
    const own = members[code];
    if (own !== undefined) own[next] = at;
  }
  const slices = values.map((value, code) => ({ value, rows: members[code] ?? new Uint32Array() }));
  return { by, slices: slices.filter((slice) => slice.rows.length > 0).sort((a, b) => inOrder(a.value, b.value)) };
}

function inOrder(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== null && y !== null && x !== y) return x - y;
  if ((x === null) !== (y === null)) return x === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function numberOf(text: string): number | null {
  const value = Number(text);
  return text.trim() === "" || Number.isNaN(value) ? null : value;
}

/** The judged rows of a slice: every array of a judged model holds the same number of figures for each row. */
export function judgedRows<J extends Judged>(judged: J, rows: Uint32Array): J {
  const all = judged.label.length;
  const picked = Object.entries(judged).map(([key, value]) => [key, isArray(value) ? pick(value, rows, all) : value]);
  return Object.fromEntries(picked) as J;
}

type NumberArray = Float64Array | Int32Array | Uint32Array | Uint8Array;

function isArray(value: unknown): value is NumberArray {
  return ArrayBuffer.isView(value);
}

function pick(values: NumberArray, rows: Uint32Array, all: number): NumberArray {
  const width = all === 0 ? 0 : values.length / all;
  const picked = values.slice(0, rows.length * width);
  for (let at = 0; at < rows.length; at++) {
    const from = (rows[at] ?? 0) * width;
    for (let figure = 0; figure < width; figure++) picked[at * width + figure] = values[from + figure] ?? 0;
  }
  return picked;
}
