import { UserError } from "../../core/user-error.ts";
import type { Column, TableDescription } from "../../domain/table/column.ts";
import type { FileSource } from "../../domain/table/source.ts";
import { columnType } from "./column-types.ts";
import { dataError, selectError } from "./errors.ts";
import { type FoundFiles, findFiles } from "./find-files.ts";
import type { DuckDbConnection } from "./native.ts";
import { type LockedDatabase, openLocked } from "./open-locked.ts";
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

/** Opens a source: finds its files, learns its columns once, and applies `select`. Throws UserErrors only. */
export async function openSource(source: FileSource, settings: EngineSettings): Promise<OpenSource> {
  const lock = { scratch: settings.scratch, threads: settings.threads, memoryMiB: settings.memoryMiB };
  const found = await findFiles(source, settings.workspace, lock);
  const database = await openLocked({ ...lock, files: found.files, folders: [] });
  const { connection } = database;
  try {
    const isText = found.format === "csv" || found.format === "tsv" || found.format === "jsonl";
    const sniffed = await describeStored(connection, source, found);
    const stored = isText && found.format !== "jsonl" ? withKnownTypes(sniffed, source.types) : sniffed;
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
    throw error;
  }
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
