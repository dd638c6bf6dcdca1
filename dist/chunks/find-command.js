import { D as UserError, r as DECLARATIONS, y as nearest } from "./start.js";

// src/main/find-command.ts
/** What the command of that name declares. Throws E_USAGE with the names that are accepted. */
function findCommand(name, accepted = Object.keys(DECLARATIONS)) {
	const declared = accepted.includes(name) ? DECLARATIONS[name] : void 0;
	if (declared !== void 0) return declared;
	const meant = nearest(name, accepted);
	throw new UserError("E_USAGE", `there is no command ${JSON.stringify(name)}`, { remedy: `${meant === null ? "" : `did you mean ${meant}? `}Commands: ${accepted.join(", ")}` });
}

export { findCommand as t };