import { nearest } from "../core/nearest.ts";
import { type Place, UserError } from "../core/user-error.ts";
import { compares, type Gate, type GateEntry, gatesOf } from "../domain/gate/gate.ts";
import { formatRange, type Metric } from "../domain/metric/metric.ts";
import { findMetric, metricNames } from "../domain/metric/metrics.ts";
import { findOperational, OPERATIONAL_METRICS } from "../domain/operational/operational-metrics.ts";
import type { Task } from "../domain/scoring/predictions.ts";
import type { ModelConfig } from "./config.ts";
import type { RawGate } from "./raw-config.ts";
import { readComparison } from "./read-comparison.ts";
import { refuseMetric } from "./refuse-metric.ts";

/** Turns a gate list into gates; throws a UserError for a metric or a combination that means nothing. */
export function readGates(entries: readonly RawGate[], task: Task, placeOf: ModelConfig["placeOf"]): Gate[] {
  const gates = gatesOf(
    entries.map((entry, i) => readEntry(entry, task, (path) => placeOf(["evaluate", "gates", i, ...path]))),
  );
  if (gates.every((gate) => compares(gate.rule) || findMetric(task, gate.metric)?.against === "champion")) {
    throw new UserError(
      "E_CONFIG",
      "every gate compares with the champion, so the first model would be judged by nothing",
      {
        place: placeOf(["evaluate", "gates"]),
        remedy: `add a gate with min or max, such as { metric: ${metricNames(task)[0]}, min: … }`,
      },
    );
  }
  return gates;
}

function readEntry(entry: RawGate, task: Task, placeOf: ModelConfig["placeOf"]): GateEntry {
  const operational = findOperational(entry.metric);
  if (operational === undefined) refuseMetric(entry, task, placeOf);
  const metric = findMetric(task, entry.metric) ?? operational;
  if (metric === undefined) {
    const names = [...metricNames(task), ...OPERATIONAL_METRICS.map(({ id }) => id)];
    const meant = nearest(entry.metric, names);
    const remedy = `${meant === null ? "" : `did you mean ${meant}? `}Metrics of ${task} models: ${names.join(", ")}`;
    throw new UserError("E_CONFIG", `there is no metric ${entry.metric} for ${task} models`, {
      place: placeOf(["metric"]),
      remedy,
    });
  }
  const comparison = readComparison(entry, placeOf);
  if (entry.min === undefined && entry.max === undefined && comparison === null) {
    throw new UserError("E_CONFIG", `the gate on ${entry.metric} demands nothing`, {
      place: placeOf([]),
      remedy: "add min, max, or vs: champion with max-regression",
    });
  }
  if (comparison !== null && operational?.unlike != null) {
    throw new UserError("E_CONFIG", `${metric.id} is not compared with the champion: ${operational.unlike}`, {
      place: placeOf(["vs"]),
      remedy: "limit it with min or max; latency_p50_ms, model_size_mb and peak_rss_mb can be compared",
    });
  }
  for (const limit of ["min", "max"] as const) refuseBeyondRange(metric, entry[limit], placeOf([limit]));
  const onInconclusive = entry["on-inconclusive"];
  return {
    metric: metric.id,
    ...(entry.min === undefined ? {} : { min: entry.min }),
    ...(entry.max === undefined ? {} : { max: entry.max }),
    ...(comparison === null ? {} : { comparison }),
    ...(entry.severity === undefined ? {} : { severity: entry.severity }),
    ...(onInconclusive === undefined ? {} : { onInconclusive }),
  };
}

/** `roc_auc, min: 80` was meant as 0.8; as it stands no model could ever pass, and with `max` every model would. */
function refuseBeyondRange({ id, range }: Pick<Metric, "id" | "range">, limit: number | undefined, place: Place): void {
  if (limit === undefined || (limit >= range.low && limit <= range.high)) return;
  const percent =
    range.low === 0 && range.high === 1 && limit > 1 && limit <= 100
      ? `; ${limit}% is written ${Number((limit / 100).toPrecision(12))}`
      : "";
  throw new UserError("E_CONFIG", `${limit} is no value that ${id} can have`, {
    place,
    remedy: `${id} is ${formatRange(range)}${percent}`,
  });
}
