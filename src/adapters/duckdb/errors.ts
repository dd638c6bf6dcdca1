import { UserError } from "../../core/user-error.ts";
import type { FileSource } from "../../domain/table/source.ts";

/**
 * Turns DuckDB's complaint into one of ours. Its text may quote cells, which may be anybody's data, so only the kind,
 * the line number and names of columns pass.
 */
export function dataError(error: unknown, source: FileSource): UserError {
  if (error instanceof UserError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const line = /(?:CSV Error on Line|in line|at line|line)[: ]+(\d+)/i.exec(text)?.[1];
  const column = /(?:converting column|cast column|Column) "?([^"\n]+?)"?[.\s]/.exec(text)?.[1];
  if (/dialect|sniff|CSV Error|Expected Number of Columns|unterminated quote/i.test(text))
    return unreadable(source, line, csvReason(text, column));
  if (/Malformed JSON|JSON/i.test(text)) return unreadable(source, line, "a line is not one JSON object");
  if (/Out of Memory|memory/i.test(text)) {
    return new UserError(
      "E_DATA_MEMORY",
      `${source.name}: reading ${source.pattern} needs more memory than it may have`,
      { exit: 3, remedy: "read fewer columns with data.select, or store the data as Parquet" },
    );
  }
  if (/Permission Error/.test(text)) {
    return new UserError("E_SELECT", `${source.name}: data.select reaches for something other than the data`, {
      remedy: "use only columns and functions in data.select",
    });
  }
  if (/footer|magic bytes|parquet|thrift|snappy|zstd|gzip/i.test(text))
    return unreadable(source, undefined, "it is no intact file of its format");
  if (/^Conversion Error|Could not convert|Invalid Input Error/i.test(text))
    return unreadable(
      source,
      line,
      column === undefined
        ? "a value has not the type of its column"
        : `a value of ${column} has not the type that the column had at training`,
    );
  return unreadable(source, line, firstWords(text));
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
  if (/Permission Error/.test(text)) return dataError(error, source);
  return new UserError("E_SELECT", `${source.name}: data.select is not valid: ${firstWords(text)}`, {
    remedy: `write SQL expressions over the columns: ${columns.join(", ")}`,
  });
}

function unreadable(source: FileSource, line: string | undefined, reason: string): UserError {
  const where = line === undefined ? source.pattern : `${source.pattern}, line ${line}`;
  return new UserError("E_DATA_UNREADABLE", `${source.name}: ${where}: ${reason}`, {
    remedy:
      "mend the file; a CSV file has one header line, one separator (data.delimiter), and as many cells in every line",
  });
}

function csvReason(text: string, column: string | undefined): string {
  if (/unterminated quote/i.test(text)) return "a quote is opened and never closed";
  if (/Could not convert|Error when converting/i.test(text))
    return `a value of ${column ?? "a column"} has not the type that the column had at training`;
  const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text);
  if (counts !== null) return `the line has ${counts[2]} cells where the header has ${counts[1]}`;
  return "the lines do not all have the same number of cells";
}

function firstWords(text: string): string {
  return (text.split("\n")[0] ?? "").replace(/^[A-Z][A-Za-z ]*Error: /, "").slice(0, 300);
}
