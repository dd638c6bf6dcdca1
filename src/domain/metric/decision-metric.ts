import {
  type ClassCount,
  type ConfusionMatrix,
  classCount,
  confusionMatrix,
  decided,
  type JudgedDecisions,
} from "./decision.ts";
import {
  definedMetric,
  type JudgedBinary,
  type JudgedMulticlass,
  type MetricOf,
  type MetricValue,
  type SpreadMethod,
  UNIT,
  undefinedMetric,
} from "./metric.ts";

interface Parts<J> {
  readonly id: string;
  readonly figure: (matrix: ConfusionMatrix) => MetricValue;
  readonly spread: SpreadMethod<J>;
}

/** A metric of binary decisions: a share for which higher is better, from the confusion matrix alone. */
export function binaryDecision({ id, figure, spread }: Parts<JudgedBinary>): MetricOf<"binary"> {
  return { id, task: "binary", direction: "higher", range: UNIT, compute: computed(figure), spread };
}

/** The same for the most probable of several classes. */
export function multiclassDecision({ id, figure, spread }: Parts<JudgedMulticlass>): MetricOf<"multiclass"> {
  return { id, task: "multiclass", direction: "higher", range: UNIT, compute: computed(figure), spread };
}

function computed(figure: (matrix: ConfusionMatrix) => MetricValue): (judged: JudgedDecisions) => MetricValue {
  return (judged) => figure(confusionMatrix(decided(judged)));
}

/** Share of all rows that are decided right. */
export function rightShare(matrix: ConfusionMatrix): MetricValue {
  const counts = classCounts(matrix);
  const rows = counts.reduce((sum, { actual }) => sum + actual, 0);
  if (rows === 0) return undefinedMetric("there is no row");
  return definedMetric(counts.reduce((sum, { hits }) => sum + hits, 0) / rows);
}

/** The counts of every class, in the classes' order. */
export function classCounts(matrix: ConfusionMatrix): ClassCount[] {
  return Array.from({ length: matrix.classes }, (_, of) => classCount(matrix, of));
}
