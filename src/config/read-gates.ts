import { nearest } from "../core/nearest.ts";
import { UserError } from "../core/user-error.ts";
import { compares, type Gate, type GateEntry, gatesOf } from "../domain/gate/gate.ts";
import { fairnessNames, fairnessOf, findFairness } from "../domain/metric/fairness.ts";
import type { Direction, Range } from "../domain/metric/metric.ts";
import { findMetric, metricNames } from "../domain/metric/metrics.ts";
import { findOperational, OPERATIONAL_METRICS } from "../domain/operational/operational-metrics.ts";
import type { Task } from "../domain/scoring/predictions.ts";
import type { ModelConfig } from "./config.ts";
import { fromMlflow } from "./mlflow-names.ts";
import type { RawGate, RawModel } from "./raw-config.ts";
import { readComparison } from "./read-comparison.ts";
import { readSliceRule } from "./read-slices.ts";
import { readUse, refuseMeasured, refuseUncertain, refuseUnknownUse } from "./refuse-gate.ts";
import { refuseLimits } from "./refuse-limits.ts";
import { refuseMetric } from "./refuse-metric.ts";
import { refuseIdleTolerance, refuseWiderThanRange } from "./refuse-tolerance.ts";

/** Turns a gate list into gates; throws a UserError for a metric or a combination that means nothing. */
export function readGates(
  { gates: entries, "no-champion": noChampion = "absolute-only" }: RawModel["evaluate"],
  task: Task,
  placeOf: ModelConfig["placeOf"],
): Gate[] {
  const gates = gatesOf(
    entries.map((entry, i) => readEntry(entry, task, (path) => placeOf(["evaluate", "gates", i, ...path]))),
  );
  // With no-champion: fail, these gates judge a first model: it fails them.
  if (noChampion !== "fail" && gates.every((gate) => needsChampion(gate, task, noChampion))) {
    const isReplaced = noChampion === "baseline";
    throw new UserError(
      "E_CONFIG",
      "every gate compares with the champion, so the first model would be judged by nothing",
      {
        place: placeOf(["evaluate", "gates"]),
        remedy: `add a gate with min or max, such as { metric: ${metricNames(task)[0]}, min: … }, or one with vs: baseline; or set no-champion: ${isReplaced ? "fail" : "baseline"}`,
      },
    );
  }
  return gates;
}

/** Whether a gate says nothing of a model while there is no champion: the baseline has neither flips nor costs. */
function needsChampion({ metric, rule, vs }: Gate, task: Task, noChampion: "absolute-only" | "baseline"): boolean {
  if (findMetric(task, metric)?.against === "champion") return true;
  if (!compares(rule) || vs !== "champion") return false;
  return noChampion === "absolute-only" || findOperational(metric) !== undefined;
}

function readEntry(raw: RawGate, task: Task, placeOf: ModelConfig["placeOf"]): GateEntry {
  if (findOperational(raw.metric) === undefined) refuseMetric(raw, task, placeOf);
  const metric = gatedMetric(raw, task, placeOf);
  const entry = fromMlflow(raw, { direction: metric.direction, placeOf });
  const comparison = readComparison(entry, {
    placeOf,
    isSliced: entry.by !== undefined && metric.kind === "metric",
  });
  if (entry.min === undefined && entry.max === undefined && comparison === null) {
    throw new UserError("E_CONFIG", `the gate on ${entry.metric} demands nothing`, {
      place: placeOf([]),
      remedy: "add min, max, or vs: champion with max-regression",
    });
  }
  refuseLimits(metric, entry, placeOf);
  if (comparison !== null) {
    refuseWiderThanRange(metric, comparison, placeOf);
    refuseIdleTolerance(metric, comparison, { entry, placeOf });
  }
  const slices = readSliceRule(entry, placeOf);
  const use = readUse(entry, placeOf);
  refuseUnknownUse(metric, { ...entry, use }, placeOf);
  if (metric.kind === "fairness") refuseUncertain(entry, slices, placeOf);
  if (metric.kind === "operational")
    refuseMeasured(entry, { unlike: metric.unlike, isCompared: comparison !== null }, placeOf);
  const { "on-inconclusive": onInconclusive, severity, vs, min, max } = entry;
  return {
    metric: metric.id,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(comparison === null ? {} : { comparison }),
    ...(vs === undefined ? {} : { vs }),
    ...(slices === null ? {} : { slices }),
    ...(use === "value" ? {} : { use }),
    ...(severity === undefined ? {} : { severity }),
    ...(onInconclusive === undefined ? {} : { onInconclusive }),
  };
}

const TASKS: readonly Task[] = ["binary", "multiclass", "regression"];

/** What a gate is about, as far as its limits are concerned. */
interface Gated {
  readonly id: string;
  readonly direction: Direction;
  readonly range: Range;
  readonly chance?: number;
  /** How its interval is made, or why there is none: `none: …`. Null for a figure that is measured and not estimated. */
  readonly interval: string | null;
  readonly kind: "metric" | "fairness" | "operational";
  /** Why an operational metric is not compared; null where it is. */
  readonly unlike: string | null;
}

function gatedMetric({ metric: name, by }: RawGate, task: Task, placeOf: ModelConfig["placeOf"]): Gated {
  const metric = findMetric(task, name);
  if (metric !== undefined) return { ...metric, kind: "metric", unlike: null };
  const fairness = findFairness(task, name);
  if (fairness !== undefined) return { ...fairness, kind: "fairness", unlike: null };
  const operational = findOperational(name);
  if (operational !== undefined) return { ...operational, kind: "operational", interval: null };
  const groups = fairnessNames(task);
  const common = [...metricNames(task), ...OPERATIONAL_METRICS.map(({ id }) => id)];
  const names =
    by === undefined ? common : [...common, ...fairnessOf(task).map(({ id }) => id), "worst_group_<metric>"];
  const meant = nearest(name, [...common, ...groups]);
  const remedy = `${meant === null ? "" : `did you mean ${meant}? `}Metrics of ${task} models: ${names.join(", ")}`;
  const other = TASKS.find((candidate) => findMetric(candidate, name) !== undefined);
  const wrong =
    other === undefined
      ? `there is no metric ${name} for ${task} models`
      : `${name} is a metric of ${other} models, and this is a ${task} one`;
  throw new UserError("E_CONFIG", wrong, { place: placeOf(["metric"]), remedy });
}
