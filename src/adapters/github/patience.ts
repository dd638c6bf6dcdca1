import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../core/user-error.ts";

/** How long a request may take, and how often and how long it waits before it is made again. */
export interface Patience {
  readonly timeoutMs: number;
  readonly tries: number;
  readonly firstWaitMs: number;
  /** A server that asks for a longer wait than this is not waited for. */
  readonly longestWaitMs: number;
  readonly random: () => number;
}

export const PATIENCE: Patience = {
  timeoutMs: 30_000,
  tries: 5,
  firstWaitMs: 500,
  longestWaitMs: 90_000,
  random: Math.random,
};

interface RequestOptions {
  readonly method: string;
  request?: { readonly repeatable?: boolean; readonly timeoutMs?: number; readonly signal?: AbortSignal };
}

interface RequestHook {
  // biome-ignore lint/suspicious/noExplicitAny: the hook's own types name every endpoint.
  wrap(name: "request", wrapper: (request: (options: any) => any, options: any) => unknown): void;
}

/** Marks a POST that may be made twice, because the second one changes nothing. */
export const REPEATABLE: object = { repeatable: true };

/**
 * Makes requests again that were refused for the moment (rate limits: they had no effect), and those that failed on
 * the way (server errors, resets, no answer in time, half an answer) if doing them twice changes nothing. A POST whose
 * fate is unknown is never repeated here, unless it is marked: who made it must look first.
 */
export function wrapPatiently(hook: RequestHook, patience: Patience): void {
  hook.wrap("request", async (request, options: RequestOptions) => {
    for (let attempt = 1; ; attempt++) {
      try {
        // Set in place: hooks that were there before (authentication) are bound to these options, and heed no others.
        const timeoutMs = options.request?.timeoutMs ?? patience.timeoutMs;
        options.request = { ...options.request, signal: AbortSignal.timeout(timeoutMs) };
        return whole(await request(options));
      } catch (error) {
        const isSafe = options.method !== "POST" || options.request?.repeatable === true;
        const wait = waitBefore(error, { attempt, isSafe, patience });
        if (wait === null) throw error;
        await sleep(wait);
      }
    }
  });
}

/** An answer that cannot be one of GitHub's: half a text, or a proxy's page. Whether there was an effect is not known. */
export class BrokenAnswer extends Error {
  readonly status = 502;
}

function whole<T extends { readonly status: number; readonly data: unknown }>(answer: T): T {
  // Octokit hands on as text whatever it could not parse; everything that is asked for here is JSON.
  if (answer.status !== 204 && (typeof answer.data !== "object" || answer.data === null))
    throw new BrokenAnswer("its answer was cut off, or not GitHub's");
  return answer;
}

/** Milliseconds to wait before the next try; null when there is to be none. */
function waitBefore(
  error: unknown,
  { attempt, isSafe, patience }: { attempt: number; isSafe: boolean; patience: Patience },
): number | null {
  if (attempt >= patience.tries) return null;
  const asked = askedWait(error);
  if (asked !== null) return asked > patience.longestWaitMs ? null : asked;
  if (!isSafe || !isUnknown(error)) return null;
  return patience.firstWaitMs * 2 ** (attempt - 1) * (0.5 + patience.random());
}

interface Failure {
  readonly status?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** Whether GitHub refused because too much was asked of it. The request had no effect. */
export function isRateLimit(error: unknown): boolean {
  const { status, message } = error as Failure;
  return status === 429 || (status === 403 && /rate limit|abuse/i.test(String(message)));
}

/** Milliseconds that a rate limit asks to wait (a minute where it says nothing); null for an error that is none. */
export function askedWait(error: unknown): number | null {
  if (!isRateLimit(error)) return null;
  const { response } = error as Failure;
  const after = Number.parseFloat(String(response?.headers?.["retry-after"]));
  if (Number.isFinite(after)) return after * 1000;
  const reset = Number(response?.headers?.["x-ratelimit-reset"]);
  const isSpent = response?.headers?.["x-ratelimit-remaining"] === "0";
  return isSpent && Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) : 60_000;
}

/** What was made by somebody else since we looked, and is not shown yet. */
const UNCONFIRMED = "E_UNCONFIRMED";

/** Whether nobody knows if the request had its effect: a server error, a reset, a conflict, or no answer in time. */
export function isUnknown(error: unknown): boolean {
  if (error instanceof UserError) return error.code === UNCONFIRMED;
  const { status, name } = error as Failure;
  if (typeof status === "number") return status >= 500 || status === 409;
  return name === "TimeoutError" || name === "AbortError";
}
