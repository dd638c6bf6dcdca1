import { canonicalLabels } from "../profile/canonical-labels.ts";
import type { CategoryProfile, ColumnProfile, NumberProfile } from "../profile/profile.ts";
import type { CategoryCounts, ColumnCounts, NumberCounts } from "../table/count-plan.ts";
import type { Compared } from "./compared.ts";

/** A column's counts side by side, with what is missing from each. */
export interface Pair {
  readonly kind: "pair";
  readonly compared: Compared;
  /** All rows, and those without a usable value (null, NaN, infinite), of reference and current. */
  readonly rows: readonly [number, number];
  readonly missing: readonly [number, number];
  /** Where the reference holds a single value: how many current values differ from it. Else null. */
  readonly constant: number | null;
}

export type Comparison = Pair | { readonly kind: "incomparable"; readonly reason: string };

/** Puts a profile's counts and current counts side by side; says why where that cannot be done. */
export function compare(profile: ColumnProfile, counts: ColumnCounts | undefined): Comparison {
  if (counts === undefined) return { kind: "incomparable", reason: "the column is not in the current data" };
  if (profile.type === "number" && counts.kind === "number") return compareNumbers(profile, counts);
  if (profile.type === "category" && counts.kind === "category") return compareCategories(profile, counts);
  return { kind: "incomparable", reason: `the column was a ${profile.type} at training and is a ${counts.kind} now` };
}

function compareNumbers(profile: NumberProfile, counts: NumberCounts): Comparison {
  const reference = Float64Array.from(profile.counts);
  const [n, m] = [sum(reference), sum(counts.buckets)];
  const missing: [number, number] = [
    profile.missing + profile.nan + profile.infinite,
    counts.missing + counts.nan + counts.infinite,
  ];
  if (n === 0 || profile.min === null || profile.max === null) {
    return { kind: "incomparable", reason: "the column held no value at training" };
  }
  const compared = {
    kind: "number" as const,
    knots: Float64Array.from(profile.knots),
    reference,
    current: counts.buckets,
    n,
    m,
    missing,
    sd: profile.sd ?? 0,
    min: Math.min(profile.min, counts.min ?? profile.min),
    max: Math.max(profile.max, counts.max ?? profile.max),
  };
  const constant = profile.min === profile.max ? m - countOf(profile, counts, profile.min) : null;
  return { kind: "pair", compared, rows: [profile.rows, m + missing[1]], missing, constant };
}

/** Current values equal to a constant: its own bucket, which the pair of knots (v, nextAfter(v)) isolates. */
function countOf(profile: NumberProfile, counts: NumberCounts, value: number): number {
  const knot = profile.knots.indexOf(value);
  return knot < 0 ? 0 : (counts.buckets[knot + 1] ?? 0);
}

/** Categories that the profile does not list fall into the last cell, however many of them were counted by name. */
function compareCategories(profile: CategoryProfile, found: CategoryCounts): Comparison {
  const counts = profile.role === "label" ? canonicalLabels(found) : found;
  const current = new Map(counts.categories.map((category, i) => [category, counts.counts[i] ?? 0]));
  const reference = Float64Array.from([...profile.counts, profile.other]);
  const listed = profile.categories.map((category) => current.get(category) ?? 0);
  const n = sum(reference);
  const m = sum(counts.counts) + counts.other;
  const cells = Float64Array.from([...listed, m - sum(Float64Array.from(listed))]);
  if (n === 0) return { kind: "incomparable", reason: "the column held no value at training" };
  const missing: [number, number] = [profile.missing, counts.missing];
  const constant = profile.categories.length === 1 && profile.other === 0 ? m - (cells[0] ?? 0) : null;
  return {
    kind: "pair",
    compared: { kind: "category", reference, current: cells, n, m, missing },
    rows: [profile.rows, m + counts.missing],
    missing,
    constant,
  };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
