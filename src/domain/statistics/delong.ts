import { type Contrast, type IntervalSettings, noInterval, type Uncertainty } from "./estimate.ts";
import { meanOf, momentsOf } from "./moments.ts";
import { criticalValue } from "./normal.ts";
import { normalContrast } from "./normal-contrast.ts";
import { isLastOfScore, isPositive, type RankedRows } from "./ranked-rows.ts";
import { compensatedSum } from "./sum.ts";

type Settings = Pick<IntervalSettings, "confidence">;

/** Each row's share of the area under the ROC curve: what DeLong's variances are made of. */
export interface Placements {
  readonly area: number;
  /** What the rows of a class weigh: their number, where all count alike. */
  readonly positives: number;
  readonly negatives: number;
  /** Of a positive row the share of negatives below it, of a negative row that of positives above; ties count half. */
  readonly placement: Float64Array;
}

/**
 * Placements of all rows in O(n) once they are ranked, ties exact (DeLong, DeLong and Clarke-Pearson 1988; the midranks
 * of Sun and Xu 2014). `label` is 1 or 0, and what `ranks` were made of. Null where one class is absent. With weights,
 * shares are those of weights.
 */
export function placements(label: Float64Array, ranks: RankedRows, weight?: Float64Array): Placements | null {
  const { order } = ranks;
  const weigh = (at: number): number => (weight === undefined ? 1 : (weight[order[at] ?? 0] ?? 0));
  let [positives, negatives] = [0, 0];
  for (let at = 0; at < order.length; at++) {
    if (isPositive(ranks, at)) positives += weigh(at);
    else negatives += weigh(at);
  }
  if (positives === 0 || negatives === 0) return null;
  const placement = new Float64Array(order.length);
  let [positivesBelow, negativesBelow] = [0, 0];
  let [tiedPositives, tiedNegatives] = [0, 0];
  let start = 0;
  for (let end = 0; end < order.length; end++) {
    if (isPositive(ranks, end)) tiedPositives += weigh(end);
    else tiedNegatives += weigh(end);
    if (!isLastOfScore(ranks, end)) continue;
    const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
    const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
    for (; start <= end; start++) placement[order[start] ?? 0] = isPositive(ranks, start) ? ofPositive : ofNegative;
    positivesBelow += tiedPositives;
    negativesBelow += tiedNegatives;
    [tiedPositives, tiedNegatives] = [0, 0];
  }
  const area =
    weight === undefined
      ? meanOf({ values: placement, of: { label, truth: 1 } })
      : weightedArea(label, placement, weight) / positives;
  return { area, positives, negatives, placement };
}

function weightedArea(label: Float64Array, placement: Float64Array, weight: Float64Array): number {
  return compensatedSum(placement.map((share, row) => share * (label[row] ?? 0) * (weight[row] ?? 0)));
}

/** How each row moves the area: its placement's distance from it, by the share of its class that its weight is. */
export function areaInfluence(
  label: Float64Array,
  { area, positives, negatives, placement }: Placements,
  weight: Float64Array | undefined,
): Float64Array {
  return placement.map((share, row) => {
    const w = weight === undefined ? 1 : (weight[row] ?? 0);
    return ((share - area) * w) / (label[row] === 1 ? positives : negatives);
  });
}

/**
 * DeLong's variance of one area (R pROC `var(roc, method = "delong")`), or of the difference between it and another on
 * the same rows; null with fewer than two of a class.
 */
export function areaVariance(
  label: Float64Array,
  { placement }: Pick<Placements, "placement">,
  other?: Pick<Placements, "placement">,
): number | null {
  let variance = 0;
  for (const truth of [1, 0]) {
    const less = other === undefined ? {} : { less: other.placement };
    const { count, squares } = momentsOf({ values: placement, ...less, of: { label, truth } });
    if (count < 2) return null;
    variance += squares / (count - 1) / count;
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
  settings: Settings,
): Contrast {
  const variance = areaVariance(label, first, second);
  if (variance === null) return noInterval("a class has fewer than two rows");
  if (variance === 0) return noInterval("both models rank every row alike, though their scores differ");
  return normalContrast(first.area - second.area, { error: Math.sqrt(variance), method: "delong" }, settings);
}
