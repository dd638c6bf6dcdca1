import type { ModelConfig, TrainConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import { formatJson } from "../../domain/contract/json.ts";
import type { Ports } from "../../ports/ports.ts";
import type { ProcessEnd } from "../../ports/process.ts";
import type { TrainingData } from "./check-data.ts";
import { type LoggedMetrics, readLoggedMetrics } from "./logged-metrics.ts";

/** What the training command left. */
export interface Trained {
  readonly model: Uint8Array;
  /** Absolute path of the collected model file. */
  readonly file: string;
  readonly logged: LoggedMetrics;
  readonly startedAt: Date;
}

/** Runs the training command and collects what it leaves. Throws E_TRAIN_FAILED, E_TRAIN_TIMEOUT or E_MODEL_MISSING. */
export async function runTraining(ports: Ports, model: ModelConfig, data: TrainingData): Promise<Trained> {
  const { train } = model;
  if (train === null)
    throw new UserError("E_CONFIG", `${model.name} has no train section`, {
      place: model.placeOf([]),
      remedy: "add train: { run: <command> }",
    });
  const { files } = ports;
  const output = await files.scratch("out");
  await files.write(`${output}/.keep`, "");
  const params = await files.scratch("params.json");
  await files.write(params, formatJson(train.params));
  const modelFile = train.model ?? `${output}/model.onnx`;
  const metricsFile = train.metrics ?? `${output}/metrics.json`;
  const before = { model: await files.modified(modelFile), metrics: await files.modified(metricsFile) };
  const environment = new Map([
    ["MODELGATE_PARAMS", params],
    ["MODELGATE_SEED", String(train.seed)],
    ["MODELGATE_OUTPUT", output],
    ...(await dataPaths(ports, data)),
  ]);
  const startedAt = ports.clock.now();
  ports.log.info(`  running: ${train.run}`);
  const request = {
    command: train.run,
    directory: ".",
    environment,
    inherit: train.env,
    timeoutSeconds: train.timeoutSeconds,
    onLine: ports.log.child,
  };
  refuseFailure(await ports.processes.run(request), model, train);
  const isFresh = async (file: string, old: bigint | null): Promise<boolean> => (await files.modified(file)) !== old;
  const bytes = (await isFresh(modelFile, before.model)) ? await files.read(modelFile) : null;
  if (bytes === null) throw missingModel(model, train, before.model !== null);
  const file = await files.scratch("collected.onnx");
  await files.write(file, bytes);
  const metrics = (await isFresh(metricsFile, before.metrics)) ? await files.read(metricsFile) : null;
  return { model: bytes, file, startedAt, logged: readLoggedMetrics(metrics, train.metrics ?? "metrics.json") };
}

/** The files as configured; after `select`, where there is one, as Parquet in the scratch folder. */
async function dataPaths(ports: Ports, data: TrainingData): Promise<[string, string][]> {
  const paths: [string, string][] = [];
  for (const { source, record } of data.sources) {
    const name = `MODELGATE_DATA_${record.name.toUpperCase()}`;
    if (source.select === null) paths.push([name, source.pattern]);
    else {
      const file = await ports.files.scratch(`${record.name}.parquet`);
      await ports.engine.write(source, file);
      paths.push([name, file]);
    }
  }
  return paths;
}

function refuseFailure(end: ProcessEnd, model: ModelConfig, train: TrainConfig): void {
  if (end.kind === "exited" && end.code === 0) return;
  const place = model.placeOf(["train", end.kind === "timed-out" ? "timeout" : "run"]);
  if (end.kind === "timed-out") {
    throw new UserError("E_TRAIN_TIMEOUT", `the training command ran longer than ${end.seconds} s and was stopped`, {
      exit: 1,
      place,
      remedy: "make it faster, or raise train.timeout",
    });
  }
  const how = end.kind === "killed" ? `was ended by ${end.signal}` : `ended with exit code ${end.code}`;
  throw new UserError("E_TRAIN_FAILED", `the training command ${how}: ${train.run}`, {
    exit: 1,
    place,
    remedy: "read its output above; run it by hand to mend it",
  });
}

function missingModel(model: ModelConfig, train: TrainConfig, stale: boolean): UserError {
  const expected = train.model ?? "$MODELGATE_OUTPUT/model.onnx";
  const what = stale ? `${expected} is still the file of an earlier run` : `it left no ${expected}`;
  return new UserError("E_MODEL_MISSING", `the training command succeeded, but ${what}`, {
    exit: 1,
    place: model.placeOf(["train", "run"]),
    remedy: "write the ONNX model there, or name its place with train.model",
  });
}
