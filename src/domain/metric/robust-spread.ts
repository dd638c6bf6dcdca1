import { differences } from "../statistics/differences.ts";
import { IDENTICAL, type IntervalSettings, noInterval, type Uncertainty } from "../statistics/estimate.ts";
import { robustContrast, robustInterval } from "../statistics/robust.ts";
import type { Judged, MetricValue, Range, RowWeights, SpreadMethod } from "./metric.ts";
import { isPlain } from "./row-weight.ts";

/** A metric as its rows move it. */
export interface Linearised<J> {
  readonly compute: (judged: J) => MetricValue;
  /** The metric's derivative by each row's weight, times that weight; only asked where the metric is defined. */
  readonly influence: (judged: J) => Float64Array;
  readonly range: Range;
  /** Whether two models answer alike, as this metric sees them. */
  readonly same: (first: J, second: J) => boolean;
}

/** Intervals of any smooth metric from its rows' influences, weighted and clustered as the rows are. */
export function robustSpread<J extends Judged>(metric: Linearised<J>): SpreadMethod<J> {
  return ({ challenger, champion }, settings) => {
    const first = estimate(metric, challenger);
    const own = single(first, challenger, { range: metric.range, settings });
    if (champion === null) return { challenger: own, champion: null, delta: null };
    const second = estimate(metric, champion);
    const delta = metric.same(challenger, champion)
      ? IDENTICAL
      : robustContrast(
          first.value - second.value,
          { influence: differences(first.influence, second.influence), ...weightsOf(challenger) },
          settings,
        );
    return { challenger: own, champion: single(second, champion, { range: metric.range, settings }), delta };
  };
}

/** The method for plain rows, and the one from influences where rows have weights or clusters. */
export function orRobust<J extends Judged>(plain: SpreadMethod<J>, metric: Linearised<J>): SpreadMethod<J> {
  const robust = robustSpread(metric);
  return (pair, settings) => (isPlain(pair.challenger) ? plain : robust)(pair, settings);
}

interface Estimate {
  readonly value: number;
  readonly influence: Float64Array;
}

function estimate<J>({ compute, influence }: Linearised<J>, judged: J): Estimate {
  const found = compute(judged);
  return found.kind === "value"
    ? { value: found.value, influence: influence(judged) }
    : { value: Number.NaN, influence: new Float64Array(0) };
}

function single(
  { value, influence }: Estimate,
  rows: RowWeights,
  { range, settings }: { readonly range: Range; readonly settings: IntervalSettings },
): Uncertainty {
  if (Number.isNaN(value)) return noInterval("the metric is undefined");
  return robustInterval(value, { influence, ...weightsOf(rows), range }, settings);
}

function weightsOf({ weight, cluster }: RowWeights) {
  return { weight, cluster };
}
