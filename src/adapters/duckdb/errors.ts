import { UserError } from "../../core/user-error.ts";
import { type FileSource, formatOfPath } from "../../domain/table/source.ts";

/**
 * Turns DuckDB's complaint about rows into one of ours. Its text quotes cells, which may be anybody's data and may be
 * written to mislead, so that no word of it passes: the kind chooses a sentence of ours, the line number is taken only
 * where DuckDB itself puts it, and a column only if it is one of `columns`.
 */
export function dataError(error: unknown, source: FileSource, columns: readonly string[]): UserError {
  if (error instanceof UserError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const kind = /^[A-Z][A-Za-z ]* Error(?=:)/.exec(text)?.[0] ?? "";
  const said = withoutData(text);
  const line = lineOf(text);
  const column = columnOf(text, columns);
  if (/^CSV Error|dialect|sniff/i.test(said)) return unreadable(source, line, csvReason(text, column));
  if (/^JSON transform/.test(said)) return unreadable(source, line, "a value has not the type of its column");
  if (/^Malformed JSON/.test(said)) return unreadable(source, line, "a line is not one JSON object");
  if (kind === "Out of Memory Error" || /failed to allocate|bad_alloc/i.test(said)) {
    return new UserError(
      "E_DATA_MEMORY",
      `${source.name}: reading ${source.pattern} needs more memory than it may have`,
      { exit: 3, remedy: "read fewer columns with data.select, or store the data as Parquet" },
    );
  }
  if (kind === "Permission Error") {
    return new UserError("E_SELECT", `${source.name}: data.select reaches for something other than the data`, {
      remedy: "use only columns and functions in data.select",
    });
  }
  if (kind === "Conversion Error" || /could not convert|could not be converted/i.test(said)) {
    const what = column === undefined ? "a value" : `a value of ${column}`;
    return unreadable(source, line, `${what} cannot be converted to the type that its column has, or is given`);
  }
  if (/footer|magic bytes|parquet|thrift|snappy|zstd|gzip/i.test(said))
    return unreadable(source, undefined, "it is no intact file of its format");
  return unreadable(source, line, `it cannot be read${kind === "" ? "" : ` (${kind})`}`);
}

/** The complaint about a select list, which quotes only the configuration's own text. */
export function selectError(error: unknown, source: FileSource, columns: readonly string[]): UserError {
  const text = error instanceof Error ? error.message : String(error);
  const missing = /Referenced column "([^"]+)" (?:was )?not found/.exec(text)?.[1];
  if (missing !== undefined) {
    return new UserError(
      "E_COLUMN_MISSING",
      `${source.name}: data.select needs the column ${missing}, which ${source.pattern} does not have`,
      { remedy: `its columns are: ${columns.join(", ")}`, subject: missing },
    );
  }
  if (/Permission Error/.test(text)) return dataError(error, source, columns);
  return new UserError("E_SELECT", `${source.name}: data.select is not valid: ${firstWords(text)}`, {
    remedy: `write SQL expressions over the columns: ${columns.join(", ")}`,
  });
}

/** What DuckDB says itself: without its kind, without anything in quotes, and up to the line that it copies. */
function withoutData(text: string): string {
  const [own = ""] = text.split(/\n\s*Original Line:/);
  return own.replace(/^[A-Z][A-Za-z ]* Error: /, "").replace(/"[^"]*"|'[^']*'/g, "…");
}

/** The line, from the two places in which DuckDB writes one, each at the start of the message. */
function lineOf(text: string): string | undefined {
  const csv = /^[A-Za-z ]+ Error: CSV Error on Line: (\d+)/.exec(text);
  const json =
    /^[A-Za-z ]+ Error: (?:Malformed JSON|JSON transform error) in file "[^"\n]*",[a-z0-9 ]* in line (\d+)/.exec(text);
  return (csv ?? json)?.[1];
}

function columnOf(text: string, columns: readonly string[]): string | undefined {
  const csv = /Error when converting column "([^"\n]+)"/g;
  const cast = /when casting from source column ([^\n]+)/g;
  const named = [...text.matchAll(csv), ...text.matchAll(cast)].at(-1)?.[1];
  return columns.find((column) => column === named);
}

/** What a sound file looks like. */
const TEXT_TABLE =
  "a CSV file is UTF-8 and has one header line, one separator (data.delimiter), and as many cells in every line";
const SHAPES = {
  csv: TEXT_TABLE,
  tsv: TEXT_TABLE,
  jsonl: "a JSON lines file has one object a line, and no array around them",
  parquet: "a Parquet file ends with its own footer, so look whether it was written and copied whole",
} as const;

/** A file that cannot be read, with the line where that is known. */
export function unreadable(source: FileSource, line: string | undefined, reason: string): UserError {
  const where = line === undefined ? source.pattern : `${source.pattern}, line ${line}`;
  return new UserError("E_DATA_UNREADABLE", `${source.name}: ${where}: ${reason}`, {
    remedy: `mend the file; ${SHAPES[formatOfPath(source.pattern) ?? "csv"]}`,
  });
}

/** DuckDB gives its reason after the line that it copies, so the last one found is its own. */
function csvReason(text: string, column: string | undefined): string {
  const counts = [...text.matchAll(/Expected Number of Columns: (\d+) Found: (\d+)/g)].at(-1);
  const found: readonly (readonly [number, string])[] = [
    [text.lastIndexOf("Value with unterminated quote"), "a quote is opened and never closed"],
    [
      text.lastIndexOf("Error when converting column"),
      `a value of ${column ?? "a column"} has not the type that the column had at training`,
    ],
    [text.lastIndexOf("Invalid unicode (byte sequence mismatch) detected."), "a value is not UTF-8"],
    [counts?.index ?? -1, `the line has ${counts?.[2]} cells where the header has ${counts?.[1]}`],
    [0, "the lines do not all have the same number of cells"],
  ];
  return found.reduce((last, next) => (next[0] > last[0] ? next : last))[1];
}

function firstWords(text: string): string {
  return (text.split("\n")[0] ?? "").replace(/^[A-Z][A-Za-z ]*Error: /, "").slice(0, 300);
}
