import type { FairnessMetric } from "../metric/fairness.ts";
import { type Judged, type MetricValue, undefinedMetric } from "../metric/metric.ts";
import { noInterval } from "../statistics/estimate.ts";
import type { Contest, Side } from "./contest.ts";
import { type JudgedSlices, sorted } from "./judge-slices.ts";
import type { Measured } from "./measured.ts";
import { judgedRows, type Slice, type Slicing } from "./slicing.ts";
import type { StatsRules } from "./stats-rules.ts";

const NO_INTERVAL = noInterval("the extremes of noisy groups lie apart by chance, so that no interval can be trusted");

/**
 * A fairness figure of both models over the groups of one column that are large enough; the others are listed. It has
 * no interval.
 */
export function measureFairness(
  metric: FairnessMetric,
  slicing: Slicing,
  { contest, rules }: { readonly contest: Contest; readonly rules: StatsRules },
): { readonly measured: Measured; readonly skipped: JudgedSlices["skipped"] } {
  const { challenger, champion } = contest;
  const first = challenger.kind === "failed" ? null : challenger;
  const { enough, skipped } = first === null ? { enough: [], skipped: [] } : sorted(slicing, first, rules);
  const value = (side: Side): MetricValue =>
    side.kind === "failed" ? undefinedMetric(side.reason) : metric.compute(groupsOf(side, enough), rules.zeroDivision);
  const [own, other] = [value(challenger), champion === null ? null : value(champion)];
  return {
    measured: {
      id: metric.id,
      direction: metric.direction,
      challenger: own,
      champion: other,
      spread: { challenger: NO_INTERVAL, champion: other === null ? null : NO_INTERVAL },
      improvement: other === null ? null : NO_INTERVAL,
    },
    skipped,
  };
}

function groupsOf(side: Judged, slices: readonly Slice[]): Judged[] {
  return slices.map(({ rows }) => judgedRows(side, rows));
}
