import { UserError } from "../core/user-error.ts";
import { DEFAULT_STATS, type StatsRules } from "../domain/gate/stats-rules.ts";
import type { ModelConfig } from "./config.ts";
import type { RawModel } from "./raw-config.ts";

/** `evaluate.stats` with its defaults; its seed is the evaluation's unless it has one of its own. */
export function readStats({ task, evaluate }: RawModel, placeOf: ModelConfig["placeOf"]): StatsRules {
  const { stats = {}, seed } = evaluate;
  for (const key of ["min-positives", "min-negatives"] as const) {
    if (stats[key] === undefined || task === "binary") continue;
    throw new UserError("E_CONFIG", `the rows of a ${task} model are not positive or negative`, {
      place: placeOf(["evaluate", "stats", key]),
      remedy: "leave it out; min-rows is for every task",
    });
  }
  return {
    confidence: stats.confidence ?? DEFAULT_STATS.confidence,
    seed: stats.seed ?? seed ?? DEFAULT_STATS.seed,
    replicates: stats.replicates ?? DEFAULT_STATS.replicates,
    minRows: stats["min-rows"] ?? DEFAULT_STATS.minRows,
    minPositives: stats["min-positives"] ?? DEFAULT_STATS.minPositives,
    minNegatives: stats["min-negatives"] ?? DEFAULT_STATS.minNegatives,
    cluster: stats.cluster ?? DEFAULT_STATS.cluster,
    zeroDivision: stats["zero-division"] ?? DEFAULT_STATS.zeroDivision,
  };
}
