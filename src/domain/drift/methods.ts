import { hellinger } from "./hellinger.ts";
import { jensenShannon } from "./jensen-shannon.ts";
import { kolmogorovSmirnovDistance } from "./kolmogorov-smirnov.ts";
import type { DriftMethod } from "./method.ts";
import { populationStability } from "./population-stability.ts";
import { meanShift, wasserstein } from "./wasserstein.ts";

/** Every drift method. To add one: write its file and name it here. */
export const DRIFT_METHODS: readonly DriftMethod[] = [
  wasserstein,
  kolmogorovSmirnovDistance,
  jensenShannon,
  populationStability,
  meanShift,
  hellinger,
];

/** The method that decides unless the configuration chooses another. */
export function defaultMethod(kind: "number" | "category"): DriftMethod {
  return kind === "number" ? wasserstein : jensenShannon;
}

/** Whether a method can be used on columns of a kind. */
export function appliesTo(method: DriftMethod, kind: "number" | "category"): boolean {
  return kind === "number" || method.cells !== null;
}

/** The method of that name; undefined when there is none. */
export function findMethod(id: string): DriftMethod | undefined {
  return DRIFT_METHODS.find((method) => method.id === id);
}
