import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "score",
  summary: "Predict the rows of a file with a registered version",
  description:
    "Scores a file with the champion (or the version that --version names), by the same scorer that judged it, and writes its rows with the predictions beside them. data.select is applied first, without the expression of the label. The output appears whole or not at all. It may replace an earlier output, but never a file that is read (--input, data.train, data.test) or one that git tracks.",
  inputs: {
    input: {
      kind: "text",
      placeholder: "FILE",
      required: true,
      description: "The rows to score: CSV, TSV, JSON lines or Parquet; a path or a glob",
    },
    output: {
      kind: "text",
      placeholder: "FILE",
      required: true,
      description: "Where to write them, a file of its own: its ending chooses the format",
    },
    version: {
      kind: "text",
      placeholder: "VERSION",
      description: "A number, an alias or a reference. Default: champion",
    },
  },
  outputs: { rows: "Rows scored", version: "The version that scored them", "output-path": "The file written" },
  scores: true,
  action: { native: true, takes: null, leaves: false, permissions: { contents: "read" } },
});
