import { spawn } from "node:child_process";
import { devNull } from "node:os";

export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** A bare repository on disk, asked through real git. */
export interface GitStore {
  readonly folder: string;
  /** What git printed, without the final newline. Throws when git fails. */
  text(args: readonly string[], options?: GitInput): Promise<string>;
  run(args: readonly string[], options?: GitInput): Promise<GitAnswer>;
  /** The commit that a revision names, or null. */
  commit(revision: string): Promise<string | null>;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
}

export interface GitInput {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The environment for git on the server: nothing of `GIT_*` and of no user's configuration gets in. */
export function serverEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name.startsWith("GIT_") ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: "1",
    LC_ALL: "C",
    ...more,
  };
}

/** Git in a bare repository that may not be there yet. */
export function createGitStore(folder: string): GitStore {
  const run = (args: readonly string[], options: GitInput = {}): Promise<GitAnswer> => runGit(folder, args, options);
  const text = async (args: readonly string[], options: GitInput = {}): Promise<string> => {
    const { code, stdout, stderr } = await run(args, options);
    if (code !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout.toString("utf8").replace(/\n$/, "");
  };
  return {
    folder,
    run,
    text,
    commit: async (revision) => {
      const { code, stdout } = await run([
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${revision}^{commit}`,
      ]);
      return code === 0 ? stdout.toString("utf8").trim() : null;
    },
    isAncestor: async (ancestor, descendant) =>
      (await run(["merge-base", "--is-ancestor", ancestor, descendant])).code === 0,
  };
}

function runGit(folder: string, args: readonly string[], options: GitInput): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, {
      cwd: folder,
      env: serverEnvironment({ GIT_DIR: folder, ...options.environment }),
      stdio: ["pipe", "pipe", "pipe"],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") }),
    );
    child.stdin.on("error", () => {
      // Git may end before it has read everything; its exit code says why.
    });
    child.stdin.end(options.input ?? "");
  });
}
