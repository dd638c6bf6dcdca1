import type { VersionRecord } from "../domain/registry/records.ts";
import type { FeatureType } from "../domain/scoring/signature.ts";
import { MLFLOW_LOADER } from "./mlflow-loader.ts";

/** What makes the folder of a version a model of MLflow's. */
export interface MlflowFiles {
  readonly mlmodel: string;
  readonly loader: string;
  readonly requirements: string;
  readonly conda: string;
}

type Described = Pick<VersionRecord, "digest" | "size" | "task" | "output" | "signature" | "created">;

const PYTHON = "3.12";

/**
 * Files that, beside model.onnx and version.json, let MLflow load a version's folder: flavours `onnx` (a session) and
 * `python_function` (a DataFrame in, a DataFrame out, by the loader), with the columns' types as signature. `onnxruntime`
 * is the version that judged the model: nothing older is asked to run it.
 */
export function mlflowFiles(version: Described, onnxruntime: string): MlflowFiles {
  const least = /^\d+(\.\d+)*$/.test(onnxruntime) ? `>=${onnxruntime}` : "";
  const packages = ["mlflow>=3", "numpy", "onnx", `onnxruntime${least}`, "pandas"];
  return {
    mlmodel: mlmodel(version),
    loader: MLFLOW_LOADER,
    requirements: packages.map((line) => `${line}\n`).join(""),
    conda: [
      "name: modelgate",
      "channels:",
      "- conda-forge",
      "dependencies:",
      `- python=${PYTHON}`,
      "- pip",
      "- pip:",
      ...packages.map((line) => `  - ${line}`),
      "",
    ].join("\n"),
  };
}

function mlmodel({ digest, size, task, output, signature, created }: Described): string {
  const inputs = signature.columns.map(({ name, type }) => ({ type: MLFLOW_TYPES[type], name, required: true }));
  const outputs = answers(task, output.classes).map(([name, type]) => ({ type, name, required: true }));
  return [
    "flavors:",
    "  onnx:",
    "    data: model.onnx",
    "    providers:",
    "    - CPUExecutionProvider",
    "  python_function:",
    "    code: .",
    "    data: model.onnx",
    "    env:",
    "      conda: conda.yaml",
    "    loader_module: modelgate_model",
    `    python_version: '${PYTHON}'`,
    `model_size_bytes: ${size}`,
    // MLflow wants 128 bits of its own; the same model has the same ones, wherever it is registered.
    `model_uuid: '${digest.slice("sha256:".length, "sha256:".length + 32)}'`,
    "signature:",
    `  inputs: ${quoted(JSON.stringify(inputs))}`,
    `  outputs: ${quoted(JSON.stringify(outputs))}`,
    "  params: null",
    `utc_time_created: '${created.replace("T", " ").replace("Z", "000")}'`,
    "",
  ].join("\n");
}

const MLFLOW_TYPES = { number: "double", integer: "long", text: "string" } satisfies Record<FeatureType, string>;

/** The columns of what the loader answers: those that `score` writes. */
function answers(task: VersionRecord["task"], classes: readonly string[]): (readonly [string, "double" | "string"])[] {
  switch (task) {
    case "regression":
      return [["prediction", "double"]];
    case "binary":
      return [
        ["score", "double"],
        ["prediction", "string"],
      ];
    case "multiclass":
      return [["prediction", "string"], ...classes.map((label) => [`probability_${label}`, "double"] as const)];
  }
}

/** A text in YAML's single quotes; all but ASCII as JSON's escapes, so that no name of a column can end it or be folded. */
function quoted(json: string): string {
  const ascii = json.replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `'${ascii.replaceAll("'", "''")}'`;
}
