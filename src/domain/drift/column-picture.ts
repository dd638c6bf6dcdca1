import { sixDigits } from "../curve/thin-curve.ts";
import type { ColumnProfile } from "../profile/profile.ts";
import type { Compared, ComparedCategories, ComparedNumbers } from "./compared.ts";

/** How the values of a column lay at training and lie now, in few bars: shares of the values that are there. */
export type ColumnPicture =
  | {
      readonly kind: "number";
      /** One more than bars, of equal width; the outermost bars hold all beyond. */
      readonly edges: readonly number[];
      readonly reference: readonly number[];
      readonly current: readonly number[];
    }
  | {
      readonly kind: "category";
      /** Null stands for all other categories together. */
      readonly labels: readonly (string | null)[];
      readonly reference: readonly number[];
      readonly current: readonly number[];
    };

const BARS = 24;
const MOST_LABELS = 11;
/** This share of the values on either side may lie beyond the picture. */
const BEYOND = 0.005;

/**
 * The picture of a column from its counts alone. Between two knots of the profile values are taken to lie evenly, which
 * is how a picture of at most 24 bars comes out of exact counts. Null where no bars of equal width can be told apart, as
 * between the largest numbers that there are.
 */
export function columnPicture(compared: Compared, profile: ColumnProfile): ColumnPicture | null {
  if (compared.kind === "number") return numberPicture(compared, profile.type === "number" && profile.integer);
  return categoryPicture(compared, profile.type === "category" ? profile.categories : []);
}

function numberPicture(compared: ComparedNumbers, isInteger: boolean): ColumnPicture | null {
  const { low, high } = extent(compared);
  const edges = isInteger ? wholeEdges(low, high, compared.max) : evenEdges(low, high);
  const [start = 0, next = 0] = edges;
  if (!(next > start) || !edges.every(Number.isFinite)) return null;
  const bars = (counts: Float64Array, total: number): number[] =>
    spread(counts, { compared, edges }).map((count) => sixDigits(total === 0 ? 0 : count / total));
  return {
    kind: "number",
    edges: edges.map(sixDigits),
    reference: bars(compared.reference, compared.n),
    current: bars(compared.current, compared.m),
  };
}

/** Where a bucket begins and ends; the outermost end at the extremes of both samples. */
function bucketOf({ knots, min, max }: ComparedNumbers, i: number): { readonly from: number; readonly to: number } {
  const from = i === 0 ? Math.min(min, knots[0] ?? min) : (knots[i - 1] ?? min);
  const to = i === knots.length ? Math.max(max, knots[knots.length - 1] ?? max) : (knots[i] ?? max);
  return { from, to };
}

function extent(compared: ComparedNumbers): { readonly low: number; readonly high: number } {
  const { reference, current, n, m } = compared;
  const mass = Array.from(reference, (count, i) => count / Math.max(1, n) + (current[i] ?? 0) / Math.max(1, m));
  const total = mass.reduce((sum, part) => sum + part, 0);
  const reaches = (indices: readonly number[]): number => {
    let seen = 0;
    for (const i of indices) {
      seen += mass[i] ?? 0;
      if (seen > BEYOND * total) return i;
    }
    return indices[0] ?? 0;
  };
  const all = mass.map((_, i) => i);
  const first = bucketOf(compared, reaches(all));
  const last = bucketOf(compared, reaches(all.reverse()));
  return { low: first.from, high: Math.max(first.from, last.to) };
}

function evenEdges(low: number, high: number): number[] {
  if (!(high > low)) return [low - 0.5, low + 0.5];
  return Array.from({ length: BARS + 1 }, (_, i) => low + ((high - low) * i) / BARS);
}

/** Whole numbers have bars about them, of one or several. A bucket's end is not in it, but the largest value is. */
function wholeEdges(low: number, high: number, max: number): number[] {
  const first = Math.ceil(low);
  const last = Math.max(first, high < max && Number.isInteger(high) ? high - 1 : Math.floor(high));
  const step = Math.max(1, Math.ceil((last - first + 1) / BARS));
  const bars = Math.ceil((last - first + 1) / step);
  return Array.from({ length: bars + 1 }, (_, i) => first - 0.5 + i * step);
}

function spread(
  counts: Float64Array,
  { compared, edges }: { readonly compared: ComparedNumbers; readonly edges: readonly number[] },
): number[] {
  const bars = new Array<number>(edges.length - 1).fill(0);
  const [start = 0, next = 1] = edges;
  const width = next - start;
  const barOf = (value: number): number => Math.min(bars.length - 1, Math.max(0, Math.floor((value - start) / width)));
  for (const [i, count] of counts.entries()) {
    if (count === 0) continue;
    const { from, to } = bucketOf(compared, i);
    const [first, last] = [barOf(from), barOf(to)];
    for (let bar = first; bar <= last; bar++) {
      const left = bar === first ? from : Math.max(from, edges[bar] ?? from);
      const right = bar === last ? to : Math.min(to, edges[bar + 1] ?? to);
      const part = to > from ? Math.max(0, right - left) / (to - from) : 1 / (last - first + 1);
      bars[bar] = (bars[bar] ?? 0) + count * part;
    }
  }
  return bars;
}

function categoryPicture(
  { reference, current, n, m }: ComparedCategories,
  categories: readonly string[],
): ColumnPicture {
  const before = (i: number): number => (reference[i] ?? 0) / Math.max(1, n);
  const now = (i: number): number => (current[i] ?? 0) / Math.max(1, m);
  const byShare = categories
    .map((_, i) => i)
    .sort((a, b) => Math.max(before(b), now(b)) - Math.max(before(a), now(a)) || a - b);
  const shown = byShare.slice(0, MOST_LABELS);
  const rest = (share: (i: number) => number): number => Math.max(0, 1 - shown.reduce((sum, i) => sum + share(i), 0));
  const others = shown.length < reference.length && Math.max(rest(before), m === 0 ? 0 : rest(now)) > 1e-9;
  const side = (share: (i: number) => number, total: number): number[] => [
    ...shown.map((i) => sixDigits(share(i))),
    ...(others ? [sixDigits(total === 0 ? 0 : rest(share))] : []),
  ];
  return {
    kind: "category",
    labels: [...shown.map((i) => categories[i] ?? ""), ...(others ? [null] : [])],
    reference: side(before, n),
    current: side(now, m),
  };
}
