import type { EvaluatedMetric } from "../domain/gate/evaluation.ts";

type Direction = EvaluatedMetric["direction"];

/** What the arrows beside metrics say; the one of a target only where there is such a metric. */
export function betterSide(metrics: readonly Pick<EvaluatedMetric, "direction">[]): string {
  const hasTarget = metrics.some(({ direction }) => direction === "zero" || direction === "one");
  return `Better is higher for ↑, lower for ↓${hasTarget ? ", closer for →" : ""}.`;
}

const WORDS: Readonly<Record<Direction, string>> = {
  higher: " (higher is better)",
  lower: " (lower is better)",
  zero: " (closer to 0 is better)",
  one: " (closer to 1 is better)",
  none: "",
};

/** The same in words, behind one metric's name. */
export function betterWords(direction: Direction): string {
  return WORDS[direction];
}
