import { type Contrast, type Interval, type IntervalSettings, noInterval, type Uncertainty } from "./estimate.ts";
import { studentQuantile, studentTwoSided } from "./student-t.ts";
import { compensatedSum } from "./sum.ts";

type Settings = Pick<IntervalSettings, "confidence">;

/** How rows move a figure, and which of them are independent units of it. */
export interface Moved {
  readonly influence: Float64Array;
  /** Rows of one cluster, by number; absent where every row stands for itself. */
  readonly cluster: Int32Array | undefined;
  /** Rows of weight 0 move nothing, and are no unit; absent where all count alike. */
  readonly weight: Float64Array | undefined;
}

/**
 * Interval of a figure from its rows' influences (the derivative by the row's weight times that weight, which sum to
 * 0): the infinitesimal jackknife, with the influences of a cluster added up first (the sandwich; Efron 1982, Liang and
 * Zeger 1986), and Student's t with one degree of freedom less than there are independent units. It is what the
 * bootstrap of rows or clusters tends to. On the logit scale for figures between 0 and 1, else cut at the range's ends.
 */
export function robustInterval(
  value: number,
  { range, ...rows }: Moved & { readonly range: Interval },
  { confidence }: Settings,
): Uncertainty {
  const { error, units } = robustError(rows);
  if (units < 2) return noInterval(rows.cluster === undefined ? "one row has no spread" : "one cluster has no spread");
  const isShare = range.low === 0 && range.high === 1;
  if (!(error > 0) || (isShare && (value <= 0 || value >= 1))) return noInterval("no row moves the metric");
  const reach = studentQuantile((1 + confidence) / 2, units - 1) * error;
  if (!isShare)
    return { kind: "interval", low: Math.max(range.low, value - reach), high: Math.min(range.high, value + reach) };
  const centre = Math.log(value / (1 - value));
  const onScale = reach / value / (1 - value);
  const back = (x: number): number => 1 / (1 + Math.exp(-x));
  return { kind: "interval", low: back(centre - onScale), high: back(centre + onScale) };
}

/** Interval and p value of a difference from the differences of both figures' influences, in the same way. */
export function robustContrast(delta: number, rows: Moved, { confidence }: Settings): Contrast {
  const { error, units } = robustError(rows);
  if (units < 2) return noInterval(rows.cluster === undefined ? "one row has no spread" : "one cluster has no spread");
  if (!(error > 0)) return noInterval("no row tells the two models apart, though their answers differ");
  const degrees = units - 1;
  const reach = studentQuantile((1 + confidence) / 2, degrees) * error;
  const p = studentTwoSided(delta / error, degrees);
  const method = rows.cluster === undefined ? "linearised" : "clustered";
  return { kind: "interval", low: delta - reach, high: delta + reach, p, method, degrees };
}

/** Influences that are rounding beside the largest. */
const ROUNDING = 1e-13;

function robustError({ influence, cluster, weight }: Moved): { readonly error: number; readonly units: number } {
  const isUnit = (row: number): boolean => weight === undefined || (weight[row] ?? 0) > 0;
  const { sums, units } =
    cluster === undefined
      ? { sums: influence, units: weight === undefined ? influence.length : countOf(influence.length, isUnit) }
      : summed(influence, cluster, isUnit);
  let largest = 0;
  for (let i = 0; i < influence.length; i++) largest = Math.max(largest, Math.abs(influence[i] ?? 0));
  const squares = new Float64Array(sums.length);
  for (let i = 0; i < sums.length; i++) squares[i] = (sums[i] ?? 0) ** 2;
  const error = Math.sqrt((compensatedSum(squares) * units) / (units - 1));
  return { error: error > ROUNDING * largest ? error : 0, units };
}

function countOf(rows: number, isUnit: (row: number) => boolean): number {
  let units = 0;
  for (let row = 0; row < rows; row++) if (isUnit(row)) units++;
  return units;
}

function summed(
  influence: Float64Array,
  cluster: Int32Array,
  isUnit: (row: number) => boolean,
): { readonly sums: Float64Array; readonly units: number } {
  let end = 0;
  for (let row = 0; row < cluster.length; row++) end = Math.max(end, (cluster[row] ?? 0) + 1);
  const sums = new Float64Array(end);
  const seen = new Uint8Array(end);
  let units = 0;
  for (let row = 0; row < cluster.length; row++) {
    if (!isUnit(row)) continue;
    const at = cluster[row] ?? 0;
    if (seen[at] === 0) units++;
    seen[at] = 1;
    sums[at] = (sums[at] ?? 0) + (influence[row] ?? 0);
  }
  return { sums, units };
}
