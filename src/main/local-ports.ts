import { randomBytes } from "node:crypto";
import { writeBranch } from "../adapters/git/branch-writer.ts";
import { createGit } from "../adapters/git/git.ts";
import type { Identity } from "../adapters/git/identity.ts";
import { createPrivateClone, localRemote } from "../adapters/git/private-clone.ts";
import { createRegistry } from "../adapters/git/registry.ts";
import { createRepository } from "../adapters/git/repository.ts";
import { createLocalForge } from "../adapters/local/forge.ts";
import { createLocalLargeModels } from "../adapters/local/large-models.ts";
import { sha256 } from "../adapters/node/digest.ts";
import { createFiles, type OpenFiles } from "../adapters/node/files.ts";
import { loadConfig } from "../config/load-config.ts";
import type { CommonInputs } from "../core/command.ts";
import type { Log } from "../ports/log.ts";
import { environment } from "./environment.ts";
import { refuseLostRegistry } from "./lost-registry.ts";
import { clock, type Host, type OpenPorts, once, openMachine, RECORDS } from "./machine.ts";

const ANONYMOUS: Identity = { name: "Modelgate", email: "modelgate@localhost" };

/** Joins the adapters for work without GitHub, in a repository on this machine. */
export function openLocalPorts(workspace: string, inputs: CommonInputs, host: Host): OpenPorts {
  const files = createFiles(workspace, inputs.outputDir);
  return openMachine(
    { workspace, dryRun: inputs.dryRun, files, host },
    {
      ...openRepository(workspace, { inputs, files, log: host.log }),
      hosting: { kind: "none" },
      run: { runId: `local-${randomBytes(6).toString("hex")}`, options: " --local", workflow: null },
    },
  );
}

/** What lies in git: the registry branch, the branches of pull requests, and the user's own history. */
function openRepository(
  workspace: string,
  { inputs, files, log }: { readonly inputs: CommonInputs; readonly files: OpenFiles; readonly log: Log },
) {
  const { variables } = environment;
  const git = createGit(workspace, variables);
  const config = once(() => loadConfig(inputs, files));
  const branch = async (): Promise<string> => (await config()).registry.branch;
  const repository = createRepository(git, branch);
  const author = once(async (): Promise<Identity> => (await repository.actor()) ?? ANONYMOUS);
  const clone = once(async () =>
    createPrivateClone(await files.scratch("private-clone"), localRemote(workspace), variables),
  );
  const largeModels = createLocalLargeModels(`${inputs.outputDir}/forge/releases`, files, sha256);
  const registry = createRegistry({
    branch,
    refuseLost: async (name) => refuseLostRegistry({ git, repository, config: await config() }, name),
    tags: async () => (await config()).registry.tags,
    clone,
    author,
    reader: { digest: sha256, records: RECORDS, largeModels },
    onRetry: (attempt) => log.info(`  another writer was faster; trying again (${attempt})`),
  });
  const forge = createLocalForge({
    workspace,
    folder: `${inputs.outputDir}/forge`,
    files,
    locked: (work) => files.locked(`${inputs.outputDir}/forge/.lock`, work),
    git,
    write: async (change) =>
      writeBranch({ clone: await clone(), author: await author() }, { ...change, message: change.commitMessage }),
    defaultBranch: repository.defaultBranch,
    now: clock.now,
  });
  return { registry, forge, largeModels, repository };
}
