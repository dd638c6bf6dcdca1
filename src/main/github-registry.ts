import type { Identity } from "../adapters/git/identity.ts";
import type { PrivateClone } from "../adapters/git/private-clone.ts";
import { createRegistry } from "../adapters/git/registry.ts";
import type { Target } from "../adapters/github/target.ts";
import { sha256 } from "../adapters/node/digest.ts";
import type { Config } from "../config/config.ts";
import { UserError } from "../core/user-error.ts";
import type { LargeModels } from "../ports/large-models.ts";
import type { Log } from "../ports/log.ts";
import type { Registry } from "../ports/registry.ts";
import type { Repository } from "../ports/repository.ts";
import { refuseDeletedRegistry } from "./lost-registry.ts";
import { once, RECORDS } from "./machine.ts";

interface Parts {
  readonly config: () => Promise<Config>;
  /** The repository that is worked on. */
  readonly repository: Repository;
  readonly author: () => Promise<Identity>;
  /** A private clone of a repository by its full name; null for the one that is worked on. */
  readonly cloneOf: (fullName: string | null) => Promise<PrivateClone>;
  readonly target: () => Promise<Target>;
  readonly log: Log;
}

/** The registry on GitHub and its large models: in the repository that is worked on, or where registry.repository says. */
export function openGitHubRegistry(parts: Parts): { readonly registry: Registry; readonly largeModels: LargeModels } {
  const { config, repository, author, log } = parts;
  const home = async (): Promise<string | null> => (await config()).registry.repository;
  const releases = once(async () => {
    const { createReleases } = await import("../adapters/github/releases.ts");
    const [target, elsewhere] = [await parts.target(), await home()];
    const [owner = "", repo = ""] = elsewhere?.split("/") ?? [target.owner, target.repo];
    return createReleases({ ...target, owner, repo }, sha256);
  });
  const largeModels: LargeModels = {
    put: (at, model) => reaching(home, async () => (await releases()).put(at, model)),
    get: (at) => reaching(home, async () => (await releases()).get(at)),
    remove: (at) => reaching(home, async () => (await releases()).remove(at)),
  };
  const registry = createRegistry({
    branch: async () => (await config()).registry.branch,
    tags: async () => (await config()).registry.tags,
    refuseLost: async (branch) => refuseDeletedRegistry({ repository, config: await config() }, branch),
    clone: once(async () => parts.cloneOf(await home())),
    author,
    reader: { digest: sha256, records: RECORDS, largeModels },
    onRetry: (attempt) => log.info(`  another writer was faster; trying again (${attempt})`),
  });
  return {
    largeModels,
    registry: {
      snapshot: () => reaching(home, registry.snapshot),
      history: () => reaching(home, registry.history),
      commit: (decide) => reaching(home, () => registry.commit(decide)),
    },
  };
}

/** Where another repository refuses the token, no line of `permissions:` helps: they are about a job's own repository. */
async function reaching<T>(home: () => Promise<string | null>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const elsewhere = await home();
    if (elsewhere === null || !(error instanceof UserError) || !/^E_(PERMISSION|TOKEN)$/.test(error.code)) throw error;
    throw new UserError(error.code, `${error.message} (registry.repository is ${elsewhere})`, {
      exit: 3,
      remedy: `a workflow's own token reaches its own repository only: pass as token: that of an app, or a person, that may write to ${elsewhere} (contents: write) too`,
      cause: error,
    });
  }
}
