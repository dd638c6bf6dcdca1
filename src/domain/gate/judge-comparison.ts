import { improvement } from "../metric/metric.ts";
import type { Interval } from "../statistics/estimate.ts";
import { type Comparison, formatTolerance, type Gate } from "./gate.ts";
import { errorOf, type GateFigures, type JudgedGate, outcome, SLACK } from "./judged-gate.ts";
import { rowsNeeded } from "./rows-needed.ts";
import { aboutRows, change } from "./wording.ts";

/** A champion's value closer to zero than this is no base for a percentage. */
const NEAR_ZERO = 1e-12;

/** A gate's figures where both models have a value. */
export type ComparedFigures = Omit<GateFigures, "challenger" | "champion"> & {
  readonly challenger: number;
  readonly champion: number;
};

/** The words a rule is written with, for the remedy of a percentage of nothing. */
const WRITTEN = {
  "no-worse": "max-regression",
  improve: "min-improvement",
  "non-inferior": "margin",
  superior: "min-improvement",
} as const;

/**
 * Judges a comparison with the champion. `no-worse` and `improve` look at the difference on these rows; `non-inferior`
 * and `superior` at its interval, and are inconclusive where the limit lies inside it or where there is no interval. Too
 * few rows decide nothing, except between models whose answers are the same.
 */
export function judgeComparison(gate: Gate, rule: Comparison, figures: ComparedFigures): JudgedGate {
  const { direction, challenger, champion, spread } = figures;
  const { tolerance } = rule;
  if (tolerance.kind === "relative" && Math.abs(champion) < NEAR_ZERO) {
    const remedy = `write ${WRITTEN[rule.kind]} as a plain number`;
    return errorOf(gate, `${gate.metric} of the champion is 0, of which no percentage can be taken; ${remedy}`, "data");
  }
  const amount = tolerance.kind === "relative" ? tolerance.fraction * Math.abs(champion) : tolerance.amount;
  const contrast = spread.improvement;
  const interval = contrast?.kind === "interval" ? contrast : null;
  const delta = improvement(direction, challenger, champion);
  const moved = `${gate.metric} ${change(direction, { challenger, champion, limit: amount }, interval)}`;
  if (figures.shortage !== null && interval?.method !== "identical") {
    const { reason, rowsNeeded: needed } = figures.shortage;
    return inconclusive(gate, `${moved}; ${reason}: about ${aboutRows(needed)} labelled rows needed`, needed);
  }
  const demand = demanded(rule, gate.metric);
  switch (rule.kind) {
    case "no-worse":
    case "improve": {
      const ok = delta >= (rule.kind === "improve" ? amount : -amount) - SLACK;
      return outcome(gate, ok, ok ? moved : `${moved}; ${demand}`);
    }
    case "non-inferior":
    case "superior": {
      if (interval === null) {
        const why = contrast?.kind === "none" ? contrast.reason : "there is no interval";
        return inconclusive(gate, `${moved}; ${why}, so more rows cannot decide this`, null);
      }
      const limit = rule.kind === "non-inferior" ? -amount : amount;
      const decided = against(interval, limit);
      if (decided !== null) return outcome(gate, decided, decided ? moved : `${moved}; ${demand}`);
      return undecided(gate, { said: `${moved}; ${demand}`, margin: amount, interval }, figures);
    }
  }
}

/** True above the limit, false below it, null where the interval holds it. An interval that ends at 0 shows no more than 0. */
function against({ low, high }: Interval, limit: number): boolean | null {
  if (low > limit) return true;
  return high < limit || (high === limit && limit === 0) ? false : null;
}

function demanded({ kind, tolerance }: Comparison, metric: string): string {
  const written = formatTolerance(tolerance);
  switch (kind) {
    case "no-worse":
    case "non-inferior":
      return `at most ${written} worse is allowed`;
    case "improve":
      return `at least ${written} better is required`;
    case "superior":
      return Number.parseFloat(written) === 0
        ? `a better ${metric} is required`
        : `more than ${written} better is required`;
  }
}

function undecided(
  gate: Gate,
  { said, margin, interval }: { readonly said: string; readonly margin: number; readonly interval: Interval },
  { rows, confidence }: ComparedFigures,
): JudgedGate {
  const needed = rowsNeeded(rows, interval, { margin, confidence });
  if (needed === null)
    return inconclusive(gate, `${said}, and more rows cannot decide this where both models are equally good`, null);
  const help =
    needed > rows
      ? `about ${aboutRows(needed)} labelled rows needed`
      : `about ${aboutRows(needed)} labelled rows would do for two equal models, so these two are hardly equal`;
  return inconclusive(gate, `${said}, which ${aboutRows(rows)} rows cannot tell: ${help}`, needed);
}

/** As the gate chose: an undecided gate blocks, warns or passes; of severity `warn` it never blocks. */
function inconclusive(gate: Gate, reason: string, needed: number | null): JudgedGate {
  const said = `undecided: ${reason}`;
  const chosen = gate.onInconclusive === "fail" && gate.severity === "warn" ? "warn" : gate.onInconclusive;
  const status = chosen === "fail" ? "inconclusive" : chosen;
  return { gate, status, reason: said, cause: null, rowsNeeded: needed };
}
