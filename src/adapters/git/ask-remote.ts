import { setTimeout as sleep } from "node:timers/promises";
import { fullJitter } from "./full-jitter.ts";
import { type Git, type GitResult, gitError } from "./git.ts";
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
  const result = await persist(git, { what, args, lines, none: null });
  return result.stdout;
}

/** As `askRemote`; what the remote says where it says, in words that `none` knows, that it has no such thing, else null. */
export async function askWhether(
  git: Git,
  what: string,
  asked: { readonly args: readonly string[]; readonly lines?: readonly string[]; readonly none: RegExp },
): Promise<string | null> {
  const result = await persist(git, { what, lines: [], ...asked });
  return result.code === 0 ? null : result.stderr;
}

async function persist(
  git: Git,
  asked: {
    readonly what: string;
    readonly args: readonly string[];
    readonly lines: readonly string[];
    readonly none: RegExp | null;
  },
): Promise<GitResult> {
  for (let attempt = 1; ; attempt++) {
    const result = await git(asked.args, { input: asked.lines.map((line) => `${line}\n`).join("") });
    if (result.code === 0 || asked.none?.test(result.stderr)) return result;
    const refused = denied(result.stderr, "read");
    if (refused !== null) throw refused;
    if (!isPassing(result.stderr)) throw gitError(asked.args, result);
    if (attempt >= TRIES) throw unreachable(asked.what, result.stderr);
    await sleep(fullJitter(attempt + 1));
  }
}
