import type { RowIds } from "../domain/quality/row-ids.ts";
import type { ColumnValues, TableDescription } from "../domain/table/column.ts";
import type { CountPlan, Counts } from "../domain/table/count-plan.ts";
import type { Source } from "../domain/table/source.ts";

/** What identifies a source's content. */
export interface SourceDigest {
  readonly digest: string;
  /** Files that were read, relative to the workspace; empty for a database. */
  readonly files: readonly string[];
}

/**
 * Reads tables. Counts cross, not rows: a profile and a drift check need the same few kilobytes whether the rows lie
 * in a file beside us or in a warehouse.
 */
export interface Engine {
  /** Columns and types after `select`, and the stored ones. */
  describe(source: Source): Promise<TableDescription>;
  /** Counts in as few scans as the engine allows. */
  count(source: Source, plan: CountPlan): Promise<Counts>;
  /** A deterministic sample of rows of number columns, for choosing knots; all rows where there are no more. */
  sample(
    source: Source,
    columns: readonly string[],
    options: { readonly rows: number; readonly seed: number },
  ): Promise<ReadonlyMap<string, ColumnValues>>;
  /** Counts the ids in a column, and which ids there are. */
  identify(source: Source, column: string): Promise<RowIds>;
  /** Digest of the stored bytes and of the select list. */
  digest(source: Source): Promise<SourceDigest>;
  /** Writes the rows after `select` as a Parquet file at an absolute path in the scratch folder. */
  write(source: Source, file: string): Promise<{ readonly rows: number }>;
}
