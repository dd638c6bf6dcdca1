import { type ExitCode, UserError } from "../../core/user-error.ts";
import { askedWait, BrokenAnswer, isRateLimit } from "./patience.ts";

/** What was being done, for people, and the permission that it needs: `pull-requests: write`. */
export interface Doing {
  readonly what: string;
  readonly permission: string;
}

interface Failure {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly data?: { readonly message?: string; readonly errors?: readonly unknown[] } };
}

/** Runs a request and turns what GitHub refuses into an error that names the line or the setting to change. */
export async function asking<T>(doing: Doing, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw apiError(error, doing);
  }
}

/** Why GitHub refused, and what a person can do about it. */
interface Refusal {
  readonly code: `E_${string}`;
  readonly why: string;
  readonly remedy: string;
  readonly exit: ExitCode;
}

/** One of our errors for one of Octokit's; every other error is returned as it is. */
function apiError(error: unknown, doing: Doing): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const { status } = error as Failure;
  if (status === undefined && !/^(Timeout|Abort|Http)Error$/.test(error.name)) return error;
  const { code, why, remedy, exit } = lost(error) ?? limited(error) ?? refused(error, doing.permission);
  return new UserError(code, `GitHub would not ${doing.what}: ${why}`, { exit, remedy });
}

/** What went wrong on the way, or at the other end. */
function lost(error: Error): Refusal | null {
  const { status, response } = error as Failure;
  const remote = (why: string): Refusal => ({ code: "E_REMOTE", why, remedy: RUN_AGAIN, exit: 5 });
  if (error instanceof BrokenAnswer) return remote(error.message);
  if (response === undefined) return remote("it did not answer");
  return status === undefined || status >= 500 ? remote(`it answered ${status}`) : null;
}

const RUN_AGAIN = "run this again: it finds what is there and goes on";

function limited(error: Error): Refusal | null {
  if (!isRateLimit(error)) return null;
  const until = new Date(Date.now() + (askedWait(error) ?? 0)).toISOString().slice(0, 16);
  return {
    code: "E_RATE_LIMIT",
    why: `the rate limit is used up until ${until}Z`,
    remedy: "run this again then, or give it a token of an app",
    exit: 5,
  };
}

/** Settings and states of a repository that a permission does not help with, as GitHub words them. */
const SETTINGS: readonly (readonly [said: RegExp, code: `E_${string}`, remedy: string])[] = [
  [
    /not permitted to create or approve pull requests/i,
    "E_SETTING",
    "turn on Settings > Actions > General > Allow GitHub Actions to create and approve pull requests",
  ],
  [/issues (has been|are) disabled/i, "E_SETTING", "turn issues on in Settings > General > Features"],
  [/archived/i, "E_SETTING", "take the repository out of the archive in Settings > General"],
  [/\blocked\b/i, "E_LOCKED", "unlock the conversation, then run this again"],
];

function refused(error: Error, permission: string): Refusal {
  const { status, message = "", response } = error as Failure;
  const said = response?.data?.message ?? message;
  const setting = SETTINGS.find(([pattern]) => pattern.test(said));
  if (setting !== undefined && (status === 403 || status === 410))
    return { code: setting[1], why: said, remedy: setting[2], exit: 3 };
  if (status === 401) {
    const remedy = "pass a valid one as `token`, or leave it to the default";
    return { code: "E_TOKEN", why: "the token is not accepted", remedy, exit: 3 };
  }
  if (status === 403 || status === 404) {
    return { code: "E_PERMISSION", why: said, remedy: `add to the job: permissions: { ${permission} }`, exit: 3 };
  }
  if (status === 422 && /no commit found/i.test(said))
    return {
      code: "E_NOT_PUSHED",
      why: "it does not know the commit",
      remedy: "push the branch first: git push",
      exit: 3,
    };
  // What Octokit says names the fields that GitHub found wrong.
  return {
    code: "E_GITHUB",
    why: `${status} ${message || said}`,
    remedy: "see the message; run this again if it may pass",
    exit: 5,
  };
}
