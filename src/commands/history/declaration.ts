import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "history",
  summary: "Tell which version was in force when, who approved it, and on which evidence",
  description:
    "Reads every commit of the registry branch and lists what happened to a model, newest first: versions registered, aliases moved, by whom, and by whose approval. With --at it tells which version each alias named at that time, with its verdict, the data it was judged and trained on, and who approved it.",
  inputs: {
    alias: {
      kind: "text",
      placeholder: "NAME",
      description: "Only this alias: champion, challenger, or an environment",
    },
    at: {
      kind: "text",
      placeholder: "TIME",
      description: "A day (2026-05-03) or a time (2026-05-03T14:00), UTC unless it names an offset",
    },
  },
  outputs: {},
  action: null,
});
