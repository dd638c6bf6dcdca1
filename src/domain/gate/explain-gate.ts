import type { EvaluatedGate, EvaluatedMetric, Evaluation } from "./evaluation.ts";
import { wholeGates } from "./overall.ts";
import { aboutRows, figure } from "./wording.ts";
import { metricOf } from "./worst-gate.ts";

/** A gate's explanation: what was compared, by which rule, with which interval, and what would change the outcome. */
export interface ExplainedGate {
  readonly id: string;
  readonly text: string;
}

/** A value with its interval, as the file has them. */
interface Figure {
  readonly value: number;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
}

/** How the reason of an undecided gate begins, and how it says that the whole test data are too few. */
const UNDECIDED = "undecided: ";
const TOO_FEW = "; the test data have ";

/** A sentence or three for every gate, from evaluation.json alone; of a gate on slices for the worst one. Names no slice. */
export function explainGates(evaluation: Evaluation): ExplainedGate[] {
  const confidence = evaluation.stats?.confidence ?? 0.95;
  return wholeGates(evaluation.gates).map(({ id, status, entries }) => {
    const worst = entries.find((entry) => entry.status === status);
    if (worst === undefined) return { id, text: "Nothing is known of it." };
    const metric = metricOf(worst, evaluation.metrics);
    const many = entries.length === 1 ? "The only slice by" : `One of ${entries.length} slices by`;
    const first = entries.length === 1 ? "" : `, the first with ${status}`;
    const where = worst.slice === null ? "" : `${many} ${worst.slice.by}${first}: `;
    return { id, text: `${where}${explain(worst, metric, confidence)}${leniency(worst)}` };
  });
}

/** How a gate ended, whatever it makes of that: one that only warns may have failed or be undecided. */
function endOf({ status, reason }: EvaluatedGate): "kept" | "missed" | "undecided" {
  if (status === "inconclusive" || reason.startsWith(UNDECIDED)) return "undecided";
  return status === "pass" ? "kept" : "missed";
}

/** What an undecided gate makes of it where that does not block. */
function leniency(gate: EvaluatedGate): string {
  if (gate.status === "inconclusive" || gate.status === "error" || endOf(gate) !== "undecided") return "";
  return gate.status === "pass" ? " It passes all the same: on-inconclusive says so." : " It only warns.";
}

function explain(gate: EvaluatedGate, metric: EvaluatedMetric | null, confidence: number): string {
  const { status, reason, rule } = gate;
  if (status === "error") return `It could not be judged, and what cannot be judged never passes: ${reason}.`;
  if (status === "skipped") return `${reason}; it judges from the second version on.`;
  const ours = metric?.challenger;
  if (metric === null || ours === undefined || ours.value === null) return `${reason}.`;
  if (rule === "min" || rule === "max") return explainLimit({ ...gate, rule }, ours, confidence);
  const theirs = gate.vs === "champion" ? (metric.champion?.value ?? null) : null;
  const delta = gate.vs === "champion" ? metric.delta : null;
  // What was found against the baseline stands in the reason only.
  if (theirs === null || delta === null) return `${reason}.`;
  const amount = amountOf(gate, theirs);
  const found = `The challenger's ${gate.metric}, ${figure(ours.value)}, is ${distance(delta.value)} the champion's ${figure(theirs)} on the same rows`;
  const within = delta.low == null ? null : `[${figure(delta.low)}, ${figure(delta.high)}]`;
  const short = reason.lastIndexOf(TOO_FEW);
  if (endOf(gate) === "undecided" && short >= 0) return `${found}. That decides nothing: ${reason.slice(short + 2)}.`;
  switch (rule) {
    case "no-worse":
    case "improve":
    case "max-improvement":
      return `${found}. The value alone counts${within === null ? "" : `, not its interval ${within}`}: ${demandOf(gate, amount)}. ${turn(gate, rule === "no-worse" ? -amount : amount)}`;
    case "not-significantly-worse":
      return `${found}. It fails only where that is more than ${figure(amount)} worse and too much for chance. ${testText(gate, confidence)} ${significanceTurn(gate, delta.value, amount)}`;
    case "non-inferior":
    case "superior":
      return explainInterval(gate, { found, within, confidence, amount, delta });
  }
}

/** `min` and `max`. */
function explainLimit(
  gate: EvaluatedGate & { readonly rule: "min" | "max" },
  { value, low = null, high = null }: Figure,
  confidence: number,
): string {
  const { metric, rule, threshold, use } = gate;
  const within = low === null || high === null ? null : `[${figure(low)}, ${figure(high)}]`;
  const side = rule === "min" ? "at least" : "at most";
  if (use === undefined) {
    const unlike = within === null ? "" : `, not its ${percent(confidence)} interval ${within}`;
    return `The challenger's ${metric} is ${figure(value)}, and ${side} ${threshold} is required. The value alone counts${unlike}. ${limitTurn(gate)}`;
  }
  const [bound, other] = rule === "min" ? [low, high] : [high, low];
  const all = `All of the ${percent(confidence)} interval of ${metric}, ${within ?? "which is unknown"}, must be ${side} ${threshold}`;
  return `${all}. ${boundText(gate, { value, bound, other })}`;
}

function limitTurn({ rule, status, threshold }: EvaluatedGate): string {
  if (rule === "min")
    return status === "pass" ? `It would fail below ${threshold}.` : `It would pass from ${threshold} on.`;
  return status === "pass" ? `It would fail above ${threshold}.` : `It would pass at ${threshold} or less.`;
}

