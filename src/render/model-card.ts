import { shortDigest } from "../domain/contract/digest.ts";
import type { Evaluation } from "../domain/gate/evaluation.ts";
import { overallMetrics } from "../domain/gate/overall.ts";
import type { RunRecord } from "../domain/registry/records.ts";
import { counted } from "../domain/statistics/counted.ts";
import { cardData } from "./card-data.ts";
import { code, sections, table } from "./markdown.ts";
import { metricFigures } from "./metric-figures.ts";
import { bytes } from "./numbers.ts";

/** The page of a version in the registry, a model card with front matter: what it is, what it showed, what it takes, where it came from. */
export function modelCard(run: RunRecord, evaluation: Evaluation, owner: string | null): string {
  const test = evaluation.dataset;
  return sections(
    cardData(run, evaluation),
    `# ${run.model}`,
    `A ${run.task} model in ONNX, ${bytes(run.size)}${owner === null ? "" : `, owned by ${code(owner)}`}. Verdict at registration: **${evaluation.verdict}**.`,
    `## What it showed\n\nOn ${counted(test.labelled, "labelled row")} (data ${code(shortDigest(test.digest))}):`,
    table(
      ["metric", "value"],
      overallMetrics(evaluation.metrics)
        .map(metricFigures)
        .map(({ name, challengerWithin }) => [name, challengerWithin]),
    ),
    "## What it takes",
    table(
      ["column", "type", "input"],
      run.signature.columns.map((column) => [code(column.name), column.type, code(column.input)]),
    ),
    `It answers with ${code(run.output.name)} (${run.output.kind})${run.threshold === null ? "" : `; a score of ${run.threshold} or more is positive`}.`,
    "## Where it came from",
    table(
      ["", ""],
      [
        [
          "commit",
          run.commit === null
            ? "unknown"
            : code(`${run.commit.slice(0, 12)}${run.dirty ? " with uncommitted changes" : ""}`),
        ],
        ["command", code(run.command)],
        ...run.data.map((data) => [
          `${data.name} data`,
          `${code(shortDigest(data.digest))}, ${counted(data.rows, "row")}`,
        ]),
        ["seed", String(run.seed)],
      ],
    ),
  );
}
