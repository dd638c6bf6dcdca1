import { UserError } from "../../core/user-error.ts";
import { type Column, isNumeric } from "../../domain/table/column.ts";
import type { ScoredModel, ScoreRequest } from "../../ports/scorer.ts";
import type { RowBatch, StreamedColumn } from "../duckdb/stream.ts";
import type { BatchColumns } from "./feeds.ts";

/** Which columns one read must bring for several models, and how each model finds its own among them. */
export interface ReadPlan {
  readonly columns: readonly StreamedColumn[];
  /** A model's columns of a batch, by name. */
  readonly of: (model: ScoredModel, batch: RowBatch) => BatchColumns;
  readonly kept: (name: string, batch: RowBatch) => RowBatch["columns"][number];
  /** Columns that are asked for as groups, and whether each holds truth values. */
  readonly grouped: ReadonlyMap<string, { readonly isBoolean: boolean }>;
  /** Positions of features that come from integers and decimals which float64 may not hold. */
  readonly wide: readonly number[];
}

/** Engine types whose whole numbers may lie beyond 2^53. */
const WIDE = /^(U?(BIGINT|HUGEINT)|DECIMAL\((1[6-9]|[23]\d),\s*\d+\))$/;

/** Plans the read. Throws E_COLUMN_MISSING or E_COLUMN_TYPE, naming the column, what needs it and what there is. */
export function planRead(
  source: string,
  available: readonly Column[],
  request: Pick<ScoreRequest, "models" | "keep" | "group">,
): ReadPlan {
  const byName = new Map(available.map((column) => [column.name, column]));
  const positions = new Map<string, number>();
  const columns: StreamedColumn[] = [];
  const take = (name: string, as: "number" | "text"): void => {
    if (positions.has(`${as} ${name}`)) return;
    positions.set(`${as} ${name}`, columns.length);
    columns.push({ name, as });
  };
  const names = available.map((column) => column.name).join(", ");
  const require = (name: string, wanted: string): Column => {
    const column = byName.get(name);
    if (column === undefined)
      throw new UserError("E_COLUMN_MISSING", `${source} has no column ${name}, which ${wanted} needs`, {
        remedy: `its columns are: ${names}; derive it in data.select or mend the data`,
      });
    return column;
  };
  for (const model of request.models) {
    for (const { name, type } of model.signature.columns) {
      const column = require(name, `the ${model.name}`);
      if (type !== "text" && !isNumeric(column.type)) {
        throw new UserError(
          "E_COLUMN_TYPE",
          `the column ${name} of ${source} is ${column.engineType}, but the ${model.name} takes a number`,
          { remedy: "convert it in data.select, or mend the data" },
        );
      }
      take(name, type === "text" ? "text" : "number");
    }
  }
  const keptAs = (name: string): "number" | "text" =>
    isNumeric(byName.get(name)?.type ?? "other") ? "number" : "text";
  const grouped = new Map<string, { isBoolean: boolean }>();
  for (const name of request.keep) require(name, "the evaluation");
  for (const name of request.group ?? []) grouped.set(name, { isBoolean: require(name, "a slice").type === "boolean" });
  for (const name of [...request.keep, ...grouped.keys()]) take(name, keptAs(name));
  const at = (name: string, as: "number" | "text", batch: RowBatch) =>
    batch.columns[positions.get(`${as} ${name}`) ?? -1] ?? [];
  return {
    columns,
    of: (model, batch) =>
      new Map(
        model.signature.columns.map(({ name, type }) => [name, at(name, type === "text" ? "text" : "number", batch)]),
      ),
    kept: (name, batch) => at(name, keptAs(name), batch),
    grouped,
    wide: columns.flatMap(({ name, as }, i) =>
      as === "number" && WIDE.test(byName.get(name)?.engineType ?? "") ? [i] : [],
    ),
  };
}

/** Refuses a whole number that float64 cannot hold exactly. */
export function refuseTooWide(source: string, plan: ReadPlan, batch: RowBatch): void {
  for (const position of plan.wide) {
    const values = batch.columns[position];
    if (!(values instanceof Float64Array)) continue;
    for (const value of values) {
      if (Math.abs(value) <= Number.MAX_SAFE_INTEGER || Number.isNaN(value)) continue;
      throw new UserError(
        "E_COLUMN_RANGE",
        `the column ${plan.columns[position]?.name} of ${source} holds integers beyond 2^53, which models cannot take exactly`,
        { remedy: "cast it to text in data.select, or leave it out with data.exclude" },
      );
    }
  }
}
