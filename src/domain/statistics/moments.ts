/** Which numbers: those of the rows, less others of the same rows where there are any, of one class where one is meant. */
export interface Numbers {
  readonly values: Float64Array;
  readonly less?: Float64Array;
  readonly of?: { readonly label: Float64Array; readonly truth: number };
}

/**
 * How many numbers there are, their mean, and the sum of their squared distances from it, by compensated sums (Neumaier
 * 1974) in two passes. Nothing is kept beside them: an array of as many squares would be the dearest part. NaN for none.
 */
export function momentsOf(numbers: Numbers): {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
} {
  const { count, sum } = summed(numbers, null);
  const mean = sum / count;
  return { count, mean, squares: summed(numbers, mean).sum };
}

/** Their mean alone. NaN for none. */
export function meanOf(numbers: Numbers): number {
  const { count, sum } = summed(numbers, null);
  return sum / count;
}

/** Their sum; 0 for none. */
export function sumOf(numbers: Numbers): number {
  return summed(numbers, null).sum;
}

/** The sum of the squares of all numbers. */
export function sumOfSquares(numbers: Numbers): number {
  return summed(numbers, 0).sum;
}

/** The numbers, or their squared distances from `centre`, added up. */
function summed({ values, less, of }: Numbers, centre: number | null): { count: number; sum: number } {
  let [count, sum, correction] = [0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    if (of !== undefined && of.label[row] !== of.truth) continue;
    const number = (values[row] ?? 0) - (less === undefined ? 0 : (less[row] ?? 0));
    const value = centre === null ? number : (number - centre) ** 2;
    const next = sum + value;
    correction += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    count++;
  }
  return { count, sum: Number.isFinite(sum) ? sum + correction : sum };
}
