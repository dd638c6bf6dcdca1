import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "verify",
  summary: "Check the whole registry: every commit, every digest, every alias, every deployment",
  description:
    "Reads the registry branch from its first commit on and checks that nothing in it is other than what was written: one line of commits, no foreign file, no version changed or removed, every file's digest, the chain of records, every move of every alias, the drift history, and that each deployment file on the default branch still names what is registered. Ends with exit code 4, names every problem where there is one, and says which commits to take back; what was done by hand and taken back is told, and no problem.",
  inputs: {},
  outputs: {},
  action: null,
});
