import type { ModelConfig } from "../../config/config.ts";
import type { Gate } from "../../domain/gate/gate.ts";
import {
  type MeasuredModel,
  type OperationalFigures,
  operationalFigures,
} from "../../domain/operational/operational.ts";
import { measuringPlan } from "../../domain/operational/operational-metrics.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Timed } from "../../ports/scorer.ts";
import { dataSource } from "../../steps/data-source.ts";
import type { Challenger } from "./find-challenger.ts";
import type { Champion } from "./find-champion.ts";
import type { ScoredContest } from "./score-contest.ts";

/**
 * What running both models costs: their sizes, and what is timed where a gate or `evaluate.latency` asks for it. Models
 * that could not be scored are not timed.
 */
export async function measureOperational(
  ports: Ports,
  model: ModelConfig,
  on: {
    readonly challenger: Challenger;
    readonly champion: Champion | null;
    readonly gates: readonly Gate[];
    /** Of the intervals of ratios, as the gates that judge have it. */
    readonly confidence: number;
    readonly contest: ScoredContest["contest"];
  },
): Promise<OperationalFigures> {
  const { challenger, champion, contest } = on;
  const plan = measuringPlan(
    on.gates.map((gate) => gate.metric),
    model.evaluate.latency,
  );
  const subject = (one: Challenger["scored"], types: Challenger["stored"]) => ({
    model: one,
    rows: dataSource(model, "data.test", model.data.test, types),
  });
  const isScored = (side: ScoredContest["contest"]["champion"]): boolean => side !== null && side.kind !== "failed";
  const subjects = [
    ...(isScored(contest.challenger) ? [subject(challenger.scored, challenger.stored)] : []),
    ...(champion !== null && isScored(contest.champion) ? [subject(champion.scored, champion.types)] : []),
  ];
  const { timeoutSeconds } = model.evaluate;
  const timed =
    plan === null || subjects.length === 0
      ? []
      : await ports.scorer.measure({ models: subjects, ...plan, timeoutSeconds });
  const of = (name: string, size: number): MeasuredModel => {
    const found = timed[subjects.findIndex((one) => one.model.name === name)];
    return { size, timed: found === undefined ? null : resultOf(found) };
  };
  return operationalFigures(
    of(challenger.scored.name, challenger.size),
    champion === null ? null : of(champion.scored.name, champion.stored.record.size),
    on.confidence,
  );
}

function resultOf(timed: Timed): MeasuredModel["timed"] {
  return timed.kind === "timed" ? timed : { reason: timed.reason };
}
