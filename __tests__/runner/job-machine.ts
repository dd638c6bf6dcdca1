import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Frame } from "./frame.ts";
import type { Masker } from "./masker.ts";
import type { RunOptions } from "./run-options.ts";
import type { Conclusion } from "./run-result.ts";
import { RUNNER_TIMES, type Times } from "./spawn-step.ts";
import type { StepRecord } from "./step-record.ts";

/** The folders of a hosted runner, all fresh for one job. */
export interface MachineFolders {
  readonly home: string;
  readonly work: string;
  readonly workspace: string;
  readonly temp: string;
  readonly tools: string;
  readonly actions: string;
}

/** An action's `post` script, which runs when the job's steps are over. */
export interface PostStep {
  readonly name: string;
  readonly condition: string;
  readonly env: ReadonlyMap<string, string>;
  readonly action: string;
  readonly run: (frame: Frame, record: StepRecord) => Promise<Conclusion>;
}

/** One machine with one job on it: what its steps share and change. */
export interface JobMachine {
  readonly options: RunOptions;
  readonly folders: MachineFolders;
  readonly masker: Masker;
  readonly times: Times;
  /** PATH before any step added to it. */
  readonly path: readonly string[];
  readonly runner: Readonly<Record<string, string>>;
  /** What steps see in `env`: the workflow's, the job's, and what GITHUB_ENV added. */
  readonly environment: Map<string, string>;
  /** What GITHUB_PATH added, the latest first. */
  readonly addedPath: string[];
  /** Present in JavaScript actions only. */
  readonly runtime: Readonly<Record<string, string>>;
  /** Present in every step of a job with `id-token: write`. */
  readonly identity: Readonly<Record<string, string>>;
  /** Fired by cancelling: the processes that run now. A step that starts later is not touched. */
  readonly running: Set<AbortController>;
  readonly groups: Set<number>;
  readonly posts: PostStep[];
  cancelled: boolean;
}

const SYSTEM_PATH = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

function makeFolders(options: RunOptions, job: string): MachineFolders {
  const home = join(options.root, `${job}-${randomUUID().slice(0, 8)}`);
  const work = join(home, "work");
  const name = options.github.repository.split("/")[1] ?? "repository";
  const folders = {
    home,
    work: join(work, name),
    workspace: join(work, name, name),
    temp: join(work, "_temp"),
    tools: join(home, "tools"),
    actions: join(work, "_actions"),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  for (const part of ["_runner_file_commands", "_github_workflow"]) mkdirSync(join(folders.temp, part));
  for (const [major, bin] of Object.entries(options.nodes ?? {})) {
    mkdirSync(join(folders.tools, "node", major, "x64"), { recursive: true });
    symlinkSync(bin, join(folders.tools, "node", major, "x64", "bin"));
  }
  writeFileSync(join(folders.temp, "_github_workflow", "event.json"), JSON.stringify(options.event.payload, null, 2));
  return folders;
}

/** A fresh machine. Nothing of this process's environment gets onto it. */
export function createJobMachine(
  options: RunOptions,
  how: { readonly job: string; readonly masker: Masker; readonly identity: boolean },
): JobMachine {
  const folders = makeFolders(options, how.job.replace(/[^\w.-]/g, "-"));
  const store = options.store ?? join(options.root, "store");
  mkdirSync(store, { recursive: true });
  const runtimeToken = createHash("sha256").update(`${store}/${how.job}`).digest("hex");
  how.masker.add(runtimeToken);
  const { oidc } = options;
  if (oidc !== undefined) how.masker.add(oidc.token);
  return {
    options,
    folders,
    masker: how.masker,
    times: { ...RUNNER_TIMES, ...options.times },
    path: options.path ?? [dirname(process.execPath), ...SYSTEM_PATH],
    runner: {
      name: "strict-runner",
      os: "Linux",
      arch: "X64",
      temp: folders.temp,
      tool_cache: folders.tools,
      workspace: folders.work,
      environment: "github-hosted",
    },
    environment: new Map(),
    addedPath: [],
    runtime: {
      ACTIONS_RUNTIME_URL: `file://${store}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken,
      ACTIONS_RESULTS_URL: `file://${store}/artifacts/`,
      ACTIONS_CACHE_URL: `file://${store}/caches/`,
    },
    identity:
      how.identity && oidc !== undefined
        ? { ACTIONS_ID_TOKEN_REQUEST_URL: oidc.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.token }
        : {},
    running: new Set(),
    groups: new Set(),
    posts: [],
    cancelled: false,
  };
}

/** Stops the processes that run now, and lets no step start that asks for success. */
export function cancelMachine(machine: JobMachine): void {
  machine.cancelled = true;
  for (const process of machine.running) process.abort();
}

/** Kills whatever steps left running, as a runner does when the job is over. */
export function clearMachine(machine: JobMachine): void {
  for (const group of machine.groups) {
    try {
      process.kill(-group, "SIGKILL");
    } catch {
      // Nobody is left in it.
    }
  }
}
