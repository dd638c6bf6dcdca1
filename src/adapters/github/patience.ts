import { setTimeout as sleep } from "node:timers/promises";

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
  request?: object;
}

interface RequestHook {
  // biome-ignore lint/suspicious/noExplicitAny: the hook's own types name every endpoint.
  wrap(name: "request", wrapper: (request: (options: any) => any, options: any) => unknown): void;
}

/**
 * Makes requests again that were refused for the moment (rate limits: they had no effect), and those that failed on
 * the way (server errors, resets, no answer in time) if doing them twice changes nothing. A POST whose fate is unknown
 * is never repeated here: who made it must look first.
 */
export function wrapPatiently(hook: RequestHook, patience: Patience): void {
  hook.wrap("request", async (request, options: RequestOptions) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const signal = AbortSignal.timeout(patience.timeoutMs);
        return await request({ ...options, request: { ...options.request, signal } });
      } catch (error) {
        const wait = waitBefore(error, { attempt, method: options.method, patience });
        if (wait === null) throw error;
        await sleep(wait);
      }
    }
  });
}

/** Milliseconds to wait before the next try; null when there is to be none. */
function waitBefore(
  error: unknown,
  { attempt, method, patience }: { attempt: number; method: string; patience: Patience },
): number | null {
  if (attempt >= patience.tries) return null;
  const asked = askedWait(error);
  if (asked !== null) return asked > patience.longestWaitMs ? null : asked;
  if (method === "POST" || !isUnknown(error)) return null;
  return patience.firstWaitMs * 2 ** (attempt - 1) * (0.5 + patience.random());
}

interface Failure {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** How long a rate limit asks to wait; null for an error that is no rate limit, or one that says nothing. */
function askedWait(error: unknown): number | null {
  const { status, message, response } = error as Failure;
  if (status !== 429 && !(status === 403 && /rate limit|abuse/i.test(String(message)))) return null;
  const after = Number(response?.headers?.["retry-after"]);
  if (Number.isFinite(after)) return after * 1000;
  const reset = Number(response?.headers?.["x-ratelimit-reset"]);
  const isSpent = response?.headers?.["x-ratelimit-remaining"] === "0";
  return isSpent && Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) : 60_000;
}

/** Whether nobody knows if the request had its effect: a server error, a reset, or no answer in time. */
export function isUnknown(error: unknown): boolean {
  const { status } = error as Failure;
  return typeof status !== "number" || status >= 500 || status === 409;
}
