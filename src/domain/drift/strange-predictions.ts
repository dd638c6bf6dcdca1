import { counted } from "../statistics/counted.ts";
import type { ColumnCounts } from "../table/count-plan.ts";

/**
 * How many rows the model had no answer for, as a sentence; null where it had one for each. Such rows count as missing,
 * and a few of them move no limit. Of classes nothing is known: the most probable one is counted.
 */
export function strangePredictions(counts: ColumnCounts | undefined): string | null {
  if (counts?.kind !== "number") return null;
  const strange = counts.nan + counts.infinite;
  if (strange === 0) return null;
  const [are, count] = strange === 1 ? ["is", "counts"] : ["are", "count"];
  return `${counted(strange, "prediction")} ${are} NaN or infinite, and ${count} as missing`;
}
