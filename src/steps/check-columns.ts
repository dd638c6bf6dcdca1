import type { ModelConfig } from "../config/config.ts";
import { nearest } from "../core/nearest.ts";
import { UserError } from "../core/user-error.ts";

/** A column that the configuration names, where, and what for. */
export interface WantedColumn {
  readonly name: string;
  readonly path: readonly (string | number)[];
  /** What names it, in words: `data.label`, `a slice`. */
  readonly what: string;
}

/** Columns that only judging needs of the test data, as the configuration names them: label, weight and cluster. */
export function testColumns({ data }: ModelConfig, cluster: string | null): WantedColumn[] {
  const named: readonly (readonly [string | null, readonly string[]])[] = [
    [data.label, ["data", "label"]],
    [data.weight, ["data", "weight"]],
    [cluster, ["evaluate", "stats", "cluster"]],
  ];
  return named.flatMap(([name, path]) => (name === null ? [] : [{ name, path, what: path.join(".") }]));
}

/** Throws E_COLUMN_MISSING for the first column that a source does not have, with the nearest name that it has. */
export function checkColumns(
  model: ModelConfig,
  { source, there }: { readonly source: string; readonly there: readonly string[] },
  wanted: readonly WantedColumn[],
): void {
  const names = new Set(there);
  for (const { name, path, what } of wanted) {
    if (names.has(name)) continue;
    const meant = nearest(name, names);
    throw new UserError("E_COLUMN_MISSING", `${source} has no column ${name}, which ${what} names`, {
      place: model.placeOf(path),
      remedy: `${meant === null ? "" : `did you mean ${meant}? `}Its columns are: ${there.join(", ")}`,
    });
  }
}
