import { percentileContrast, percentileInterval } from "../statistics/bootstrap.ts";
import { differences } from "../statistics/differences.ts";
import { IDENTICAL, type IntervalSettings, mirrored } from "../statistics/estimate.ts";
import { mersenneTwister } from "../statistics/random.ts";
import { compensatedSum } from "../statistics/sum.ts";
import { canonicalRows } from "./canonical-rows.ts";
import type { JudgedBinary, JudgedRegression, MetricValue, Pair, Spreading } from "./metric.ts";
import { sameNumbers } from "./same-numbers.ts";

/**
 * A metric that is found again and again from the same rows, without sorting them anew: `unit` says to which unit of
 * resampling each row belongs, `times` how often each unit is there (null: once).
 */
export type Resampled<J> = (judged: J, unit: Uint32Array) => (times: Float64Array | null) => MetricValue;

/** Up to so many rows are drawn one by one; more are dealt into so many random blocks, which are drawn instead. */
const MOST_ROWS = 4096;
const BLOCKS = 512;
/** Rows times resamples: beyond that there are fewer resamples than asked for, but never fewer than 200. */
const MOST_WORK = 1e8;
const FEWEST = 200;

type Drawable = JudgedBinary | JudgedRegression;

/**
 * Percentile intervals of any metric by drawing rows, or whole clusters, with replacement, both models together: each
 * resample is the same rows with other weights. For metrics of ranks and quantiles, which have no derivative.
 */
export function rowBootstrap<J extends Drawable>(metric: Resampled<J>): Spreading<J> {
  return {
    interval: "bootstrap of rows",
    spread: (pair, settings) => {
      const { challenger, champion } = pair;
      const ordered: Pair<J> =
        champion !== null && distance(challenger) < distance(champion)
          ? { challenger: champion, champion: challenger }
          : pair;
      const isSwapped = ordered !== pair;
      const [first, second] = resampled(metric, ordered, settings);
      const [ours, theirs] = isSwapped ? [second, first] : [first, second];
      const own = percentileInterval(ours, settings);
      if (champion === null) return { challenger: own, champion: null, delta: null };
      const delta = percentileContrast(differences(first, second), settings);
      const same = sameNumbers(answersOf(challenger), answersOf(champion));
      return {
        challenger: own,
        champion: percentileInterval(theirs, settings),
        delta: same ? IDENTICAL : isSwapped ? mirrored(delta) : delta,
      };
    },
  };
}

/** The metric of every resample, of the model that stands first and of the other. */
function resampled<J extends Drawable>(
  metric: Resampled<J>,
  { challenger, champion }: Pair<J>,
  { seed, replicates }: IntervalSettings,
): readonly [Float64Array, Float64Array] {
  const random = mersenneTwister(seed);
  const { unit, units } = unitsOf({ challenger, champion: champion ?? challenger }, random);
  const [first, second] = [metric(challenger, unit), champion === null ? null : metric(champion, unit)];
  const resamples = Math.min(replicates, Math.max(FEWEST, Math.floor(MOST_WORK / unit.length)));
  const found = [new Float64Array(resamples), new Float64Array(resamples)] as const;
  const times = new Float64Array(units);
  for (let resample = 0; resample < resamples; resample++) {
    times.fill(0);
    for (let draw = 0; draw < units; draw++) {
      const drawn = Math.floor(random() * units);
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    found[0][resample] = numberOf(first(times));
    if (second !== null) found[1][resample] = numberOf(second(times));
  }
  return found;
}

/** What is drawn: clusters, rows in an order of their own, or blocks into which many rows are dealt like cards. */
function unitsOf(
  { challenger, champion }: { readonly challenger: Drawable; readonly champion: Drawable },
  random: () => number,
): { readonly unit: Uint32Array; readonly units: number } {
  const { label, cluster } = challenger;
  const unit = new Uint32Array(label.length);
  if (cluster !== undefined) {
    const numbers = new Map([...new Set(cluster)].sort((x, y) => x - y).map((known, number) => [known, number]));
    for (let row = 0; row < unit.length; row++) unit[row] = numbers.get(cluster[row] ?? 0) ?? 0;
    return { unit, units: numbers.size };
  }
  const order = canonicalRows(label, answersOf(challenger), answersOf(champion));
  const isDealt = order.length > MOST_ROWS;
  const units = isDealt ? BLOCKS : order.length;
  for (let at = 0; at < order.length; at++) {
    if (isDealt) {
      const other = at + Math.floor(random() * (order.length - at));
      const row = order[other] ?? 0;
      order[other] = order[at] ?? 0;
      order[at] = row;
    }
    unit[order[at] ?? 0] = at % units;
  }
  return { unit, units };
}

function answersOf(judged: Drawable): Float64Array {
  return judged.kind === "binary" ? judged.score : judged.value;
}

/** How far a model is from the labels: it decides which of two stands first, whoever is called challenger. */
function distance(judged: Drawable): number {
  const answers = answersOf(judged);
  return compensatedSum(judged.label.map((truth, row) => (truth - (answers[row] ?? 0)) ** 2));
}

function numberOf(value: MetricValue): number {
  return value.kind === "value" ? value.value : Number.NaN;
}
