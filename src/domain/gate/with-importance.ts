import type { Importance } from "../scoring/importance.ts";
import type { Evaluation } from "./evaluation.ts";

/** The evaluation with what the challenger listens to; as it is where that was not measured. */
export function withImportance(evaluation: Evaluation, importance: Importance | null): Evaluation {
  return importance === null ? evaluation : { ...evaluation, importance };
}
