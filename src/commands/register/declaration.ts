import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "register",
  summary: "Commit the evaluated model to the registry branch as a new version, and move challenger",
  description:
    "Takes what train and evaluate left, checks that it belongs together and passed, and adds one commit to the registry branch: the model with its record, profile, verdict and golden rows. The same content again returns the same version and moves nothing: challenger stays where it is.",
  inputs: {
    force: {
      kind: "text",
      placeholder: "REASON",
      description: "Register in spite of the verdict; the reason is recorded",
    },
  },
  outputs: { version: "Number of the version", release: "Its release reference", created: "true when it is new" },
  action: {
    native: false,
    takes: "evaluate",
    leaves: false,
    permissions: { contents: "write" },
  },
});
