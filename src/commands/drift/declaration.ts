import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "drift",
  summary: "Compare current data with the profile of the version in force, and keep the one issue",
  description:
    "Counts the current data between the knots of the stored profile (rows never leave the engine), and judges every column by two keys: the effect must reach its limit and the adjusted p value must be significant. Writes drift.json, drift.md and drift.html (pictures of the values then and now, and the history) to .modelgate/<model>/, a line to the registry's history, and opens, updates or closes the issue.",
  inputs: {
    current: {
      kind: "text",
      placeholder: "FILE",
      description: "The current data, a path or a glob. Default: drift.current",
    },
    environment: {
      kind: "text",
      placeholder: "NAME",
      description: "The environment whose version is watched. Default: the champion's",
    },
    "fail-on": {
      kind: "text",
      placeholder: "VERDICT",
      description: "Exit with 1 on `warn` or `alert` and worse. Default: never, the issue is the alarm",
    },
  },
  outputs: {
    verdict: "ok, warn, alert, insufficient-data or error",
    "drifted-columns": "Columns in alert, separated by commas",
    "drift-score": "Share of features in alert, weighted by their importance where that is known",
    "issue-number": "The issue; empty without one",
    "issue-operation": "opened, updated, reopened, closed or none",
    "drift-path": "Path of drift.json",
    "report-path": "Path of drift.html",
  },
  scores: true,
  action: { native: true, takes: null, leaves: true, permissions: { contents: "write", issues: "write" } },
});
