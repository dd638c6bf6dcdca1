import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "doctor",
  summary: "Look for what does not work, or will not, and say what to do about it",
  description:
    "Looks at the configuration, this machine, the token, how GitHub guards the branches that are written, the workflows and what they may do, the registry, its aliases and versions, what is deployed, and releases that no version names. One line each: ok, warning, problem, or why it was not looked at; below it the remedy. Changes nothing, except with `--fix`, which takes away releases and drafts that runs have left behind for more than a day. Ends with 0 where there is no problem. `verify` reads the registry itself more thoroughly.",
  inputs: {
    fix: { kind: "flag", description: "Take away releases that no version names, and drafts, older than a day" },
  },
  outputs: {},
  action: null,
});
