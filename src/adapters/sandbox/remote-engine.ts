import { rename } from "node:fs/promises";
import { UserError } from "../../core/user-error.ts";
import type { Engine } from "../../ports/engine.ts";
import { SandboxFailure } from "./conversation.ts";
import type { Sandbox } from "./sandbox.ts";

/** Reading a table may take long, but not for ever. */
const TIMEOUT_SECONDS = 600;

/** The embedded engine, on the other side of the sandbox. */
export function createRemoteEngine(sandbox: Sandbox): Engine {
  const ask = async <T>(method: string, name: string, params: readonly unknown[]): Promise<T> => {
    try {
      return (await sandbox.call(`engine.${method}`, params, { timeoutSeconds: TIMEOUT_SECONDS })) as T;
    } catch (error) {
      throw error instanceof SandboxFailure ? readingFailed(name, error) : error;
    }
  };
  return {
    describe: (source) => ask("describe", source.name, [source]),
    count: (source, plan) => ask("count", source.name, [source, plan]),
    sample: (source, columns, options) => ask("sample", source.name, [source, columns, options]),
    identify: (source, column) => ask("identify", source.name, [source, column]),
    digest: (source) => ask("digest", source.name, [source]),
    write: async (source, file) => {
      const made = await sandbox.scratchFile("written.parquet");
      const written = await ask<{ rows: number }>("write", source.name, [source, made]);
      await rename(made, file);
      return written;
    },
  };
}

/** The error for data that took the sandbox down with them. */
export function readingFailed(name: string, failure: SandboxFailure): UserError {
  const code = failure.kind === "timed-out" ? "E_DATA_TIMEOUT" : "E_DATA_CRASH";
  return new UserError(code, `reading ${name} failed: ${failure.message}`, {
    exit: 3,
    remedy: "check the files; if they are sound, they may be too large for this machine",
  });
}
