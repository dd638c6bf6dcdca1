import type { FairnessMetric } from "../metric/fairness.ts";
import { type Judged, type MetricValue, undefinedMetric } from "../metric/metric.ts";
import { noInterval, type Uncertainty } from "../statistics/estimate.ts";
import type { Contest, Side } from "./contest.ts";
import { type JudgedSlices, sorted } from "./judge-slices.ts";
import type { Measured } from "./measured.ts";
import { judgedRows, type Slice, type Slicing } from "./slicing.ts";
import type { StatsRules } from "./stats-rules.ts";

const UNDEFINED = noInterval("the metric is undefined");
const NO_DIFFERENCE = noInterval("which groups are farthest apart may differ between two models");

/**
 * A fairness figure of both models over the groups of one column that are large enough, each with its interval; the others
 * are listed. The difference of the two has none.
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
  const spread = (side: Side, found: MetricValue): Uncertainty =>
    side.kind === "failed" || found.kind === "undefined" || found.isReplaced === true
      ? UNDEFINED
      : metric.spread(groupsOf(side, enough), rules);
  const [own, other] = [value(challenger), champion === null ? null : value(champion)];
  return {
    measured: {
      id: metric.id,
      direction: metric.direction,
      challenger: own,
      champion: other,
      spread: {
        challenger: spread(challenger, own),
        champion: champion === null || other === null ? null : spread(champion, other),
      },
      improvement: other === null ? null : NO_DIFFERENCE,
    },
    skipped,
  };
}

function groupsOf(side: Judged, slices: readonly Slice[]): Judged[] {
  return slices.map(({ rows }) => judgedRows(side, rows));
}
