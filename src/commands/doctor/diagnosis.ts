import { type ExitCode, formatPlace, UserError } from "../../core/user-error.ts";
import { type Finding, problem } from "../../domain/doctor/finding.ts";

/** Findings of one kind, and what a problem among them means for the caller. */
export interface Examined {
  readonly exit: ExitCode;
  readonly findings: readonly Finding[];
}

/** Looks at one thing. An error that a person can mend is what was found; a mistake of ours ends everything. */
export async function examine(
  subject: string,
  exit: ExitCode,
  look: () => Promise<readonly Finding[]>,
): Promise<Examined> {
  try {
    return { exit, findings: await look() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const where = error.place === null ? "" : `${formatPlace(error.place)}: `;
    return { exit: error.exit, findings: [problem(subject, `${where}${error.message}`, error.remedy)] };
  }
}
