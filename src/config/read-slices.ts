import { UserError } from "../core/user-error.ts";
import type { ShownSlices } from "../domain/gate/bar.ts";
import { SLICE_MIN_ROWS, type SliceRule } from "../domain/gate/gate.ts";
import type { ModelConfig } from "./config.ts";
import type { RawGate, RawModel } from "./raw-config.ts";

const EXAMPLE = "{ metric: recall, vs: champion, by: region, rule: not-significantly-worse, max-regression: 0.03 }";

/** On which slices a gate is judged; null for all rows together. Throws a UserError for a key that means nothing. */
export function readSliceRule(entry: RawGate, placeOf: ModelConfig["placeOf"]): SliceRule | null {
  const { by, require, correction } = entry;
  if (by === undefined) {
    const loose = (["min-rows", "require", "correction"] as const).find((key) => entry[key] !== undefined);
    if (loose === undefined) return null;
    throw new UserError("E_CONFIG", `${loose} needs by`, {
      place: placeOf([loose]),
      remedy: `name the column whose values are the slices, such as ${EXAMPLE}`,
    });
  }
  if (correction !== undefined && entry.rule !== "not-significantly-worse") {
    throw new UserError("E_CONFIG", "correction needs rule: not-significantly-worse", {
      place: placeOf(["correction"]),
      remedy: `only p values are corrected for the number of slices; write ${EXAMPLE}`,
    });
  }
  return {
    by,
    minRows: entry["min-rows"] ?? SLICE_MIN_ROWS,
    require: typeof require === "object" ? require.map(nameOf) : require === true ? "all" : [],
    correction: correction ?? "holm",
  };
}

function nameOf(value: string | number | boolean | null): string | null {
  return value === null ? null : String(value);
}

/** The slices that are shown whether or not a gate is judged on them. */
export function readShownSlices({ task, evaluate }: RawModel, placeOf: ModelConfig["placeOf"]): ShownSlices[] {
  return (evaluate.slices ?? []).map(({ by, fairness = false, ...slices }, i) => {
    if (fairness && task !== "binary") {
      throw new UserError("E_CONFIG", `a ${task} model has no fairness metrics of its own`, {
        place: placeOf(["evaluate", "slices", i, "fairness"]),
        remedy: "leave it out, and set a gate on worst_group_<metric> instead",
      });
    }
    return { by, minRows: slices["min-rows"] ?? SLICE_MIN_ROWS, fairness };
  });
}

/** The columns that slices are made of, each with where it is first named. */
export function sliceColumns({ evaluate }: RawModel): Map<string, readonly (string | number)[]> {
  const columns = new Map<string, readonly (string | number)[]>();
  const name = (by: string | undefined, path: readonly (string | number)[]): void => {
    if (by !== undefined && !columns.has(by)) columns.set(by, path);
  };
  for (const [i, { by }] of (evaluate.slices ?? []).entries()) name(by, ["evaluate", "slices", i, "by"]);
  for (const [i, { by }] of evaluate.gates.entries()) name(by, ["evaluate", "gates", i, "by"]);
  return columns;
}
