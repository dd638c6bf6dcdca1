import type { GivenRows, ScoreRequest } from "../../ports/scorer.ts";
import type { RowBatch } from "../duckdb/stream.ts";
import { planRead, type ReadPlan } from "./read-plan.ts";

/** Given rows have a signature's columns by construction; their plan is the identity. */
export function planGiven(given: GivenRows, request: ScoreRequest): ReadPlan {
  const available = given.columns.map(({ name, type }) => ({
    name,
    type: type === "text" ? ("text" as const) : ("number" as const),
    engineType: "given",
  }));
  const plan = planRead("the given rows", available, request);
  const position = new Map(given.columns.map(({ name }, i) => [name, i]));
  const select = (batch: RowBatch): RowBatch => ({
    rows: batch.rows,
    columns: plan.columns.map(({ name }) => batch.columns[position.get(name) ?? -1] ?? []),
  });
  return {
    ...plan,
    of: (model, batch) => plan.of(model, select(batch)),
    kept: (name, batch) => plan.kept(name, select(batch)),
    wide: [],
  };
}

/** The given rows as the one batch that they are. */
export function givenBatch({ columns, rows }: GivenRows): RowBatch {
  return {
    rows: rows.length,
    columns: columns.map(({ type }, i) => {
      const cells = rows.map((row) => row[i] ?? null);
      return type === "text"
        ? cells.map((cell) => (cell === null ? null : String(cell)))
        : Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell)));
    }),
  };
}
