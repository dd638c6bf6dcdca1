import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "report",
  summary: "Leave the comment and the statuses of a verdict that an unprivileged run produced",
  description:
    "Reads evaluation.json and, beside it, operational.json (as data: size, schema and model's name are checked, texts are shown as code), renders the comment with this program's own renderer, and leaves it on the open pull request of the commit that was judged, with a status for each gate. The pull request is found by commit, branch and repository of the run, never by anything in the file; where the branch has moved on, nothing is left.",
  inputs: {
    verdict: {
      kind: "text",
      placeholder: "FILE",
      description: "The verdict. Default: evaluation.json in the run's folder",
    },
  },
  outputs: {
    verdict: "pass, warn, fail, inconclusive or error",
    passed: "true when the model may go on",
    comment: "Where the comment is; empty without a pull request",
  },
  action: {
    native: false,
    takes: null,
    leaves: false,
    permissions: { actions: "read", "pull-requests": "write", statuses: "write" },
  },
});
