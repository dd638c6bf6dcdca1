import { fairnessOf } from "../metric/fairness.ts";
import type { ShownSlices } from "./bar.ts";
import type { Contest } from "./contest.ts";
import { measureFairness } from "./judge-fairness.ts";
import { contestOn, type Judging, type MeasuredSlice, sorted } from "./judge-slices.ts";
import type { Measured } from "./measured.ts";
import type { SkippedSlice } from "./slice-size.ts";
import type { Slicing } from "./slicing.ts";

/** A fairness figure over the groups of a column. */
export interface MeasuredGroups {
  readonly by: string;
  readonly metric: Measured;
}

/** Measures the metrics that gates name on every slice that is shown, but for those that a gate was judged on already. */
export function measureShown(
  shown: readonly ShownSlices[],
  {
    contest,
    judging,
    metrics,
    known,
  }: {
    readonly contest: Contest;
    readonly judging: Judging;
    readonly metrics: readonly string[];
    readonly known: readonly MeasuredSlice[];
  },
): { readonly slices: MeasuredSlice[]; readonly groups: MeasuredGroups[]; readonly skipped: SkippedSlice[] } {
  const found = { slices: [] as MeasuredSlice[], groups: [] as MeasuredGroups[], skipped: [] as SkippedSlice[] };
  const { challenger } = contest;
  if (challenger.kind === "failed") return found;
  const isKnown = (by: string, value: string | null, id: string): boolean =>
    known.some((slice) => slice.by === by && slice.value === value && slice.metric.id === id);
  for (const { by, minRows, fairness } of shown) {
    const slicing = contest.slicings?.find((candidate: Slicing) => candidate.by === by);
    if (slicing === undefined) continue;
    const rules = { ...judging.stats, minRows };
    const { enough, skipped } = sorted(slicing, challenger, rules);
    found.skipped.push(...skipped);
    for (const slice of enough) {
      const wanted = metrics.filter((id) => !isKnown(by, slice.value, id));
      if (wanted.length === 0) continue;
      const on = contestOn(contest, slice);
      const name = { by, value: slice.value, n: slice.rows.length };
      found.slices.push(...wanted.map((id) => ({ ...name, metric: judging.measure(id, on) })));
    }
    if (!fairness) continue;
    for (const metric of fairnessOf(challenger.kind))
      found.groups.push({ by, metric: measureFairness(metric, slicing, { contest, rules }).measured });
  }
  return found;
}
