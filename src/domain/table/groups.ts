import { joined } from "./joined.ts";

/** More values than this are no groups that a person looks at; a code still fits one byte. */
export const MOST_GROUPS = 200;

/** The code of a missing value. */
const MISSING = 255;

/** Rows by the value of one column, at a byte a row. A missing value is a group of its own: null. */
export interface Groups {
  /** For each row the index of its value in `values`. */
  readonly codes: Uint8Array;
  /** In the order in which they first occur: numbers as JavaScript writes them, truth values as `true` and `false`. */
  readonly values: readonly (string | null)[];
}

/** A column had more than 200 values. */
export class TooManyGroups extends Error {}

/** Collects a column's groups batch by batch. NaN is missing, and -0 is 0. Throws TooManyGroups. */
export function collectGroups(isBoolean: boolean): {
  readonly push: (values: Float64Array | readonly (string | null)[]) => void;
  readonly finish: () => Groups;
} {
  const known = new Map<string | number, number>();
  const parts: Uint8Array[] = [];
  const codeOf = (value: string | number | null): number => {
    if (value === null || Number.isNaN(value)) return MISSING;
    const code = known.get(value) ?? known.size;
    if (code === known.size) {
      if (code === MOST_GROUPS) throw new TooManyGroups();
      known.set(value, code);
    }
    return code;
  };
  const nameOf = (value: string | number): string => {
    if (typeof value === "string") return value;
    return isBoolean ? String(value !== 0) : String(value);
  };
  return {
    push: (values) => {
      const codes = new Uint8Array(values.length);
      for (let row = 0; row < codes.length; row++) codes[row] = codeOf(values[row] ?? null);
      parts.push(codes);
    },
    finish: () => {
      const codes = joined(Uint8Array, parts);
      const values: (string | null)[] = [...known.keys()].map(nameOf);
      if (!codes.includes(MISSING)) return { codes, values };
      return { codes: codes.map((code) => (code === MISSING ? known.size : code)), values: [...values, null] };
    },
  };
}
