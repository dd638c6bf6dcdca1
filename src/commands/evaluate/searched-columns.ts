import type { ModelConfig } from "../../config/config.ts";
import type { Searched } from "../../domain/gate/searched.ts";
import type { Labels } from "../../domain/scoring/judge-rows.ts";
import type { ColumnValues } from "../../domain/table/column.ts";
import type { Challenger } from "./find-challenger.ts";

/** The columns that are searched for the worst slices: all that the challenger reads, where that is asked for. */
export function searchedColumns({ evaluate }: ModelConfig, { scored }: Challenger): string[] {
  return evaluate.worstSlices ? [...new Set(scored.signature.columns.map(({ name }) => name))] : [];
}

/** Their values, as the scorer brought them along, and the rows of them that were judged. */
export function searchedOf(
  kept: ReadonlyMap<string, ColumnValues>,
  columns: readonly string[],
  { rows }: Pick<Labels, "rows">,
): Searched {
  const found = columns.flatMap((name) => {
    const values = kept.get(name);
    return values === undefined ? [] : [[name, values] as const];
  });
  return { columns: new Map(found), rows };
}
