import { UserError } from "../core/user-error.ts";
import { findFamily, findMetric } from "../domain/metric/metrics.ts";
import type { Task } from "../domain/scoring/predictions.ts";
import type { ModelConfig } from "./config.ts";
import type { RawGate } from "./raw-config.ts";

/** Refuses a metric whose parameter is missing or means nothing, and a comparison that its metric can never decide. */
export function refuseMetric(entry: RawGate, task: Task, placeOf: ModelConfig["placeOf"]): void {
  const [name = ""] = entry.metric.split("(");
  const metric = findMetric(task, entry.metric);
  const family = findFamily(task, name);
  if (metric === undefined && family !== undefined) {
    const written = entry.metric === name ? `${name} needs its parameter` : `${entry.metric} has no such parameter`;
    throw new UserError("E_CONFIG", written, {
      place: placeOf(["metric"]),
      remedy: `write ${name}(${family.example}): the parameter is ${family.parameter}`,
    });
  }
  if (metric === undefined || entry.vs === undefined) return;
  if (metric.against === "champion" || metric.direction === "none") {
    const why = metric.direction === "none" ? "has no better side" : "is about the difference to the champion already";
    throw new UserError("E_CONFIG", `${metric.id} ${why}, so it cannot be compared with the champion's`, {
      place: placeOf(["vs"]),
      remedy: "limit it with min or max",
    });
  }
  if (
    metric.hasContrast !== false ||
    !(["non-inferior", "superior", "not-significantly-worse"] as const).some((rule) => rule === entry.rule)
  )
    return;
  throw new UserError("E_CONFIG", `a difference in ${metric.id} has no interval, so rule: ${entry.rule} never passes`, {
    place: placeOf(["rule"]),
    remedy: "write { vs: champion, max-regression: 0.01 } or min-improvement, which go by the value",
  });
}
