import { UserError } from "../../core/user-error.ts";
import type { Column } from "../../domain/table/column.ts";
import type { FileSource } from "../../domain/table/source.ts";
import { quoteIdentifier } from "../sql/quote.ts";
import type { FoundFiles } from "./find-files.ts";
import type { DuckDbConnection } from "./native.ts";
import { storedRelation } from "./relation.ts";

/**
 * Throws E_DATA_UNREADABLE for a column that was all whole numbers at training and is not here: told to expect whole numbers,
 * the reader rounds 1.5 to 2 without a word. Asked of columns that `sniffed` takes for numbers, and where it has seen only the
 * beginning (null) of all that are to be whole; `1.0` is whole.
 */
export async function refuseRounding(
  connection: DuckDbConnection,
  source: FileSource,
  {
    found,
    sniffed,
    stored,
  }: { readonly found: FoundFiles; readonly sniffed: readonly Column[] | null; readonly stored: readonly Column[] },
): Promise<void> {
  const unlike = stored.filter(
    ({ name, type }, i) =>
      type === "integer" && source.types.has(name) && (sniffed === null || sniffed[i]?.type === "number"),
  );
  if (unlike.length === 0) return;
  const types = new Map(stored.map(({ name, engineType }) => [name, engineType]));
  for (const { name } of unlike) types.set(name, "DOUBLE");
  const tests = unlike
    .map(({ name }) => quoteIdentifier(name))
    .map((column) => `bool_or(${column} <> trunc(${column}))`);
  const query = `select ${tests.join(", ")} from ${storedRelation(source, found, types)}`;
  const [answers = []] = (await connection.runAndReadAll(query)).getRows();
  const rounded = unlike.find((_, i) => answers[i] === true);
  if (rounded === undefined) return;
  throw new UserError(
    "E_DATA_UNREADABLE",
    `${source.name}: the column ${rounded.name} was all whole numbers at training, and has fractions in ${source.pattern}`,
    {
      remedy: "train on data that have them too (1.0 in one row is enough), or make them whole where they are written",
    },
  );
}
