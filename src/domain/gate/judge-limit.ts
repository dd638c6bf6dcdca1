import type { Defined } from "../metric/metric.ts";
import type { Uncertainty } from "../statistics/estimate.ts";
import type { Gate, Rule } from "./gate.ts";
import { type GateFigures, inconclusive, type JudgedGate, outcome, SLACK } from "./judged-gate.ts";
import { rowsNeeded } from "./rows-needed.ts";
import { aboutRows, figureWithin } from "./wording.ts";

type Limit = Extract<Rule, { readonly threshold: number }>;
type Figures = GateFigures & { readonly challenger: Defined };

/**
 * Judges `min` and `max`. By default the value itself is held against the limit and its interval is only shown; a gate
 * that uses a bound passes where the whole interval keeps the limit, fails where none of it does, and is inconclusive
 * in between or without an interval.
 */
export function judgeLimit(gate: Gate, limit: Limit, figures: Figures): JudgedGate {
  const { spread } = figures;
  const { value: challenger, note } = figures.challenger;
  const interval = spread.challenger.kind === "interval" ? spread.challenger : null;
  const words = limit.kind === "min" ? "at least" : "at most";
  const found = `${gate.metric} is ${figureWithin(challenger, interval, limit.threshold)}${aside(note, spread.challenger)}`;
  const said = `${found}, ${words} ${limit.threshold} is required`;
  if (gate.use === "value") return outcome(gate, keeps(limit, challenger), said);
  const bound = `${said} of its ${gate.use.replace("-", " ")}`;
  if (interval === null) return inconclusive(gate, bound, null);
  const [near, far] = limit.kind === "min" ? [interval.low, interval.high] : [interval.high, interval.low];
  if (keeps(limit, near)) return outcome(gate, true, bound);
  if (!keeps(limit, far)) return outcome(gate, false, bound);
  if (!keeps(limit, challenger)) return inconclusive(gate, `${bound}; more rows would hardly help`, null);
  const { rows, confidence } = figures;
  const needed = rowsNeeded(rows, interval, { margin: Math.abs(challenger - limit.threshold), confidence });
  const help =
    needed === null
      ? "more rows cannot decide this"
      : `if it stays so, about ${aboutRows(needed)} labelled rows needed`;
  return inconclusive(gate, `${bound}; ${help}`, needed);
}

function keeps({ kind, threshold }: Limit, value: number): boolean {
  return kind === "min" ? value >= threshold - SLACK : value <= threshold + SLACK;
}

/** What a limit's figure must not be read without: what was left out of it, or that it has no interval and why. */
function aside(note: string | undefined, uncertainty: Uncertainty): string {
  const none = uncertainty.kind === "none" ? [`no interval: ${uncertainty.reason}`] : [];
  const said = [...(note === undefined ? [] : [note]), ...none].join("; ");
  return said === "" ? "" : ` (${said})`;
}
