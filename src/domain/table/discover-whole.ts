import type { CategoryCounts } from "./count-plan.ts";

/**
 * Counts whole numbers that stand for classes, as an engine that discovers categories counts their texts: the `top` most
 * frequent ones (ties in the order of their characters), everything else as `other`; NaN is missing.
 */
export function discoverWhole(values: Float64Array, top: number): CategoryCounts {
  const seen = new Map<number, number>();
  let missing = 0;
  for (const value of values) {
    if (Number.isNaN(value)) missing++;
    else seen.set(value, (seen.get(value) ?? 0) + 1);
  }
  const ranked = [...seen]
    .map(([value, count]) => [String(value), count] as const)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return {
    kind: "category",
    missing,
    categories: ranked.slice(0, top).map(([category]) => category),
    counts: Float64Array.from(ranked.slice(0, top), ([, count]) => count),
    other: ranked.slice(top).reduce((sum, [, count]) => sum + count, 0),
    distinct: ranked.length,
  };
}
