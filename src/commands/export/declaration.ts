import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "export",
  summary: "Write one version as a plain folder that MLflow loads",
  description:
    "Reads one version from the registry, every file checked against its record, and writes it as a folder: the model, its record and everything recorded with it. The folder is a model of MLflow's (mlflow.pyfunc.load_model, mlflow.onnx.load_model). It appears whole or not at all, and replaces an earlier export, but never a folder that holds anything else.",
  inputs: {
    version: {
      kind: "text",
      placeholder: "VERSION",
      positional: true,
      description: "fraud@7, fraud@champion, fraud (its latest), or 7 where there is one model. Default: the latest",
    },
    output: {
      kind: "text",
      placeholder: "DIR",
      required: true,
      description: "The folder to write, inside the repository",
    },
  },
  outputs: {},
  action: null,
});
