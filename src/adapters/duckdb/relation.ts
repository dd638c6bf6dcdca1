import { closeSync, openSync, readSync } from "node:fs";
import type { FileSource } from "../../domain/table/source.ts";
import { quoteIdentifier, quoteLiteral } from "../sql/quote.ts";
import type { FoundFiles } from "./find-files.ts";

/**
 * The stored rows of a source as SQL. `types` are the engine types of stored columns, where they are known; for `names`
 * they do not matter.
 */
export function storedRelation(
  source: FileSource,
  { files, format }: FoundFiles,
  types: ReadonlyMap<string, string> | "names",
): string {
  const list = `[${files.map(quoteLiteral).join(", ")}]`;
  switch (format) {
    case "parquet":
      return `read_parquet(${list})`;
    case "jsonl":
      return `read_json(${list}, format = 'newline_delimited', sample_size = -1)`;
    case "csv":
    case "tsv":
      return `read_csv(${list}, ${csvOptions(source, format)}${types === "names" ? BEGINNING : typesOption(types, columnsInFolders(source, files, format))})`;
  }
}

const BUFFER_BYTES = 8 * 1024 ** 2;

/**
 * Every option of the dialect by name. Left to itself the sniffer reads a ragged file as one column, takes a later line
 * for the header and drops all rows before it, and cuts values at a `#`, each without a word. Left to itself the reader
 * also takes 32 MiB for every buffer, a hundred more in all, and is no faster for it.
 */
function csvOptions(source: FileSource, format: "csv" | "tsv"): string {
  return `delim = ${quoteLiteral(delimiterOf(source, format))}, quote = '"', escape = '"', header = true, skip = 0, comment = '', strict_mode = true, null_padding = false, ignore_errors = false, buffer_size = ${BUFFER_BYTES}`;
}

/** Rows that are looked at where the rest of a file has nothing to tell. */
const BEGINNING = ", sample_size = 20480";

/** Types are learnt from the whole file; once they are known, a short look at its beginning is enough. */
function typesOption(types: ReadonlyMap<string, string>, inFolders: ReadonlySet<string>): string {
  if (types.size === 0) return ", sample_size = -1";
  const list = (wanted: boolean): string =>
    [...types]
      .filter(([name]) => inFolders.has(name) === wanted)
      .map(([name, type]) => `${quoteLiteral(name)}: ${quoteLiteral(type)}`)
      .join(", ");
  const folders = list(true);
  return `${BEGINNING}, types = {${list(false)}}${folders === "" ? "" : `, hive_types = {${folders}}`}`;
}

/** Columns that folders name (`year=2001/`), which are in no file's header. */
function columnsInFolders(source: FileSource, files: readonly string[], format: "csv" | "tsv"): Set<string> {
  const [first] = files;
  const named = (first ?? "").split("/").flatMap((part) => /^([^=]+)=/.exec(part)?.[1] ?? []);
  if (first === undefined || named.length === 0) return new Set();
  const header = new Set(headerNames(first, delimiterOf(source, format)));
  return new Set(named.filter((name) => !header.has(name)));
}

function delimiterOf(source: FileSource, format: "csv" | "tsv"): string {
  return source.delimiter ?? (format === "tsv" ? "\t" : ",");
}

/** Stored rows with `select` applied. The line break keeps a trailing comment from swallowing what follows. */
export function selectedRelation(select: readonly string[] | null, stored: string): string {
  return `(select ${select === null ? "*" : select.join(", ")}\nfrom ${stored})`;
}

/** The names in the first line of a text file, as far as they can be told without the engine. */
function headerNames(file: string, delimiter: string): string[] {
  const names: string[] = [];
  let name = "";
  let quoted = false;
  for (const character of firstLine(file)) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) {
      names.push(name);
      name = "";
    } else name += character;
  }
  return [...names, name];
}

/** A query that reads every cell as text: its only use is the engine's complaint, which names the line. */
export function textScan(
  source: FileSource,
  { files, format }: FoundFiles & { readonly format: "csv" | "tsv" },
): string[] {
  const delimiter = delimiterOf(source, format);
  return files.map((file) => {
    const names = headerNames(file, delimiter).map((_, i) => `${quoteLiteral(`c${i}`)}: 'VARCHAR'`);
    return `select count(*) from read_csv([${quoteLiteral(file)}], auto_detect = false, ${csvOptions(source, format)}, columns = {${names.join(", ")}})`;
  });
}

function firstLine(file: string): string {
  const handle = openSync(file, "r");
  try {
    const buffer = Buffer.alloc(64 * 1024);
    const text = buffer.toString("utf8", 0, readSync(handle, buffer, 0, buffer.length, 0));
    return (text.split(/\r\n|\n|\r/)[0] ?? "").replace(/^\ufeff/, "");
  } finally {
    closeSync(handle);
  }
}

/** A column of the relation as a number, a text, or as it is. */
export function castColumn(name: string, as: "number" | "text"): string {
  return `cast(${quoteIdentifier(name)} as ${as === "number" ? "double" : "varchar"})`;
}
