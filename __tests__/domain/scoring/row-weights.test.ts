import { describe, expect, test } from "vitest";
import { readClusters } from "../../../src/domain/scoring/read-clusters.ts";
import { readWeights } from "../../../src/domain/scoring/read-weights.ts";
import type { ColumnValues } from "../../../src/domain/table/column.ts";

const numbers = (...values: number[]): ColumnValues => ({ kind: "number", values: Float64Array.from(values) });
const texts = (dictionary: string[], ...codes: number[]): ColumnValues => ({
  kind: "text",
  dictionary,
  codes: Int32Array.from(codes),
});
const rows = Int32Array.of(0, 2, 3);

describe("weights", () => {
  test("are those of the judged rows; what another row has does not matter", () => {
    expect(readWeights(numbers(1, Number.NaN, 0, 2.5), rows)).toEqual({
      kind: "read",
      weight: Float64Array.of(1, 0, 2.5),
    });
  });

  test.each([
    [numbers(1, 1, -2, 1), "row 3 has the weight -2"],
    [numbers(1, 1, 1, Number.NaN), "row 4 has no weight"],
    [numbers(Number.POSITIVE_INFINITY, 1, 1, 1), "row 1 has the weight Infinity"],
    [numbers(0, 1, 0, 0), "every row has the weight 0"],
    [texts(["much"], 0, 0, 0, 0), "the weights are text"],
  ])("are refused with the first row that has none", (column, reason) => {
    expect(readWeights(column, rows)).toEqual({ kind: "unreadable", reason });
  });
});

describe("clusters", () => {
  test("are numbered by their values, whatever the order of the rows", () => {
    const column = texts(["b", "a", "c"], 0, 2, 1, 0);
    expect(readClusters(column, rows)).toEqual({ cluster: Int32Array.of(1, 0, 1), count: 2, alone: 0 });
    expect([...readClusters(numbers(10, 0, 9, 10), rows).cluster]).toEqual([1, 0, 1]);
  });

  test("a row without a value is a cluster of its own", () => {
    const found = { cluster: Int32Array.of(1, 2, 0), count: 3, alone: 2 };
    expect(readClusters(texts(["a"], -1, 0, -1, 0), rows)).toEqual(found);
    expect(readClusters(numbers(Number.NaN, 7, Number.NaN, 7), rows)).toEqual(found);
  });
});
