import { findOperational } from "../operational/operational-metrics.ts";
import type { NoChampion } from "./bar.ts";
import type { Contest, Side } from "./contest.ts";
import { compares, type Gate } from "./gate.ts";
import type { JudgedGate } from "./judged-gate.ts";
import { outcome } from "./judged-gate.ts";

/** A gate with the contest in which its reference stands in the champion's place, or its outcome where it has none. */
export type Referred =
  | { readonly kind: "contest"; readonly gate: Gate; readonly contest: Contest }
  | { readonly kind: "judged"; readonly judged: JudgedGate };

const NO_BASELINE: Side = {
  kind: "failed",
  reason: "it is not known what a model without features would answer: run.json says nothing of it; train again",
  cause: "data",
};

/**
 * Finds whom a gate compares with: the champion, or the model without features, also in the place of no champion. A
 * limit on a metric that is itself about the champion (`isAbout`) needs one too, and nothing stands in for it there.
 */
export function refer(
  gate: Gate,
  contest: Contest,
  { noChampion, isAbout }: { readonly noChampion: NoChampion; readonly isAbout: boolean },
): Referred {
  const isComparison = compares(gate.rule);
  const isVacant = contest.champion === null && (isAbout || (isComparison && gate.vs === "champion"));
  if (isVacant && noChampion === "fail") {
    const reason = "there is no champion yet to compare with, and no-champion: fail demands one";
    return { kind: "judged", judged: outcome(gate, false, reason) };
  }
  if (!isComparison) return { kind: "contest", gate, contest };
  // Nobody would call a model without features slow.
  const isReplaced = isVacant && noChampion === "baseline" && findOperational(gate.metric) === undefined;
  if (gate.vs === "champion" && !isReplaced) return { kind: "contest", gate, contest };
  return {
    kind: "contest",
    gate: { ...gate, vs: "baseline" },
    contest: { ...contest, champion: contest.baseline ?? NO_BASELINE },
  };
}
