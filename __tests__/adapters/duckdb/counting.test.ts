import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseKnots } from "../../../src/domain/profile/knots.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import { countNumbers } from "../../../src/domain/table/count-plan.ts";
import { discoverWhole } from "../../../src/domain/table/discover-whole.ts";
import { nextAfter } from "../../../src/domain/table/float-neighbour.ts";
import { fileSource, openSandbox, temporaryFolder } from "../../open-sandbox.ts";

const folder = temporaryFolder("counting");
let open: ReturnType<typeof openSandbox>;
beforeAll(() => {
  open = openSandbox(folder.path);
});
afterAll(() => {
  open.close();
  folder.remove();
});

const TEXTS = [
  "",
  "a",
  "A",
  'say "x"',
  "comma, and",
  "emoji 🛫",
  "__proto__",
  "constructor",
  "NA",
  "00501",
  "line\nbreak",
  " padded ",
];

/** 100,000 rows of everything that has ever gone wrong: ties, NaN, infinities, nulls, -0, subnormals, huge numbers. */
function hostileRows(): { numbers: (number | null)[]; texts: (string | null)[] } {
  const random = mersenneTwister(7);
  const special = [
    0,
    -0,
    1,
    1,
    1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    null,
    1e308,
    -1e308,
    5e-324,
    -5e-324,
    0.1 + 0.2,
    1e-300,
  ];
  const numbers = Array.from({ length: 100_000 }, () => {
    const kind = random();
    if (kind < 0.3) return special[Math.floor(random() * special.length)] ?? null;
    return kind < 0.6 ? Math.floor(random() * 50) : (random() - 0.5) * 10 ** Math.floor(random() * 20 - 10);
  });
  const texts = numbers.map(() => (random() < 0.1 ? null : (TEXTS[Math.floor(random() ** 2 * TEXTS.length)] ?? null)));
  return { numbers, texts };
}

function csvCell(value: number | string | null): string {
  if (value === null) return "";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return Object.is(value, -0) ? "-0.0" : String(value);
}

