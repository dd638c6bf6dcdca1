import { logitInterval } from "./delong.ts";
import { type Contrast, type IntervalSettings, noInterval, type Uncertainty } from "./estimate.ts";
import { type Numbers, sumOfSquares } from "./moments.ts";
import { normalContrast } from "./normal-contrast.ts";

type Settings = Pick<IntervalSettings, "confidence">;

/** Standard error of a figure from its rows' influences (derivatives by the row's weight), which sum to 0. */
function errorOf(influence: Numbers): number {
  const rows = influence.values.length;
  return Math.sqrt((sumOfSquares(influence) * rows) / (rows - 1));
}

/** Interval of a figure in (0, 1) from its rows' influences, on the logit scale. */
export function linearisedInterval(value: number, influence: Float64Array, settings: Settings): Uncertainty {
  if (influence.length < 2) return noInterval("one row has no spread");
  const error = errorOf({ values: influence });
  if (value <= 0 || value >= 1 || error === 0) return noInterval("the classes are separated without a single error");
  return logitInterval(value, error, settings);
}

/** Interval and p value of a difference from both figures' influences on the same rows, by the normal distribution. */
export function linearisedContrast(
  delta: number,
  { first, second }: { readonly first: Float64Array; readonly second: Float64Array },
  settings: Settings,
): Contrast {
  if (first.length < 2) return noInterval("one row has no spread");
  const error = errorOf({ values: first, less: second });
  if (error === 0) return noInterval("both models rank every row alike, though their scores differ");
  return normalContrast(delta, { error, method: "linearised" }, settings);
}
