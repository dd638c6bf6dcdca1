import { type Place, UserError } from "../core/user-error.ts";
import { formatRange, type Range } from "../domain/metric/metric.ts";
import type { ModelConfig } from "./config.ts";
import type { RawGate } from "./raw-config.ts";

interface Limited {
  readonly id: string;
  readonly range: Range;
}

/** Refuses limits that no value can keep, that no value can break, or that contradict each other. */
export function refuseLimits(metric: Limited, entry: RawGate, placeOf: ModelConfig["placeOf"]): void {
  const { min, max } = entry;
  for (const limit of ["min", "max"] as const) refuseBeyondRange(metric, entry[limit], placeOf([limit]));
  if (min !== undefined && max !== undefined && min > max) {
    throw new UserError("E_CONFIG", `min: ${min} is above max: ${max}, so no value of ${metric.id} keeps both`, {
      place: placeOf(["min"]),
      remedy: "exchange them, or write a gate for each",
    });
  }
  refuseIdle(metric, entry, placeOf);
}

/** `roc_auc, min: 80` was meant as 0.8; as it stands no model could ever pass, and with `max` every model would. */
function refuseBeyondRange({ id, range }: Limited, limit: number | undefined, place: Place): void {
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

/**
 * A limit at the end of the range passes every model, and looks like a gate. One that only warns shows the metric without
 * pretending to judge it, and one that requires slices judges that they are there.
 */
function refuseIdle({ id, range }: Limited, entry: RawGate, placeOf: ModelConfig["placeOf"]): void {
  if (entry.severity === "warn" || entry.require !== undefined) return;
  const idle = entry.min === range.low ? "min" : entry.max === range.high ? "max" : null;
  if (idle === null) return;
  const side = idle === "min" ? "below" : "above";
  throw new UserError("E_CONFIG", `${id} is never ${side} ${entry[idle]}, so this gate can never fail`, {
    place: placeOf([idle]),
    remedy: `${id} is ${formatRange(range)}: write the ${idle === "min" ? "least" : "most"} that you would accept; to show the metric without judging it, add severity: warn`,
  });
}
