import { UserError } from "../core/user-error.ts";
import type { ModelConfig } from "./config.ts";
import type { RawGate } from "./raw-config.ts";

/**
 * A gate with the names of MLflow's `MetricThreshold` in ours: `threshold` is `min` of a metric for which higher is
 * better and `max` of one for which lower is; `min-absolute-change` and `min-relative-change` are `min-improvement` over
 * the champion, the relative one of the size of the champion's value.
 */
export function fromMlflow(
  { threshold, "min-absolute-change": absolute, "min-relative-change": relative, ...entry }: RawGate,
  { isHigher, placeOf }: { readonly isHigher: boolean; readonly placeOf: ModelConfig["placeOf"] },
): RawGate {
  const limit = isHigher ? "min" : "max";
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
