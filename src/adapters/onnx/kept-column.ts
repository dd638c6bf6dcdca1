import type { ColumnValues } from "../../domain/table/column.ts";
import { type GrowingNumbers, growingNumbers } from "./growing-numbers.ts";

/** Collects one column of `beside` batch by batch: numbers as they are, texts as dictionary codes. */
export function collectColumn(beside = 1): {
  readonly push: (values: Float64Array | readonly (string | null)[]) => void;
  readonly finish: () => ColumnValues;
} {
  let numbers: GrowingNumbers | null = null;
  let rows = 0;
  const codes: number[] = [];
  const dictionary = new Map<string, number>();
  let isText = false;
  return {
    push: (values) => {
      if (values instanceof Float64Array) {
        numbers ??= growingNumbers(beside);
        numbers.put(rows, values);
        rows += values.length;
        return;
      }
      isText = true;
      for (const value of values) {
        if (value === null) codes.push(-1);
        else {
          const code = dictionary.get(value) ?? dictionary.size;
          dictionary.set(value, code);
          codes.push(code);
        }
      }
    },
    finish: () =>
      isText
        ? { kind: "text", codes: Int32Array.from(codes), dictionary: [...dictionary.keys()] }
        : { kind: "number", values: numbers?.finish() ?? new Float64Array() },
  };
}
