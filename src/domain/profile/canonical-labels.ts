import { canonicalLabel } from "../scoring/output-plan.ts";
import type { CategoryCounts } from "../table/count-plan.ts";

/**
 * Counts of class labels under their canonical names, most frequent first (ties by code point): `1`, `1.0` and `true`
 * are one class, so a label column that was a boolean at training and is a number today has not changed.
 */
export function canonicalLabels(counts: CategoryCounts): CategoryCounts {
  const merged = new Map<string, number>();
  for (const [i, category] of counts.categories.entries()) {
    const label = canonicalLabel(category);
    merged.set(label, (merged.get(label) ?? 0) + (counts.counts[i] ?? 0));
  }
  const sorted = [...merged].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return {
    ...counts,
    categories: sorted.map(([label]) => label),
    counts: Float64Array.from(sorted, ([, count]) => count),
    distinct: counts.distinct - counts.categories.length + merged.size,
  };
}
