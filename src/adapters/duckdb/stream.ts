import { type DuckDbChunk, loadDuckDb } from "./native.ts";
import type { OpenSource } from "./open-source.ts";
import { castColumn } from "./relation.ts";

/** A column to read, and how: as float64 with NaN for a missing value, or as text with null. */
export interface StreamedColumn {
  readonly name: string;
  readonly as: "number" | "text";
}

/** Up to 2,048 rows, column by column, in the order asked for. Arrays belong to the caller. */
export interface RowBatch {
  readonly rows: number;
  readonly columns: readonly (Float64Array | (string | null)[])[];
}

/** Streams columns of a source in row order; nothing but the current batch is in memory. */
export async function* streamRows(
  { connection, relation }: OpenSource,
  columns: readonly StreamedColumn[],
): AsyncIterable<RowBatch> {
  const list = columns.map(({ name, as }) => castColumn(name, as)).join(", ");
  const result = await connection.stream(`select ${list === "" ? "1" : list} from ${relation}`);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    yield {
      rows: chunk.rowCount,
      columns: columns.map(({ as }, i) => (as === "number" ? readNumbers(chunk, i) : readTexts(chunk, i))),
    };
  }
}

/** Copies a DOUBLE vector whole; a missing value becomes NaN. */
export function readNumbers(chunk: DuckDbChunk, column: number): Float64Array {
  const { bindings } = loadDuckDb();
  const rows = chunk.rowCount;
  const vector = bindings.data_chunk_get_vector(chunk.chunk, column);
  const bytes = bindings.vector_get_data(vector, rows * 8);
  const values = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + rows * 8) as ArrayBuffer);
  const validity = bindings.vector_get_validity(vector, Math.ceil(rows / 64) * 8);
  if (validity !== null && validity !== undefined) {
    for (let row = 0; row < rows; row++)
      if (((validity[row >> 3] ?? 255) & (1 << (row & 7))) === 0) values[row] = Number.NaN;
  }
  return values;
}

function readTexts(chunk: DuckDbChunk, column: number): (string | null)[] {
  const vector = chunk.getColumnVector(column);
  const values: (string | null)[] = new Array(chunk.rowCount);
  for (let row = 0; row < chunk.rowCount; row++) values[row] = vector.getItem(row) as string | null;
  return values;
}
