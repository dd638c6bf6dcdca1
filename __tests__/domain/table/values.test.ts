import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatJson, formatJsonLine } from "../../../src/domain/contract/json.ts";
import { schemaVersion } from "../../../src/domain/contract/schema-version.ts";
import { drawRows } from "../../../src/domain/profile/draw-rows.ts";
import type { ColumnProfile } from "../../../src/domain/profile/profile.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import { compensatedSum } from "../../../src/domain/statistics/sum.ts";
import { bucketOf } from "../../../src/domain/table/count-plan.ts";
import { nextAfter, previousBefore } from "../../../src/domain/table/float-neighbour.ts";
import { formatOfPath, type Source, withoutDerived } from "../../../src/domain/table/source.ts";

describe("the generator", () => {
  test("is NumPy's: RandomState(42).random_sample(3), and RandomState(0)", () => {
    const random = mersenneTwister(42);
    expect([random(), random(), random()]).toEqual([0.3745401188473625, 0.9507143064099162, 0.7319939418114051]);
    const other = mersenneTwister(0);
    expect([other(), other()]).toEqual([0.5488135039273248, 0.7151893663724195]);
    for (let i = 2; i < 999; i++) other();
    // The thousandth number: the state is refilled on the way.
    expect(other()).toBe(0.6771411441114241);
  });
});

describe("numbers", () => {
  test("neighbours are neighbours", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e307, max: 1e307, noNaN: true }), (x) => {
        const above = nextAfter(x);
        expect(above).toBeGreaterThan(x);
        // Nothing lies between them: their middle is one of the two.
        expect([x, above]).toContain((x + above) / 2);
        if (x !== 0) expect(previousBefore(above)).toBe(x);
      }),
    );
  });

  test("buckets are left-closed", () => {
    const knots = Float64Array.from([0, 1, 2]);
    expect([-1, -0, 0, 0.5, 1, 2, 3].map((x) => bucketOf(x, knots))).toEqual([0, 1, 1, 1, 2, 3, 3]);
  });

  test("sums do not depend on order to the last digit that shows", () => {
    expect(compensatedSum([1e16, 1, -1e16])).toBe(1);
    expect(compensatedSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(compensatedSum([])).toBe(0);
    expect(compensatedSum([1, Number.NaN])).toBeNaN();
  });
});

describe("contract files", () => {
  test("the same value gives the same bytes, arrays of scalars on one line, a final newline", () => {
    expect(formatJson({ b: 1, a: [1, 2.5, null], c: [{ d: "é" }], e: undefined, f: {}, g: [] })).toBe(
      '{\n  "b": 1,\n  "a": [1, 2.5, null],\n  "c": [\n    {\n      "d": "é"\n    }\n  ],\n  "f": {},\n  "g": []\n}\n',
    );
  });

  test("everything that JSON can say is read back as it was", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(formatJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("NaN and infinities are refused, not written as null", () => {
    expect(() => formatJson({ a: Number.NaN })).toThrow(RangeError);
    expect(() => formatJson([Number.POSITIVE_INFINITY])).toThrow(RangeError);
    expect(() => formatJsonLine({ a: { b: [Number.NaN] } })).toThrow(RangeError);
  });

  test("a newer schema is known as such", () => {
    expect(schemaVersion({ schema: 1 })).toBe("readable");
    expect(schemaVersion({ schema: 2 })).toBe("newer");
    expect([
      schemaVersion({}),
      schemaVersion(null),
      schemaVersion({ schema: "1" }),
      schemaVersion({ schema: 0 }),
    ]).toEqual(Array(4).fill("foreign"));
  });
});

describe("sources", () => {
  test.each([
    ["a.csv", "csv"],
    ["a.CSV.gz", "csv"],
    ["x/y.jsonl.zst", "jsonl"],
    ["part-*.parquet", "parquet"],
    ["a.tsv", "tsv"],
    ["a", null],
    ["a.zip", null],
  ])("%s is %s", (path, format) => {
    expect(formatOfPath(path)).toBe(format);
  });

  test("the expression of the label is left out of a list, and nothing else", () => {
    const source: Source = {
      kind: "files",
      name: "x",
      pattern: "x",
      format: null,
      delimiter: null,
      types: new Map(),
      select: ["hour(date) as hour", "later", '(delay >= 15)::int AS "Late"'],
    };
    expect(withoutDerived(source, "late").select).toEqual(["hour(date) as hour", "later"]);
    expect(withoutDerived({ ...source, select: ["*, x as late"] }, "late").select).toEqual(["*, x as late"]);
    expect(withoutDerived({ ...source, select: null }, "late").select).toBeNull();
  });
});

describe("synthetic rows", () => {
  const number: ColumnProfile = {
    name: "n",
    role: "feature",
    type: "number",
    integer: true,
    rows: 100,
    missing: 20,
    nan: 0,
    infinite: 0,
    min: 0,
    max: 23,
    mean: 10,
    sd: 5,
    skew: 0,
    distinct: 24,
    knots: [0, 5, 23],
    counts: [0, 40, 30, 10],
  };
  const category: ColumnProfile = {
    name: "c",
    role: "feature",
    type: "category",
    boolean: false,
    rows: 100,
    missing: 0,
    distinct: 2,
    categories: ["a", "b"],
    counts: [90, 10],
    other: 0,
  };

  test("are the same for the same seed, lie within what was seen, and miss as often", () => {
    const rows = drawRows([number, category], 2_000, mersenneTwister(1));
    expect(drawRows([number, category], 2_000, mersenneTwister(1))).toEqual(rows);
    const values = rows.map(([n]) => n).filter((n): n is number => n !== null);
    expect(values.every((n) => Number.isInteger(n) && n >= 0 && n <= 23)).toBe(true);
    expect(1 - values.length / rows.length).toBeCloseTo(0.2, 1);
    expect(rows.filter(([, c]) => c === "a").length / rows.length).toBeCloseTo(0.9, 1);
    expect(values.filter((n) => n < 5).length / values.length).toBeCloseTo(0.5, 1);
  });
});
