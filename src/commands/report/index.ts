import { readContract } from "../../config/read-contract.ts";
import { defineCommand } from "../../core/command.ts";
import { UserError } from "../../core/user-error.ts";
import { formatJson } from "../../domain/contract/json.ts";
import type { Evaluation } from "../../domain/gate/evaluation.ts";
import type { OperationalFile } from "../../domain/operational/operational-file.ts";
import { isModelName, NAME_RULE } from "../../domain/registry/name.ts";
import type { Files } from "../../ports/files.ts";
import { evaluationComment } from "../../render/evaluation-comment.ts";
import { latencyLine } from "../../render/latency-line.ts";
import { postEvaluation } from "../../steps/post-evaluation.ts";
import { RUN_FILES, runPath } from "../../steps/run-folder.ts";
import { declaration } from "./declaration.ts";

/** A verdict is some kilobytes, with hundreds of slices some hundreds; a larger file is something else. */
const LARGEST_VERDICT = 8 * 1024 * 1024;

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const { model } = inputs;
    if (model === null || !isModelName(model))
      throw new UserError(
        "E_USAGE",
        model === null ? "report needs a model" : `${JSON.stringify(model)} names no model`,
        {
          remedy: `name the model (it reads no configuration): ${NAME_RULE}`,
        },
      );
    const path = inputs.verdict ?? runPath(inputs.outputDir, model, "evaluation");
    const evaluation = await readVerdict(ports.files, { path, model });
    const costs = await readCosts(ports.files, { path: besides(path), model });
    const head = await ports.repository.head();
    if (head === null)
      throw new UserError("E_ENVIRONMENT", "there is no commit to report on", {
        exit: 3,
        remedy: "run it in a workflow",
      });
    const latency = costs === null ? "" : latencyLine(costs);
    const comment = evaluationComment(evaluation, { commit: head.commit, latency });
    const place = await postEvaluation(ports, { evaluation, comment, head });
    const where = place ?? "no open pull request is at this commit; the statuses are there";
    return {
      exit: 0,
      json: formatJson({ schema: 1, model, verdict: evaluation.verdict, commit: head.commit, comment: place }),
      lines: [`${model}: ${evaluation.verdict}: ${evaluation.reason}`, `the comment: ${where}`],
      summary: comment,
      outputs: { verdict: evaluation.verdict, passed: String(evaluation.passed), comment: place ?? "" },
    };
  },
});

interface Left {
  readonly path: string;
  readonly model: string;
}

async function readVerdict(files: Files, left: Left): Promise<Evaluation> {
  const evaluation = await readLeft(files, "evaluation", left);
  if (evaluation !== null) return evaluation;
  throw new UserError("E_RUN_MISSING", `there is no verdict at ${left.path}`, {
    remedy: `run evaluate ${left.model} first, or name its evaluation.json`,
  });
}

/** What the models cost to run, in the file beside the verdict; null where it is not there. */
async function readCosts(files: Files, left: Left): Promise<OperationalFile | null> {
  return readLeft(files, "operational", left);
}

function besides(verdict: string): string {
  return `${verdict.slice(0, verdict.lastIndexOf("/") + 1)}${RUN_FILES.operational}`;
}

/** A file of the unprivileged run: its size, its schema and its model's name are checked. */
async function readLeft<K extends "evaluation" | "operational">(files: Files, kind: K, { path, model }: Left) {
  const bytes = await files.read(path);
  if (bytes === null) return null;
  if (bytes.length > LARGEST_VERDICT)
    throw new UserError("E_CONTRACT", `${path} is larger than any verdict`, {
      remedy: "look at what the run left there",
    });
  const content = readContract(kind, bytes, path);
  if (content.model === model) return content;
  throw new UserError("E_MIXED_RUN", `${path} is of another model than ${model}`, {
    exit: 4,
    remedy: "name the model that was evaluated",
  });
}