function boundText(
  gate: EvaluatedGate,
  { value, bound, other }: { readonly value: number; readonly bound: number | null; readonly other: number | null },
): string {
  const { rule, threshold } = gate;
  const isMissed = rule === "min" ? value < Number(threshold) : value > Number(threshold);
  if (bound === null || other === null) return "Without an interval it cannot be decided.";
  const stricter = rule === "min" ? "above" : "below";
  switch (endOf(gate)) {
    case "kept":
      return `It would not pass with a limit ${stricter} ${figure(bound)}.`;
    case "missed":
      return `It would pass with the limit ${figure(bound)}.`;
    case "undecided":
      return `It would pass with the limit ${figure(bound)}, and fail for certain with one ${stricter} ${figure(other)}; ${isMissed ? `the value itself misses ${threshold}, so that more rows would hardly help` : "more rows narrow the interval"}.`;
  }
}

/** `non-inferior` and `superior`. */
function explainInterval(
  gate: EvaluatedGate,
  given: {
    readonly found: string;
    readonly within: string | null;
    readonly confidence: number;
    readonly amount: number;
    readonly delta: NonNullable<EvaluatedMetric["delta"]>;
  },
): string {
  const { found, within, confidence, amount, delta } = given;
  const isLoss = gate.rule === "non-inferior";
  const limit = isLoss ? -amount : amount;
  if (within === null || delta.low == null)
    return `${found}. It goes by the interval of the difference, and there is none. ${rowsText(gate)}`.trim();
  const wanted = `All of the ${percent(confidence)} interval of the difference, ${within}, must lie above ${figure(limit)}`;
  const key = isLoss ? "margin" : "min-improvement";
  const [passes, fails] = isLoss ? [-delta.low, -delta.high] : [delta.low, delta.high];
  const passing = isLoss ? `a ${key} above ${figure(passes)}` : `a ${key} below ${figure(passes)}`;
  const possible = (isLoss ? passes : passes > 0) ? `It would pass with ${passing}` : `No ${key} would let it pass`;
  switch (endOf(gate)) {
    case "kept":
      return `${found}. ${wanted}, and it does. It would no longer pass with a ${key} ${isLoss ? "of" : "above"} ${figure(isLoss ? Math.max(0, passes) : passes)}${isLoss ? " or less" : ""}.`;
    case "missed":
      return `${found}. ${wanted}, and none of it does. ${possible}.`;
    case "undecided":
      return `${found}. ${wanted}, and ${figure(limit)} lies inside. ${possible}${fails > 0 ? `; it would fail with one ${isLoss ? "below" : "above"} ${figure(fails)}` : ""}. ${rowsText(gate)}`.trim();
  }
}

function testText({ p, correction }: EvaluatedGate, confidence: number): string {
  const corrected = correction === undefined ? "" : `, corrected for the slices (${correction}),`;
  const told = p === undefined ? "unknown" : p < 0.0001 ? "below 0.0001" : figure(p);
  return `The one-sided p value${corrected} is ${told}; below ${figure(1 - confidence)} is too much for chance.`;
}

function significanceTurn(gate: EvaluatedGate, delta: number, amount: number): string {
  if (endOf(gate) === "missed") return `It would pass with max-regression: ${figure(-delta)}.`;
  if (endOf(gate) === "undecided") return "Whether it is chance cannot be told.";
  return delta < -amount
    ? "It would fail if that p value were so low."
    : `It would fail if it were more than ${figure(amount)} worse, and significantly so.`;
}

/** In the metric's unit: a percentage is one of the champion's value. */
function amountOf({ threshold }: EvaluatedGate, champion: number): number {
  return typeof threshold === "number" ? threshold : (Number.parseFloat(threshold) / 100) * Math.abs(champion);
}

function demandOf({ rule, threshold }: EvaluatedGate, amount: number): string {
  const told = typeof threshold === "number" ? figure(amount) : `${threshold}, which is ${figure(amount)},`;
  if (rule === "no-worse") return `at most ${told} worse is allowed`;
  if (rule === "max-improvement") return `at most ${told} better is believed`;
  return amount === 0 ? "no worse is required" : `at least ${told} better is required`;
}

/** Where the outcome of a gate on the value would turn. */
function turn({ status, rule }: EvaluatedGate, limit: number): string {
  const told =
    limit === 0 ? "any worse at all" : limit < 0 ? `more than ${figure(-limit)} worse` : `${figure(limit)} better`;
  if (rule === "max-improvement")
    return status === "pass"
      ? `It would fail beyond ${figure(limit)} better.`
      : `It would pass at ${figure(limit)} better or less.`;
  if (rule === "improve" && limit === 0)
    return status === "pass" ? "It would fail if it were any worse." : "It would pass if it were no worse.";
  if (rule === "improve")
    return status === "pass" ? `It would fail at less than ${told}.` : `It would pass from ${told} on.`;
  return status === "pass" ? `It would fail if it were ${told}.` : `It would pass if it were not ${told}.`;
}

function rowsText(gate: EvaluatedGate): string {
  const { rows_needed: needed } = gate;
  if (endOf(gate) !== "undecided") return "";
  return needed === null
    ? "More rows cannot decide it."
    : `About ${aboutRows(needed)} labelled rows would decide it, if the two are equally good.`;
}

function distance(delta: number): string {
  if (delta === 0) return "no different from";
  return `${figure(Math.abs(delta))} ${delta > 0 ? "better" : "worse"} than`;
}

function percent(confidence: number): string {
  return `${Number((confidence * 100).toPrecision(6))} %`;
}
