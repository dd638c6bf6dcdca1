/** What a run tells its caller: 0 ok, 1 a gate failed, 2 usage or configuration, 3 environment, 4 integrity, 5 remote. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

/** A place in a file, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The `path=value` of this call that stands there instead of what the file says. */
  readonly set?: string;
}

/** A place as people read it, before what is wrong there. */
export function formatPlace({ file, line, column, set }: Place): string {
  return set === undefined ? `${file}:${line}:${column}` : `--set ${set}`;
}

export interface UserErrorDetails {
  /** One line: how to mend it. */
  readonly remedy: string;
  readonly exit?: ExitCode;
  readonly place?: Place | null;
  /** The column, model or file that it is about, for a caller that can go on without it. */
  readonly subject?: string | null;
  readonly cause?: unknown;
}

/**
 * Something that the person at the other end can mend: a stable code, one line of cause, one line of remedy, and the
 * place where there is one. It is printed without a stack trace; every other error is our own bug.
 */
export class UserError extends Error {
  readonly code: `E_${string}`;
  readonly remedy: string;
  readonly exit: ExitCode;
  readonly place: Place | null;
  readonly subject: string | null;

  constructor(code: `E_${string}`, message: string, details: UserErrorDetails) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.name = "UserError";
    this.code = code;
    this.remedy = details.remedy;
    this.exit = details.exit ?? 2;
    this.place = details.place ?? null;
    this.subject = details.subject ?? null;
  }
}
