import { type Contrast, type IntervalSettings, noInterval, type Uncertainty } from "./estimate.ts";
import { criticalValue, normalTwoSided } from "./normal.ts";
import { sortOrder } from "./sort-order.ts";
import { compensatedSum } from "./sum.ts";

type Settings = Pick<IntervalSettings, "confidence">;

/** Each row's share of the area under the ROC curve: what DeLong's variances are made of. */
export interface Placements {
  readonly area: number;
  readonly positives: number;
  readonly negatives: number;
  /** Of a positive row the share of negatives below it, of a negative row that of positives above; ties count half. */
  readonly placement: Float64Array;
}

/**
 * Placements of all rows in O(n log n), ties exact (DeLong, DeLong and Clarke-Pearson 1988; the midranks of Sun and Xu
 * 2014). `label` is 1 or 0. Null where one class is absent.
 */
export function placements(label: Float64Array, score: Float64Array): Placements | null {
  let positives = 0;
  for (const truth of label) positives += truth;
  const negatives = label.length - positives;
  if (positives === 0 || negatives === 0) return null;
  const order = sortOrder(score);
  const placement = new Float64Array(label.length);
  let below = { positives: 0, negatives: 0 };
  for (let start = 0; start < order.length; ) {
    const tied = { positives: 0, negatives: 0 };
    let end = start;
    for (; end < order.length && score[order[end] ?? 0] === score[order[start] ?? 0]; end++) {
      if (label[order[end] ?? 0] === 1) tied.positives++;
      else tied.negatives++;
    }
    const ofPositive = (below.negatives + tied.negatives / 2) / negatives;
    const ofNegative = (positives - below.positives - tied.positives / 2) / positives;
    for (let at = start; at < end; at++) {
      const row = order[at] ?? 0;
      placement[row] = label[row] === 1 ? ofPositive : ofNegative;
    }
    below = { positives: below.positives + tied.positives, negatives: below.negatives + tied.negatives };
    start = end;
  }
  const area = classMean(label, 1, placement);
  return { area, positives, negatives, placement };
}

/** DeLong's variance of one area (R pROC `var(roc, method = "delong")`); null with fewer than two of a class. */
export function areaVariance(label: Float64Array, { placement }: Pick<Placements, "placement">): number | null {
  let variance = 0;
  for (const truth of [1, 0]) {
    const members = classSum(
      label,
      truth,
      label.map(() => 1),
    );
    if (members < 2) return null;
    const centre = classMean(label, truth, placement);
    const squares = classSum(
      label,
      truth,
      placement.map((value) => (value - centre) ** 2),
    );
    variance += squares / (members - 1) / members;
  }
  return variance;
}

/**
 * Interval of one area on the logit scale, back-transformed: inside (0, 1), and it holds its level close to 1, where the
 * plain interval does not. None where the area is 0 or 1.
 */
export function areaInterval(label: Float64Array, ranks: Placements, { confidence }: Settings): Uncertainty {
  const variance = areaVariance(label, ranks);
  if (variance === null) return noInterval("a class has fewer than two rows");
  const { area } = ranks;
  if (area <= 0 || area >= 1) return noInterval("the classes are separated without a single error");
  if (variance === 0) return noInterval("every row contributes the same");
  return logitInterval(area, Math.sqrt(variance), { confidence });
}

/** `value` in (0, 1) with its standard error, as an interval that is symmetric on the logit scale. */
export function logitInterval(value: number, error: number, { confidence }: Settings): Uncertainty {
  const centre = Math.log(value / (1 - value));
  const reach = (criticalValue(confidence) * error) / (value * (1 - value));
  const back = (x: number): number => 1 / (1 + Math.exp(-x));
  return { kind: "interval", low: back(centre - reach), high: back(centre + reach) };
}

/**
 * DeLong's test and interval of the difference of two areas on the same rows, first - second (R pROC
 * `roc.test(paired = TRUE)`). None without spread: differing scores that rank alike say nothing about other rows.
 */
export function pairedAreas(
  label: Float64Array,
  { first, second }: { readonly first: Placements; readonly second: Placements },
  { confidence }: Settings,
): Contrast {
  const difference = first.placement.map((value, row) => value - (second.placement[row] ?? 0));
  const variance = areaVariance(label, { placement: difference });
  if (variance === null) return noInterval("a class has fewer than two rows");
  if (variance === 0) return noInterval("both models rank every row alike, though their scores differ");
  const delta = first.area - second.area;
  const error = Math.sqrt(variance);
  const reach = criticalValue(confidence) * error;
  return {
    kind: "interval",
    low: delta - reach,
    high: delta + reach,
    p: normalTwoSided(delta / error),
    method: "delong",
  };
}

function classSum(label: Float64Array, truth: number, values: Float64Array): number {
  return compensatedSum(values.map((value, row) => (label[row] === truth ? value : 0)));
}

function classMean(label: Float64Array, truth: number, values: Float64Array): number {
  return (
    classSum(label, truth, values) /
    classSum(
      label,
      truth,
      values.map(() => 1),
    )
  );
}
