import { gradient } from "./gradient.ts";
import type { LossMetric } from "./loss-metric.ts";
import { type Direction, type Judged, type MetricValue, type Range, type Reported, undefinedMetric } from "./metric.ts";
import { robustSpread } from "./robust-spread.ts";

/** Terms of every row, row-major: what a metric adds up. */
export interface Terms {
  readonly terms: Float64Array;
  readonly width: number;
}

/** A metric that is a smooth figure of (weighted) sums over rows. */
export interface SumsParts<J> {
  readonly id: string;
  readonly summary: string;
  readonly reported: Reported;
  readonly direction: Direction;
  readonly range: Range;
  readonly terms: (judged: J) => Terms;
  /** From the sums of the terms; the first sum is that of the weights. */
  readonly figure: (sums: Float64Array) => MetricValue;
  readonly same: (first: J, second: J) => boolean;
  /** Why the metric is undefined on these rows; null where it is not. */
  readonly refuse?: (judged: J) => string | null;
  readonly note?: (judged: J) => string | null;
}

/** The metric, with intervals from the rows' influences: the gradient of the figure times each row's terms. */
export function sumsMetric<J extends Judged>(parts: SumsParts<J>): LossMetric<J> {
  const { id, summary, reported, direction, range, terms, figure, same } = parts;
  const compute = (judged: J): MetricValue => {
    if (judged.label.length === 0) return undefinedMetric("there is no row");
    const refused = parts.refuse?.(judged) ?? null;
    if (refused !== null) return undefinedMetric(refused);
    const { sums } = summed(terms(judged), judged.weight);
    if (sums[0] === 0) return undefinedMetric("every row has weight 0");
    const value = figure(sums);
    const note = parts.note?.(judged) ?? null;
    return value.kind === "undefined" || note === null ? value : { ...value, note };
  };
  const influence = (judged: J): Float64Array => influenceOf(terms(judged), judged.weight, figure);
  return {
    id,
    summary,
    reported,
    direction,
    range,
    compute,
    interval: "from the rows' influences; paired",
    spread: robustSpread({ compute, influence, range, same }),
  };
}

function influenceOf(
  all: Terms,
  weight: Float64Array | undefined,
  figure: (sums: Float64Array) => MetricValue,
): Float64Array {
  const { sums, sizes } = summed(all, weight);
  const slopes = gradient(
    sums,
    (moved) => {
      const value = figure(moved);
      return value.kind === "value" ? value.value : Number.NaN;
    },
    sizes,
  );
  const { terms, width } = all;
  const influence = new Float64Array(terms.length / width);
  for (let row = 0; row < influence.length; row++) {
    let moved = slopes[0] ?? 0;
    for (let term = 0; term < width; term++) moved += (slopes[term + 1] ?? 0) * (terms[row * width + term] ?? 0);
    influence[row] = moved * (weight === undefined ? 1 : (weight[row] ?? 0));
  }
  return influence;
}

/** Compensated sums of weights and terms, and of the terms' absolute values. */
function summed(
  { terms, width }: Terms,
  weight: Float64Array | undefined,
): { readonly sums: Float64Array; readonly sizes: Float64Array } {
  const sums = new Float64Array(width + 1);
  const lost = new Float64Array(width + 1);
  const sizes = new Float64Array(width + 1);
  const rows = terms.length / width;
  for (let row = 0; row < rows; row++) {
    const w = weight === undefined ? 1 : (weight[row] ?? 0);
    for (let at = 0; at <= width; at++) {
      const value = at === 0 ? w : w * (terms[row * width + at - 1] ?? 0);
      const sum = sums[at] ?? 0;
      const next = sum + value;
      lost[at] = (lost[at] ?? 0) + (Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum);
      sums[at] = next;
      sizes[at] = (sizes[at] ?? 0) + Math.abs(value);
    }
  }
  for (let at = 0; at <= width; at++) sums[at] = (sums[at] ?? 0) + (lost[at] ?? 0);
  return { sums, sizes };
}
