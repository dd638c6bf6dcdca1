import type { EvaluatedGate, EvaluatedMetric, Evaluation } from "../domain/gate/evaluation.ts";
import { wholeGates } from "../domain/gate/overall.ts";
import { metricOf, worstGate } from "../domain/gate/worst-gate.ts";
import { decimalsFor, withDecimals } from "../domain/statistics/precision.ts";
import { betterWords } from "./better-side.ts";

/** The verdict in a word or two, for a title. */
export const HEADLINE = {
  pass: "passed",
  warn: "passed with a warning",
  fail: "failed",
  inconclusive: "could not be decided",
  error: "could not be judged",
} as const;

/** What the verdict means for the model, and which of its gates made it: a sentence that needs no statistics. */
export function conclusion({ verdict, champion, gates }: Evaluation): string {
  const all = wholeGates(gates);
  const count = all.filter((gate) => gate.status === verdict).length;
  const of = all.length === 1 ? "its only gate" : `${count} of ${all.length} gates`;
  const is = count === 1 ? "is" : "are";
  switch (verdict) {
    case "pass":
      return champion === null ? "This model may become the first version." : "This model may go on.";
    case "warn":
      return `This model may ${champion === null ? "become the first version" : "go on"}, with a warning: ${of} ${count === 1 ? "warns" : "warn"}.`;
    case "inconclusive":
      return `This model may not go on yet: the test data cannot tell whether it is good enough (${of} ${is} undecided).`;
    case "fail":
      return `This model may not go on: ${of} failed.`;
    case "error":
      return gates.length === 0 ? "This model may not go on." : `This model may not go on: ${of} could not be judged.`;
  }
}

/** Why, in one sentence without its full stop: of several gates the one that was missed by most. Quotes names from data. */
export function because(evaluation: Evaluation): string {
  const said = reasonOf(evaluation);
  // A metric's name keeps its small letters, also at the beginning.
  const isName = evaluation.gates.some(({ metric }) => said.startsWith(metric));
  return isName ? said : `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
}

function reasonOf(evaluation: Evaluation): string {
  const gate = worstGate(evaluation);
  // Which slice it is, is data; the sentence says on how many.
  if (gate !== null && gate.slice !== null)
    return wholeGates(evaluation.gates).find(({ id }) => id === gate.id)?.reason ?? gate.reason;
  if (gate === null || evaluation.verdict === "error" || evaluation.verdict === "inconclusive")
    return (gate?.reason ?? evaluation.reason).replace(/^undecided: /, "");
  // A gate that only warns may be undecided too, and has then missed nothing.
  if (gate.reason.startsWith("undecided: ")) return gate.reason;
  const several = evaluation.gates.filter(({ status }) => status === evaluation.verdict).length > 1;
  const metric = metricOf(gate, evaluation.metrics);
  const said =
    (metric === null ? null : shortReason(gate, metric, evaluation.champion?.version ?? null)) ?? gate.reason;
  return several ? `The worst: ${said}` : said;
}

/** `roc_auc (higher is better) is 0.563, and at least 0.6 is required; version 1, in force now, has 0.613`. */
function shortReason(gate: EvaluatedGate, metric: EvaluatedMetric, version: number | null): string | null {
  const ours = metric.challenger.value;
  const theirs = metric.champion?.value ?? null;
  const wanted = demand(gate, version);
  if (ours === null || wanted === null || gate.slice !== null || gate.vs === "baseline") return null;
  const others = [theirs, typeof gate.threshold === "number" ? gate.threshold : null].filter((one) => one !== null);
  const decimals = distinct(ours, others);
  const has =
    theirs === null || version === null
      ? ""
      : `; version ${version}, in force now, has ${withDecimals(theirs, decimals)}`;
  return `${gate.metric}${betterWords(metric.direction)} is ${withDecimals(ours, decimals)}, and ${wanted}${has}`;
}

function demand({ rule, threshold }: EvaluatedGate, version: number | null): string | null {
  switch (rule) {
    case "min":
      return `at least ${threshold} is required`;
    case "max":
      return `at most ${threshold} is allowed`;
    case "no-worse":
    case "non-inferior":
      return `at most ${threshold} worse than version ${version} is allowed`;
    case "improve":
      if (isNothing(threshold)) return `no worse than version ${version} is required`;
      return `at least ${threshold} better than version ${version} is required`;
    case "superior":
      return `${isNothing(threshold) ? "" : `more than ${threshold} `}better than version ${version} is required`;
    default:
      return null;
  }
}

function isNothing(threshold: EvaluatedGate["threshold"]): boolean {
  return Number.parseFloat(String(threshold)) === 0;
}

/** Three digits, or as many as keep a figure apart from the others. */
function distinct(value: number, others: readonly number[]): number {
  let decimals = Math.max(0, decimalsFor(null, [value, ...others]) - 1);
  const looksSame = (other: number): boolean => other !== value && other.toFixed(decimals) === value.toFixed(decimals);
  while (decimals < 8 && others.some(looksSame)) decimals++;
  return decimals;
}
