import { UserError } from "../../core/user-error.ts";
import type { RowIds } from "../../domain/quality/row-ids.ts";
import { joined } from "../../domain/table/joined.ts";
import type { Source } from "../../domain/table/source.ts";
import type { OpenSource } from "./open-source.ts";
import { castColumn } from "./relation.ts";
import { readNumbers } from "./stream.ts";

/**
 * Counts the ids of a column as texts, and gives a hash of 52 bits of each distinct one, ascending. Throws
 * E_COLUMN_MISSING with the columns that there are.
 */
export async function identifySource(
  { connection, relation, description }: OpenSource,
  source: Source,
  column: string,
): Promise<RowIds> {
  const names = description.columns.map(({ name }) => name);
  if (!names.includes(column))
    throw new UserError("E_COLUMN_MISSING", `${source.name}: ${source.pattern} has no column ${column}`, {
      remedy: `its columns are: ${names.join(", ")}`,
      subject: column,
    });
  const ids = `(select ${castColumn(column, "text")} as id from ${relation})`;
  const counted = await connection.runAndReadAll(`select count(*), count(id), count(distinct id) from ${ids}`);
  const [rows = 0, present = 0, distinct = 0] = (counted.getRows()[0] ?? []).map(Number);
  const hash = "cast(md5_number_lower(id) >> 12 as double)";
  const result = await connection.run(`select distinct ${hash} as hash from ${ids} where id is not null order by hash`);
  const parts: Float64Array[] = [];
  for (const chunk of await result.fetchAllChunks()) parts.push(readNumbers(chunk, 0));
  return { rows, missing: rows - present, repeated: present - distinct, hashes: joined(Float64Array, parts) };
}
