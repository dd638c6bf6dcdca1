import { drawMultinomial } from "./binomial.ts";
import { type Contrast, type IntervalSettings, noInterval, type Uncertainty } from "./estimate.ts";
import { mersenneTwister } from "./random.ts";

/** Up to so many rows are drawn one by one. */
const MOST_ROWS = 4096;
/** More rows are dealt into this many random blocks, which are drawn instead, at a cost that rows do not change. */
const BLOCKS = 512;
/** Where more resamples than this share leave the figure undefined, an interval from the others would deceive. */
const UNDEFINED_SHARE = 0.05;

/**
 * The figures of each resample of rows that were counted in cells: a multinomial draw of the cells is what drawing rows
 * with replacement gives, at any number of rows. `figure` may return NaN where it is undefined.
 */
export function resampleCells(
  counts: Float64Array,
  figure: (drawn: Float64Array) => number,
  { seed, replicates }: IntervalSettings,
): Float64Array {
  const random = mersenneTwister(seed);
  const drawn = new Float64Array(counts.length);
  return Float64Array.from({ length: replicates }, () => {
    drawMultinomial(counts, drawn, random);
    return figure(drawn);
  });
}

/**
 * The sums of each resample: `terms` are `width` numbers a row, row-major; `read` gets the resample's sums. Up to 4,096
 * rows this draws rows; beyond, rows are dealt into 512 random blocks of (almost) equal size and blocks are drawn,
 * which has the same variance.
 */
export function resampleSums(
  { terms, width }: { readonly terms: Float64Array; readonly width: number },
  read: (sums: Float64Array, rows: number) => void,
  { seed, replicates }: IntervalSettings,
): void {
  const random = mersenneTwister(seed);
  const rows = terms.length / width;
  const blocks = rows <= MOST_ROWS ? rows : BLOCKS;
  const totals = rows > blocks ? dealt({ terms, width }, blocks, random) : { sums: terms, sizes: null };
  const sums = new Float64Array(width);
  for (let replicate = 0; replicate < replicates; replicate++) {
    sums.fill(0);
    let drawnRows = 0;
    for (let draw = 0; draw < blocks; draw++) {
      const block = Math.floor(random() * blocks);
      drawnRows += totals.sizes === null ? 1 : (totals.sizes[block] ?? 0);
      for (let term = 0; term < width; term++) {
        sums[term] = (sums[term] ?? 0) + (totals.sums[block * width + term] ?? 0);
      }
    }
    read(sums, drawnRows);
  }
}

/** Deals rows like cards in random order: block sizes differ by one at most. */
function dealt(
  { terms, width }: { readonly terms: Float64Array; readonly width: number },
  blocks: number,
  random: () => number,
): { readonly sums: Float64Array; readonly sizes: Float64Array } {
  const rows = terms.length / width;
  const order = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) order[row] = row;
  const sums = new Float64Array(blocks * width);
  const sizes = new Float64Array(blocks);
  for (let at = 0; at < rows; at++) {
    const other = at + Math.floor(random() * (rows - at));
    const row = order[other] ?? 0;
    order[other] = order[at] ?? 0;
    const block = at % blocks;
    sizes[block] = (sizes[block] ?? 0) + 1;
    for (let term = 0; term < width; term++) {
      sums[block * width + term] = (sums[block * width + term] ?? 0) + (terms[row * width + term] ?? 0);
    }
  }
  return { sums, sizes };
}

/** Percentile interval of a figure from its resamples. None where it is undefined in many, or the same in all. */
export function percentileInterval(resamples: Float64Array, { confidence }: IntervalSettings): Uncertainty {
  const sorted = definedOnes(resamples);
  if (sorted.length < resamples.length * (1 - UNDEFINED_SHARE)) {
    return noInterval("the metric is undefined in many resamples");
  }
  const cut = Math.max(0, Math.round(((1 - confidence) / 2) * (sorted.length + 1)) - 1);
  const low = sorted[cut] ?? 0;
  const high = sorted[sorted.length - 1 - cut] ?? 0;
  if (low === high) return noInterval("every resample gives the same value");
  return { kind: "interval", low, high };
}

/**
 * Percentile interval of a difference from its resamples, with the two-sided p value: twice the smaller share of
 * resamples on one side of zero, never 0 (Davison and Hinkley 1997).
 */
export function percentileContrast(resamples: Float64Array, settings: IntervalSettings): Contrast {
  const interval = percentileInterval(resamples, settings);
  if (interval.kind === "none") return interval;
  let [below, above, count] = [0, 0, 0];
  for (const value of resamples) {
    if (Number.isNaN(value)) continue;
    count++;
    if (value <= 0) below++;
    if (value >= 0) above++;
  }
  const p = Math.min(1, (2 * (Math.min(below, above) + 1)) / (count + 1));
  return { ...interval, p, method: "bootstrap" };
}

function definedOnes(resamples: Float64Array): Float64Array {
  return resamples.filter((value) => Number.isFinite(value)).sort();
}
