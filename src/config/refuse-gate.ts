import { UserError } from "../core/user-error.ts";
import type { SliceRule, Use } from "../domain/gate/gate.ts";
import type { Range } from "../domain/metric/metric.ts";
import type { ModelConfig } from "./config.ts";
import type { RawGate } from "./raw-config.ts";

/** Which end of the interval a limit is held against. */
export function readUse({ use = "value", min, max }: RawGate, placeOf: ModelConfig["placeOf"]): Use {
  const fits = use === "value" || (use === "lower-bound" ? max === undefined : min === undefined);
  if (use !== "value" && min === undefined && max === undefined) {
    throw new UserError("E_CONFIG", `use: ${use} needs ${use === "lower-bound" ? "min" : "max"}`, {
      place: placeOf(["use"]),
      remedy: "a comparison goes by its interval with rule: non-inferior or rule: superior",
    });
  }
  if (fits) return use;
  throw new UserError(
    "E_CONFIG",
    `use: ${use} speaks for the model where a ${use === "lower-bound" ? "max" : "min"} is set`,
    {
      place: placeOf(["use"]),
      remedy: "write use: lower-bound with min, and use: upper-bound with max, in a gate for each",
    },
  );
}

/**
 * A gate that goes by an interval which its metric never has would be undecided for ever, and so would one that asks for all
 * of the interval to lie at the end of the metric's values.
 */
export function refuseUnknownUse(
  { id, interval, range }: { readonly id: string; readonly interval: string | null; readonly range: Range },
  { use, min, max }: Pick<RawGate, "min" | "max"> & { readonly use: Use },
  placeOf: ModelConfig["placeOf"],
): void {
  if (use === "value" || interval === null) return;
  const limit = use === "lower-bound" ? min : max;
  if (!interval.startsWith("none") && limit === (use === "lower-bound" ? range.high : range.low)) {
    const key = use === "lower-bound" ? "min" : "max";
    throw new UserError("E_CONFIG", `no interval of ${id} lies all at ${limit}, so this gate can never pass`, {
      place: placeOf([key]),
      remedy: `write a ${key} ${key === "min" ? "below" : "above"} ${limit}, or leave use out: the value alone may be ${limit}`,
    });
  }
  if (!interval.startsWith("none")) return;
  throw new UserError("E_CONFIG", `${id} has no interval, which use: ${use} goes by`, {
    place: placeOf(["use"]),
    remedy: "leave use out: min and max go by the value",
  });
}

/** A fairness figure compares groups, and its difference between two models has no interval. */
export function refuseUncertain(
  { metric, rule }: RawGate,
  slices: SliceRule | null,
  placeOf: ModelConfig["placeOf"],
): void {
  if (slices === null) {
    throw new UserError("E_CONFIG", `${metric} compares groups of rows, and needs by`, {
      place: placeOf(["metric"]),
      remedy: `name the column, such as { metric: ${metric}, by: gender, … }`,
    });
  }
  if (slices.require.length > 0) {
    throw new UserError("E_CONFIG", `require means nothing to ${metric}`, {
      place: placeOf(["require"]),
      remedy: "groups that are too small are left out and listed; leave it out, or judge a metric on slices",
    });
  }
  if (rule !== "non-inferior" && rule !== "superior" && rule !== "not-significantly-worse") return;
  throw new UserError("E_CONFIG", `a difference in ${metric} has no interval, which rule: ${rule} goes by`, {
    place: placeOf(["rule"]),
    remedy: "write max-regression or min-improvement alone, which go by the value, or min or max",
  });
}

/** What a model costs to run is one figure a model, compared as it is. */
export function refuseMeasured(
  entry: RawGate,
  { unlike, isCompared }: { readonly unlike: string | null; readonly isCompared: boolean },
  placeOf: ModelConfig["placeOf"],
): void {
  const { metric, rule, vs } = entry;
  if (isCompared && unlike !== null) {
    throw new UserError("E_CONFIG", `${metric} is not compared with the champion: ${unlike}`, {
      place: placeOf(["vs"]),
      remedy: "limit it with min or max; latency_p50_ms, model_size_mb and peak_rss_mb can be compared",
    });
  }
  const foreign = (["by", "use"] as const).find((key) => entry[key] !== undefined);
  const isForeign = rule === "not-significantly-worse" || rule === "max-improvement";
  const key =
    foreign ??
    (vs === "baseline" ? "vs" : isForeign ? "rule" : entry["max-improvement"] === undefined ? null : "max-improvement");
  if (key === null) return;
  throw new UserError("E_CONFIG", `${key} means nothing to ${metric}, which is measured once for a model`, {
    place: placeOf([key]),
    remedy: "write min, max, or vs: champion with max-regression",
  });
}
