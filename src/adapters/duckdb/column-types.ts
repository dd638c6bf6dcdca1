import type { ColumnType } from "../../domain/table/column.ts";

const INTEGER = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT))$/;
const NUMBER = /^(FLOAT|DOUBLE|DECIMAL(\(\d+,\s*\d+\))?)$/;
const TIME = /^(DATE|TIMESTAMP.*)$/;
const TEXT = /^(VARCHAR|UUID|ENUM.*)$/;

/** What a DuckDB type means to a model or a profile. */
export function columnType(engineType: string): ColumnType {
  if (INTEGER.test(engineType)) return "integer";
  if (NUMBER.test(engineType)) return "number";
  if (engineType === "BOOLEAN") return "boolean";
  if (TIME.test(engineType)) return "time";
  return TEXT.test(engineType) ? "text" : "other";
}
