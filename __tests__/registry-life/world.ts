import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createFiles } from "../../src/adapters/node/files.ts";
import { command as deploy } from "../../src/commands/deploy/index.ts";
import { command as gc } from "../../src/commands/gc/index.ts";
import { command as promote } from "../../src/commands/promote/index.ts";
import { command as register } from "../../src/commands/register/index.ts";
import { command as retire } from "../../src/commands/retire/index.ts";
import { command as rollback } from "../../src/commands/rollback/index.ts";
import { command as verify } from "../../src/commands/verify/index.ts";
import { UserError } from "../../src/core/user-error.ts";
import type { VersionState } from "../../src/domain/registry/records.ts";
import { openLocalPorts } from "../../src/main/local-ports.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { createMemoryScorer } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";
import { COMMON, fraudConfig } from "../fraud-config.ts";
import { SANDBOX_PROGRAM, temporaryFolder } from "../open-sandbox.ts";
import { type Kill, startUnderGit } from "./dying-git.ts";
import type { Environment } from "./model.ts";

export const REGISTRY = "modelgate/registry";
const LOG = { info: () => {}, warn: () => {}, progress: () => {}, child: () => {} };
const config = (limit: string): string =>
  fraudConfig(
    { staging: "{ file: deploy/staging.yaml }", production: "{ file: deploy/production.yaml, needs: staging }" },
    limit,
  );

/** What a command printed, or the code of the error that ended it. */
export type Answer = Readonly<Record<string, unknown>> | string;

/**
 * A repository on this machine and the commands at work in it, each with ports of its own as in a process of its own:
 * real git, real files, the real forge of files. Only the scorer is the one in memory. Models above `limit` do not lie on
 * the branch.
 */
export function openWorld(limit = "1MiB") {
  const { path: folder, remove } = temporaryFolder("registry-life");
  const world = worldIn(folder, remove);
  const { git } = world;
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Ada");
  git("config", "user.email", "ada@example.org");
  writeFileSync(join(folder, "modelgate.yml"), config(limit));
  git("add", "--all");
  git("commit", "--quiet", "--message", "A model");
  return world;
}

/** Another repository in the same state. */
export function copyWorld(of: World): World {
  const { path: folder, remove } = temporaryFolder("registry-life");
  cpSync(of.folder, folder, { recursive: true });
  return worldIn(folder, remove);
}

/** The world in a folder that is one. */
export function worldIn(folder: string, remove: () => void) {
  const git = (...args: string[]): string => {
    const result = spawnSync("git", args, { cwd: folder, encoding: "utf8" });
    if (result.status !== 0) throw new Error(`git ${args.join(" ")}: ${result.stderr}`);
    return result.stdout.trim();
  };
  const run = async (work: (ports: Ports) => Promise<{ readonly json: string }>): Promise<Answer> => {
    const host = { log: LOG, sandboxProgram: SANDBOX_PROGRAM, native: null };
    const open = openLocalPorts(folder, COMMON, host);
    try {
      return JSON.parse((await work({ ...open.ports, scorer: createMemoryScorer(open.ports.files) })).json);
    } catch (error) {
      if (error instanceof UserError) return error.code;
      throw error;
    } finally {
      await open.close();
    }
  };
  const leave = (factor: number): Promise<void> => leaveRun(createFiles(folder, COMMON.outputDir), { factor });
  return {
    folder,
    git,
    remove,
    /** Leaves what train and evaluate would have. */
    leave,
    register: async (factor: number): Promise<Answer> => {
      await leave(factor);
      return run((ports) => register.run({ ...COMMON, force: null }, ports));
    },
    /** The program itself, as a process that is killed at one of its calls of git. */
    registerAndDie: async (factor: number, kill: Kill) => {
      await leave(factor);
      return startUnderGit(folder, ["register", "--json"], kill);
    },
    deploy: (environment: Environment, version: number) =>
      run((ports) => deploy.run({ ...COMMON, environment, version: String(version) }, ports)),
    /** Likewise, while it takes a version out of service. */
    retireAndDie: (version: number, state: VersionState, kill: Kill) =>
      startUnderGit(folder, ["retire", String(version), "--state", state, "--reason", "tried"], kill),
    gc: (keep: number) => run((ports) => gc.run({ ...COMMON, keep }, ports)),
    /** The program itself, killed while it gives models up. */
    gcAndDie: (keep: number, kill: Kill) => startUnderGit(folder, ["gc", "--keep", String(keep)], kill),
    force: (environment: Environment, version: number) =>
      run((ports) => promote.run({ ...COMMON, environment, version: String(version), force: "an emergency" }, ports)),
    promote: (environment: Environment) =>
      run((ports) => promote.run({ ...COMMON, environment, version: null, force: null }, ports)),
    rollback: (environment: Environment) =>
      run((ports) => rollback.run({ ...COMMON, environment, to: null, reason: null }, ports)),
    retire: (version: number, state: VersionState) =>
      run((ports) => retire.run({ ...COMMON, version: String(version), state, reason: "tried" }, ports)),
    verify: () => run((ports) => verify.run(COMMON, ports)),
    merge: (environment: Environment) => git("merge", "--quiet", "--no-edit", `deploy/${environment}/fraud`),
  };
}

export type World = ReturnType<typeof worldIn>;
