import { mersenneTwister } from "../../domain/statistics/random.ts";
import type { BatchColumns } from "./feeds.ts";

/** Rows of several batches, by column; numbers and texts in the order in which they were kept. */
export interface SampledRows {
  readonly rows: number;
  readonly columns: BatchColumns;
}

type Values = number[] | (string | null)[];

/** A seeded sample of at most so many rows, each equally likely, from batches that come one by one (Vitter's R). */
export function sampleRows(
  size: number,
  seed: number,
): { readonly push: (columns: BatchColumns, rows: number) => void; readonly finish: () => SampledRows } {
  const random = mersenneTwister(seed);
  const kept = new Map<string, { readonly isText: boolean; readonly values: Values }>();
  let seen = 0;
  return {
    push: (columns, rows) => {
      for (let row = 0; row < rows; row++, seen++) {
        const place = seen < size ? seen : Math.floor(random() * (seen + 1));
        if (place >= size) continue;
        for (const [name, values] of columns) {
          const column = kept.get(name) ?? { isText: !(values instanceof Float64Array), values: [] };
          kept.set(name, column);
          column.values[place] = values[row] ?? null;
        }
      }
    },
    finish: () => ({
      rows: Math.min(size, seen),
      columns: new Map(
        [...kept].map(([name, { isText, values }]) => [
          name,
          isText ? (values as (string | null)[]) : Float64Array.from(values as number[]),
        ]),
      ),
    }),
  };
}
