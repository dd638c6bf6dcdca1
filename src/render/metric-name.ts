import type { EvaluatedMetric } from "../domain/gate/evaluation.ts";
import { sentence } from "./markdown.ts";

const BETTER = { higher: " ↑", lower: " ↓", zero: " → 0", one: " → 1", none: "" } as const;

/** A metric's name and which values are better: `roc_auc ↑`, `bias → 0`. A class in it may hold any character. */
export function metricName({ id, direction }: Pick<EvaluatedMetric, "id" | "direction">): string {
  return `${sentence(id)}${BETTER[direction]}`;
}

/** The same as plain text, for what does its own escaping. */
export function plainMetricName({ id, direction }: Pick<EvaluatedMetric, "id" | "direction">): string {
  return `${id}${BETTER[direction]}`;
}
