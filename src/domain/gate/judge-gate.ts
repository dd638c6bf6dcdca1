import { compares, type Gate } from "./gate.ts";
import { judgeComparison } from "./judge-comparison.ts";
import { errorOf, type GateFigures, type JudgedGate, outcome, SLACK, withoutChampion } from "./judged-gate.ts";
import { figureWithin } from "./wording.ts";

/**
 * Judges one gate. An undefined metric is an error and never passes; a comparison without a champion is skipped; a
 * failed gate of severity `warn` warns. `min` and `max` judge the value itself and show its interval.
 */
export function judgeGate(gate: Gate, figures: GateFigures): JudgedGate {
  const { rule, metric } = gate;
  const { challenger, champion } = figures;
  if (challenger.kind === "undefined") {
    return errorOf(gate, `${metric} of the challenger is undefined: ${challenger.reason}`, "data");
  }
  if (compares(rule)) {
    if (champion === null) return withoutChampion(gate);
    if (champion.kind === "undefined") {
      return errorOf(gate, `${metric} of the champion is undefined: ${champion.reason}`, "data");
    }
    return judgeComparison(gate, rule, { ...figures, challenger: challenger.value, champion: champion.value });
  }
  const { spread } = figures;
  const interval = spread.challenger.kind === "interval" ? spread.challenger : null;
  const isMet =
    rule.kind === "min" ? challenger.value >= rule.threshold - SLACK : challenger.value <= rule.threshold + SLACK;
  const words = rule.kind === "min" ? "at least" : "at most";
  return outcome(
    gate,
    isMet,
    `${metric} is ${figureWithin(challenger.value, interval, rule.threshold)}${aside(figures)}, ${words} ${rule.threshold} is required`,
  );
}

/** What a limit's figure must not be read without: what was left out of it, or that it has no interval and why. */
function aside({ challenger, spread }: GateFigures): string {
  const note = challenger.kind === "value" && challenger.note !== undefined ? [challenger.note] : [];
  const none = spread.challenger.kind === "none" ? [`no interval: ${spread.challenger.reason}`] : [];
  const said = [...note, ...none].join("; ");
  return said === "" ? "" : ` (${said})`;
}
