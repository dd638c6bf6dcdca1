/** How the text of a file is laid out. */
export type FileFormat = "csv" | "tsv" | "jsonl" | "parquet";

/** Rows in files, read by the embedded engine. */
export interface FileSource {
  readonly kind: "files";
  /** What the source is called where it is named to people: `data.test`, `drift.current`, `--input`. */
  readonly name: string;
  /** Path or glob, relative to the workspace. */
  readonly pattern: string;
  /** Taken from the file name's ending where it is null. */
  readonly format: FileFormat | null;
  /** Field separator of a CSV file; null means the one its ending stands for. */
  readonly delimiter: string | null;
  /** SQL select list applied to every stored row before anything else sees it; null keeps the stored columns. */
  readonly select: readonly string[] | null;
  /**
   * Engine types of the *stored* columns, frozen at training, for formats that carry none (CSV, TSV, JSON lines).
   * Without them a file is sniffed, and `00501` could be a text in one file and a number in the next.
   */
  readonly types: ReadonlyMap<string, string>;
}

/** Where rows come from. PostgreSQL and Trino become further kinds of the same union. */
export type Source = FileSource;

const ENDINGS = new Map<string, FileFormat>([
  ["csv", "csv"],
  ["tsv", "tsv"],
  ["tab", "tsv"],
  ["jsonl", "jsonl"],
  ["ndjson", "jsonl"],
  ["parquet", "parquet"],
  ["pq", "parquet"],
]);

/** The format that a file name stands for (`.gz` and `.zst` may follow), or null when its ending says nothing. */
export function formatOfPath(path: string): FileFormat | null {
  const plain = path.toLowerCase().replace(/\.(gz|zst)$/, "");
  return ENDINGS.get(plain.slice(plain.lastIndexOf(".") + 1)) ?? null;
}

/** Every ending that names a format, for error messages. */
export function knownEndings(): string[] {
  return [...ENDINGS.keys()].map((ending) => `.${ending}`);
}

/**
 * The same source without the expression that makes a column: rows to be scored have no label yet, nor what it is
 * derived from. Works where `select` is a list and one entry ends in `as <name>`; else the source is returned as it is.
 */
export function withoutDerived(source: Source, name: string): Source {
  const kept = source.select?.filter((entry) => derivedName(entry) !== name.toLowerCase());
  return kept === undefined || kept.length === 0 ? source : { ...source, select: kept };
}

function derivedName(expression: string): string | null {
  const match = /\sas\s+(?:"([^"]+)"|([A-Za-z_][A-Za-z0-9_]*))\s*$/i.exec(expression);
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}
