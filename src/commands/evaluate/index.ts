import { loadModel } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { formatJson } from "../../domain/contract/json.ts";
import { evaluate } from "../../domain/gate/evaluate.ts";
import { verdictExitCode } from "../../domain/gate/verdict.ts";
import { withCurves } from "../../domain/gate/with-curves.ts";
import { withImportance } from "../../domain/gate/with-importance.ts";
import { operationalFile } from "../../domain/operational/operational-file.ts";
import { evaluationComment } from "../../render/evaluation-comment.ts";
import { latencyLine } from "../../render/latency-line.ts";
import { type RUN_FILES, runPath } from "../../steps/run-folder.ts";
import { chooseGates } from "./choose-gates.ts";
import { declaration } from "./declaration.ts";
import { findChallenger } from "./find-challenger.ts";
import { findChampion } from "./find-champion.ts";
import { leaveEvidence } from "./leave-evidence.ts";
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
    const challenger = await findChallenger(ports, model, inputs);
    const registry = await ports.registry.snapshot();
    const champion = await findChampion(ports, registry, model);
    const chosen = await chooseGates(ports, model, config.file);
    ports.log.info(
      `evaluate ${model.name}: ${champion === null ? "no champion yet" : `against version ${champion.stored.record.version}`}, ${chosen.gates.length} gates`,
    );
    const origin = originOf(challenger.trained, await ports.repository.head());
    for (const note of origin.notes) ports.log.warn(note);
    const slices = await sliceColumnsOf(ports, model, { bar: chosen, stored: challenger.stored });
    const { cluster, confidence } = chosen.stats;
    const scored = await scoreContest(ports, model, { challenger, champion, registry, cluster, slices });
    const { contest, frame, times } = scored;
    const asked = { gates: chosen.gates, confidence };
    const operational = await measureOperational(ports, model, { challenger, champion, contest, ...asked });
    const judged = evaluate({ ...frame, model: model.name, task: model.task }, { ...contest, operational }, chosen);
    const evaluation = withImportance(withCurves(judged, contest), scored.sides.importance);
    const costs = operationalFile({ model: model.name, rows: frame.dataset.rows, times }, operational);
    const { head } = origin;
    const told = { commit: head?.commit ?? null, notes: [...origin.notes, ...chosen.notes] };
    const latency = latencyLine(operational);
    const comment = evaluationComment(evaluation, { ...told, latency });
    const json = formatJson(evaluation);
    const path = (file: keyof typeof RUN_FILES): string => runPath(inputs.outputDir, model.name, file);
    await ports.files.write(path("operational"), formatJson(costs));
    await ports.files.write(path("comment"), comment);
    await ports.files.write(path("summary"), comment);
    await writeReport(ports.files, path("report"), { evaluation, operational: costs, ...told });
    await ports.files.write(path("evaluation"), json);
    await leaveEvidence(ports, model, { ...scored, challenger, outputDir: inputs.outputDir });
    const places = await postIfAllowed(ports, { evaluation, comment, head });
    const failed = evaluation.gates.filter(
      (gate) => gate.status === "fail" || gate.status === "error" || gate.status === "inconclusive",
    );
    return {
      exit: verdictExitCode(
        evaluation.verdict,
        evaluation.gates.map((gate) => gate.cause),
      ),
      json,
      lines: [
        ...verdictLines(evaluation, { latency, explain: inputs.explain }),
        `the comment: ${places ?? path("comment")}`,
        `the report: ${path("report")}`,
      ],
      summary: comment,
      outputs: {
        verdict: evaluation.verdict,
        passed: String(evaluation.passed),
        "failed-gates": [...new Set(failed.map((gate) => gate.id))].join(","),
        "evaluation-path": path("evaluation"),
        "report-path": path("report"),
        "champion-version": String(evaluation.champion?.version ?? ""),
      },
    };
  },
});
