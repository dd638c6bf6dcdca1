import type { Task } from "../scoring/predictions.ts";
import { type IntervalSettings, noInterval } from "../statistics/estimate.ts";
import { expectedCalibrationError, maximumCalibrationError } from "./calibration.ts";
import { brierSkill, calibrationIntercept, calibrationRatio, calibrationSlope } from "./calibration-fit.ts";
import { CLASS_AVERAGES } from "./class-averages.ts";
import { liftAtK, precisionAtK, precisionAtRecall, recallAtPrecision, separation } from "./cuts.ts";
import { CLASS_FAMILIES, expectedValue, fBeta } from "./decision-families.ts";
import { gammaDeviance, poissonDeviance, rootMeanSquaredLogError } from "./deviance.ts";
import { flipRate, multiclassFlipRate, negativeToPositive, positiveToNegative } from "./flips.ts";
import { maxError } from "./max-error.ts";
import type { Judged, Metric, MetricValue, Pair, Spread } from "./metric.ts";
import { undefinedMetric } from "./metric.ts";
import type { MetricFamily } from "./metric-family.ts";
import {
  balancedAccuracy,
  multiclassAccuracy,
  multiclassKappa,
  multiclassMatthews,
  quadraticKappa,
} from "./multiclass.ts";
import { AREAS_ONE_VERSUS_ONE, AREAS_ONE_VERSUS_REST } from "./multiclass-area.ts";
import { intervalCoverage, intervalWidth } from "./prediction-interval.ts";
import { brier, logLoss, multiclassBrier, multiclassLogLoss } from "./probability.ts";
import { medianAbsoluteError, pinballAtQ } from "./quantile.ts";
import { averagePrecision, rocAuc } from "./ranking.ts";
import {
  bias,
  explainedVariance,
  meanAbsoluteError,
  meanSquaredError,
  rootMeanSquaredError,
  rSquared,
} from "./regression.ts";
import { meanAbsolutePercentageError, symmetricPercentageError, weightedPercentageError } from "./relative-error.ts";
import {
  accuracy,
  binaryBalancedAccuracy,
  f1,
  falseNegativeRate,
  falsePositiveRate,
  kappa,
  matthews,
  precision,
  recall,
  selectionRate,
  specificity,
} from "./threshold.ts";
import { topKAccuracy } from "./top-k.ts";

/** Every metric without a parameter. To add one: write it in its family's file and name it here. */
export const METRICS: readonly Metric[] = [
  rocAuc,
  averagePrecision,
  logLoss,
  brier,
  accuracy,
  precision,
  recall,
  specificity,
  f1,
  binaryBalancedAccuracy,
  matthews,
  kappa,
  falsePositiveRate,
  falseNegativeRate,
  selectionRate,
  separation,
  brierSkill,
  expectedCalibrationError,
  maximumCalibrationError,
  calibrationRatio,
  calibrationSlope,
  calibrationIntercept,
  flipRate,
  positiveToNegative,
  negativeToPositive,
  multiclassAccuracy,
  balancedAccuracy,
  ...CLASS_AVERAGES,
  multiclassLogLoss,
  multiclassBrier,
  multiclassMatthews,
  multiclassKappa,
  quadraticKappa,
  ...AREAS_ONE_VERSUS_REST,
  ...AREAS_ONE_VERSUS_ONE,
  multiclassFlipRate,
  meanAbsoluteError,
  rootMeanSquaredError,
  meanSquaredError,
  rSquared,
  medianAbsoluteError,
  maxError,
  explainedVariance,
  bias,
  meanAbsolutePercentageError,
  weightedPercentageError,
  symmetricPercentageError,
  rootMeanSquaredLogError,
  poissonDeviance,
  gammaDeviance,
  intervalCoverage,
  intervalWidth,
];

/** Every metric with a parameter, such as `f_beta(2)`. */
export const FAMILIES: readonly MetricFamily[] = [
  fBeta,
  recallAtPrecision,
  precisionAtRecall,
  precisionAtK,
  liftAtK,
  expectedValue,
  topKAccuracy,
  ...CLASS_FAMILIES,
  pinballAtQ,
];

