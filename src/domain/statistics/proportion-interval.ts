import { incompleteBeta } from "./beta.ts";
import { type Contrast, type IntervalSettings, noInterval, type Uncertainty } from "./estimate.ts";
import { chiSquareSurvival } from "./gamma.ts";
import { criticalValue } from "./normal.ts";

type Settings = Pick<IntervalSettings, "confidence">;

/** Fewer discordant pairs than this are tested exactly, as McNemar's chi-square is for many. */
const EXACT_BELOW = 25;

/** Wilson's score interval of a proportion (statsmodels `proportion_confint(method="wilson")`); inside [0, 1]. */
export function wilson(hits: number, rows: number, { confidence }: Settings): Uncertainty {
  if (rows === 0) return noInterval("there is no row");
  const square = criticalValue(confidence) ** 2;
  const centre = (hits + square / 2) / (rows + square);
  const reach = Math.sqrt((square * hits * (rows - hits)) / rows + (square * square) / 4) / (rows + square);
  return {
    kind: "interval",
    low: hits === 0 ? 0 : Math.max(0, centre - reach),
    high: hits === rows ? 1 : Math.min(1, centre + reach),
  };
}

/**
 * Two-sided McNemar test of paired proportions from the two discordant counts (statsmodels `mcnemar`): exact below 25
 * discordant pairs, else chi-square without correction, which agrees with Tango's interval. No discordant pair: p = 1.
 */
export function mcnemar(onlyFirst: number, onlySecond: number): number {
  const discordant = onlyFirst + onlySecond;
  if (discordant === 0) return 1;
  if (discordant < EXACT_BELOW) return exactMcnemar(onlyFirst, onlySecond);
  return chiSquareSurvival((onlyFirst - onlySecond) ** 2 / discordant, 1);
}

/** The exact test at any size (statsmodels `mcnemar(exact=True)`): binomial with probability one half. */
export function exactMcnemar(onlyFirst: number, onlySecond: number): number {
  const fewer = Math.min(onlyFirst, onlySecond);
  const discordant = onlyFirst + onlySecond;
  if (discordant === 0) return 1;
  return Math.min(1, 2 * incompleteBeta(0.5, discordant - fewer, fewer + 1));
}

/**
 * Tango's score interval of the difference of two paired proportions, first - second (Tango 1998; statsmodels has none,
 * R `ExactCIdiff`'s and PropCIs' `scoreci.mp`), with McNemar's p value. `onlyFirst` pairs hit only by the first, of
 * `pairs` in all. It has a width also where no pair is discordant, and never leaves [-1, 1].
 */
export function pairedScore(
  { onlyFirst, onlySecond, pairs }: { readonly onlyFirst: number; readonly onlySecond: number; readonly pairs: number },
  { confidence }: Settings,
): Contrast {
  if (pairs === 0) return noInterval("there is no row");
  const critical = criticalValue(confidence);
  const high = upperLimit(onlyFirst, onlySecond, { pairs, critical });
  const low = 0 - upperLimit(onlySecond, onlyFirst, { pairs, critical });
  const statistic = (limit: number): number => scoreStatistic(limit, { b: onlyFirst, c: onlySecond, pairs });
  return { kind: "interval", low, high, p: mcnemar(onlyFirst, onlySecond), method: "paired-score", statistic };
}

/** The largest difference that the score test does not reject, by bisection: the statistic falls as it grows. */
function upperLimit(b: number, c: number, { pairs, critical }: { pairs: number; critical: number }): number {
  let low = (b - c) / pairs;
  let high = 1;
  for (let i = 0; i < 100 && high - low > 1e-15; i++) {
    const middle = (low + high) / 2;
    if (scoreStatistic(middle, { b, c, pairs }) > -critical) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Tango's statistic: the difference against its standard error under the hypothesis that it is `delta`. */
function scoreStatistic(delta: number, { b, c, pairs }: { b: number; c: number; pairs: number }): number {
  const linear = -b - c + (2 * pairs - b + c) * delta;
  const constant = -c * delta * (1 - delta);
  const share = (Math.sqrt(Math.max(0, linear * linear - 8 * pairs * constant)) - linear) / (4 * pairs);
  const variance = pairs * (2 * share + delta * (1 - delta));
  const distance = b - c - pairs * delta;
  return variance <= 0 ? (distance === 0 ? 0 : distance * Number.POSITIVE_INFINITY) : distance / Math.sqrt(variance);
}
