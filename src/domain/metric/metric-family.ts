import type { Task } from "../scoring/predictions.ts";
import type { MetricOf } from "./metric.ts";

/** Metrics with a parameter in parentheses, such as `f_beta(2)`. */
export interface FamilyOf<K extends Task> {
  readonly name: string;
  readonly task: K;
  /** What the parameter is, in words. */
  readonly parameter: string;
  /** A parameter that has a meaning. */
  readonly example: string;
  /** The metric of this parameter, by its canonical name; null where the text is no such parameter. */
  readonly of: (parameter: string) => MetricOf<K> | null;
}

export type MetricFamily = FamilyOf<"binary"> | FamilyOf<"multiclass"> | FamilyOf<"regression">;

/** A plain decimal number in its shortest form; null for anything else. */
export function numberIn(text: string): number | null {
  return /^-?(\d+\.?\d*|\.\d+)$/.test(text.trim()) ? Number(text) : null;
}

/** A number strictly between 0 and 1, with 1 where that has a meaning; null for anything else. */
export function shareIn(text: string, end: "open" | "closed"): number | null {
  const share = numberIn(text);
  return share !== null && share > 0 && (share < 1 || (end === "closed" && share === 1)) ? share : null;
}
