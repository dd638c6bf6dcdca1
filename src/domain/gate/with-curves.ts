import { curvesOf } from "../curve/curves.ts";
import type { Contest } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";
import { DEFAULT_STATS } from "./stats-rules.ts";

/** The evaluation with what a report draws of it; as it is where the challenger could not be judged. */
export function withCurves(evaluation: Evaluation, { challenger, champion }: Contest): Evaluation {
  if (challenger.kind === "failed" || challenger.label.length === 0) return evaluation;
  const other = champion === null || champion.kind === "failed" ? null : champion;
  const { confidence } = evaluation.stats ?? DEFAULT_STATS;
  return { ...evaluation, curves: curvesOf(challenger, other, { confidence }) };
}
