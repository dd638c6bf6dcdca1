import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "promote",
  summary: "Make the registry agree with the merged deployment files, after a smoke test",
  description:
    "Reads each environment's deployment file on the default branch. Where it names another version than the environment's alias, the release is verified, the registered model answers its golden rows again, and the alias moves (with champion, where the environment is marked so). If the answers differ, nothing moves and a rollback is proposed. What is wrong in one environment does not stop the others; the worst of them decides the exit code. For a model without environments the merge itself is the approval: its challenger is tested and becomes champion. May run any number of times, at any time. In an emergency, `--version` and `--force` put in force what no merged deployment names: still active, still tested, recorded as forced with the reason, and kept until something else is merged.",
  inputs: {
    version: {
      kind: "text",
      placeholder: "VERSION",
      description: "With force: the version to put in force",
    },
    force: {
      kind: "text",
      placeholder: "REASON",
      description: "Put version in force though no merged deployment names it; the reason is recorded",
    },
    environment: {
      kind: "text",
      placeholder: "NAME",
      description: "Only this environment. Default: all of them, in order",
    },
  },
  outputs: {
    promoted: "Environments whose alias moved, separated by commas",
    failed: "Environments whose smoke test failed, or that could not be judged",
  },
  action: { native: true, takes: null, leaves: false, permissions: { contents: "write", "pull-requests": "write" } },
});
