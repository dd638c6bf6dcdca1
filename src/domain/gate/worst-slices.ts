import { quantileBins } from "../curve/quantile-bins.ts";
import type { Judged } from "../metric/metric.ts";
import { type RowLoss, rowLosses, rowLossOf } from "../metric/row-losses.ts";
import { weightedMean } from "../metric/row-weight.ts";
import { adjustPValues } from "../statistics/adjust.ts";
import { compareParts } from "../statistics/part-and-rest.ts";
import { sortOrder } from "../statistics/sort-order.ts";
import type { ColumnValues } from "../table/column.ts";
import type { Contest } from "./contest.ts";
import { countRows } from "./count-rows.ts";
import { SLICE_MIN_ROWS } from "./gate.ts";
import type { Searched } from "./searched.ts";

/** Rows of one value, or of numbers from one (included) to another (not included; null for no end). */
export type SearchedSlice =
  | { readonly by: string; readonly value: string | null }
  | { readonly by: string; readonly from: number | null; readonly to: number | null };

/** A slice in which the challenger is wrong more than elsewhere, by more than chance. */
export type WorstSlice = SearchedSlice & {
  readonly n: number;
  /** The challenger's mean loss there, and in all other rows. */
  readonly challenger: number;
  readonly rest: number;
  /** The champion's mean loss there; null without one. */
  readonly champion: number | null;
  /** One-sided, corrected for the number of slices (Holm). */
  readonly p: number;
};

/** What a search of all slices of single columns found, worst first. */
export interface WorstSlices {
  readonly loss: RowLoss;
  /** Slices that were large enough to be tested. */
  readonly tested: number;
  readonly slices: readonly WorstSlice[];
}

const MOST_TOLD = 10;
/** Of the values of one column, so many are tested at most: those of most rows. */
const MOST_VALUES = 50;
const BINS = 5;
/** Numbers of no more different values are slices each. */
const FEW_VALUES = 10;

/**
 * The slices of single columns in which the challenger's mean loss is higher than in all other rows, by more than chance
 * (Student's t of the difference of the two means, as rows are weighted and clustered; Holm over all slices that are
 * tested). Texts are sliced by value (the 50 of most rows), numbers of many values at the fifths of the rows, missing values
 * apart; slices below 100 judged rows are not tested. At most ten are told, the largest difference first. Null without
 * judged rows.
 */
export function findWorstSlices(
  { challenger, champion }: Pick<Contest, "challenger" | "champion">,
  searched: Searched,
  { confidence }: { readonly confidence: number },
): WorstSlices | null {
  if (challenger.kind === "failed") return null;
  const own = rowLosses(challenger);
  const theirs = champion === null || champion.kind === "failed" ? null : rowLosses(champion);
  const { weight, cluster } = challenger;
  const compared = compareParts({ values: own, weight, cluster });
  const all = countRows(challenger).rows;
  const tested = [...searched.columns].flatMap(([by, values]) =>
    slicesOf(by, values, searched.rows)
      .filter(({ rows }) => isEnough(challenger, rows, all))
      .map(({ name, rows }) => ({ name, rows, ...compared(rows) })),
  );
  const adjusted = adjustPValues(
    tested.map(({ p }) => p),
    "holm",
  );
  const found = tested.flatMap(({ name, rows, inside, outside: rest }, i): WorstSlice[] => {
    const p = adjusted[i] ?? 1;
    if (!(inside > rest && p < 1 - confidence)) return [];
    const other = theirs === null ? null : meanOf(theirs, weight, rows);
    return [{ ...name, n: rows.length, challenger: inside, rest, champion: other, p }];
  });
  const worst = found.sort((a, b) => b.challenger - b.rest - (a.challenger - a.rest));
  return { loss: rowLossOf(challenger), tested: tested.length, slices: worst.slice(0, MOST_TOLD) };
}

interface Rows {
  readonly name: SearchedSlice;
  /** Indices into the judged rows, ascending. */
  readonly rows: Uint32Array;
}

/** Both the slice and the rows beside it must be worth comparing. */
function isEnough(judged: Judged, rows: Uint32Array, all: number): boolean {
  const counted = countRows(judged, rows).rows;
  return counted >= SLICE_MIN_ROWS && all - counted >= SLICE_MIN_ROWS;
}

function meanOf(losses: Float64Array, weight: Float64Array | undefined, rows: Uint32Array): number {
  const pick = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] ?? 0);
  return weightedMean(pick(losses), weight && pick(weight));
}

function slicesOf(by: string, values: ColumnValues, judged: Int32Array): Rows[] {
  return values.kind === "text" ? textSlices(by, values, judged) : numberSlices(by, values.values, judged);
}

function textSlices(
  by: string,
  { codes, dictionary }: Extract<ColumnValues, { readonly kind: "text" }>,
  judged: Int32Array,
): Rows[] {
  const members = new Map<number, number[]>();
  for (let at = 0; at < judged.length; at++) {
    const code = codes[judged[at] ?? 0] ?? -1;
    const own = members.get(code);
    if (own === undefined) members.set(code, [at]);
    else own.push(at);
  }
  const named = [...members].map(([code, rows]) => ({
    name: { by, value: code < 0 ? null : (dictionary[code] ?? "") },
    rows: Uint32Array.from(rows),
  }));
  // The order in which values first came is the engine's.
  const ordered = named.sort((a, b) => ((a.name.value ?? "") < (b.name.value ?? "") ? -1 : 1));
  return ordered.sort((a, b) => b.rows.length - a.rows.length).slice(0, MOST_VALUES);
}

function numberSlices(by: string, values: Float64Array, judged: Int32Array): Rows[] {
  const own = Float64Array.from(judged, (row) => values[row] ?? Number.NaN);
  const known = [...own.keys()].filter((at) => !Number.isNaN(own[at]));
  const missing = [...own.keys()].filter((at) => Number.isNaN(own[at]));
  const distinct = new Set<number>();
  for (const at of known) if (distinct.size <= FEW_VALUES) distinct.add(own[at] ?? 0);
  const slices = distinct.size > FEW_VALUES ? ranges(by, own, known) : singles(by, own, { known, distinct });
  return missing.length === 0 ? slices : [...slices, { name: { by, value: null }, rows: Uint32Array.from(missing) }];
}

function singles(
  by: string,
  own: Float64Array,
  { known, distinct }: { readonly known: readonly number[]; readonly distinct: ReadonlySet<number> },
): Rows[] {
  const ascending = [...distinct].sort((a, b) => a - b);
  return ascending.map((value) => ({
    name: { by, value: String(value) },
    rows: Uint32Array.from(known.filter((at) => own[at] === value)),
  }));
}

/** Fifths of the rows; equal values stay together, so that a range begins at a value that is there. */
function ranges(by: string, own: Float64Array, known: readonly number[]): Rows[] {
  const values = Float64Array.from(known, (at) => own[at] ?? 0);
  const bins = quantileBins(values, sortOrder(values), BINS);
  const starts = bins.map((bin) => values[bin[0] ?? 0] ?? 0);
  return bins.map((bin, i) => ({
    name: { by, from: i === 0 ? null : (starts[i] ?? null), to: starts[i + 1] ?? null },
    rows: bin.map((at) => known[at] ?? 0).sort(),
  }));
}
