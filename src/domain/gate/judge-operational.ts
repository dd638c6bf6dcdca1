import { improvement } from "../metric/metric.ts";
import { type OperationalFigures, operationalValue } from "../operational/operational.ts";
import { findOperational, type OperationalMetric } from "../operational/operational-metrics.ts";
import { noInterval } from "../statistics/estimate.ts";
import { type Comparison, compares, formatTolerance, type Gate } from "./gate.ts";
import { judgeComparison } from "./judge-comparison.ts";
import { errorOf, type JudgedGate, outcome, SLACK } from "./judged-gate.ts";
import { figure } from "./wording.ts";

/**
 * Judges a gate on what a model costs to run. Measured figures differ from run to run, and evaluation.json does not:
 * reasons therefore name the limit and what became of it, and the figures stand in operational.json. Only the size of
 * the file and whether answers repeat are the same in every run, and are told.
 */
export function judgeOperational(gate: Gate, figures: OperationalFigures, confidence: number): JudgedGate {
  const metric = findOperational(gate.metric);
  if (metric === undefined) return errorOf(gate, `there is no operational metric ${gate.metric}`, "data");
  const challenger = operationalValue(metric.id, figures.challenger);
  if (challenger.kind === "undefined")
    return errorOf(gate, `${metric.id} of the challenger is unknown: ${challenger.reason}`, "challenger");
  const { rule } = gate;
  if (!compares(rule)) {
    const isMet =
      rule.kind === "min" ? challenger.value >= rule.threshold - SLACK : challenger.value <= rule.threshold + SLACK;
    return outcome(gate, isMet, limitReason(metric, gate, { value: challenger.value, isMet }));
  }
  if (figures.champion === null)
    return { ...outcome(gate, true, "there is no champion yet to compare with"), status: "skipped" };
  const champion = operationalValue(metric.id, figures.champion);
  if (champion.kind === "undefined")
    return errorOf(gate, `${metric.id} of the champion is unknown: ${champion.reason}`, "champion");
  const ratio = metric.id === "latency_p50_ms" ? figures.ratio : null;
  if (metric.id === "latency_p50_ms" && ratio === null)
    return errorOf(gate, "the calls of challenger and champion could not be compared", "challenger");
  const delta = (times: number): number => improvement(metric.direction, champion.value * times, champion.value);
  const judged = judgeComparison(gate, rule, {
    direction: metric.direction,
    challenger: ratio === null ? challenger.value : champion.value * ratio.value,
    champion: champion.value,
    spread: {
      challenger: noInterval("it is measured"),
      improvement:
        ratio === null
          ? noInterval("there is no interval")
          : { kind: "interval", low: delta(ratio.high), high: delta(ratio.low), p: 1, method: "order-statistics" },
    },
    rows: 1,
    confidence,
    shortage: null,
  });
  if (judged.status === "error") return judged;
  return { ...judged, reason: comparisonReason(metric, rule, judged), rowsNeeded: null };
}

/** Where the figures of a gate that tells none are to be found. */
const ELSEWHERE = "the figures are in operational.json";

function limitReason(
  { id, needs }: OperationalMetric,
  { rule }: Gate,
  { value, isMet }: { readonly value: number; readonly isMet: boolean },
): string {
  if (compares(rule)) throw new TypeError("a comparison has no limit");
  const { kind, threshold } = rule;
  if (needs === "file")
    return `${id} is ${figure(value)}, ${kind === "min" ? "at least" : "at most"} ${threshold} is required`;
  if (id === "deterministic")
    return value === 1
      ? "the same rows have the same answers, again and in batches of other sizes"
      : "the same rows have other answers when they are scored again, or in batches of another size";
  if (isMet) return `${id} is ${kind === "min" ? "at least" : "at most"} ${threshold}`;
  return `${id} is ${kind === "min" ? "below" : "above"} ${threshold}; ${ELSEWHERE}`;
}

function comparisonReason({ id, direction }: OperationalMetric, rule: Comparison, { status }: JudgedGate): string {
  const isLoss = rule.kind === "no-worse" || rule.kind === "non-inferior";
  const side = isLoss === (direction === "lower") ? "above" : "below";
  const wanted = `${isLoss ? "at most" : "at least"} ${formatTolerance(rule.tolerance)} ${side} the champion's`;
  if (status === "pass") return `${id} is ${wanted}`;
  const isDecided = status === "fail" || rule.kind === "no-worse" || rule.kind === "improve";
  const said = isDecided ? `${id} is not ${wanted}` : `undecided: ${id} may or may not be ${wanted}`;
  return `${said}; ${ELSEWHERE}`;
}