/** Names that other tools (MLflow) use for the same metric. */
const SYNONYMS = new Map([
  ["pr_auc", "average_precision"],
  ["accuracy_score", "accuracy"],
  ["precision_score", "precision"],
  ["recall_score", "recall"],
  ["f1_score", "f1"],
  ["mean_absolute_error", "mae"],
  ["mean_squared_error", "mse"],
  ["root_mean_squared_error", "rmse"],
  ["r2_score", "r2"],
  ["mean_absolute_percentage_error", "mape"],
]);

/** The metrics of a task that every comment shows, in that order. */
export function metricsOf(task: Task): readonly Metric[] {
  return METRICS.filter((metric) => metric.task === task && metric.reported === "shown");
}

/** The metrics of a task whose values every evaluation keeps without showing them. */
export function recordedMetrics(task: Task): readonly Metric[] {
  return METRICS.filter((metric) => metric.task === task && metric.reported === "recorded");
}

/**
 * The metric of that name (or synonym) for a task, `f_beta(2.0)` by its canonical name `f_beta(2)`; undefined when the
 * task has none, or the parameter means nothing.
 */
export function findMetric(task: Task, name: string): Metric | undefined {
  const parts = /^([a-z0-9_]+)\((.*)\)$/s.exec(name);
  if (parts !== null) return findFamily(task, parts[1] ?? "")?.of(parts[2] ?? "") ?? undefined;
  const id = SYNONYMS.get(name) ?? name;
  return METRICS.find((metric) => metric.task === task && metric.id === id);
}

/** The metrics with a parameter of that name, for a task. */
export function findFamily(task: Task, name: string): MetricFamily | undefined {
  return FAMILIES.find((family) => family.task === task && family.name === name);
}

/** Other names of a task's metric. */
export function synonymsOf(id: string, task: Task): string[] {
  const isThere = METRICS.some((metric) => metric.task === task && metric.id === id);
  return isThere ? [...SYNONYMS].filter(([, known]) => known === id).map(([name]) => name) : [];
}

/** Every name that a gate on this task may use, families with a parameter that has a meaning. */
export function metricNames(task: Task): string[] {
  const ids = METRICS.filter((metric) => metric.task === task).map((metric) => metric.id);
  const families = FAMILIES.filter((family) => family.task === task).map(({ name, example }) => `${name}(${example})`);
  return [...ids, ...ids.flatMap((id) => synonymsOf(id, task)), ...families];
}

/** Both models' rows where they are of the metric's task. */
function ofTask<K extends Task>(kind: K, { challenger, champion }: Pair<Judged>) {
  return challenger.kind === kind && (champion === null || champion.kind === kind)
    ? ({ challenger, champion } as Pair<Extract<Judged, { kind: K }>>)
    : null;
}

/**
 * Computes a metric on judged rows, against the champion's where it needs them; undefined (with a reason) when the
 * metric belongs to another task.
 */
export function compute(metric: Metric, judged: Judged, against: Judged | null = null): MetricValue {
  const pair = { challenger: judged, champion: against };
  const [binary, multiclass, regression] = [
    ofTask("binary", pair),
    ofTask("multiclass", pair),
    ofTask("regression", pair),
  ];
  if (metric.task === "binary" && binary !== null) return metric.compute(binary.challenger, binary.champion);
  if (metric.task === "multiclass" && multiclass !== null)
    return metric.compute(multiclass.challenger, multiclass.champion);
  if (metric.task === "regression" && regression !== null)
    return metric.compute(regression.challenger, regression.champion);
  return undefinedMetric(`${metric.id} is not a metric of ${judged.kind} models`);
}

/** How uncertain a metric is on these rows; without an interval where the models are not of the metric's task. */
export function spreadOf(metric: Metric, pair: Pair<Judged>, settings: IntervalSettings): Spread {
  const [binary, multiclass, regression] = [
    ofTask("binary", pair),
    ofTask("multiclass", pair),
    ofTask("regression", pair),
  ];
  if (metric.task === "binary" && binary !== null) return metric.spread(binary, settings);
  if (metric.task === "multiclass" && multiclass !== null) return metric.spread(multiclass, settings);
  if (metric.task === "regression" && regression !== null) return metric.spread(regression, settings);
  const none = noInterval(`${metric.id} is not a metric of these models`);
  const champion = pair.champion === null ? null : none;
  return { challenger: none, champion, delta: champion };
}
