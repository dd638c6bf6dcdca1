import { studentSurvival } from "./student-t.ts";

/** Values of rows, how much each counts (absent: all alike), and which belong together (absent: none do). */
export interface Valued {
  readonly values: Float64Array;
  readonly weight: Float64Array | undefined;
  readonly cluster: Int32Array | undefined;
}

export interface PartAndRest {
  /** The mean of the part, and of all other rows. */
  readonly inside: number;
  readonly outside: number;
  /** One-sided: of a mean inside that is higher by so much, where both are the same. 1 where that cannot be told. */
  readonly p: number;
}

/**
 * Compares the means of parts of the rows with that of the rest, one after the other: the test of `robustContrast` on the
 * difference of both means' influences (Student's t; clusters added up first), in a time that grows with the part alone.
 * Rows of weight 0 are no rows.
 */
export function compareParts({ values, weight, cluster }: Valued): (part: Uint32Array) => PartAndRest {
  const of = (row: number): number => weight?.[row] ?? 1;
  const centre = centreOf(values, of);
  const whole = moments();
  const totals = new Map<number, Sum>();
  for (let row = 0; row < values.length; row++) {
    if (!(of(row) > 0)) continue;
    add(whole, (values[row] ?? 0) - centre, of(row));
    if (cluster !== undefined) addTo(totals, cluster[row] ?? 0, { y: (values[row] ?? 0) - centre, weight: of(row) });
  }
  const units = cluster === undefined ? whole.rows : totals.size;
  return (part) => {
    const inside = moments();
    const own = new Map<number, Sum>();
    for (const row of part) {
      if (!(of(row) > 0)) continue;
      add(inside, (values[row] ?? 0) - centre, of(row));
      if (cluster !== undefined) addTo(own, cluster[row] ?? 0, { y: (values[row] ?? 0) - centre, weight: of(row) });
    }
    const outside = without(whole, inside);
    const [up, down] = [inside.sum / inside.weight, outside.sum / outside.weight];
    const squares =
      cluster === undefined
        ? squaresOf(inside, up) + squaresOf(outside, down)
        : clusterSquares(totals, own, { inside: { ...inside, mean: up }, outside: { ...outside, mean: down } });
    const error = Math.sqrt((squares * units) / Math.max(1, units - 1));
    const isKnown = units > 1 && inside.rows > 0 && outside.rows > 0 && error > 0;
    return {
      inside: centre + up,
      outside: centre + down,
      p: isKnown ? studentSurvival((up - down) / error, units - 1) : 1,
    };
  };
}

/** Sums over rows: of them, weights, weighted values, and of the squares that a variance takes. */
interface Moments {
  rows: number;
  weight: number;
  sum: number;
  weight2: number;
  weight2Sum: number;
  weight2Square: number;
}

interface Sum {
  sum: number;
  weight: number;
}

function moments(): Moments {
  return { rows: 0, weight: 0, sum: 0, weight2: 0, weight2Sum: 0, weight2Square: 0 };
}

function add(to: Moments, y: number, weight: number): void {
  to.rows++;
  to.weight += weight;
  to.sum += weight * y;
  to.weight2 += weight * weight;
  to.weight2Sum += weight * weight * y;
  to.weight2Square += weight * weight * y * y;
}

function addTo(
  sums: Map<number, Sum>,
  of: number,
  { y, weight }: { readonly y: number; readonly weight: number },
): void {
  const known = sums.get(of);
  if (known === undefined) sums.set(of, { sum: weight * y, weight });
  else {
    known.sum += weight * y;
    known.weight += weight;
  }
}

function without(whole: Moments, part: Moments): Moments {
  return {
    rows: whole.rows - part.rows,
    weight: whole.weight - part.weight,
    sum: whole.sum - part.sum,
    weight2: whole.weight2 - part.weight2,
    weight2Sum: whole.weight2Sum - part.weight2Sum,
    weight2Square: whole.weight2Square - part.weight2Square,
  };
}

/** Values are taken around their mean, so that nothing is lost where the rest is the whole less the part. */
function centreOf(values: Float64Array, of: (row: number) => number): number {
  let [sum, weight] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    sum += of(row) * (values[row] ?? 0);
    weight += of(row);
  }
  return weight > 0 ? sum / weight : 0;
}

/** Of a mean's influences, the sum of their squares. */
function squaresOf({ weight, weight2, weight2Sum, weight2Square }: Moments, mean: number): number {
  return Math.max(0, weight2Square - 2 * mean * weight2Sum + mean * mean * weight2) / weight ** 2;
}

interface Side {
  readonly weight: number;
  readonly mean: number;
}

function clusterSquares(
  totals: ReadonlyMap<number, Sum>,
  own: ReadonlyMap<number, Sum>,
  { inside, outside }: { readonly inside: Side; readonly outside: Side },
): number {
  let squares = 0;
  for (const [of, total] of totals) {
    const part = own.get(of) ?? { sum: 0, weight: 0 };
    const up = (part.sum - inside.mean * part.weight) / inside.weight;
    const down = (total.sum - part.sum - outside.mean * (total.weight - part.weight)) / outside.weight;
    squares += (up - down) ** 2;
  }
  return squares;
}
