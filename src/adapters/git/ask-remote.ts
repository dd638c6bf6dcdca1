import { setTimeout as sleep } from "node:timers/promises";
import { fullJitter } from "./full-jitter.ts";
import { type Git, gitError } from "./git.ts";
import { denied, isPassing, unreachable } from "./remote-error.ts";

/** How often a remote that fails in a way that passes is asked. */
const TRIES = 4;

/** Reads from the remote, again where that failed on the way; a refusal is told at once, with what to do about it. */
export async function askRemote(
  git: Git,
  what: string,
  args: readonly string[],
  lines: readonly string[] = [],
): Promise<Buffer> {
  for (let attempt = 1; ; attempt++) {
    const result = await git(args, { input: lines.map((line) => `${line}\n`).join("") });
    if (result.code === 0) return result.stdout;
    const refused = denied(result.stderr, "read");
    if (refused !== null) throw refused;
    if (!isPassing(result.stderr)) throw gitError(args, result);
    if (attempt >= TRIES) throw unreachable(what, result.stderr);
    await sleep(fullJitter(attempt + 1));
  }
}
