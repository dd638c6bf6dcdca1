import { randomBytes } from "node:crypto";
import { dryFiles, dryForge, dryRegistry } from "../adapters/dry-run/dry-ports.ts";
import { writeBranch } from "../adapters/git/branch-writer.ts";
import { createGit } from "../adapters/git/git.ts";
import { createPrivateClone, type Identity, localRemote } from "../adapters/git/private-clone.ts";
import { createRegistry } from "../adapters/git/registry.ts";
import type { RecordReader } from "../adapters/git/registry-snapshot.ts";
import { createRepository } from "../adapters/git/repository.ts";
import { createLocalForge } from "../adapters/local/forge.ts";
import { sha256 } from "../adapters/node/digest.ts";
import { createFiles, type OpenFiles } from "../adapters/node/files.ts";
import { createProcesses } from "../adapters/node/processes.ts";
import { createRemoteEngine } from "../adapters/sandbox/remote-engine.ts";
import { createRemoteScorer } from "../adapters/sandbox/remote-scorer.ts";
import { createSandbox, type Sandbox } from "../adapters/sandbox/sandbox.ts";
import { loadConfig } from "../config/load-config.ts";
import { readContract } from "../config/read-contract.ts";
import type { CommonInputs } from "../core/command.ts";
import type { Files } from "../ports/files.ts";
import type { Log } from "../ports/log.ts";
import type { Ports } from "../ports/ports.ts";
import { thousands } from "../render/numbers.ts";
import { environment } from "./environment.ts";

/** Ports, and how to let go of everything they hold. */
export interface OpenPorts {
  readonly ports: Ports;
  /** Kills children at once; safe to call from a signal handler. */
  readonly kill: () => void;
  readonly close: () => Promise<void>;
}

const ANONYMOUS: Identity = { name: "Modelgate", email: "modelgate@localhost" };

export interface Host {
  readonly log: Log;
  /** Absolute path of the sandbox's program. */
  readonly sandboxProgram: string;
}

/** Joins the adapters for work without GitHub, in a repository on this machine. Nothing is started before it is needed. */
export function openLocalPorts(workspace: string, inputs: CommonInputs, host: Host): OpenPorts {
  const { log } = host;
  const files = createFiles(workspace, inputs.outputDir);
  const processes = createProcesses(workspace, environment.variables);
  const sandbox = openSandbox(workspace, files, host);
  const { registry, forge, repository } = openRepository(workspace, { inputs, files, log });
  const say = (text: string): void => log.info(`  dry run: ${text}`);
  const ports: Ports = {
    engine: createRemoteEngine(sandbox),
    scorer: createRemoteScorer(sandbox),
    registry: inputs.dryRun ? dryRegistry(registry, say) : registry,
    forge: inputs.dryRun ? dryForge(forge, say) : forge,
    files: inputs.dryRun ? dryFiles(files, say) : files,
    repository,
    processes,
    clock,
    log,
    digest: sha256,
    context: {
      runId: `local-${randomBytes(6).toString("hex")}`,
      platform: environment.platform,
      node: environment.node,
      options: " --local",
      modelgate: environment.modelgate,
    },
  };
  const kill = (): void => {
    sandbox.close();
    processes.killAll();
  };
  return {
    ports,
    kill,
    close: async () => {
      kill();
      await files.close();
    },
  };
}

const clock = { now: () => new Date() };

function openSandbox(workspace: string, files: Files, { log, sandboxProgram }: Host): Sandbox {
  return createSandbox({
    program: sandboxProgram,
    scratch: () => files.scratch(""),
    workspace,
    threads: environment.threads,
    searchPath: environment.searchPath,
    warn: log.warn,
    progress: ({ rows }) => {
      if (rows > 0) log.progress(`  ${thousands(rows)} rows`);
    },
  });
}

/** What lies in git: the registry branch, the branches of pull requests, and the user's own history. */
function openRepository(
  workspace: string,
  { inputs, files, log }: { readonly inputs: CommonInputs; readonly files: OpenFiles; readonly log: Log },
) {
  const { variables } = environment;
  const git = createGit(workspace, variables);
  const repository = createRepository(git);
  const author = async (): Promise<Identity> => (await repository.actor()) ?? ANONYMOUS;
  const clone = once(async () =>
    createPrivateClone(await files.scratch("private-clone"), localRemote(workspace), variables),
  );
  const registry = createRegistry({
    branch: once(async () => (await loadConfig(inputs, files)).registry.branch),
    clone,
    author,
    reader: { digest: sha256, records: RECORDS },
    onRetry: (attempt) => log.info(`  another writer was faster; trying again (${attempt})`),
  });
  const forge = createLocalForge({
    workspace,
    folder: `${inputs.outputDir}/forge`,
    files,
    locked: (work) => files.locked(`${inputs.outputDir}/forge/.lock`, work),
    git,
    write: async (change) =>
      writeBranch(
        { repository: git, clone: await clone(), author: await author() },
        { ...change, message: change.commitMessage },
      ),
    defaultBranch: repository.defaultBranch,
    now: clock.now,
  });
  return { registry, forge, repository };
}

const RECORDS: RecordReader = {
  registry: (bytes, where) => readContract("registry", bytes, where),
  version: (bytes, where) => readContract("version", bytes, where),
  status: (bytes, where) => readContract("status", bytes, where),
  alias: (bytes, where) => readContract("alias", bytes, where),
};

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
