import { type ExitCode, formatPlace, UserError } from "../../core/user-error.ts";

/** An error as people read it: place and cause on one line, the remedy on the next. Bugs keep their stack. */
export function errorLines(error: unknown): string[] {
  if (!(error instanceof UserError)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [
      "E_BUG: this is a mistake of Modelgate itself, not yours; please report it with these lines:",
      ...text.split("\n"),
    ];
  }
  const others = Array.isArray(error.cause) ? error.cause.filter((cause) => cause instanceof UserError) : [];
  return [error, ...others].flatMap(oneError);
}

function oneError({ code, message, remedy, place }: UserError): string[] {
  const where = place === null ? "" : `${formatPlace(place)}: `;
  return [`${where}${code}: ${message}`, `  remedy: ${remedy}`];
}

/** The exit code of an error; a bug counts as an environment that does not work. */
export function errorExit(error: unknown): ExitCode {
  return error instanceof UserError ? error.exit : 3;
}
