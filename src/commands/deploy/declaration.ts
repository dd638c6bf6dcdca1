import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "deploy",
  summary: "Open the pull request that puts a version into an environment",
  description:
    "Changes one value in the environment's deployment file, on the branch deploy/<environment>/<model>, and opens its one pull request with the evidence in the body. Merging it is the approval; promote does the rest.",
  inputs: {
    environment: {
      kind: "text",
      placeholder: "NAME",
      description: "The environment; may be left out when there is one",
    },
    version: {
      kind: "text",
      placeholder: "VERSION",
      description: "A number, an alias or a reference. Default: challenger",
    },
  },
  outputs: {
    "pull-request": "Number of the pull request; empty when there was nothing to do",
    operation: "opened, updated, unchanged or nothing",
    version: "The version that it deploys",
  },
  action: { native: false, takes: null, leaves: false, permissions: { contents: "write", "pull-requests": "write" } },
});
