import { type ClassCount, type ConfusionMatrix, classCount } from "./decision.ts";
import { definedMetric, type MetricValue, ratioMetric, undefinedMetric } from "./metric.ts";

/** Share of all rows that are decided right. */
export function rightShare(matrix: ConfusionMatrix): MetricValue {
  const counts = classCounts(matrix);
  const rows = counts.reduce((sum, { actual }) => sum + actual, 0);
  if (rows === 0) return undefinedMetric("there is no row");
  return definedMetric(counts.reduce((sum, { hits }) => sum + hits, 0) / rows);
}

/** Mean of the recalls of the classes that occur. */
export function meanRecall(matrix: ConfusionMatrix): MetricValue {
  const present = classCounts(matrix).filter(({ actual }) => actual > 0);
  if (present.length === 0) return undefinedMetric("there is no row");
  return definedMetric(present.reduce((sum, { hits, actual }) => sum + hits / actual, 0) / present.length);
}

/**
 * Matthews' correlation coefficient, of several classes Gorodkin's (2004): the correlation of classes and decisions.
 * 0/0 where all rows are of one class, or all are decided alike (scikit-learn `matthews_corrcoef` gives 0 there). Made of
 * sums of what each class has beside itself, and not of 1 less a sum of squares, which loses all digits where one class has
 * almost all of the weight.
 */
export function correlation({ classes, counts }: ConfusionMatrix): MetricValue {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefinedMetric("there is no row");
  const [actual, predicted] = [new Float64Array(classes), new Float64Array(classes)];
  const [missed, alarmed, neither] = [new Float64Array(classes), new Float64Array(classes), new Float64Array(classes)];
  for (let truth = 0; truth < classes; truth++) {
    const row = Float64Array.from({ length: classes }, (_, chosen) => (counts[truth * classes + chosen] ?? 0) / total);
    for (const [chosen, without] of leavingOut(row).entries()) {
      const own = row[chosen] ?? 0;
      actual[truth] = (actual[truth] ?? 0) + own;
      predicted[chosen] = (predicted[chosen] ?? 0) + own;
      if (chosen === truth) missed[truth] = without;
      else {
        alarmed[chosen] = (alarmed[chosen] ?? 0) + own;
        neither[chosen] = (neither[chosen] ?? 0) + without;
      }
    }
  }
  let shared = 0;
  for (let of = 0; of < classes; of++) {
    const hits = (counts[of * classes + of] ?? 0) / total;
    shared += hits * (neither[of] ?? 0) - (alarmed[of] ?? 0) * (missed[of] ?? 0);
  }
  const spread = Math.sqrt(unlike(actual) * unlike(predicted));
  return ratioMetric(shared, spread, "spread: all rows are of one class, or are decided alike");
}

/** How often two rows that are drawn by their shares are of two classes. */
function unlike(shares: Float64Array): number {
  const others = leavingOut(shares);
  return shares.reduce((sum, share, at) => sum + share * (others[at] ?? 0), 0);
}

/** For each value the sum of all others, by adding and never by subtracting. */
function leavingOut(values: Float64Array): Float64Array {
  const others = new Float64Array(values.length);
  let [before, after] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    const mirror = values.length - 1 - at;
    others[at] = (others[at] ?? 0) + before;
    others[mirror] = (others[mirror] ?? 0) + after;
    before += values[at] ?? 0;
    after += values[mirror] ?? 0;
  }
  return others;
}

/**
 * Cohen's kappa: one minus the disagreement found over that of decisions drawn by chance with the same shares.
 * `distance` of two classes weighs their disagreement: 1 for any, or squared by their place in the list.
 */
export function kappaOf(distance: (first: number, second: number) => number) {
  return ({ classes, counts }: ConfusionMatrix): MetricValue => {
    const margins = classCounts({ classes, counts });
    const total = margins.reduce((sum, { actual }) => sum + actual, 0);
    if (total === 0) return undefinedMetric("there is no row");
    let [found, expected] = [0, 0];
    for (let truth = 0; truth < classes; truth++) {
      for (let chosen = 0; chosen < classes; chosen++) {
        const apart = distance(truth, chosen);
        found += apart * (counts[truth * classes + chosen] ?? 0);
        expected += (apart * (margins[truth]?.actual ?? 0) * (margins[chosen]?.predicted ?? 0)) / total;
      }
    }
    const agreed = ratioMetric(found, expected, "disagreement to expect: classes and decisions are one and the same");
    return agreed.kind === "undefined" ? agreed : definedMetric(1 - agreed.value);
  };
}

/** The counts of every class, in the classes' order. */
export function classCounts(matrix: ConfusionMatrix): ClassCount[] {
  return Array.from({ length: matrix.classes }, (_, of) => classCount(matrix, of));
}
