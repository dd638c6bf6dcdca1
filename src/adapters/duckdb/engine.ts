import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { relative, sep } from "node:path";
import { UserError } from "../../core/user-error.ts";
import type { ColumnValues } from "../../domain/table/column.ts";
import { joined } from "../../domain/table/joined.ts";
import type { FileSource, Source } from "../../domain/table/source.ts";
import type { Engine, SourceDigest } from "../../ports/engine.ts";
import { quoteLiteral } from "../sql/quote.ts";
import { countSource } from "./count.ts";
import { digestFile } from "./digest-file.ts";
import { dataError } from "./errors.ts";
import { findFiles } from "./find-files.ts";
import { identifySource } from "./identify.ts";
import { type EngineSettings, lockOf, type OpenSource, openSource } from "./open-source.ts";
import { castColumn } from "./relation.ts";
import { type RowBatch, readNumbers, type StreamedColumn, streamRows } from "./stream.ts";

/** The embedded engine with what only its own process can use: a stream of rows. */
export interface DuckDbEngine extends Engine {
  /** Rows in order, for the scorer beside it. */
  stream(source: Source, columns: readonly StreamedColumn[]): AsyncIterable<RowBatch>;
  /** How large its files are together. */
  bytes(source: Source): Promise<number>;
  /** Runs a query over `{rows}` (the source's rows after `select`) in its locked database. */
  within<T>(source: Source, work: (open: OpenSource) => Promise<T>): Promise<T>;
}

/** DuckDB behind the engine port. An opened source stays open, so that a file is sniffed once, not at every question. */
export function createDuckDbEngine(settings: EngineSettings): DuckDbEngine {
  const opened = new Map<string, Promise<OpenSource>>();
  const open = (source: Source): Promise<OpenSource> => {
    const known = opened.get(keyOf(source)) ?? openSource(source, settings);
    opened.set(keyOf(source), known);
    return known;
  };
  // Whether it can be read as a table does not matter for what its bytes are.
  const filesOf = async (source: Source): Promise<readonly string[]> => {
    const known = await opened.get(keyOf(source))?.catch(() => undefined);
    return (known ?? (await findFiles(source, settings.workspace, lockOf(settings)))).files;
  };
  const within = async <T>(source: Source, work: (open: OpenSource) => Promise<T>): Promise<T> => {
    const at = await open(source);
    try {
      return await work(at);
    } catch (error) {
      throw isOurs(error) ? error : complaint(error, source, namedOf(at));
    }
  };
  return {
    within,
    bytes: async (source) => sizeOf((await open(source)).files),
    describe: async (source) => (await open(source)).description,
    count: (source, plan) => within(source, (at) => countSource(at, plan)),
    sample: (source, columns, options) => within(source, (at) => sampleSource(at, columns, options)),
    identify: (source, column) => within(source, (at) => identifySource(at, source, column)),
    digest: async (source) => {
      const files = await filesOf(source);
      try {
        return await digestSource(files, source, settings.workspace);
      } catch (error) {
        throw complaint(error, source, { files, names: [] });
      }
    },
    write: (source, file) => within(source, (at) => writeParquet(at, file)),
    stream: async function* (source, columns) {
      const at = await open(source);
      try {
        yield* streamRows(at, columns);
      } catch (error) {
        throw complaint(error, source, namedOf(at));
      }
    },
  };
}

/** By what a source that is open is known. */
function keyOf({ pattern, format, delimiter, select, types }: Source): string {
  return JSON.stringify([pattern, format, delimiter, select, [...types]]);
}

/** A file that is gone by now counts as empty: whoever reads it says so. */
function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** A file that is gone by now was there when it was opened; DuckDB would only say that it may not be read. */
function complaint(error: unknown, source: Source, { files, names }: Named): UserError {
  if (error instanceof UserError || files.every((file) => existsSync(file))) return dataError(error, source, names);
  return new UserError("E_DATA_CHANGED", `${source.name}: ${source.pattern} is gone since it was opened`, {
    remedy: "run this again when nothing writes to it",
  });
}

/** A source's files, and what its columns are called. */
interface Named {
  readonly files: readonly string[];
  readonly names: readonly string[];
}

function namedOf({ files, description }: OpenSource): Named {
  return { files, names: [...description.columns, ...description.stored].map(({ name }) => name) };
}

function isOurs(error: unknown): boolean {
  return error instanceof TypeError || error instanceof ReferenceError;
}

async function sampleSource(
  { connection, relation }: OpenSource,
  columns: readonly string[],
  options: { readonly rows: number; readonly seed: number },
): Promise<ReadonlyMap<string, ColumnValues>> {
  if (columns.length === 0) return new Map();
  const list = columns.map((name) => castColumn(name, "number")).join(", ");
  const clause = `using sample reservoir(${Math.trunc(options.rows)} rows) repeatable (${Math.trunc(options.seed)})`;
  const result = await connection.run(`select ${list} from ${relation} ${clause}`);
  const parts: Float64Array[][] = columns.map(() => []);
  for (const chunk of await result.fetchAllChunks())
    for (const [i, part] of parts.entries()) part.push(readNumbers(chunk, i));
  return new Map(columns.map((name, i) => [name, { kind: "number", values: joined(Float64Array, parts[i] ?? []) }]));
}

/** The bytes of every file in name order, and the select list: the same rows under another name have the same digest. */
async function digestSource(files: readonly string[], source: FileSource, workspace: string): Promise<SourceDigest> {
  const parts: string[] = [];
  for (const file of files) parts.push(await digestFile(file));
  const whole = createHash("sha256")
    .update(JSON.stringify([parts, source.select]))
    .digest("hex");
  return { digest: `sha256:${whole}`, files: files.map((file) => relative(workspace, file).split(sep).join("/")) };
}

async function writeParquet({ connection, relation }: OpenSource, file: string): Promise<{ rows: number }> {
  const result = await connection.runAndReadAll(
    `copy (select * from ${relation}) to ${quoteLiteral(file)} (format parquet)`,
  );
  return { rows: Number(result.getRows()[0]?.[0] ?? 0) };
}
