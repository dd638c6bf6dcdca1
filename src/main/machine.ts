import { availableParallelism } from "node:os";
import { dryFiles, dryForge, dryHosting, dryLargeModels, dryRegistry } from "../adapters/dry-run/dry-ports.ts";
import type { RecordReader } from "../adapters/git/registry-snapshot.ts";
import { sha256 } from "../adapters/node/digest.ts";
import type { OpenFiles } from "../adapters/node/files.ts";
import { createProcesses } from "../adapters/node/processes.ts";
import { createSurroundings } from "../adapters/node/surroundings.ts";
import { createRemoteEngine } from "../adapters/sandbox/remote-engine.ts";
import { createRemoteScorer } from "../adapters/sandbox/remote-scorer.ts";
import { createSandbox, type Sandbox } from "../adapters/sandbox/sandbox.ts";
import { readContract } from "../config/read-contract.ts";
import type { Forge } from "../ports/forge.ts";
import type { LargeModels } from "../ports/large-models.ts";
import type { Log } from "../ports/log.ts";
import type { Ports, RunContext } from "../ports/ports.ts";
import type { Registry } from "../ports/registry.ts";
import type { Repository } from "../ports/repository.ts";
import type { HostingAccess } from "../ports/surroundings.ts";
import { thousands } from "../render/numbers.ts";
import { environment } from "./environment.ts";

/** Ports, and how to let go of everything they hold. */
export interface OpenPorts {
  readonly ports: Ports;
  /** Kills children at once; safe to call from a signal handler. */
  readonly kill: () => void;
  readonly close: () => Promise<void>;
}

export interface Host {
  readonly log: Log;
  /** Absolute path of the sandbox's program. */
  readonly sandboxProgram: string;
  /** Where native packages are installed; null for beside the program. */
  readonly native: string | null;
}

/** What a machine offers wherever the repository lies: files, processes, the sandbox. Nothing is started before it is needed. */
export function openMachine(
  at: { readonly workspace: string; readonly dryRun: boolean; readonly files: OpenFiles; readonly host: Host },
  from: {
    readonly registry: Registry;
    readonly forge: Forge;
    readonly largeModels: LargeModels;
    readonly repository: Repository;
    readonly hosting: HostingAccess;
    readonly run: Pick<RunContext, "runId" | "options" | "workflow">;
  },
): OpenPorts {
  const { files, dryRun } = at;
  const { log } = at.host;
  const processes = createProcesses(at.workspace, environment.variables);
  const sandbox = openSandbox(at.workspace, files, at.host);
  const say = (text: string): void => log.info(`  dry run: ${text}`);
  const ports: Ports = {
    engine: createRemoteEngine(sandbox),
    scorer: createRemoteScorer(sandbox),
    registry: dryRun ? dryRegistry(from.registry, say) : from.registry,
    forge: dryRun ? dryForge(from.forge, say) : from.forge,
    largeModels: dryRun ? dryLargeModels(from.largeModels, say) : from.largeModels,
    files: dryRun ? dryFiles(files, say) : files,
    repository: from.repository,
    processes,
    surroundings: createSurroundings(
      at.workspace,
      environment.variables,
      dryRun ? dryHosting(from.hosting, say) : from.hosting,
    ),
    clock,
    log,
    digest: sha256,
    context: {
      ...from.run,
      workspace: at.workspace,
      platform: environment.platform,
      node: environment.node,
      modelgate: environment.modelgate,
    },
  };
  const kill = (): void => {
    void sandbox.close();
    processes.killAll();
  };
  const close = async (): Promise<void> => {
    processes.killAll();
    await sandbox.close();
    await files.close();
  };
  return { ports, kill, close };
}

export const clock = { now: () => new Date() };

/** Fewer rows are read in no time, and a line about them would only be a riddle. */
const FEWEST_TOLD = 10_000;

function openSandbox(workspace: string, files: OpenFiles, { log, sandboxProgram, native }: Host): Sandbox {
  return createSandbox({
    program: sandboxProgram,
    scratch: () => files.scratch(""),
    workspace,
    native,
    threads: Math.max(1, Math.min(4, availableParallelism())),
    searchPath: environment.searchPath,
    warn: log.warn,
    progress: ({ rows }) => {
      if (rows >= FEWEST_TOLD) log.progress(`  ${thousands(rows)} rows so far`);
    },
  });
}

export const RECORDS: RecordReader = {
  registry: (bytes, where) => readContract("registry", bytes, where),
  version: (bytes, where) => readContract("version", bytes, where),
  status: (bytes, where) => readContract("status", bytes, where),
  alias: (bytes, where) => readContract("alias", bytes, where),
};

/** The same promise at every call; nothing is made before the first. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
