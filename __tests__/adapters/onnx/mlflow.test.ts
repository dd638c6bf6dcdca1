import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { OutputPlan } from "../../../src/domain/scoring/output-plan.ts";
import { predictedNumbers, type Task } from "../../../src/domain/scoring/predictions.ts";
import type { ScoredModel } from "../../../src/ports/scorer.ts";
import { mlflowFiles } from "../../../src/render/mlflow-model.ts";
import { pythonEnvironment } from "../../e2e/python.ts";
import { FIXTURES, fileSource, openSandbox, temporaryFolder } from "../../open-sandbox.ts";
import { prepareModel } from "./prepare-model.ts";

const environment = pythonEnvironment("mlflow.onnx, mlflow.pyfunc, onnx, onnxruntime, pandas");
const folder = temporaryFolder("mlflow");
afterAll(folder.remove);

const NUMBERS = ["radius", "texture", "perimeter", "area", "smoothness"];
const CANCER = { data: "cancer-test.csv", label: "benign" };
const MODELS: readonly (readonly [string, Task, Parameters<typeof prepareModel>[2]])[] = [
  ["cancer-zipmap", "binary", { ...CANCER, features: NUMBERS }],
  ["cancer-no-zipmap", "binary", { ...CANCER, features: NUMBERS }],
  ["cancer-lightgbm", "binary", { ...CANCER, features: NUMBERS }],
  ["cancer-fixed-batch", "binary", { ...CANCER, features: NUMBERS }],
  ["cancer-signs", "binary", { ...CANCER, features: NUMBERS }],
  ["cancer-columns", "binary", { ...CANCER, features: null }],
  ["words", "binary", { data: "words-test.csv", label: "benign", features: null, positive: "yes" }],
  ["iris-text-labels", "multiclass", { data: "iris-test.csv", label: "species", features: null }],
  ["diabetes-ridge", "regression", { data: "diabetes-test.csv", label: "progression", features: null }],
];

/** Loads each folder with both flavours and prints what the model answers, with its columns in reverse. */
const PROGRAM = `
import json, sys
import mlflow.onnx, mlflow.pyfunc, pandas as pd
answers = {}
for folder, data in json.load(open(sys.argv[1])):
    model = mlflow.pyfunc.load_model(folder)
    types = {c.name: str if c.type.name == "string" else float for c in model.metadata.get_input_schema()}
    rows = pd.read_csv(data, dtype=types, float_precision="round_trip", keep_default_na=False)[list(types)[::-1]]
    frame = model.predict(rows)
    assert list(frame.columns) == model.metadata.get_output_schema().input_names(), frame.columns
    assert len(frame) == len(rows)
    mlflow.onnx.load_model(folder)
    answers[folder] = {"numbers": frame.select_dtypes("number").to_numpy().ravel().tolist(), "first": str(frame["prediction"][0])}
print(json.dumps(answers))
`;

/** The same models, read otherwise: held to what our own scorer answers. */
const READ_OTHERWISE: readonly (readonly [string, Partial<OutputPlan>])[] = [
  ["cancer-no-zipmap", { kind: "label", name: "label" }],
  ["cancer-no-zipmap", { kind: "logit" }],
  ["cancer-zipmap", { positive: 0 }],
  ["iris-text-labels", { kind: "label", name: "output_label" }],
  ["iris-text-labels", { kind: "logit" }],
];

interface Job {
  readonly at: string;
  readonly data: string;
  readonly wanted: readonly number[];
}

/** A folder as it is exported, but for what MLflow does not look at. */
function leaveFolder(at: string, model: ScoredModel): void {
  const { digest, task, signature, output } = model;
  const record = { digest, size: 1, task, threshold: null, output, signature, created: "2001-05-03T00:00:00.000Z" };
  const { mlmodel, loader, requirements, conda } = mlflowFiles(record, "1.20.0");
  mkdirSync(at);
  copyFileSync(model.file, join(at, "model.onnx"));
  for (const [file, text] of [
    ["MLmodel", mlmodel],
    ["modelgate_model.py", loader],
    ["requirements.txt", requirements],
    ["conda.yaml", conda],
    ["version.json", JSON.stringify(record)],
  ] as const)
    writeFileSync(join(at, file), text);
}

async function leaveJobs(): Promise<Job[]> {
  const open = openSandbox(FIXTURES);
  const expected = JSON.parse(readFileSync(join(FIXTURES, "expected.json"), "utf8"));
  const jobs: Job[] = [];
  for (const [name, task, choice] of MODELS) {
    const model = await prepareModel(open, [name, task], choice);
    const data = join(FIXTURES, choice.data);
    leaveFolder(join(folder.path, name), model);
    jobs.push({ at: join(folder.path, name), data, wanted: expected[name].flat() });
    for (const [other, output] of READ_OTHERWISE) {
      if (other !== name) continue;
      const read = { ...model, output: { ...model.output, ...output } };
      const request = { rows: fileSource(choice.data), models: [read], keep: [], timeoutSeconds: 60 };
      const [answer] = (await open.scorer.score(request)).models;
      if (answer?.kind !== "scored") throw new Error(answer?.reason);
      const at = join(folder.path, `${name}-${Object.values(output).join("-")}`);
      leaveFolder(at, read);
      jobs.push({ at, data, wanted: [...predictedNumbers(answer.predictions)] });
    }
  }
  await open.close();
  return jobs;
}

test.skipIf(environment === null)(
  "MLflow itself loads what we write and predicts what the libraries predict",
  async () => {
    const jobs = await leaveJobs();
    writeFileSync(join(folder.path, "jobs.json"), JSON.stringify(jobs.map(({ at, data }) => [at, data])));
    const { stdout, stderr } = spawnSync("python", ["-c", PROGRAM, join(folder.path, "jobs.json")], {
      env: environment ?? {},
      encoding: "utf8",
    });
    expect(stdout, stderr).not.toBe("");
    const answers: Record<string, { numbers: number[]; first: string }> = JSON.parse(stdout);
    for (const { at, wanted } of jobs) {
      const actual = answers[at]?.numbers ?? [];
      expect({ at, count: actual.length }).toEqual({ at, count: wanted.length });
      for (const [i, value] of wanted.entries())
        expect(Math.abs((actual[i] ?? Number.NaN) - value), at).toBeLessThan(2e-5 * Math.max(1, Math.abs(value)));
    }
    expect(answers[join(folder.path, "words")]?.first).toMatch(/^(yes|no)$/);
    expect(answers[join(folder.path, "iris-text-labels")]?.first).toBe("setosa");
  },
  120_000,
);
