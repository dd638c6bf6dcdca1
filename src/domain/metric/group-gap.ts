import { type IntervalSettings, noInterval, type Uncertainty } from "../statistics/estimate.ts";
import { criticalValue } from "../statistics/normal.ts";
import { studentQuantile } from "../statistics/student-t.ts";
import { compensatedSum } from "../statistics/sum.ts";

/** A mean over a group's rows, and how sure it is. */
export interface GroupMean {
  readonly value: number;
  /** Of rows that stand for themselves. */
  readonly variance: number;
  /** Variance that it has at least, such as of a share of which all rows are hits. */
  readonly floor: number;
  /** How the rows of each cluster together move it; null where every row stands for itself. Clusters may cut through groups. */
  readonly clusters: ReadonlyMap<number, number> | null;
}

type Settings = Pick<IntervalSettings, "confidence">;

/**
 * The mean of a response over rows of weight above 0 (weight absent: all alike). Of a share, the variance is at least that
 * of Agresti and Caffo (2000), with a hit and a miss more than there are, so that it is never 0.
 */
export function groupMean(
  response: Float64Array,
  rows: { readonly weight: Float64Array | undefined; readonly cluster: Int32Array | undefined },
  isShare: boolean,
): GroupMean {
  const { cluster } = rows;
  const weight = rows.weight ?? new Float64Array(response.length).fill(1);
  const total = compensatedSum(weight);
  const value = compensatedSum(response.map((y, row) => y * (weight[row] ?? 0))) / total;
  const influence = response.map((y, row) => ((weight[row] ?? 0) * (y - value)) / total);
  const squares = compensatedSum(influence.map((one) => one * one));
  const effective = total ** 2 / compensatedSum(weight.map((one) => one * one)) + 2;
  const share = (value * (effective - 2) + 1) / effective;
  return {
    value,
    variance: (squares * response.length) / Math.max(1, response.length - 1),
    floor: isShare ? (share * (1 - share)) / effective : 0,
    clusters: cluster === undefined ? null : sumsOf(influence, cluster),
  };
}

function sumsOf(influence: Float64Array, cluster: Int32Array): Map<number, number> {
  const sums = new Map<number, number>();
  for (let row = 0; row < cluster.length; row++) {
    const of = cluster[row] ?? 0;
    sums.set(of, (sums.get(of) ?? 0) + (influence[row] ?? 0));
  }
  return sums;
}

/**
 * Interval of the largest difference between two groups, over all families of means (of each family at least two groups).
 * The differences of all pairs have intervals that hold all at once (Bonferroni; Dunn 1961): the largest true difference
 * is then at least the largest lower end, and at most the largest upper end. Equal groups whose noise lies apart have 0 in
 * it, which a percentile of resampled extremes never has.
 */
export function gapInterval(families: readonly (readonly GroupMean[])[], { confidence }: Settings): Uncertainty {
  const pairs = families.flatMap(pairsOf);
  const each = 1 - (1 - confidence) / pairs.length;
  const criticals = new Map<number, number>();
  let [low, high] = [0, 0];
  for (const { gap, error, degrees } of pairs) {
    if (degrees === 0) return noInterval("one cluster has no spread");
    const critical = criticals.get(degrees) ?? criticalOf(each, degrees);
    criticals.set(degrees, critical);
    low = Math.max(low, gap - critical * error);
    high = Math.max(high, gap + critical * error);
  }
  return { kind: "interval", low, high };
}

/** Interval of the least ratio of two groups' means, all above 0: that of the largest difference of their logarithms. */
export function ratioInterval(means: readonly GroupMean[], settings: Settings): Uncertainty {
  if (means.some(({ value }) => value <= 0)) return noInterval("no row of a group is decided positive");
  const logarithms = means.map(({ value, variance, floor, clusters }) => ({
    value: Math.log(value),
    variance: variance / value ** 2,
    floor: floor / value ** 2,
    clusters: clusters && new Map([...clusters].map(([cluster, sum]) => [cluster, sum / value])),
  }));
  const gap = gapInterval([logarithms], settings);
  return gap.kind === "none" ? gap : { kind: "interval", low: Math.exp(-gap.high), high: Math.exp(-gap.low) };
}

/** Student's of as many degrees; normal for independent rows, whose shares need no more. */
function criticalOf(confidence: number, degrees: number): number {
  return degrees === Number.POSITIVE_INFINITY
    ? criticalValue(confidence)
    : studentQuantile((1 + confidence) / 2, degrees);
}

/** A difference of two means, its standard error, and the degrees of freedom of that. */
interface PairOfMeans {
  readonly gap: number;
  readonly error: number;
  readonly degrees: number;
}

function pairsOf(means: readonly GroupMean[]): PairOfMeans[] {
  const shared = sharedBy(means);
  return means.flatMap((a, i) =>
    means.slice(i + 1).map((b, offset) => {
      const gap = Math.abs(a.value - b.value);
      if (shared === null) {
        const variance = Math.max(a.variance, a.floor) + Math.max(b.variance, b.floor);
        return { gap, error: Math.sqrt(variance), degrees: Number.POSITIVE_INFINITY };
      }
      const { squares, units } = shared(i, i + 1 + offset);
      const variance = (squares * units) / Math.max(1, units - 1);
      return { gap, error: Math.sqrt(Math.max(variance, a.floor + b.floor)), degrees: units - 1 };
    }),
  );
}

/**
 * For every two groups, how far their clusters together move the difference (sum of squares), and how many those are. From
 * the products of what each cluster moves, gone through once. Null where every row stands for itself.
 */
function sharedBy(means: readonly GroupMean[]) {
  const groups = means.length;
  const members = new Map<number, { readonly group: number; readonly sum: number }[]>();
  for (const [group, { clusters }] of means.entries()) {
    if (clusters === null) return null;
    for (const [cluster, sum] of clusters) {
      const known = members.get(cluster);
      if (known === undefined) members.set(cluster, [{ group, sum }]);
      else known.push({ group, sum });
    }
  }
  const [products, common] = [new Float64Array(groups * groups), new Float64Array(groups * groups)];
  for (const own of members.values()) {
    for (const a of own) {
      for (const b of own) {
        const at = a.group * groups + b.group;
        products[at] = (products[at] ?? 0) + a.sum * b.sum;
        common[at] = (common[at] ?? 0) + 1;
      }
    }
  }
  const pair = (of: Float64Array, i: number, j: number, sign: number): number =>
    (of[i * groups + i] ?? 0) + (of[j * groups + j] ?? 0) - sign * (of[i * groups + j] ?? 0);
  return (i: number, j: number) => ({ squares: Math.max(0, pair(products, i, j, 2)), units: pair(common, i, j, 1) });
}
