import { percentileContrast, percentileInterval, resampleCells } from "../statistics/bootstrap.ts";
import {
  type Contrast,
  IDENTICAL,
  type Interval,
  type IntervalSettings,
  mirrored,
  type Uncertainty,
} from "../statistics/estimate.ts";
import { type ConfusionMatrix, confusionMatrix, type Decided, decided } from "./decision.ts";
import type { JudgedBinary, JudgedMulticlass, MetricValue, SpreadMethod } from "./metric.ts";
import { sameNumbers } from "./same-numbers.ts";

const LARGEST_TABLE = 1_000_000;

type Figure = (matrix: ConfusionMatrix) => MetricValue;
type Single = (matrix: ConfusionMatrix, settings: IntervalSettings) => Uncertainty;

/**
 * Intervals of any figure of the confusion matrix, by bootstrap of rows counted in cells (class, decision, other model's
 * decision). `single` replaces the bootstrap of one model where there is something better. Equal decisions on every row
 * are the same model to such a metric.
 */
export function decisionSpread<J extends JudgedBinary | JudgedMulticlass>(
  figure: Figure,
  single: Single = (matrix, settings) => bootstrapped(matrix, figure, settings),
): SpreadMethod<J> {
  return ({ challenger, champion }, settings) => {
    const first = decided(challenger);
    const own = single(confusionMatrix(first), settings);
    if (champion === null) return { challenger: own, champion: null, delta: null };
    const second = decided(champion);
    return {
      challenger: own,
      champion: single(confusionMatrix(second), settings),
      delta: sameNumbers(first.chosen, second.chosen) ? IDENTICAL : paired(first, second, { figure, settings }),
    };
  };
}

function bootstrapped(matrix: ConfusionMatrix, figure: Figure, settings: IntervalSettings): Uncertainty {
  const { classes } = matrix;
  const resamples = resampleCells(matrix.counts, (counts) => numberOf(figure({ classes, counts })), settings);
  return percentileInterval(resamples, settings);
}

/** A cell of the pair: rows of a class, by what either model says. */
interface Cell {
  readonly truth: number;
  readonly first: number;
  readonly second: number;
  readonly count: number;
}

function paired(
  first: Decided,
  second: Decided,
  { figure, settings }: { readonly figure: Figure; readonly settings: IntervalSettings },
): Contrast {
  const { classes } = first;
  const { cells, order } = canonicalCells(first, second);
  const ours: ConfusionMatrix = { classes, counts: new Float64Array(classes * classes) };
  const theirs: ConfusionMatrix = { classes, counts: new Float64Array(classes * classes) };
  const resamples = resampleCells(
    Float64Array.from(cells, ({ count }) => count),
    (drawn) => {
      ours.counts.fill(0);
      theirs.counts.fill(0);
      for (const [i, cell] of cells.entries()) {
        add(ours, cell.truth * classes + cell.first, drawn[i] ?? 0);
        add(theirs, cell.truth * classes + cell.second, drawn[i] ?? 0);
      }
      return numberOf(figure(ours)) - numberOf(figure(theirs));
    },
    settings,
  );
  const contrast = percentileContrast(resamples, settings);
  if (contrast.kind === "none" || order === "given") return contrast;
  return order === "swapped" ? mirrored(contrast) : { ...contrast, ...balanced(contrast) };
}

/**
 * The cells in an order that does not depend on which model is called first, so that swapping the models mirrors the
 * interval to the last bit: the model that is ahead in the first cell where they differ stands first. Where no cell tells
 * them apart, they are interchangeable.
 */
function canonicalCells(
  first: Decided,
  second: Decided,
): { readonly cells: readonly Cell[]; readonly order: "given" | "swapped" | "interchangeable" } {
  const { classes } = first;
  const keyOf = (truth: number, a: number, b: number): number => (truth * classes + a) * classes + b;
  const keys = new Float64Array(first.label.length);
  for (let row = 0; row < keys.length; row++) {
    keys[row] = keyOf(first.label[row] ?? 0, first.chosen[row] ?? 0, second.chosen[row] ?? 0);
  }
  const counts = tally(keys, classes ** 3);
  const all = [...counts].map(([key, count]) => ({
    truth: Math.floor(key / classes / classes),
    first: Math.floor(key / classes) % classes,
    second: key % classes,
    count,
  }));
  const mirror = ({ truth, first: a, second: b }: Cell): number => counts.get(keyOf(truth, b, a)) ?? 0;
  const uneven = all.filter((cell) => cell.count !== mirror(cell)).sort(bySymmetricKey)[0];
  const ahead = uneven !== undefined && uneven.first < uneven.second === uneven.count > mirror(uneven);
  const order = uneven === undefined ? "interchangeable" : ahead ? "given" : "swapped";
  const oriented = order === "swapped" ? all.map((cell) => ({ ...cell, first: cell.second, second: cell.first })) : all;
  return { cells: oriented.sort((x, y) => bySymmetricKey(x, y) || x.first - y.first), order };
}

/** How often each key below `end` occurs; a table where one fits, since a map is slow over many rows. */
function tally(keys: Float64Array, end: number): Map<number, number> {
  const counts = new Map<number, number>();
  if (end > LARGEST_TABLE) {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  }
  const table = new Float64Array(end);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    table[key] = (table[key] ?? 0) + 1;
  }
  for (const [key, count] of table.entries()) if (count > 0) counts.set(key, count);
  return counts;
}

function bySymmetricKey(x: Cell, y: Cell): number {
  return (
    x.truth - y.truth ||
    Math.min(x.first, x.second) - Math.min(y.first, y.second) ||
    Math.max(x.first, x.second) - Math.max(y.first, y.second)
  );
}

function balanced({ low, high }: Interval): Interval {
  const reach = (high - low) / 2;
  return { low: -reach, high: reach };
}

function add({ counts }: ConfusionMatrix, cell: number, rows: number): void {
  counts[cell] = (counts[cell] ?? 0) + rows;
}

function numberOf(value: MetricValue): number {
  return value.kind === "value" ? value.value : Number.NaN;
}
