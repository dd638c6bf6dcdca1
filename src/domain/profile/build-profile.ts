import { sampleSkewness, standardDeviation } from "simple-statistics";
import type { Random } from "../statistics/random.ts";
import { sortedValues } from "../statistics/sort-values.ts";
import { mean } from "../statistics/sum.ts";
import type { Column, ColumnValues } from "../table/column.ts";
import { type ColumnPlan, type Counts, countNumbers } from "../table/count-plan.ts";
import { canonicalLabels } from "./canonical-labels.ts";
import { chooseKnots } from "./knots.ts";
import {
  type CategoryProfile,
  type ColumnProfile,
  type ColumnRole,
  type NumberProfile,
  profileKind,
} from "./profile.ts";

/** Rows from which knots are chosen, at most; the counts at the knots come from all rows. */
export const SAMPLE_ROWS = 50_000;

/** Categories that are listed one by one; the rest are counted together. */
export const LISTED_CATEGORIES = 100;

/** What the sample says of a number column; everything else is counted over all rows. */
interface NumberSample {
  readonly knots: Float64Array;
  readonly integer: boolean;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly skew: number | null;
  readonly distinct: number;
}

/** A profile half made: the counts it still needs, and how to finish it with them. */
export interface ProfileDraft {
  readonly plan: readonly ColumnPlan[];
  readonly finish: (counts: Counts) => ColumnProfile[];
}

/**
 * Drafts the profile of columns from a sample of their rows. Number columns need their sampled values; text and
 * boolean columns need none, their categories are found while counting. Columns that cannot be profiled (points in
 * time, structures) are left out.
 */
export function draftProfile(
  columns: readonly { readonly column: Column; readonly role: ColumnRole }[],
  sample: ReadonlyMap<string, ColumnValues>,
): ProfileDraft {
  const plan: ColumnPlan[] = [];
  const finishers: ((counts: Counts) => ColumnProfile)[] = [];
  for (const { column, role } of columns) {
    const kind = profileKind(column.type);
    if (kind === "number") {
      const sampled = describeSample(sample.get(column.name));
      plan.push({ kind: "number", name: column.name, knots: sampled.knots });
      finishers.push((counts) => numberProfile(column.name, role, sampled, counts));
    }
    if (kind === "category") {
      plan.push({ kind: "discover", name: column.name, top: LISTED_CATEGORIES });
      finishers.push((counts) => categoryProfile(column, role, counts));
    }
  }
  return { plan, finish: (counts) => finishers.map((finish) => finish(counts)) };
}

/** The profile of numbers held in memory, such as a model's predictions: drafted from a sample, counted over all. */
export function profileNumbers(
  { name, role, values }: { readonly name: string; readonly role: ColumnRole; readonly values: Float64Array },
  random: Random,
): NumberProfile {
  const sampled = describeSample({ kind: "number", values: sampleEvenly(values, SAMPLE_ROWS, random) });
  const counted = countNumbers(values, sampled.knots);
  return numberProfile(name, role, sampled, { rows: values.length, columns: new Map([[name, counted]]) });
}

/** One value, any of them with equal chance, from each of so many stretches of the rows that are equally long. */
function sampleEvenly(values: Float64Array, rows: number, random: Random): Float64Array {
  if (values.length <= rows) return values;
  const step = values.length / rows;
  return Float64Array.from({ length: rows }, (_, i) => values[Math.floor((i + random()) * step)] ?? Number.NaN);
}

function describeSample(values: ColumnValues | undefined): NumberSample {
  const sorted = sortedValues((values?.kind === "number" ? values.values : new Float64Array()).filter(Number.isFinite));
  if (sorted.length === 0) {
    return { knots: new Float64Array(), integer: false, mean: null, sd: null, skew: null, distinct: 0 };
  }
  const list = Array.from(sorted);
  const sd = standardDeviation(list);
  let distinct = 1;
  for (let i = 1; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) distinct++;
  return {
    knots: chooseKnots(sorted, sd),
    integer: sorted.every(Number.isInteger),
    mean: finiteOrNull(mean(sorted)),
    sd: finiteOrNull(sd),
    skew: distinct > 1 && list.length > 2 ? finiteOrNull(sampleSkewness(list)) : null,
    distinct,
  };
}

function numberProfile(name: string, role: ColumnRole, sampled: NumberSample, counts: Counts): NumberProfile {
  const counted = counts.columns.get(name);
  if (counted?.kind !== "number") throw new TypeError(`the engine returned no number counts of ${name}`);
  return {
    name,
    role,
    type: "number",
    integer: sampled.integer,
    rows: counts.rows,
    missing: counted.missing,
    nan: counted.nan,
    infinite: counted.infinite,
    min: counted.min,
    max: counted.max,
    mean: sampled.mean,
    sd: sampled.sd,
    skew: sampled.skew,
    distinct: sampled.distinct,
    knots: Array.from(sampled.knots),
    counts: Array.from(counted.buckets),
  };
}

function categoryProfile(column: Column, role: ColumnRole, counts: Counts): CategoryProfile {
  const found = counts.columns.get(column.name);
  if (found?.kind !== "category") throw new TypeError(`the engine returned no category counts of ${column.name}`);
  const counted = role === "label" ? canonicalLabels(found) : found;
  return {
    name: column.name,
    role,
    type: "category",
    boolean: column.type === "boolean",
    rows: counts.rows,
    missing: counted.missing,
    distinct: counted.distinct,
    categories: counted.categories,
    counts: Array.from(counted.counts),
    other: counted.other,
  };
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
