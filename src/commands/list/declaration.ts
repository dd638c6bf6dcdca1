import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "list",
  summary: "Show what is registered, and which version is in force where",
  description:
    "Lists the versions of every model in the configuration (or of the one that is named), newest first, with their verdict, their first metrics, and the aliases that name them.",
  inputs: {},
  outputs: {},
  action: null,
});
