import type { Undefined } from "../metric/metric.ts";
import { compares, type Gate } from "./gate.ts";
import { judgeComparison } from "./judge-comparison.ts";
import { judgeLimit } from "./judge-limit.ts";
import { type ErrorCause, errorOf, type GateFigures, type JudgedGate, withoutChampion } from "./judged-gate.ts";

/**
 * Judges one gate. An undefined metric is an error and never passes; a comparison without a champion is skipped; a
 * failed gate of severity `warn` warns.
 */
export function judgeGate(gate: Gate, figures: GateFigures): JudgedGate {
  const { rule, metric } = gate;
  const { challenger, champion } = figures;
  if (challenger.kind === "undefined") {
    return errorOf(
      gate,
      `${metric} of the challenger is undefined: ${reasonOf(challenger)}`,
      causeOf(challenger, "challenger"),
    );
  }
  if (!compares(rule)) return judgeLimit(gate, rule, { ...figures, challenger });
  if (champion === null) return withoutChampion(gate);
  if (champion.kind === "undefined") {
    return errorOf(
      gate,
      `${metric} of the ${gate.vs} is undefined: ${reasonOf(champion)}`,
      causeOf(champion, "champion"),
    );
  }
  return judgeComparison(gate, rule, { ...figures, challenger: challenger.value, champion: champion.value });
}

/** Whose fault it is that a model's metric is undefined: mostly of the rows, such as those of one class only. */
function causeOf({ isModelsFault }: Undefined, model: ErrorCause): ErrorCause {
  return isModelsFault === true ? model : "data";
}

function reasonOf({ reason, isZeroDivision }: Undefined): string {
  return isZeroDivision === true ? `${reason}; evaluate.stats.zero-division gives 0/0 a value` : reason;
}
