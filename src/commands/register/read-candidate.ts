import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { Digest } from "../../domain/contract/digest.ts";
import type { Evaluation } from "../../domain/gate/evaluation.ts";
import { overallMetrics } from "../../domain/gate/overall.ts";
import { passes } from "../../domain/gate/verdict.ts";
import type { Lineage, RunRecord } from "../../domain/registry/records.ts";
import type { Candidate, VersionContents } from "../../domain/registry/register-version.ts";
import { pointerText, storageOf } from "../../domain/registry/storage.ts";
import type { Ports } from "../../ports/ports.ts";
import { mlflowFiles } from "../../render/mlflow-model.ts";
import { modelCard } from "../../render/model-card.ts";
import { bytes } from "../../render/numbers.ts";
import { mixedRun, readRunFile, readRunModel } from "../../steps/run-folder.ts";

/** Everything a version will hold, checked to be of one run. */
export interface ReadCandidate {
  readonly version: Candidate;
  readonly contents: VersionContents;
}

interface Options {
  readonly outputDir: string;
  readonly force: string | null;
  readonly inlineLimit: number;
}

/** Reads what train and evaluate left. Throws E_RUN_MISSING, E_MIXED_RUN, E_NOT_PASSED or E_MODEL_TOO_LARGE. */
export async function readCandidate(ports: Ports, model: ModelConfig, options: Options): Promise<ReadCandidate> {
  const files = await readRunFiles(ports, model, options.outputDir);
  refuseMixture(files, ports.digest);
  const run = files.run.value;
  const evaluation = files.evaluation.value;
  const forced = forcedReason(evaluation, options.force);
  refuseTooLarge(run.size);
  const storage = storageOf(run, options.inlineLimit);
  const metrics = overallMetrics(evaluation.metrics).flatMap(({ id, challenger }) =>
    challenger.value === null ? [] : [[id, challenger.value] as const],
  );
  const text = (file: { readonly bytes: Uint8Array }): string => new TextDecoder().decode(file.bytes);
  const version: Candidate = {
    model: model.name,
    digest: run.digest,
    size: run.size,
    storage,
    task: run.task,
    threshold: run.threshold,
    positive: run.positive,
    output: run.output,
    signature: run.signature,
    verdict: evaluation.verdict,
    forced,
    metrics: Object.fromEntries(metrics),
    lineage: await lineageOf(ports, run, evaluation.dataset),
    created: ports.clock.now().toISOString(),
  };
  return {
    version,
    contents: {
      model: files.model,
      pointer: storage.kind === "inline" ? null : pointerText(run, storage),
      run: text(files.run),
      evaluation: text(files.evaluation),
      profile: text(files.profile),
      golden: text(files.golden),
      card: modelCard(run, evaluation, model.owner),
      ...mlflowFiles(version, evaluation.tool.onnxruntime),
    },
  };
}

async function readRunFiles(ports: Ports, model: ModelConfig, outputDir: string) {
  const at = { outputDir, model: model.name };
  return {
    run: await readRunFile(ports, { ...at, file: "run", maker: "train" }),
    evaluation: await readRunFile(ports, { ...at, file: "evaluation", maker: "evaluate" }),
    profile: await readRunFile(ports, { ...at, file: "profile", maker: "train" }),
    golden: await readRunFile(ports, { ...at, file: "golden", maker: "evaluate" }),
    model: await readRunModel(ports, at),
  };
}

/** The digests tie the files of one run together; files of two runs are refused. */
function refuseMixture(files: Awaited<ReturnType<typeof readRunFiles>>, digest: Digest): void {
  const { run, evaluation, golden, profile, model } = files;
  const again = `evaluate ${run.value.model}`;
  if (digest(model) !== run.value.digest)
    throw mixedRun("model.onnx is not the file that run.json describes", `train ${run.value.model}`);
  if (evaluation.value.challenger.digest !== run.value.digest)
    throw mixedRun("evaluation.json judged another model", again);
  if (evaluation.value.challenger.run !== digest(run.bytes))
    throw mixedRun("evaluation.json judged another run", again);
  if (golden.value.digest !== run.value.digest) throw mixedRun("golden.json holds another model's answers", again);
  if (!profile.value.columns.some((column) => column.role === "prediction"))
    throw mixedRun("profile.json has not been completed", again);
}

/** Null where the verdict passed; else the reason to go on anyway, without which nothing is registered. */
function forcedReason({ model, verdict, reason }: Evaluation, force: string | null): string | null {
  if (passes(verdict)) return null;
  if (force !== null) return force;
  throw new UserError("E_NOT_PASSED", `the verdict on ${model} is ${verdict}: ${reason}`, {
    exit: 1,
    remedy: "make it better, or record why it must go on anyway: --force REASON",
  });
}

/** GitHub takes assets below 2 GiB. */
const LARGEST = 2 ** 31 - 1;

function refuseTooLarge(size: number): void {
  if (size <= LARGEST) return;
  throw new UserError("E_MODEL_TOO_LARGE", `the model has ${bytes(size)}; a release takes files below 2 GiB`, {
    remedy: "make it smaller: fewer trees, float16 weights, or a model split in two",
  });
}

async function lineageOf(
  ports: Ports,
  run: RunRecord,
  dataset: { readonly digest: string; readonly rows: number; readonly uses: number },
): Promise<Lineage> {
  // The evaluation's own reading of the test data counts, not the one that training saw.
  const data = [
    ...run.data.filter(({ name }) => name !== "test"),
    { name: "test", digest: dataset.digest, rows: dataset.rows },
  ];
  return {
    commit: run.commit,
    dirty: run.dirty,
    ref: run.ref,
    run_id: ports.context.runId,
    run_attempt: ports.context.workflow?.attempt ?? null,
    workflow: ports.context.workflow?.name ?? null,
    actor: (await ports.repository.actor())?.name ?? null,
    runner: run.runner.platform,
    lockfile: run.lockfile,
    data,
    params: run.params,
    seed: run.seed,
    dataset_uses: dataset.uses,
  };
}