describe("the bucket canon", () => {
  const { numbers, texts } = hostileRows();
  const finite = Float64Array.from(
    numbers.filter((value): value is number => value !== null && Number.isFinite(value)),
  );
  const knots = chooseKnots(finite.slice().sort(), 1e10);

  beforeAll(() => {
    const lines = numbers.map((value, i) => `${csvCell(value)},${csvCell(texts[i] ?? null)}`);
    writeFileSync(join(folder.path, "hostile.csv"), `x,t\n${lines.join("\n")}\n`);
  });

  test("DuckDB counts exactly what the reference counts: left-closed over finite float64", async () => {
    const source = fileSource("hostile.csv", { types: new Map([["x", "DOUBLE"]]) });
    const counts = await open.engine.count(source, { columns: [{ kind: "number", name: "x", knots }] });
    const present = Float64Array.from(numbers.filter((value): value is number => value !== null));
    const wanted = countNumbers(present, knots);
    const actual = counts.columns.get("x");
    expect(counts.rows).toBe(100_000);
    expect(actual).toEqual({ ...wanted, missing: numbers.length - present.length });
  });

  test("a knot and its neighbour enclose a point mass", async () => {
    const counts = await open.engine.count(fileSource("hostile.csv", { types: new Map([["x", "DOUBLE"]]) }), {
      columns: [{ kind: "number", name: "x", knots: Float64Array.from([1, nextAfter(1)]) }],
    });
    const actual = counts.columns.get("x");
    if (actual?.kind !== "number") throw new Error("no counts");
    expect(actual.buckets[1]).toBe(numbers.filter((value) => value === 1).length);
  });

  test("categories are counted exactly, in order of frequency, ties by code point", async () => {
    const counts = await open.engine.count(fileSource("hostile.csv"), {
      columns: [{ kind: "discover", name: "t", top: 5 }],
    });
    // An empty CSV cell is a missing value, quoted or not.
    const seen = new Map<string, number>();
    for (const text of texts) if (text !== null && text !== "") seen.set(text, (seen.get(text) ?? 0) + 1);
    const ranked = [...seen].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const actual = counts.columns.get("t");
    if (actual?.kind !== "category") throw new Error("no counts");
    expect(actual.categories).toEqual(ranked.slice(0, 5).map(([text]) => text));
    expect(Array.from(actual.counts)).toEqual(ranked.slice(0, 5).map(([, count]) => count));
    expect(actual.other).toBe(ranked.slice(5).reduce((sum, [, count]) => sum + count, 0));
    expect(actual.distinct).toBe(ranked.length);
    expect(actual.missing).toBe(texts.filter((text) => text === null || text === "").length);
  });

  test("whole numbers are discovered without an engine just as with one", async () => {
    const random = mersenneTwister(11);
    const labels = Array.from({ length: 5_000 }, () => {
      const kind = random();
      return kind < 0.1
        ? null
        : kind < 0.5
          ? Math.floor(random() * 3) - 1
          : Math.floor(random() * 4_000) * 10 ** Math.floor(random() * 9);
    });
    writeFileSync(join(folder.path, "whole.csv"), `y,z\n${labels.map((label) => `${label ?? ""},1`).join("\n")}\n`);
    const values = Float64Array.from(labels, (label) => label ?? Number.NaN);
    for (const top of [2, 100]) {
      const plan = { columns: [{ kind: "discover" as const, name: "y", top }] };
      const { columns } = await open.engine.count(fileSource("whole.csv"), plan);
      expect(discoverWhole(values, top)).toEqual(columns.get("y"));
    }
  });

  test("listed categories keep their order, and unlisted ones are other", async () => {
    const categories = ["never seen", "__proto__", "a"];
    const counts = await open.engine.count(fileSource("hostile.csv"), {
      columns: [{ kind: "category", name: "t", categories }],
    });
    const actual = counts.columns.get("t");
    if (actual?.kind !== "category") throw new Error("no counts");
    expect(Array.from(actual.counts)).toEqual(
      categories.map((category) => texts.filter((text) => text === category).length),
    );
  });

  test("no rows, no values", async () => {
    writeFileSync(join(folder.path, "empty.csv"), "x,t\n");
    const counts = await open.engine.count(fileSource("empty.csv", { types: new Map([["x", "DOUBLE"]]) }), {
      columns: [
        { kind: "number", name: "x", knots: Float64Array.from([1, 2]) },
        { kind: "discover", name: "t", top: 3 },
      ],
    });
    expect(counts.rows).toBe(0);
    expect(counts.columns.get("x")).toEqual({
      kind: "number",
      missing: 0,
      nan: 0,
      infinite: 0,
      min: null,
      max: null,
      buckets: new Float64Array(3),
    });
    expect(counts.columns.get("t")).toMatchObject({ missing: 0, categories: [], other: 0, distinct: 0 });
  });
});

