import { UserError } from "../../core/user-error.ts";
import { type collectGroups, MOST_GROUPS, TooManyGroups } from "../../domain/table/groups.ts";
import type { RowBatch } from "../duckdb/stream.ts";

/** Adds a batch to a column's groups. Throws E_COLUMN_SLICES, naming the column that has too many values. */
export function pushGroups(
  collector: ReturnType<typeof collectGroups>,
  values: RowBatch["columns"][number],
  { name, column }: { readonly name: string; readonly column: string },
): void {
  try {
    collector.push(values);
  } catch (error) {
    if (!(error instanceof TooManyGroups)) throw error;
    throw new UserError(
      "E_COLUMN_SLICES",
      `the column ${column} of ${name} has more than ${MOST_GROUPS} values, too many for slices`,
      {
        remedy: "derive a coarser column in data.select, such as left(postcode, 2) as region, and slice by that",
      },
    );
  }
}
