import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RunOptions } from "./run-options.ts";
import type { RunResult } from "./run-result.ts";
import { runWorkflow } from "./run-workflow.ts";
import { STAND_INS } from "./stand-ins.ts";

/** A repository `acme/shop` on a server made of files, and everything to run a workflow on it. */
export interface Scene {
  readonly root: string;
  readonly sha: string;
  readonly options: (workflow: string, more?: Partial<RunOptions>) => RunOptions;
  /** Runs a workflow on a push to main. */
  readonly run: (workflow: string, more?: Partial<RunOptions>) => Promise<RunResult>;
  /** Runs the steps (YAML, unindented) of one job named `job`. */
  readonly steps: (steps: string, more?: Partial<RunOptions>) => Promise<RunResult>;
  readonly remove: () => void;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function commit(root: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, "source");
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
  writeFiles(folder, { "README.md": "shop\n", ...files });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "--message=first");
  execFileSync("git", ["clone", "--quiet", "--bare", folder, join(root, "server/acme/shop.git")]);
  return git("rev-parse", "HEAD").trim();
}

/** A scene whose repository holds `files`; nothing else is set up. */
export function createScene(files: Readonly<Record<string, string>> = {}): Scene {
  const root = mkdtempSync(join(tmpdir(), "strict-runner-"));
  const sha = commit(root, files);
  let count = 0;
  const options: Scene["options"] = (workflow, more = {}) => ({
    root: join(root, `run-${++count}`),
    workflow: { path: ".github/workflows/test.yml", text: workflow },
    event: { name: "push", payload: { ref: "refs/heads/main", before: "0".repeat(40), after: sha } },
    github: {
      repository: "acme/shop",
      ref: "refs/heads/main",
      sha,
      actor: "ada",
      server_url: `file://${root}/server`,
      api_url: "http://127.0.0.1:9/api/v3",
      graphql_url: "http://127.0.0.1:9/api/graphql",
      run_id: "42",
      run_attempt: "1",
    },
    tokenFor: () => "ghs_token_of_the_job",
    actions: STAND_INS,
    ...more,
  });
  const run: Scene["run"] = (workflow, more) => runWorkflow(options(workflow, more));
  const indent = (text: string): string => text.trim().replace(/^/gm, "      ");
  return {
    root,
    sha,
    options,
    run,
    steps: (steps, more) =>
      run(`on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${indent(steps)}\n`, more),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
