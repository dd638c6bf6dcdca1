import { compensatedSum } from "../statistics/sum.ts";
import { lossSpread } from "./loss-spread.ts";
import {
  type Direction,
  definedMetric,
  type Judged,
  type MetricValue,
  POSITIVE,
  type Range,
  type Reported,
  type Spreading,
  type Undefined,
  undefinedMetric,
} from "./metric.ts";
import { orRobust } from "./robust-spread.ts";
import { totalWeight, weighed, weightedMean } from "./row-weight.ts";
import { sameNumbers } from "./same-numbers.ts";

/** A metric that is the mean of something that every row has. What is left out: a loss that is never negative. */
export interface LossParts<J> {
  readonly id: string;
  readonly summary: string;
  readonly reported: Reported;
  readonly direction?: Direction;
  readonly range?: Range;
  /** One number for each row. */
  readonly losses: (judged: J) => Float64Array;
  /** The predictions that decide whether two models are the same. */
  readonly answers: (judged: J) => Float64Array;
  /** Why the metric is undefined on these rows; null where it is not. */
  readonly refuse?: (judged: J) => Undefined | string | null;
  readonly note?: (judged: J) => string | null;
}

/** Everything of a metric but its task. */
export interface LossMetric<J> extends Spreading<J> {
  readonly id: string;
  readonly summary: string;
  readonly reported: Reported;
  readonly direction: Direction;
  readonly range: Range;
  readonly compute: (judged: J) => MetricValue;
}

/** The (weighted) mean of losses by compensated sums, with Student's t; robust where rows have weights or clusters. */
export function lossMetric<J extends Judged>(parts: LossParts<J>): LossMetric<J> {
  const { id, summary, reported, direction = "lower", range = POSITIVE, losses, answers } = parts;
  const compute = (judged: J): MetricValue => {
    const refused = parts.refuse?.(judged) ?? null;
    if (refused !== null) return typeof refused === "string" ? undefinedMetric(refused) : refused;
    if (judged.label.length === 0) return undefinedMetric("there is no row");
    const total = totalWeight(judged.label.length, judged);
    if (total === 0) return undefinedMetric("every row has weight 0");
    return definedMetric(compensatedSum(weighed(losses(judged), judged.weight)) / total, parts.note?.(judged) ?? null);
  };
  const same = (first: J, second: J): boolean => sameNumbers(answers(first), answers(second));
  const influence = (judged: J): Float64Array => meanInfluence(losses(judged), judged.weight);
  return {
    id,
    summary,
    reported,
    direction,
    range,
    compute,
    interval: "Student's t; paired t",
    spread: orRobust(lossSpread({ losses, same, range }), { compute, influence, range, same }),
  };
}

/** How each row moves a weighted mean: its weight's share times its distance from the mean. */
export function meanInfluence(values: Float64Array, weight: Float64Array | undefined): Float64Array {
  const total = totalWeight(values.length, { weight });
  const mean = weightedMean(values, weight);
  const influence = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    influence[row] = (((values[row] ?? 0) - mean) * (weight === undefined ? 1 : (weight[row] ?? 0))) / total;
  }
  return influence;
}
