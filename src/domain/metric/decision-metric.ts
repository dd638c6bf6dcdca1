import type { Task } from "../scoring/predictions.ts";
import { type ConfusionMatrix, decided, type JudgedDecisions, matrixOf } from "./decision.ts";
import { decisionSpread } from "./decision-spread.ts";
import { gradient } from "./gradient.ts";
import {
  type Direction,
  type JudgedOf,
  type MetricOf,
  type MetricValue,
  type Range,
  type Reported,
  type Spreading,
  UNIT,
} from "./metric.ts";
import { orRobust } from "./robust-spread.ts";
import { sameNumbers } from "./same-numbers.ts";

/** A metric that is a figure of the confusion matrix. What is left out: a share for which higher is better. */
export interface DecisionParts<J> {
  readonly id: string;
  readonly summary: string;
  readonly reported: Reported;
  readonly figure: (matrix: ConfusionMatrix) => MetricValue;
  readonly direction?: Direction;
  readonly range?: Range;
  /** Intervals of rows that all count alike; by bootstrap unless there is something better. */
  readonly plain?: Spreading<J>;
}

type Decisions = Extract<Task, "binary" | "multiclass">;

/** A metric of binary decisions. */
export function binaryDecision(parts: DecisionParts<JudgedOf<"binary">>): MetricOf<"binary"> {
  return { ...metricOf(parts), task: "binary" };
}

/** The same for the most probable of several classes. */
export function multiclassDecision(parts: DecisionParts<JudgedOf<"multiclass">>): MetricOf<"multiclass"> {
  return { ...metricOf(parts), task: "multiclass" };
}

function metricOf<K extends Decisions>(parts: DecisionParts<JudgedOf<K>>): Omit<MetricOf<K>, "task"> {
  const { id, summary, reported, figure, direction = "higher", range = UNIT } = parts;
  const plain = parts.plain ?? { interval: "bootstrap", spread: decisionSpread<JudgedOf<K>>(figure) };
  const compute = (judged: JudgedOf<K>): MetricValue => figure(matrixOf(judged));
  const influence = (judged: JudgedOf<K>): Float64Array => decisionInfluence(judged, figure);
  return {
    id,
    summary,
    reported,
    direction,
    range,
    compute,
    interval: plain.interval,
    spread: orRobust(plain.spread, { compute, influence, range, same: sameDecisions }),
  };
}

/** Every row moves the figure as its cell of the matrix does. */
function decisionInfluence(judged: JudgedDecisions, figure: (matrix: ConfusionMatrix) => MetricValue): Float64Array {
  const { classes, label, chosen, weight } = decided(judged);
  const { counts } = matrixOf(judged);
  const slopes = gradient(counts, (moved) => {
    const value = figure({ classes, counts: moved });
    return value.kind === "value" ? value.value : Number.NaN;
  });
  const influence = new Float64Array(label.length);
  for (let row = 0; row < influence.length; row++) {
    const slope = slopes[(label[row] ?? 0) * classes + (chosen[row] ?? 0)] ?? 0;
    influence[row] = slope * (weight === undefined ? 1 : (weight[row] ?? 0));
  }
  return influence;
}

function sameDecisions(first: JudgedDecisions, second: JudgedDecisions): boolean {
  return sameNumbers(decided(first).chosen, decided(second).chosen);
}
