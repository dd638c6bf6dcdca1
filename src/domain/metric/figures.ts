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
 * 0/0 where all rows are of one class, or all are decided alike (scikit-learn `matthews_corrcoef` gives 0 there).
 */
export function correlation(matrix: ConfusionMatrix): MetricValue {
  const counts = classCounts(matrix);
  const total = counts.reduce((sum, { actual }) => sum + actual, 0);
  if (total === 0) return undefinedMetric("there is no row");
  let [hits, crossed, predictedSquares, actualSquares] = [0, 0, 0, 0];
  for (const { actual, predicted, hits: own } of counts) {
    const [a, p] = [actual / total, predicted / total];
    hits += own / total;
    crossed += a * p;
    predictedSquares += p * p;
    actualSquares += a * a;
  }
  const onlyOne = counts.some(({ actual }) => actual === total) || counts.some(({ predicted }) => predicted === total);
  const spread = onlyOne ? 0 : Math.sqrt((1 - predictedSquares) * (1 - actualSquares));
  return ratioMetric(hits - crossed, spread, "spread: all rows are of one class, or are decided alike");
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
