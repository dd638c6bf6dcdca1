import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FIXTURES, temporaryFolder } from "../open-sandbox.ts";

export const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A small repository whose training command copies a real exported model: quick to train, real to everything after. */
export function openWorkspace(options: {
  readonly config: string;
  readonly fixtures: readonly string[];
  /** Part of the folder's name. */
  readonly name?: string;
}) {
  const at = workspaceIn(temporaryFolder(options.name ?? "workspace"));
  at.git("init", "--quiet", "--initial-branch=main");
  at.git("config", "user.name", "Ada");
  at.git("config", "user.email", "ada@example.org");
  at.write("modelgate.yml", options.config);
  for (const fixture of options.fixtures) copyFileSync(join(FIXTURES, fixture), join(at.folder, fixture));
  at.git("add", "--all");
  at.git("commit", "--quiet", "--message", "A model");
  return at;
}

/** A workspace as another one is now: what many tests begin with is made once. */
export function copyWorkspace(of: Workspace): Workspace {
  const folder = temporaryFolder("workspace");
  cpSync(of.folder, folder.path, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  return workspaceIn(folder);
}

function workspaceIn(folder: ReturnType<typeof temporaryFolder>) {
  const git = (...args: string[]): string => {
    const result = spawnSync("git", args, { cwd: folder.path, encoding: "utf8" });
    if (result.status !== 0) throw new Error(`git ${args.join(" ")}: ${result.stderr}`);
    return result.stdout.trim();
  };
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), content);
  };
  return {
    folder: folder.path,
    remove: folder.remove,
    git,
    write,
    read: (path: string): string => readFileSync(join(folder.path, path), "utf8"),
    list: (path: string): string[] => {
      try {
        return readdirSync(join(folder.path, path))
          .filter((name) => name !== ".gitignore")
          .sort();
      } catch {
        return [];
      }
    },
    /** Runs a command to its end and returns whatever came of it. */
    modelgate: (...args: string[]): CommandResult => {
      const result = spawnSync(process.execPath, [PROGRAM, ...args, "--local"], {
        cwd: folder.path,
        encoding: "utf8",
        maxBuffer: 1e9,
      });
      return { code: result.status ?? -1, stdout: result.stdout, stderr: result.stderr };
    },
    /** Starts a command in a process group of its own, to be killed. */
    start: (...args: string[]) =>
      spawn(process.execPath, [PROGRAM, ...args, "--local"], { cwd: folder.path, stdio: "ignore", detached: true }),
    merge: (branch: string): void => {
      git("switch", "--quiet", "main");
      git("merge", "--quiet", "--no-edit", branch);
    },
  };
}

export type Workspace = ReturnType<typeof workspaceIn>;

/** A binary model of the cancer fixture; each part may be replaced. Its 169 test rows are to decide comparisons. */
export function cancerConfig(
  parts: { readonly run?: string; readonly data?: string; readonly gates?: string; readonly more?: string } = {},
): string {
  return `version: 1
models:
  cancer:
    task: binary
    train: { run: '${parts.run ?? "cp cancer-zipmap.onnx $MODELGATE_OUTPUT/model.onnx"}' }
    data:
${parts.data ?? "      train: cancer-train.csv\n      test: cancer-test.csv"}
      label: benign
      exclude: [size]
    evaluate: { gates: ${parts.gates ?? "[{ metric: roc_auc, min: 0.9 }, { metric: roc_auc, vs: champion, max-regression: 0.02 }]"}, stats: { min-rows: 100 } }
    deploy: { production: { file: deploy/production/cancer.yaml } }
${parts.more ?? ""}`;
}

export const CANCER_FIXTURES = ["cancer-zipmap.onnx", "cancer-forest.onnx", "cancer-train.csv", "cancer-test.csv"];