describe("formats", () => {
  const rows = [
    { a: 1, b: "x", c: true },
    { a: 2.5, b: "00501", c: false },
    { a: null, b: null, c: null },
  ];

  test("CSV, TSV, JSON lines, gzip and Parquet hold the same rows", async () => {
    const csv = (separator: string): string =>
      [
        "a,b,c".replaceAll(",", separator),
        ...rows.map((row) => [row.a ?? "", row.b ?? "", row.c ?? ""].join(separator)),
      ].join("\n");
    writeFileSync(join(folder.path, "same.csv"), csv(","));
    writeFileSync(join(folder.path, "same.tsv"), csv("\t"));
    writeFileSync(join(folder.path, "same.csv.gz"), gzipSync(csv(",")));
    writeFileSync(join(folder.path, "same.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
    await open.engine.write(fileSource("same.csv"), join(open.scratch, "same.parquet"));
    const plan = {
      columns: [
        { kind: "number" as const, name: "a", knots: Float64Array.from([2]) },
        { kind: "discover" as const, name: "b", top: 9 },
        { kind: "discover" as const, name: "c", top: 9 },
      ],
    };
    const wanted = await open.engine.count(fileSource("same.csv"), plan);
    expect(wanted.columns.get("b")).toMatchObject({ categories: ["00501", "x"], missing: 1 });
    expect(wanted.columns.get("c")).toMatchObject({ categories: ["false", "true"], missing: 1 });
    for (const pattern of ["same.tsv", "same.csv.gz", "same.jsonl"])
      expect(await open.engine.count(fileSource(pattern), plan)).toEqual(wanted);
  });

  test("a column's type is fixed at training and holds in a file that looks different", async () => {
    writeFileSync(join(folder.path, "zip-train.csv"), "zip\n00501\nabc\n");
    writeFileSync(join(folder.path, "zip-later.csv"), "zip\n00501\n10001\n");
    const trained = await open.engine.describe(fileSource("zip-train.csv"));
    const types = new Map(trained.stored.map((column) => [column.name, column.engineType]));
    const later = await open.engine.count(fileSource("zip-later.csv", { types }), {
      columns: [{ kind: "discover", name: "zip", top: 9 }],
    });
    expect(later.columns.get("zip")).toMatchObject({ categories: ["00501", "10001"] });
  });

  test("select derives columns, and globs join files", async () => {
    writeFileSync(join(folder.path, "part-1.csv"), "d\n2001-01-01 05:00:00\n");
    writeFileSync(join(folder.path, "part-2.csv"), "d\n2001-01-02 06:00:00\n");
    const source = fileSource("part-*.csv", { select: ["hour(d) as hour", "d"] });
    expect((await open.engine.describe(source)).columns.map(({ name, type }) => [name, type])).toEqual([
      ["hour", "integer"],
      ["d", "time"],
    ]);
    const counts = await open.engine.count(source, {
      columns: [
        { kind: "number", name: "hour", knots: Float64Array.from([6]) },
        { kind: "time", name: "d" },
      ],
    });
    expect(counts.columns.get("hour")).toMatchObject({ buckets: Float64Array.from([1, 1]) });
    expect(counts.columns.get("d")).toEqual({
      kind: "time",
      missing: 0,
      min: "2001-01-01T05:00:00",
      max: "2001-01-02T06:00:00",
    });
  });
});

describe("sampling and digests", () => {
  test("the same seed gives the same sample, whatever the file's format", async () => {
    const lines = Array.from({ length: 120_000 }, (_, i) => String((i * 7919) % 100_003));
    writeFileSync(join(folder.path, "many.csv"), `x\n${lines.join("\n")}\n`);
    const options = { rows: 50_000, seed: 42 };
    const first = await open.engine.sample(fileSource("many.csv"), ["x"], options);
    const again = openSandbox(folder.path);
    const second = await again.engine.sample(fileSource("many.csv"), ["x"], options);
    again.close();
    expect(second).toEqual(first);
    const values = first.get("x");
    expect(values?.kind === "number" ? values.values.length : 0).toBe(50_000);
  });

  test("a digest names content and select list, not the file's name", async () => {
    writeFileSync(join(folder.path, "one.csv"), "a\n1\n");
    writeFileSync(join(folder.path, "two.csv"), "a\n1\n");
    const digest = async (pattern: string, select: string[] | null = null) =>
      (await open.engine.digest(fileSource(pattern, { select }))).digest;
    expect(await digest("one.csv")).toBe(await digest("two.csv"));
    expect(await digest("one.csv", ["a"])).not.toBe(await digest("one.csv"));
  });

  test("a digest asks for bytes alone: what is no table, or not yet one, has one too", async () => {
    writeFileSync(join(folder.path, "three.csv"), "a,b\n1,2\n3,4,5\n");
    await expect(open.engine.describe(fileSource("three.csv"))).rejects.toThrow("line 3");
    expect((await open.engine.digest(fileSource("three.csv"))).files).toEqual(["three.csv"]);
    await expect(open.engine.digest(fileSource("none.csv"))).rejects.toMatchObject({ code: "E_DATA_NOT_FOUND" });
  });
});

test("hundreds of number columns are counted within the sandbox's memory", async () => {
  writeFileSync(join(folder.path, "many.csv"), `x\n${Array.from({ length: 3_000 }, (_, i) => i).join("\n")}\n`);
  const names = Array.from({ length: 300 }, (_, i) => `c${i}`);
  const source = fileSource("many.csv", { select: names.map((name, i) => `x + ${i} as ${name}`) });
  const knots = Float64Array.from({ length: 400 }, (_, i) => i * 10);
  const { columns } = await open.engine.count(source, {
    columns: names.map((name) => ({ kind: "number", name, knots })),
  });
  expect(columns.get("c299")).toMatchObject({ min: 299, max: 3_298 });
});
