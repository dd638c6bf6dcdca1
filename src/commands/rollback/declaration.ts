import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "rollback",
  summary: "Open the pull request back to the last good version",
  description:
    "Proposes the previous good version of an environment (or the one that --to names) on the environment's deployment branch. The version is verified first; a retired or revoked one is refused. One step, even if several versions failed.",
  inputs: {
    environment: {
      kind: "text",
      placeholder: "NAME",
      description: "The environment; may be left out when there is one",
    },
    to: {
      kind: "text",
      placeholder: "VERSION",
      description: "The version to go back to. Default: the previous good one",
    },
    reason: { kind: "text", placeholder: "TEXT", description: "Why; it goes into the pull request" },
  },
  outputs: {
    "pull-request": "Number of the pull request; empty when there was nothing to do",
    operation: "opened, updated, unchanged or nothing",
    version: "The version that it goes back to",
  },
  action: { native: false, takes: null, leaves: false, permissions: { contents: "write", "pull-requests": "write" } },
});
