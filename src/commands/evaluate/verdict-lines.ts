import type { EvaluatedGate, Evaluation } from "../../domain/gate/evaluation.ts";
import { explainGates } from "../../domain/gate/explain-gate.ts";
import { gateName } from "../../render/gate-name.ts";

/** What the command says of a verdict, on the terminal: gates, costs, warnings, and on demand why each gate ended so. */
export function verdictLines(
  evaluation: Evaluation,
  { latency, explain }: { readonly latency: string; readonly explain: boolean },
): string[] {
  return [
    `${evaluation.model}: ${evaluation.verdict}: ${evaluation.reason}`,
    ...evaluation.gates.map(gateLine),
    ...(latency === "" ? [] : [`  ${latency}`]),
    ...evaluation.warnings.map((warning) => `  warning      ${warning}`),
    ...(explain ? explainGates(evaluation).map(({ id, text }) => `  why          ${id}: ${text}`) : []),
  ];
}

/** `  fail         recall-by-region-vs-champion [region = "north"]: recall fell by …`. */
function gateLine(gate: EvaluatedGate): string {
  return `  ${gate.status.padEnd(12)} ${gateName(gate)}: ${gate.reason}`;
}
