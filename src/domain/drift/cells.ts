import type { Compared, ComparedNumbers } from "./compared.ts";

/** Counts of reference and current over the same few cells. */
export interface Cells {
  readonly reference: Float64Array;
  readonly current: Float64Array;
}

const BINS = 10;

/**
 * The cells that share-based methods look at: categories as they are; numbers in ten bins of nearly equal reference
 * mass, whose edges are knots of the profile, with open outer edges. A point mass heavier than a tenth fills its bin
 * alone, so there may be fewer than ten.
 */
export function cellsOf(compared: Compared): Cells {
  return compared.kind === "category" ? compared : quantileBins(compared);
}

/** The same cells, and a last one for the rows without a value. */
export function cellsWithMissing(compared: Compared): Cells {
  const { reference, current } = cellsOf(compared);
  const [before, now] = compared.missing;
  return { reference: Float64Array.from([...reference, before]), current: Float64Array.from([...current, now]) };
}

function quantileBins({ reference, current, n }: ComparedNumbers): Cells {
  const first: number[] = [];
  const second: number[] = [];
  let before = 0;
  let a = 0;
  let b = 0;
  for (const [i, count] of reference.entries()) {
    const isLast = i === reference.length - 1;
    if (a > 0 && !isLast && overshoots(before, a, count, n)) {
      first.push(a);
      second.push(b);
      before += a;
      a = 0;
      b = 0;
    }
    a += count;
    b += current[i] ?? 0;
  }
  if (a > 0 || first.length === 0)
    return { reference: Float64Array.from([...first, a]), current: Float64Array.from([...second, b]) };
  const last = second.length - 1;
  second[last] = (second[last] ?? 0) + b;
  return { reference: Float64Array.from(first), current: Float64Array.from(second) };
}

/** Whether the next bucket takes the bin further past its share than the bin is short of it now. */
function overshoots(before: number, inBin: number, next: number, n: number): boolean {
  const edge = Math.floor((before * BINS) / n + 1e-9) + 1;
  const target = (edge * n) / BINS - before;
  return inBin + next - target > Math.abs(target - inBin);
}
