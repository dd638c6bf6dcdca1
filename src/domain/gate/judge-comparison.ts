import { definedMetric, improvement } from "../metric/metric.ts";
import type { Interval } from "../statistics/estimate.ts";
import { lowerTail } from "../statistics/lower-tail.ts";
import { type Comparison, compares, formatTolerance, type Gate, TOLERANCE_KEYS, type Tolerance } from "./gate.ts";
import { errorOf, type GateFigures, inconclusive, type JudgedGate, outcome, SLACK } from "./judged-gate.ts";
import { rowsNeeded } from "./rows-needed.ts";
import { aboutRows, change, figure } from "./wording.ts";

/** A champion's value closer to zero than this is no base for a percentage. */
const NEAR_ZERO = 1e-12;

/** A gate's figures where both models have a value. */
export type ComparedFigures = Omit<GateFigures, "challenger" | "champion"> & {
  readonly challenger: number;
  readonly champion: number;
};

/**
 * Judges a comparison with the champion. `no-worse` and `improve` look at the difference on these rows; `non-inferior`
 * and `superior` at its interval, and are inconclusive where the limit lies inside it or where there is no interval. Too
 * few rows decide nothing, except between models whose answers are the same.
 */
export function judgeComparison(gate: Gate, rule: Comparison, figures: ComparedFigures): JudgedGate {
  const { direction, challenger, champion, spread } = figures;
  const amount = allowance(rule.tolerance, champion);
  if (amount === null) {
    const remedy = `write ${TOLERANCE_KEYS[rule.kind]} as a plain number`;
    return errorOf(
      gate,
      `${gate.metric} of the ${gate.vs} is 0, of which no percentage can be taken; ${remedy}`,
      "data",
    );
  }
  const contrast = spread.improvement;
  const interval = contrast?.kind === "interval" ? contrast : null;
  const delta = improvement(direction, challenger, champion);
  const beside = gate.vs === "baseline" ? ", against the baseline," : "";
  const moved = `${gate.metric}${beside} ${change(direction, { challenger, champion, limit: amount }, interval)}`;
  if (figures.shortage !== null && interval?.method !== "identical") {
    const { reason, rowsNeeded: needed } = figures.shortage;
    const help = needed === null ? "" : `: about ${aboutRows(needed)} labelled rows needed`;
    return inconclusive(gate, `${moved}; ${reason}${help}`, needed);
  }
  const demand = demanded(rule, gate.metric);
  switch (rule.kind) {
    case "no-worse":
    case "improve": {
      const ok = delta >= (rule.kind === "improve" ? amount : -amount) - SLACK;
      return outcome(gate, ok, ok ? moved : `${moved}; ${demand}`);
    }
    case "max-improvement": {
      const ok = delta <= amount + SLACK;
      return outcome(gate, ok, ok ? moved : `${moved}; ${demand}`);
    }
    case "not-significantly-worse":
      return judgeSignificance(gate, { moved, demand, isWorse: delta < -amount - SLACK }, figures);
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

/** A tolerance in the metric's unit; null for a percentage of nothing. */
function allowance(tolerance: Tolerance, champion: number): number | null {
  if (tolerance.kind === "absolute") return tolerance.amount;
  return Math.abs(champion) < NEAR_ZERO ? null : tolerance.fraction * Math.abs(champion);
}

/**
 * One-sided p value, before any correction, of "the challenger is worse by no more than the tolerance"; null where there
 * is none: without an interval, without two values, or for a percentage of nothing.
 */
export function significance(rule: Comparison, figures: GateFigures): number | null {
  const { direction, challenger, champion, spread, rows, confidence } = figures;
  if (challenger.kind === "undefined" || champion?.kind !== "value" || spread.improvement === null) return null;
  const amount = allowance(rule.tolerance, champion.value);
  const delta = improvement(direction, challenger.value, champion.value);
  return amount === null ? null : lowerTail(spread.improvement, -amount, { delta, rows, confidence });
}

/** Fails only where the difference is below minus the tolerance, and significantly so. */
function judgeSignificance(
  gate: Gate,
  { moved, demand, isWorse }: { readonly moved: string; readonly demand: string; readonly isWorse: boolean },
  figures: ComparedFigures,
): JudgedGate {
  const { rule } = gate;
  if (!compares(rule)) throw new TypeError("only a comparison can be significant");
  const asValues = { challenger: definedMetric(figures.challenger), champion: definedMetric(figures.champion) };
  const p = figures.p === undefined ? significance(rule, { ...figures, ...asValues }) : figures.p;
  if (!isWorse) return { ...outcome(gate, true, moved), p };
  if (p === null) {
    const { improvement: contrast } = figures.spread;
    const why = contrast?.kind === "none" ? contrast.reason : "there is no interval";
    return inconclusive(gate, `${moved}; ${demand}; ${why}, so whether that is chance cannot be told`, null);
  }
  const alpha = Number((1 - figures.confidence).toPrecision(12));
  const ok = p >= alpha;
  const together = figures.p === undefined ? "" : " for all slices together";
  const tested = `p ${p < 0.0001 ? "below 0.0001" : `= ${figure(p)}`}${together}`;
  const said = ok ? `but that may be chance: ${tested}, not below ${alpha}` : `and that is significant: ${tested}`;
  return { ...outcome(gate, ok, `${moved}; ${demand}, ${said}`), p };
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
    case "not-significantly-worse":
      return `at most ${written} worse is allowed`;
    case "improve":
      return isNothing(written) ? "no worse is required" : `at least ${written} better is required`;
    case "max-improvement":
      return `more than ${written} better is too good to be believed: look for leakage`;
    case "superior":
      return isNothing(written) ? `a better ${metric} is required` : `more than ${written} better is required`;
  }
}

function isNothing(written: string): boolean {
  return Number.parseFloat(written) === 0;
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
