import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "diff",
  summary: "Show in what two versions of a model differ",
  description:
    "Compares two registered versions by what is recorded of them: metrics with the intervals that were kept, signature, threshold, parameters, data and code. Metrics that were found on different test data are shown, and said to be no comparison.",
  inputs: {
    from: {
      kind: "text",
      placeholder: "A",
      positional: true,
      required: true,
      description: "One version: fraud@6, fraud@champion, or 6 where there is one model",
    },
    to: {
      kind: "text",
      placeholder: "B",
      positional: true,
      required: true,
      description: "The other version, written the same way",
    },
  },
  outputs: {},
  action: null,
});
