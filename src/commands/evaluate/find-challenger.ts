import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { Baseline } from "../../domain/metric/baseline.ts";
import type { Profile } from "../../domain/profile/profile.ts";
import type { RunRecord } from "../../domain/registry/records.ts";
import type { FileSource } from "../../domain/table/source.ts";
import type { Ports } from "../../ports/ports.ts";
import type { ScoredModel } from "../../ports/scorer.ts";
import { availableColumns, dataSource, placed, type StoredTypes, typesForModel } from "../../steps/data-source.ts";
import { DEFAULT_THRESHOLD, planModel } from "../../steps/plan-model.ts";
import { mixedRun, readRunFile, readRunModel } from "../../steps/run-folder.ts";
import { refuseOtherRun } from "./refuse-other-run.ts";

/** The model to be judged, however it came here. */
export interface Challenger {
  readonly scored: ScoredModel;
  /** Why it could not be loaded when it was first looked into: then it is not scored. Null for a model that could. */
  readonly failure: string | null;
  readonly size: number;
  readonly threshold: number;
  /** Digest of run.json; null for a file that no run of ours made. */
  readonly run: string | null;
  /** What was trained; null for such a file. */
  readonly trained: TrainedAt | null;
  /** Reference profile of the run; null for such a file. */
  readonly profile: Profile | null;
  /** What a model without features knows of the training data; null where nobody has written it down. */
  readonly baseline: Baseline | null;
  readonly stored: StoredTypes;
}

/** The commit that a run was started at, whether tracked files differed from it, and the digest of its data.train. */
export type TrainedAt = Pick<RunRecord, "commit" | "dirty"> & { readonly data: string };

/** The challenger, and the digest of the data that it is about to be judged on. */
export async function meetChallenger(
  ports: Ports,
  model: ModelConfig,
  inputs: { readonly challenger: string | null; readonly outputDir: string },
): Promise<{ readonly challenger: Challenger; readonly digest: string }> {
  const challenger = await findChallenger(ports, model, inputs);
  const source = testData(model, challenger);
  const { digest } = await placed(model, ["data", "test"], () => ports.engine.digest(source));
  return { challenger, digest };
}

/** The rows that both models are scored on, as the challenger reads them. */
export function testData(model: ModelConfig, { stored }: Pick<Challenger, "stored">): FileSource {
  return dataSource(model, "data.test", model.data.test, stored);
}

/** Finds the challenger: the run's model, checked against its record, or any ONNX file that was named. */
async function findChallenger(
  ports: Ports,
  model: ModelConfig,
  inputs: { readonly challenger: string | null; readonly outputDir: string },
): Promise<Challenger> {
  return inputs.challenger === null
    ? challengerOfRun(ports, model, inputs.outputDir)
    : challengerOfFile(ports, model, inputs.challenger);
}

async function challengerOfRun(ports: Ports, model: ModelConfig, outputDir: string): Promise<Challenger> {
  const at = { outputDir, model: model.name, maker: "train" };
  const { value: run, bytes } = await readRunFile(ports, { ...at, file: "run" });
  const { value: profile } = await readRunFile(ports, { ...at, file: "profile" });
  const content = await readRunModel(ports, at);
  if (ports.digest(content) !== run.digest)
    throw mixedRun("model.onnx is not the file that run.json describes", `train ${model.name}`);
  const train = run.data.find((data) => data.name === "train");
  if (train?.digest !== profile.data.digest)
    throw mixedRun("profile.json describes other data than run.json", `train ${model.name}`);
  await refuseOtherRun(ports, model, run);
  const file = await ports.files.scratch("challenger.onnx");
  await ports.files.write(file, content);
  return {
    scored: {
      name: "challenger",
      file,
      digest: run.digest,
      task: run.task,
      signature: run.signature,
      output: run.output,
    },
    failure: run.failure ?? null,
    size: run.size,
    threshold: run.threshold ?? DEFAULT_THRESHOLD,
    run: ports.digest(bytes),
    trained: { commit: run.commit, dirty: run.dirty, data: profile.data.digest },
    profile,
    baseline: run.baseline ?? null,
    stored: profile.data.stored,
  };
}

async function challengerOfFile(ports: Ports, model: ModelConfig, path: string): Promise<Challenger> {
  const content = await ports.files.read(path);
  if (content === null)
    throw new UserError("E_MODEL_MISSING", `there is no file ${path}`, {
      remedy: "name an ONNX file with --challenger, relative to the repository",
    });
  const file = await ports.files.scratch("challenger.onnx");
  await ports.files.write(file, content);
  const description = await placed(model, ["data", "train"], () =>
    ports.engine.describe(dataSource(model, "data.train", model.data.train)),
  );
  const available = availableColumns(model, description);
  const { signature, output, failure } = await named(path, () => planModel(ports, model, { file, available }));
  return {
    scored: { name: "challenger", file, digest: ports.digest(content), task: model.task, signature, output },
    failure,
    size: content.length,
    threshold: model.threshold ?? DEFAULT_THRESHOLD,
    run: null,
    trained: null,
    profile: null,
    baseline: null,
    stored: typesForModel(
      model,
      Object.fromEntries(description.stored.map((column) => [column.name, column.engineType])),
      signature,
    ),
  };
}

/** What is wrong with a file that was named is told with its name. */
async function named<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError) || !error.code.startsWith("E_MODEL_")) throw error;
    const { code, message, remedy, exit } = error;
    throw new UserError(code, `--challenger ${path}: ${message}`, { remedy, exit, cause: error });
  }
}
