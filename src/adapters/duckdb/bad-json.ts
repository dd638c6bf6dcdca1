import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { FileSource } from "../../domain/table/source.ts";
import { unreadable } from "./errors.ts";

/**
 * Throws for the first line that is not one JSON object, and names it: DuckDB counts an object that is cut off as one
 * that goes on in the next line. Passes where every line is one, and over files in a compression that is not gzip.
 */
export async function refuseBadJson(source: FileSource, files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (/\.zst$/i.test(file)) continue;
    const raw = createReadStream(file);
    const lines = createInterface({ input: /\.gz$/i.test(file) ? raw.pipe(createGunzip()) : raw });
    let number = 0;
    for await (const line of lines) {
      number++;
      if (line.trim() !== "" && !isObject(line))
        throw unreadable(source, String(number), "the line is not one JSON object");
    }
  }
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === "object" && !Array.isArray(value);
  } catch {
    return false;
  }
}
