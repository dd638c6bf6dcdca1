import { UserError } from "../core/user-error.ts";
import type { Direction } from "../domain/metric/metric.ts";
import type { ModelConfig } from "./config.ts";
import type { RawGate } from "./raw-config.ts";

/**
 * A gate with the names of MLflow's `MetricThreshold` in ours: `threshold` is `min` of a metric for which higher is
 * better, `max` of one for which lower is, and refused for every other; `min-absolute-change` and `min-relative-change` are `min-improvement` over
 * the champion, the relative one of the size of the champion's value.
 */
export function fromMlflow(
  { threshold, "min-absolute-change": absolute, "min-relative-change": relative, ...entry }: RawGate,
  { direction, placeOf }: { readonly direction: Direction; readonly placeOf: ModelConfig["placeOf"] },
): RawGate {
  if (threshold !== undefined && direction !== "higher" && direction !== "lower") {
    const side = direction === "none" ? "has no better side" : `is best at ${direction === "zero" ? 0 : 1}`;
    throw new UserError("E_CONFIG", `${entry.metric} ${side}, so threshold may mean min or max`, {
      place: placeOf(["threshold"]),
      remedy: `write min: ${threshold} or max: ${threshold}, or both ends`,
    });
  }
  const limit = direction === "higher" ? "min" : "max";
  const refuse = (key: string, other: string): never => {
    throw new UserError("E_CONFIG", `${key} and ${other} are two names for one thing`, {
      place: placeOf([key]),
      remedy: `write ${other} alone`,
    });
  };
  if (threshold !== undefined && entry[limit] !== undefined) refuse("threshold", limit);
  if (absolute !== undefined && relative !== undefined) {
    throw new UserError("E_CONFIG", "min-absolute-change and min-relative-change are two demands", {
      place: placeOf(["min-relative-change"]),
      remedy: "write a gate for each",
    });
  }
  const change = absolute ?? (relative === undefined ? undefined : `${Number((relative * 100).toPrecision(12))}%`);
  const named = absolute !== undefined ? "min-absolute-change" : "min-relative-change";
  if (change !== undefined && entry["min-improvement"] !== undefined) refuse(named, "min-improvement");
  return {
    ...entry,
    ...(threshold === undefined ? {} : { [limit]: threshold }),
    ...(change === undefined ? {} : { vs: entry.vs ?? "champion", "min-improvement": change }),
  };
}
