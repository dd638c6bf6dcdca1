import { spawn } from "node:child_process";
import { devNull } from "node:os";
import { UserError } from "../../core/user-error.ts";

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitOptions {
  /** What git reads on its standard input; parts one after the other. */
  readonly input?: string | readonly (string | Uint8Array)[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether the user's own git configuration is read (name, safe directories). Never written. */
  readonly userConfig?: boolean;
}

/** Runs git in a folder. Resolves with whatever it answered; rejects only when git itself cannot run or hangs. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitResult>;

/** After this a git process that talks to a remote counts as hanging. */
const DEADLINE_MS = 120_000;

/** Settings of every call: no hooks, no monitor, no helpers, no background work, no compression of model bytes. */
const SETTINGS: readonly Setting[] = [
  ["core.hooksPath", devNull],
  ["core.fsmonitor", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["protocol.ext.allow", "never"],
  ["advice.detachedHead", "false"],
  ["core.compression", "0"],
  // A model is like nothing else in a push; the list of 10,000 versions is like the one before it, and would be 300 KB.
  ["pack.window", "5"],
];

/** A key of git's configuration and its value. */
export type Setting = readonly [key: string, value: string];

/**
 * Git in `folder`, isolated from `GIT_*` variables and, unless asked for, from every configuration but its own.
 * `settings` go by the environment, so that a secret among them stands in no file and in no command line.
 */
export function createGit(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  settings: readonly Setting[] = [],
): Git {
  return (args, options = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn("git", args, {
        cwd: folder,
        env: { ...isolated(environment, settings, options.userConfig === true), ...options.environment },
        stdio: ["pipe", "pipe", "pipe"],
      });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      const deadline = setTimeout(() => {
        child.kill("SIGKILL");
        // What git itself started may hold its pipes open for as long as the remote hangs.
        child.stdout.destroy();
        child.stderr.destroy();
      }, DEADLINE_MS);
      child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
      child.on("error", (cause) => {
        clearTimeout(deadline);
        reject(
          new UserError("E_GIT_MISSING", "git cannot be run", { exit: 3, remedy: "install git 2.30 or newer", cause }),
        );
      });
      child.on("close", (code, signal) => {
        clearTimeout(deadline);
        const text = Buffer.concat(stderr).toString("utf8");
        resolve({
          code: code ?? 128,
          stdout: Buffer.concat(stdout),
          stderr: signal === null ? text : `${text}\nkilled by ${signal}`,
        });
      });
      child.stdin.on("error", () => {
        // Git may end before it has read everything; its exit code says why.
      });
      const { input = "" } = options;
      for (const part of typeof input === "string" ? [input] : input) child.stdin.write(part);
      child.stdin.end();
    });
}

/** Runs git and returns what it printed, or throws with the first line of its complaint. */
export async function gitText(git: Git, args: readonly string[], options: GitOptions = {}): Promise<string> {
  const result = await git(args, options);
  if (result.code !== 0) throw gitError(args, result);
  return result.stdout.toString("utf8");
}

export function gitError(args: readonly string[], result: GitResult): UserError {
  const complaint = result.stderr.split("\n").find((line) => line.trim() !== "") ?? `exit code ${result.code}`;
  return new UserError("E_GIT", `git ${args.find((arg) => !arg.startsWith("-"))} failed: ${complaint.trim()}`, {
    exit: 3,
    remedy: "check that the repository is intact (git fsck) and reachable",
  });
}

function isolated(
  environment: Readonly<Record<string, string | undefined>>,
  own: readonly Setting[],
  userConfig: boolean,
): Record<string, string> {
  const kept = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined || name.startsWith("GIT_") ? [] : [[name, value] as const],
  );
  const all = [...SETTINGS, ...own];
  const settings = all.flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key] as const,
    [`GIT_CONFIG_VALUE_${i}`, value] as const,
  ]);
  const isolation = userConfig
    ? []
    : ([
        ["GIT_CONFIG_GLOBAL", devNull],
        ["GIT_CONFIG_NOSYSTEM", "1"],
      ] as const);
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(isolation),
    ...Object.fromEntries(settings),
    GIT_CONFIG_COUNT: String(all.length),
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
  };
}
