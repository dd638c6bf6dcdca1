import { execFileSync } from "node:child_process";
import type { RunOptions } from "./run-options.ts";

/**
 * The workflow files of a commit, in the order of their names: what GitHub looks at when an event comes in. Each can
 * be given to `runWorkflow`, which says whether the event triggers it. None when the commit has no such folder.
 */
export function workflowsAt(repositoryFolder: string, sha: string): RunOptions["workflow"][] {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-C", repositoryFolder, ...args], { encoding: "utf8" });
  return git("ls-tree", "-z", "--name-only", sha, ".github/workflows/")
    .split("\0")
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => ({ path, text: git("show", `${sha}:${path}`) }));
}
