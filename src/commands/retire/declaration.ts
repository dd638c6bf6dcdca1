import { declareCommand } from "../../core/command.ts";

export const declaration = declareCommand({
  name: "retire",
  summary: "Take a version out of service for good, with a reason",
  description:
    "Marks a registered version as retired (nobody needs it any more), revoked (nobody may use it any more), or active again, in one commit with the reason. Retired and revoked versions are refused by deploy, promote, rollback and score. A version that is in force cannot be retired before another one is; it can be revoked, and the command then names what has to be rolled back.",
  inputs: {
    version: {
      kind: "text",
      placeholder: "VERSION",
      positional: true,
      required: true,
      description: "fraud@3, or 3 where there is one model",
    },
    reason: { kind: "text", placeholder: "TEXT", required: true, description: "Why; it is recorded" },
    state: { kind: "text", placeholder: "STATE", description: "retired, revoked or active. Default: retired" },
  },
  outputs: {},
  action: null,
});
