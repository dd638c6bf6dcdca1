import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Task } from "../../../src/domain/scoring/predictions.ts";
import { mlflowFiles } from "../../../src/render/mlflow-model.ts";
import { pythonEnvironment } from "../../e2e/python.ts";
import { FIXTURES, openSandbox, temporaryFolder } from "../../open-sandbox.ts";
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

test.skipIf(environment === null)(
  "MLflow itself loads what we write and predicts what the libraries predict",
  async () => {
    const open = openSandbox(FIXTURES);
    const jobs: [string, string][] = [];
    for (const [name, task, choice] of MODELS) {
      const { digest, signature, output } = await prepareModel(open, [name, task], choice);
      const at = join(folder.path, name);
      mkdirSync(at);
      copyFileSync(join(FIXTURES, `${name}.onnx`), join(at, "model.onnx"));
      const record = { digest, size: 1, task, threshold: null, output, signature, created: "2001-05-03T00:00:00.000Z" };
      const { mlmodel, loader, requirements, conda } = mlflowFiles(record, "1.20.0");
      for (const [file, text] of [
        ["MLmodel", mlmodel],
        ["modelgate_model.py", loader],
        ["requirements.txt", requirements],
        ["conda.yaml", conda],
        ["version.json", JSON.stringify(record)],
      ] as const)
        writeFileSync(join(at, file), text);
      jobs.push([at, join(FIXTURES, choice.data)]);
    }
    await open.close();
    writeFileSync(join(folder.path, "jobs.json"), JSON.stringify(jobs));
    const { stdout, stderr } = spawnSync("python", ["-c", PROGRAM, join(folder.path, "jobs.json")], {
      env: environment ?? {},
      encoding: "utf8",
    });
    expect(stdout, stderr).not.toBe("");
    const answers: Record<string, { numbers: number[]; first: string }> = JSON.parse(stdout);
    const expected = JSON.parse(readFileSync(join(FIXTURES, "expected.json"), "utf8"));
    for (const [name] of MODELS) {
      const wanted: number[] = expected[name].flat();
      const actual = answers[join(folder.path, name)]?.numbers ?? [];
      expect({ name, count: actual.length }).toEqual({ name, count: wanted.length });
      for (const [i, value] of wanted.entries())
        expect(Math.abs((actual[i] ?? Number.NaN) - value)).toBeLessThan(2e-5 * Math.max(1, Math.abs(value)));
    }
    expect(answers[join(folder.path, "words")]?.first).toMatch(/^(yes|no)$/);
    expect(answers[join(folder.path, "iris-text-labels")]?.first).toBe("setosa");
  },
  120_000,
);
