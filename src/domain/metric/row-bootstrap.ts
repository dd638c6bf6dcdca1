import { percentileContrast, percentileInterval } from "../statistics/bootstrap.ts";
import { differences } from "../statistics/differences.ts";
import { IDENTICAL, type IntervalSettings, mirrored } from "../statistics/estimate.ts";
import { mersenneTwister } from "../statistics/random.ts";
import { compensatedSum } from "../statistics/sum.ts";
import { canonicalRows } from "./canonical-rows.ts";
import type { JudgedBinary, JudgedRegression, MetricValue, Pair, Spreading } from "./metric.ts";
import { sameNumbers } from "./same-numbers.ts";

/** A metric that is found again for other weights of the same rows, without sorting them anew. */
export type Weighable<J> = (judged: J) => (weight: Float64Array | undefined) => MetricValue;

/** Rows times resamples: beyond that there are fewer resamples than asked for, but never fewer than 200. */
const MOST_WORK = 1e8;
const FEWEST = 200;

/**
 * Percentile intervals of any metric by drawing rows, or whole clusters, with replacement, both models together: each
 * resample is the same rows with other weights. For metrics of ranks and quantiles, which have no derivative.
 */
export function rowBootstrap<J extends JudgedBinary | JudgedRegression>(metric: Weighable<J>): Spreading<J> {
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

function resampled<J extends JudgedBinary | JudgedRegression>(
  metric: Weighable<J>,
  { challenger, champion }: Pair<J>,
  { seed, replicates }: IntervalSettings,
): readonly [Float64Array, Float64Array] {
  const { label, weight, cluster } = challenger;
  const draw = cluster === undefined ? drawRows(challenger, champion ?? challenger) : drawClusters(cluster);
  const [first, second] = [metric(challenger), champion === null ? null : metric(champion)];
  const times = Math.min(replicates, Math.max(FEWEST, Math.floor(MOST_WORK / label.length)));
  const found = [new Float64Array(times), new Float64Array(times)] as const;
  const random = mersenneTwister(seed);
  const drawn = new Float64Array(label.length);
  for (let replicate = 0; replicate < times; replicate++) {
    draw(random, drawn);
    if (weight !== undefined)
      for (let row = 0; row < drawn.length; row++) drawn[row] = (drawn[row] ?? 0) * (weight[row] ?? 0);
    found[0][replicate] = numberOf(first(drawn));
    if (second !== null) found[1][replicate] = numberOf(second(drawn));
  }
  return found;
}

type Draw = (random: () => number, into: Float64Array) => void;

function drawRows(first: JudgedBinary | JudgedRegression, second: JudgedBinary | JudgedRegression): Draw {
  const order = canonicalRows(first.label, answersOf(first), answersOf(second));
  return (random, into) => {
    into.fill(0);
    for (let draw = 0; draw < order.length; draw++) {
      const row = order[Math.floor(random() * order.length)] ?? 0;
      into[row] = (into[row] ?? 0) + 1;
    }
  };
}

function drawClusters(cluster: Int32Array): Draw {
  const present = [...new Set(cluster)].sort((x, y) => x - y);
  const times = new Float64Array((present.at(-1) ?? 0) + 1);
  return (random, into) => {
    times.fill(0);
    for (let draw = 0; draw < present.length; draw++) {
      const drawn = present[Math.floor(random() * present.length)] ?? 0;
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    for (let row = 0; row < into.length; row++) into[row] = times[cluster[row] ?? 0] ?? 0;
  };
}

function answersOf(judged: JudgedBinary | JudgedRegression): Float64Array {
  return judged.kind === "binary" ? judged.score : judged.value;
}

/** How far a model is from the labels: it decides which of two stands first, whoever is called challenger. */
function distance(judged: JudgedBinary | JudgedRegression): number {
  const answers = answersOf(judged);
  return compensatedSum(judged.label.map((truth, row) => (truth - (answers[row] ?? 0)) ** 2));
}

function numberOf(value: MetricValue): number {
  return value.kind === "value" ? value.value : Number.NaN;
}
