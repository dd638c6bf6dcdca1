import { percentileContrast, percentileInterval, resampleSums } from "../statistics/bootstrap.ts";
import { differences } from "../statistics/differences.ts";
import { IDENTICAL, type IntervalSettings, mirrored } from "../statistics/estimate.ts";
import { compensatedSum, mean } from "../statistics/sum.ts";
import { canonicalRows } from "./canonical-rows.ts";
import type { JudgedRegression, Pair, SpreadMethod } from "./metric.ts";
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
    const { first, second, isSwapped } = resampled({ challenger, champion }, settings);
    const [own, others] = [Float64Array.from(first, figure), Float64Array.from(second, figure)];
    const [ours, theirs] = isSwapped ? [others, own] : [own, others];
    const interval = percentileInterval(ours, settings);
    if (champion === null) return { challenger: interval, champion: null, delta: null };
    const delta = percentileContrast(differences(own, others), settings);
    const same = sameNumbers(challenger.value, champion.value);
    return {
      challenger: interval,
      champion: percentileInterval(theirs, settings),
      delta: same ? IDENTICAL : isSwapped ? mirrored(delta) : delta,
    };
  };
}

/** The sums of every resample, for the model that stands first and for the other. */
interface Resampled {
  readonly first: readonly ErrorSums[];
  readonly second: readonly ErrorSums[];
  /** The challenger stands second, so that the order does not depend on who is called challenger. */
  readonly isSwapped: boolean;
}

/** What was resampled last for a challenger: its metrics are asked for one after the other. */
const remembered = new WeakMap<JudgedRegression, { readonly key: string; readonly other: unknown; found: Resampled }>();

function resampled({ challenger, champion }: Pair<JudgedRegression>, settings: IntervalSettings): Resampled {
  const known = remembered.get(challenger);
  const key = `${settings.seed} ${settings.replicates}`;
  if (known !== undefined && known.key === key && known.other === champion) return known.found;
  const other = champion ?? challenger;
  const isSwapped = squaredErrors(challenger) < squaredErrors(other);
  const [one, two] = isSwapped ? [other, challenger] : [challenger, other];
  const found = { first: [] as ErrorSums[], second: [] as ErrorSums[], isSwapped };
  resampleSums(
    { terms: termsOf(one, two), width: 4 },
    (sums, rows) => {
      const [squaredError = 0, otherError = 0, label = 0, squaredLabel = 0] = sums;
      found.first.push({ rows, squaredError, label, squaredLabel });
      found.second.push({ rows, squaredError: otherError, label, squaredLabel });
    },
    settings,
  );
  remembered.set(challenger, { key, other: champion, found });
  return found;
}

function squaredErrors({ label, value }: JudgedRegression): number {
  return compensatedSum(label.map((y, row) => (y - (value[row] ?? 0)) ** 2));
}

/** For each row both squared errors, the label's distance from the mean, and its square. */
function termsOf(first: JudgedRegression, second: JudgedRegression): Float64Array {
  const { label } = first;
  const centre = mean(label);
  const order = canonicalRows(label, first.value, second.value);
  const terms = new Float64Array(4 * label.length);
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    const distance = (label[row] ?? 0) - centre;
    terms[4 * at] = ((label[row] ?? 0) - (first.value[row] ?? 0)) ** 2;
    terms[4 * at + 1] = ((label[row] ?? 0) - (second.value[row] ?? 0)) ** 2;
    terms[4 * at + 2] = distance;
    terms[4 * at + 3] = distance ** 2;
  }
  return terms;
}
