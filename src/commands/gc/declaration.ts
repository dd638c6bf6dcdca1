import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "gc",
  summary: "Give up the models of versions that nothing needs, and say of every version why it stays",
  description:
    "Takes the models of versions that nothing needs off the registry branch, in one commit for each model, and deletes them where they lie in releases, with the releases that are empty then. Refuses where aliases, records and states contradict each other. Kept is what an alias names or would go back to, what a deployment file names (on the default branch, or on the branch of a deployment that is not merged), and the newest active versions, of all and of each environment. Records, verdicts, profiles and golden rows stay, and so does what is in the branch's history. A version whose model is gone is refused by deploy, promote, rollback, score and export; registering the same model again brings it back. Look first: --dry-run shows the same and changes nothing.",
  inputs: {
    keep: {
      kind: "number",
      placeholder: "N",
      description: "How many of the newest active versions are kept whatever names them. Default: 10",
    },
  },
  outputs: {},
  action: null,
});
