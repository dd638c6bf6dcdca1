import { statSync } from "node:fs";
import { UserError } from "../../core/user-error.ts";
import type { Column, TableDescription } from "../../domain/table/column.ts";
import type { FileSource } from "../../domain/table/source.ts";
import { quoteIdentifier } from "../sql/quote.ts";
import { refuseBadJson } from "./bad-json.ts";
import { columnType } from "./column-types.ts";
import { dataError, selectError } from "./errors.ts";
import { type FoundFiles, findFiles } from "./find-files.ts";
import type { DuckDbConnection } from "./native.ts";
import { type Lock, type LockedDatabase, openLocked } from "./open-locked.ts";
import { refuseRounding } from "./refuse-rounding.ts";
import { selectedRelation, storedRelation, textScan } from "./relation.ts";

/** A source that is open: a locked database that can read its files and nothing else. */
export interface OpenSource extends LockedDatabase {
  readonly source: FileSource;
  readonly files: readonly string[];
  /** The rows after `select`, as SQL. */
  readonly relation: string;
  readonly description: TableDescription;
}

export interface EngineSettings {
  readonly workspace: string;
  readonly scratch: string;
  readonly threads: number;
  readonly memoryMiB: number;
}

/** What every database of these settings may use. */
export function lockOf({ scratch, threads, memoryMiB }: EngineSettings): Omit<Lock, "files" | "folders"> {
  return { scratch, threads, memoryMiB };
}

/** Opens a source: finds its files, learns its columns once, and applies `select`. Throws UserErrors only. */
export async function openSource(source: FileSource, settings: EngineSettings): Promise<OpenSource> {
  const lock = lockOf(settings);
  const found = await findFiles(source, settings.workspace, lock);
  if (found.files.every((file) => statSync(file).size === 0))
    throw new UserError("E_DATA_EMPTY", `${source.name}: ${source.pattern} is empty`, {
      remedy: "check what wrote the file, and the glob",
    });
  const database = await openLocked({ ...lock, files: found.files, folders: [] });
  const { connection } = database;
  try {
    const isText = found.format === "csv" || found.format === "tsv" || found.format === "jsonl";
    const known = await knownColumns(connection, source, found);
    const sniffed =
      known ??
      (await truthValuesOnly(connection, source, { found, columns: await describeStored(connection, source, found) }));
    const stored = isText && found.format !== "jsonl" ? withKnownTypes(sniffed, source.types) : sniffed;
    await refuseRounding(connection, source, { found, sniffed: known === null ? sniffed : null, stored });
    // A single column `json` is what an array around the objects, or several values in a line, is taken for.
    const isNoTable = stored[0]?.engineType === "JSON" || (stored.length === 1 && stored[0]?.name === "json");
    if (found.format === "jsonl" && isNoTable) await refuseBadJson(source, found.files);
    if (stored.length === 1) refuseWrongDelimiter(stored[0]?.name ?? "", source, found);
    const types = new Map(stored.map((column) => [column.name, column.engineType]));
    // Types are fixed from here on: nothing is sniffed twice, and no later line changes its mind.
    const relation = selectedRelation(source.select, storedRelation(source, found, isText ? types : new Map()));
    const columns = await describeRelation(connection, relation).catch((error: unknown) => {
      throw selectError(
        error,
        source,
        stored.map((column) => column.name),
      );
    });
    return { ...database, source, files: found.files, relation, description: { columns, stored } };
  } catch (error) {
    database.close();
    throw dataError(error, source, [...source.types.keys()]);
  }
}

async function describeStored(connection: DuckDbConnection, source: FileSource, found: FoundFiles): Promise<Column[]> {
  try {
    return await describeRelation(connection, storedRelation(source, found, new Map()));
  } catch (error) {
    if (found.format === "csv" || found.format === "tsv")
      await nameTheLine(connection, source, { ...found, format: found.format });
    if (found.format === "jsonl") await refuseBadJson(source, found.files);
    throw error;
  }
}

/**
 * The columns of a text file whose types are all known: they need not be learnt from the whole file, its beginning has their
 * names. Null for any other.
 */
async function knownColumns(
  connection: DuckDbConnection,
  source: FileSource,
  found: FoundFiles,
): Promise<Column[] | null> {
  if ((found.format !== "csv" && found.format !== "tsv") || source.types.size === 0) return null;
  const columns = await describeRelation(connection, storedRelation(source, found, "names")).catch(() => null);
  return columns?.every(({ name }) => source.types.has(name)) === true ? columns : null;
}

/**
 * The sniffer takes `yes` and `no`, `t` and `f` for truth values; to people and to other readers they are words. Only
 * columns in which every value is `true` or `false` are left as what they were taken for.
 */
async function truthValuesOnly(
  connection: DuckDbConnection,
  source: FileSource,
  { found, columns }: { readonly found: FoundFiles; readonly columns: readonly Column[] },
): Promise<Column[]> {
  const isText = found.format === "csv" || found.format === "tsv";
  const unsure = columns.filter(({ name, engineType }) => engineType === "BOOLEAN" && !source.types.has(name));
  if (!isText || unsure.length === 0) return [...columns];
  const asWords = new Map(columns.map(({ name, engineType }) => [name, engineType]));
  for (const { name } of unsure) asWords.set(name, "VARCHAR");
  const tests = unsure.map(({ name }) => `bool_and(lower(${quoteIdentifier(name)}) in ('true', 'false'))`);
  const query = `select ${tests.join(", ")} from ${storedRelation(source, found, asWords)}`;
  const [answers = []] = (await connection.runAndReadAll(query)).getRows();
  const words = new Set(unsure.filter((_, i) => answers[i] === false).map(({ name }) => name));
  return columns.map((column) =>
    words.has(column.name) ? { ...column, type: "text" as const, engineType: "VARCHAR" } : column,
  );
}

/** The sniffer says only that it failed; a plain scan says in which line. */
async function nameTheLine(
  connection: DuckDbConnection,
  source: FileSource,
  found: FoundFiles & { format: "csv" | "tsv" },
): Promise<void> {
  for (const query of textScan(source, found)) await connection.run(query);
}

async function describeRelation(connection: DuckDbConnection, relation: string): Promise<Column[]> {
  const query = `select * from ${relation}`;
  const statements = await connection.extractStatements(query);
  if (statements.count !== 1)
    throw new UserError("E_SELECT", "data.select holds more than a select list", {
      remedy: "write expressions only, without semicolons",
    });
  const statement = await statements.prepare(0);
  const columns: Column[] = [];
  for (let i = 0; i < statement.columnCount; i++) {
    const engineType = statement.columnType(i).toString();
    columns.push({ name: statement.columnName(i), type: columnType(engineType), engineType });
  }
  return columns;
}

function withKnownTypes(sniffed: readonly Column[], known: ReadonlyMap<string, string>): Column[] {
  return sniffed.map((column) => {
    const engineType = known.get(column.name);
    return engineType === undefined ? column : { name: column.name, type: columnType(engineType), engineType };
  });
}

function refuseWrongDelimiter(name: string, source: FileSource, found: FoundFiles): void {
  const likely = [";", "\t", "|", ","].find((separator) => name.includes(separator));
  if ((found.format !== "csv" && found.format !== "tsv") || likely === undefined) return;
  throw new UserError(
    "E_DATA_FORMAT",
    `${source.name}: the header of ${source.pattern} is a single column that contains ${JSON.stringify(likely)}`,
    {
      remedy: `set data.delimiter: ${JSON.stringify(likely)}, or separate the cells with commas`,
    },
  );
}
