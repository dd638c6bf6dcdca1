import { UserError } from "../../core/user-error.ts";

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

/** One of our errors for one of Octokit's; every other error is returned as it is. */
export function apiError(error: unknown, doing: Doing): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const { status, message = "", response } = error as Failure;
  if (status === undefined && !/^(Timeout|Abort|Http)Error$/.test(error.name)) return error;
  const said = response?.data?.message ?? message;
  const refuse = (code: `E_${string}`, why: string, remedy: string, exit: 3 | 5 = 3): UserError =>
    new UserError(code, `GitHub would not ${doing.what}: ${why}`, { exit, remedy });
  if (response === undefined) return refuse("E_REMOTE", "it did not answer", RUN_AGAIN, 5);
  if (status === undefined || status >= 500) return refuse("E_REMOTE", `it answered ${status}`, RUN_AGAIN, 5);
  if (/not permitted to create or approve pull requests/i.test(said))
    return refuse(
      "E_SETTING",
      said,
      "turn on Settings > Actions > General > Allow GitHub Actions to create and approve pull requests",
    );
  if (status === 429 || (status === 403 && /rate limit|abuse/i.test(said)))
    return refuse(
      "E_RATE_LIMIT",
      "the rate limit is used up",
      "run this again in an hour, or give it a token of an app",
      5,
    );
  if (status === 401)
    return refuse("E_TOKEN", "the token is not accepted", "pass a valid one as `token`, or leave it to the default");
  if (status === 403 || status === 404)
    return refuse("E_PERMISSION", said, `add to the job: permissions: { ${doing.permission} }`);
  if (status === 410) return refuse("E_SETTING", said, "turn issues on in Settings > General > Features");
  if (status === 422 && /no commit found/i.test(said))
    return refuse("E_NOT_PUSHED", "it does not know the commit", "push the branch first: git push");
  return refuse("E_GITHUB", `${status} ${said}`, "see the message; run this again if it may pass", 5);
}

const RUN_AGAIN = "run this again: it finds what is there and goes on";

/** Whether the token may not do it: a fork's token, or a job that was given fewer permissions. */
export function isForbidden(error: unknown): boolean {
  return error instanceof UserError && error.code === "E_PERMISSION";
}
