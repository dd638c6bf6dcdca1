import type { Judged } from "../metric/metric.ts";

/**
 * The judged rows that count for something, all or those of a slice (indices), and of a binary model the positive ones
 * (0 for other models). A row of weight 0 moves no figure, and is none.
 */
export function countRows(judged: Judged, slice?: Uint32Array): { readonly rows: number; readonly positives: number } {
  const { label, weight } = judged;
  const size = slice?.length ?? label.length;
  let rows = 0;
  let positives = 0;
  for (let at = 0; at < size; at++) {
    const row = slice === undefined ? at : (slice[at] ?? 0);
    if (weight !== undefined && !((weight[row] ?? 0) > 0)) continue;
    rows++;
    if (judged.kind === "binary") positives += label[row] ?? 0;
  }
  return { rows, positives };
}
