import type { Declaration } from "../core/command.ts";
import { nearest } from "../core/nearest.ts";
import { UserError } from "../core/user-error.ts";
import { DECLARATIONS } from "./generated/commands.ts";

/** What the command of that name declares. Throws E_USAGE with the names that are accepted. */
export function findCommand(name: string, accepted: readonly string[] = Object.keys(DECLARATIONS)): Declaration {
  const declared = accepted.includes(name) ? DECLARATIONS[name] : undefined;
  if (declared !== undefined) return declared;
  const meant = nearest(name, accepted);
  throw new UserError("E_USAGE", `there is no command ${JSON.stringify(name)}`, {
    remedy: `${meant === null ? "" : `did you mean ${meant}? `}Commands: ${accepted.join(", ")}`,
  });
}
