import type { ModelConfig } from "../../config/config.ts";
import { loadModel } from "../../config/load-config.ts";
import { beside, both } from "../../core/beside.ts";
import { defineCommand } from "../../core/command.ts";
import { formatJson } from "../../domain/contract/json.ts";
import { type Contest, evaluate } from "../../domain/gate/evaluate.ts";
import type { Evaluation } from "../../domain/gate/evaluation.ts";
import { verdictExitCode } from "../../domain/gate/verdict.ts";
import { withCurves } from "../../domain/gate/with-curves.ts";
import { withImportance } from "../../domain/gate/with-importance.ts";
import { operationalFile } from "../../domain/operational/operational-file.ts";
import type { Importance } from "../../domain/scoring/importance.ts";
import { counted } from "../../domain/statistics/counted.ts";
import type { Ports } from "../../ports/ports.ts";
import { evaluationComment } from "../../render/evaluation-comment.ts";
import { latencyLine } from "../../render/latency-line.ts";
import { type RUN_FILES, runPath } from "../../steps/run-folder.ts";
import { chooseGates } from "./choose-gates.ts";
import { declaration } from "./declaration.ts";
import { gatherEvidence, leaveEvidence } from "./evidence.ts";
import { meetChallenger } from "./find-challenger.ts";
import { meetChampion } from "./find-champion.ts";
import { failedByGolden } from "./golden.ts";
import { measureOperational } from "./measure-operational.ts";
import { postIfAllowed } from "./post.ts";
import { scoreContest } from "./score-contest.ts";
import { sliceColumnsOf } from "./slice-columns.ts";
import { originOf } from "./trained-at.ts";
import { verdictLines } from "./verdict-lines.ts";
import { writeReport } from "./write-report.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const { model, config } = await loadModel(inputs, ports.files);
    const [{ challenger, digest }, { registry, champion }] = await both(
      meetChallenger(ports, model, inputs),
      meetChampion(ports, model),
    );
    const [chosen, here] = await both(chooseGates(ports, model, config.file), ports.repository.head());
    ports.log.info(
      `evaluate ${model.name}: ${champion === null ? "no champion yet" : `against version ${champion.stored.record.version}`}, ${counted(chosen.gates.length, "gate")}`,
    );
    const { head, notes: found } = originOf(challenger.trained, here);
    for (const note of found) ports.log.warn(note);
    const slices = await sliceColumnsOf(ports, model, { bar: chosen, stored: challenger.stored });
    const { cluster, confidence } = chosen.stats;
    const scored = await scoreContest(ports, model, { challenger, champion, digest, registry, cluster, slices });
    const { frame, times } = scored;
    const evidence = await gatherEvidence(ports, model, { ...scored, challenger });
    const contest = evidence.kind === "unanswered" ? failedByGolden(scored.contest, evidence.reason) : scored.contest;
    // The scorer's process works on while this one counts, and is gone when it has answered.
    const explained = beside(explain(ports, model, contest));
    const asked = { contest, gates: chosen.gates, confidence };
    const operational = await measureOperational(ports, model, { challenger, champion, ...asked });
    const about = { ...frame, model: model.name, task: model.task, notes: [...found, ...chosen.notes] };
    const judged = evaluate(about, { ...contest, operational }, chosen);
    const evaluation = withImportance(withCurves(judged, contest), await explained);
    const costs = operationalFile({ model: model.name, rows: frame.dataset.rows, times }, operational);
    const told = { commit: head?.commit ?? null };
    const latency = latencyLine(costs);
    const comment = evaluationComment(evaluation, { ...told, latency });
    const json = formatJson(evaluation);
    const path = (file: keyof typeof RUN_FILES): string => runPath(inputs.outputDir, model.name, file);
    await ports.files.write(path("operational"), formatJson(costs));
    await ports.files.write(path("comment"), comment);
    await ports.files.write(path("summary"), comment);
    await writeReport(ports.files, path("report"), { evaluation, operational: costs, ...told });
    await ports.files.write(path("evaluation"), json);
    await leaveEvidence(ports.files, path, evidence);
    const places = await postIfAllowed(ports, { evaluation, comment, head });
    return {
      exit: verdictExitCode(
        evaluation.verdict,
        evaluation.gates.map((gate) => gate.cause),
      ),
      json,
      lines: [
        ...verdictLines(evaluation, { latency, explain: inputs.explain }),
        ...(inputs.dryRun
          ? [`the comment would be written: ${path("comment")}`, `the report would be written: ${path("report")}`]
          : [`the comment: ${places ?? path("comment")}`, `the report: ${path("report")}`]),
      ],
      summary: comment,
      outputs: outputsOf(evaluation, path),
    };
  },
});

/** What the challenger listens to; null where nobody asks, or it was not scored. Nothing else is asked of the scorer. */
async function explain(
  { scorer }: Pick<Ports, "scorer">,
  { evaluate: { timeoutSeconds } }: ModelConfig,
  { challenger }: Contest,
): Promise<Importance | null> {
  // One that failed may have taken the scorer's process with it: none is started to say that there is nothing to tell.
  return challenger.kind === "failed" ? null : scorer.explain({ timeoutSeconds });
}

function outputsOf(evaluation: Evaluation, path: (file: "evaluation" | "report") => string) {
  return {
    verdict: evaluation.verdict,
    passed: String(evaluation.passed),
    "failed-gates": failedGates(evaluation).join(","),
    "evaluation-path": path("evaluation"),
    "report-path": path("report"),
    "champion-version": String(evaluation.champion?.version ?? ""),
  };
}

function failedGates({ gates }: Evaluation): string[] {
  const failed = gates.filter(({ status }) => status === "fail" || status === "error" || status === "inconclusive");
  return [...new Set(failed.map(({ id }) => id))];
}
