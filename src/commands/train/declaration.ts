import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "train",
  summary: "Run the training command and collect its model, its record and a profile of its data",
  description:
    "Checks the data first, runs train.run in a controlled environment (without any token), and reads the ONNX model it leaves. Writes model.onnx, run.json and profile.json to .modelgate/<model>/, all together or not at all.",
  inputs: {},
  outputs: { "run-path": "Path of run.json", "model-path": "Path of model.onnx", digest: "Digest of the model" },
  action: { native: true, takes: null, leaves: true, permissions: { contents: "read" } },
});
