import type {
  CategoryCounts,
  ColumnCounts,
  ColumnPlan,
  CountPlan,
  Counts,
  NumberCounts,
  TimeCounts,
} from "../../domain/table/count-plan.ts";
import { previousBefore } from "../../domain/table/float-neighbour.ts";
import { quoteIdentifier } from "../sql/quote.ts";
import { loadDuckDb } from "./native.ts";
import type { OpenSource } from "./open-source.ts";

type NumberPlan = Extract<ColumnPlan, { kind: "number" }>;
type CategoryPlan = Extract<ColumnPlan, { kind: "category" | "discover" }>;
type TimePlan = Extract<ColumnPlan, { kind: "time" }>;
type Row = readonly unknown[];

/** Counts by the bucket canon: one scan for numbers and times, one for categories. */
export async function countSource(source: OpenSource, plan: CountPlan): Promise<Counts> {
  const numbers = plan.columns.filter((column) => column.kind === "number");
  const times = plan.columns.filter((column) => column.kind === "time");
  const categories = plan.columns.filter((column) => column.kind === "category" || column.kind === "discover");
  const counted = new Map<string, ColumnCounts>();
  const rows = await countScalars(source, { numbers, times }, counted);
  if (categories.length > 0) await countCategories(source, categories, counted);
  return {
    rows,
    columns: new Map(
      plan.columns.flatMap(({ name }) => (counted.has(name) ? [[name, counted.get(name) as ColumnCounts]] : [])),
    ),
  };
}

async function countScalars(
  { connection, relation }: OpenSource,
  { numbers, times }: { numbers: readonly NumberPlan[]; times: readonly TimePlan[] },
  into: Map<string, ColumnCounts>,
): Promise<number> {
  const { DOUBLE, LIST, listValue } = loadDuckDb().api;
  const inner = [
    "1 as present",
    ...numbers.map(({ name }, i) => `cast(${quoteIdentifier(name)} as double) as r${i}`),
    ...times.map(({ name }, i) => `cast(${quoteIdentifier(name)} as timestamp) as t${i}`),
  ];
  const outer = [
    "count(*)",
    ...numbers.flatMap((column, i) => numberAggregates(column, i)),
    ...times.flatMap((_, i) => [`count(t${i})`, `min(t${i})`, `max(t${i})`]),
  ];
  // DuckDB's histogram is right-closed (a, b]: with the float below each knot it counts left-closed [a, b).
  const bins = numbers
    .filter(({ knots }) => knots.length > 0)
    .map(({ knots }) => listValue(Array.from(knots, previousBefore)));
  // No aggregate may have a filter: with one DuckDB copies every list of knots for every row, 5 MB a column and thread.
  const finite = numbers.map((_, i) => `case when isfinite(r${i}) then r${i} end as n${i}`);
  const rowsOnce = `(select ${["*", ...finite].join(", ")} from (select ${inner.join(", ")} from ${relation}))`;
  const query = `select ${outer.join(", ")} from ${rowsOnce}`;
  const [row = []] = (
    await connection.runAndReadAll(
      query,
      bins,
      bins.map(() => LIST(DOUBLE)),
    )
  ).getRows() as Row[];
  const rows = Number(row[0]);
  for (const [i, column] of numbers.entries())
    into.set(column.name, readNumber(column, rows, row.slice(1 + 6 * i, 7 + 6 * i)));
  const start = 1 + 6 * numbers.length;
  for (const [i, column] of times.entries())
    into.set(column.name, readTime(rows, row.slice(start + 3 * i, start + 3 * i + 3)));
  return rows;
}

function numberAggregates({ knots }: NumberPlan, i: number): string[] {
  const [raw, x] = [`r${i}`, `n${i}`];
  return [
    `count(${raw})`,
    `count(case when isnan(${raw}) then 1 end)`,
    `count(case when isinf(${raw}) then 1 end)`,
    `min(${x})`,
    `max(${x})`,
    // A fixed number of parameters a column keeps their order that of the columns.
    knots.length > 0 ? `histogram(${x}, ?)` : `count(${x})`,
  ];
}

