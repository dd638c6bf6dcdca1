import type { ComparisonMethod, Contrast, IntervalSettings } from "./estimate.ts";
import { criticalValue, normalTwoSided } from "./normal.ts";

/** Interval and two-sided p value of a difference with its standard error (above 0), by the normal distribution. */
export function normalContrast(
  delta: number,
  { error, method }: { readonly error: number; readonly method: ComparisonMethod },
  { confidence }: Pick<IntervalSettings, "confidence">,
): Contrast {
  const reach = criticalValue(confidence) * error;
  return { kind: "interval", low: delta - reach, high: delta + reach, p: normalTwoSided(delta / error), method };
}
