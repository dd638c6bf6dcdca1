import type { Contrast, IntervalSettings } from "./estimate.ts";
import { normalSurvival } from "./gamma.ts";
import { criticalValue } from "./normal.ts";
import { studentQuantile, studentSurvival } from "./student-t.ts";

/**
 * One-sided p value of "the true difference is at least `limit`" against "it is less", where `delta` was found on `rows`
 * rows; null without an interval. The test that the interval inverts: Student's for paired t and for weights and
 * clusters, the score test for Tango's, else the normal distribution with the interval's own upper reach as its scale, so
 * that half of (1 - confidence) is exactly where the interval ends at the limit.
 */
export function lowerTail(
  contrast: Contrast,
  limit: number,
  { delta, rows, confidence }: { readonly delta: number; readonly rows: number } & Pick<IntervalSettings, "confidence">,
): number | null {
  if (contrast.kind === "none") return null;
  if (contrast.method === "identical") return limit <= 0 ? 1 : 0;
  if (contrast.statistic !== undefined) return normalSurvival(0 - contrast.statistic(limit));
  const reach = contrast.high - delta;
  if (!(reach > 0)) return delta >= limit ? 1 : 0;
  const degrees = contrast.degrees ?? (contrast.method === "paired-t" && rows > 1 ? rows - 1 : null);
  if (degrees !== null) {
    const critical = studentQuantile((1 + confidence) / 2, degrees);
    return studentSurvival(((limit - delta) * critical) / reach, degrees);
  }
  return normalSurvival(((limit - delta) * criticalValue(confidence)) / reach);
}