function readNumber({ knots }: NumberPlan, rows: number, cells: Row): NumberCounts {
  const [present, nan, infinite, min, max, histogram] = cells;
  const buckets = new Float64Array(knots.length + 1);
  if (typeof histogram === "bigint") buckets[0] = Number(histogram);
  else if (histogram !== null) {
    const position = new Map(Array.from(knots, (knot, i) => [previousBefore(knot), i]));
    const { entries } = histogram as { entries: readonly { key: number; value: bigint }[] };
    for (const { key, value } of entries) {
      const bucket = position.get(key) ?? knots.length;
      buckets[bucket] = (buckets[bucket] ?? 0) + Number(value);
    }
  }
  return {
    kind: "number",
    missing: rows - Number(present),
    nan: Number(nan),
    infinite: Number(infinite),
    min: min === null ? null : Number(min) + 0,
    max: max === null ? null : Number(max) + 0,
    buckets,
  };
}

function readTime(rows: number, [present, min, max]: Row): TimeCounts {
  const iso = (value: unknown): string | null => (value === null ? null : String(value).replace(" ", "T"));
  return { kind: "time", missing: rows - Number(present), min: iso(min), max: iso(max) };
}

/** One scan groups every column by its own values; small queries over the groups then pick what was asked for. */
async function countCategories(
  { connection, relation }: OpenSource,
  plans: readonly CategoryPlan[],
  into: Map<string, ColumnCounts>,
): Promise<void> {
  const inner = plans.map(({ name }, i) => `cast(${quoteIdentifier(name)} as varchar) as c${i}`);
  const sets = plans.map((_, i) => `(c${i})`).join(", ");
  const keys = plans.map((_, i) => `c${i}`).join(", ");
  // A column's own set is the only one in which it is not rolled up: grouping() has its bit at zero there.
  const own = plans.map((_, i) => `grouping(c${i}) as g${i}`).join(", ");
  await connection.run(
    `create or replace temp table groups as select ${own}, ${keys}, count(*) as n from (select ${inner.join(", ")} from ${relation}) group by grouping sets (${sets})`,
  );
  for (const [i, plan] of plans.entries()) into.set(plan.name, await readCategories(connection, plan, i));
  await connection.run("drop table groups");
}

async function readCategories(
  connection: OpenSource["connection"],
  plan: CategoryPlan,
  i: number,
): Promise<CategoryCounts> {
  const { LIST, VARCHAR, listValue } = loadDuckDb().api;
  const totals = await connection.runAndReadAll(
    `select coalesce(sum(n) filter (where c${i} is null), 0), coalesce(sum(n) filter (where c${i} is not null), 0), count(c${i}) from groups where g${i} = 0`,
  );
  const [missing = 0, present = 0, distinct = 0] = (totals.getRows()[0] ?? []).map(Number);
  const listed =
    plan.kind === "discover"
      ? await connection.runAndReadAll(
          `select c${i}, n from groups where g${i} = 0 and c${i} is not null order by n desc, c${i} limit ${Math.trunc(plan.top)}`,
        )
      : await connection.runAndReadAll(
          `select c${i}, n from groups where g${i} = 0 and list_contains(?, c${i})`,
          [listValue([...plan.categories])],
          [LIST(VARCHAR)],
        );
  const found = new Map(listed.getRows().map((row) => [String(row[0]), Number(row[1])]));
  const categories = plan.kind === "discover" ? [...found.keys()] : plan.categories;
  const counts = Float64Array.from(categories, (category) => found.get(category) ?? 0);
  return {
    kind: "category",
    missing,
    categories,
    counts,
    other: present - counts.reduce((sum, count) => sum + count, 0),
    distinct,
  };
}
