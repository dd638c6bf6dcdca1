import { type Contrast, type IntervalSettings, noInterval, type Uncertainty } from "./estimate.ts";
import { momentsOf, type Numbers } from "./moments.ts";
import { studentQuantile, studentTwoSided } from "./student-t.ts";

type Settings = Pick<IntervalSettings, "confidence">;

/** A spread below this part of the mean is rounding. */
const ROUNDING = 1e-12;

/** Interval of a mean by Student's t (SciPy `ttest_1samp(...).confidence_interval`), in the values' unit. */
export function meanInterval(values: Float64Array, { confidence }: Settings): Uncertainty {
  if (values.length < 2) return noInterval("one row has no spread");
  const { centre, error } = meanAndError({ values });
  if (!(error > ROUNDING * Math.abs(centre))) return noInterval("every row has the same loss");
  const reach = studentQuantile((1 + confidence) / 2, values.length - 1) * error;
  return { kind: "interval", low: centre - reach, high: centre + reach };
}

/**
 * Paired t interval and p value of the mean difference first - second, row by row (SciPy `ttest_rel`). Without spread
 * there is none: differing predictions of equal loss on every row say nothing about other rows.
 */
export function pairedMeans(first: Float64Array, second: Float64Array, { confidence }: Settings): Contrast {
  if (first.length < 2) return noInterval("one row has no spread");
  const { centre, error } = meanAndError({ values: first, less: second });
  if (!(error > ROUNDING * Math.abs(centre)))
    return noInterval("the two losses differ by the same amount on every row");
  const degrees = first.length - 1;
  const reach = studentQuantile((1 + confidence) / 2, degrees) * error;
  const p = studentTwoSided(centre / error, degrees);
  return { kind: "interval", low: centre - reach, high: centre + reach, p, method: "paired-t" };
}

/** Mean and its standard error (divisor n - 1). */
function meanAndError(numbers: Numbers): { readonly centre: number; readonly error: number } {
  const { count, mean, squares } = momentsOf(numbers);
  return { centre: mean, error: Math.sqrt(squares / (count - 1) / count) };
}
