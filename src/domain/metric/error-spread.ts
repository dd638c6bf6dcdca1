import { percentileContrast, percentileInterval, resampleSums } from "../statistics/bootstrap.ts";
import { IDENTICAL, mirrored } from "../statistics/estimate.ts";
import { sortOrder } from "../statistics/sort-order.ts";
import { compensatedSum, mean } from "../statistics/sum.ts";
import type { JudgedRegression, SpreadMethod } from "./metric.ts";
import { sameNumbers } from "./same-numbers.ts";

/** Sums over (resampled) rows, from which a regression metric follows. */
export interface ErrorSums {
  readonly rows: number;
  readonly squaredError: number;
  /** Sum and sum of squares of the labels' distances from their mean in all rows. */
  readonly label: number;
  readonly squaredLabel: number;
}

/**
 * Intervals of a figure of sums of squared errors and labels by paired bootstrap: both models' errors are resampled
 * together. Rows are first put into an order that depends on neither the given one nor on which model is called first.
 */
export function errorSpread(figure: (sums: ErrorSums) => number): SpreadMethod<JudgedRegression> {
  return ({ challenger, champion }, settings) => {
    const other = champion ?? challenger;
    const isSwapped = squaredErrors(challenger) < squaredErrors(other);
    const [first, second] = isSwapped ? [other, challenger] : [challenger, other];
    const resamples = { first: [] as number[], second: [] as number[] };
    resampleSums(
      { terms: termsOf(first, second), width: 4 },
      (sums, rows) => {
        const [squaredError = 0, otherError = 0, label = 0, squaredLabel = 0] = sums;
        resamples.first.push(figure({ rows, squaredError, label, squaredLabel }));
        resamples.second.push(figure({ rows, squaredError: otherError, label, squaredLabel }));
      },
      settings,
    );
    const [own, others] = [Float64Array.from(resamples.first), Float64Array.from(resamples.second)];
    const intervals = [own, others].map((figures) => percentileInterval(figures, settings));
    const [ours, theirs] = isSwapped ? intervals.reverse() : intervals;
    if (ours === undefined || theirs === undefined) throw new TypeError("two models have two intervals");
    if (champion === null) return { challenger: ours, champion: null, delta: null };
    const delta = percentileContrast(
      own.map((value, i) => value - (others[i] ?? 0)),
      settings,
    );
    const same = sameNumbers(challenger.value, champion.value);
    return { challenger: ours, champion: theirs, delta: same ? IDENTICAL : isSwapped ? mirrored(delta) : delta };
  };
}

function squaredErrors({ label, value }: JudgedRegression): number {
  return compensatedSum(label.map((y, row) => (y - (value[row] ?? 0)) ** 2));
}

/** For each row both squared errors, the label's distance from the mean, and its square. */
function termsOf(first: JudgedRegression, second: JudgedRegression): Float64Array {
  const { label } = first;
  const centre = mean(label);
  const sums = first.value.map((value, row) => value + (second.value[row] ?? 0));
  let order = sortOrder(first.value);
  for (const key of [sums, label]) {
    const inner = order;
    order = sortOrder(Float64Array.from(inner, (row) => key[row] ?? 0)).map((at) => inner[at] ?? 0);
  }
  const terms = new Float64Array(4 * label.length);
  for (const [at, row] of order.entries()) {
    const distance = (label[row] ?? 0) - centre;
    terms[4 * at] = ((label[row] ?? 0) - (first.value[row] ?? 0)) ** 2;
    terms[4 * at + 1] = ((label[row] ?? 0) - (second.value[row] ?? 0)) ** 2;
    terms[4 * at + 2] = distance;
    terms[4 * at + 3] = distance ** 2;
  }
  return terms;
}
