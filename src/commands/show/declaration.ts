import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "show",
  summary: "Show everything that is recorded of one version",
  description:
    "Reads one version's record from the registry, verified, and shows what it is, where it came from (commit, data, parameters, environment), what its gates said, and where it is in force.",
  inputs: {
    version: {
      kind: "text",
      placeholder: "VERSION",
      positional: true,
      description: "fraud@7, fraud@champion, fraud (its latest), or 7 where there is one model. Default: the latest",
    },
  },
  outputs: {},
  action: null,
});
