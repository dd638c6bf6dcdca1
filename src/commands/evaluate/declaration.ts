import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "evaluate",
  summary: "Score challenger and champion on the same rows, judge the gates, and write the comment",
  description:
    "Scores the trained model and the registered champion on data.test in one read, computes every metric of the task, and judges the gates. Writes evaluation.json, report.html (tables and pictures in one file), comment.md, summary.md, golden.json and operational.json to .modelgate/<model>/, the comment to the branch's pull request, and a status for each gate to the commit that was trained. A run that another configuration made, or other training data, is refused (E_MIXED_RUN). Exit code 1 when a gate fails.",
  inputs: {
    challenger: {
      kind: "text",
      placeholder: "FILE",
      description: "An ONNX file to judge instead of the trained model",
    },
    explain: {
      kind: "flag",
      description: "Say of every gate what was compared, by which rule, and what would change the outcome",
    },
  },
  outputs: {
    verdict: "pass, warn, fail, inconclusive or error",
    passed: "true when the model may go on",
    "failed-gates": "Identifiers of the gates that failed, separated by commas",
    "evaluation-path": "Path of evaluation.json",
    "report-path": "Path of report.html",
    "champion-version": "The version that was compared with; empty without one",
  },
  scores: true,
  action: { native: true, takes: "train", leaves: true, permissions: { contents: "read" } },
});
