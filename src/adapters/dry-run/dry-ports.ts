import type { Files } from "../../ports/files.ts";
import type { Forge, Place } from "../../ports/forge.ts";
import type { LargeModels } from "../../ports/large-models.ts";
import type { Registry } from "../../ports/registry.ts";
import type { HostingAccess, KeptRelease } from "../../ports/surroundings.ts";

/** Told what would have been done. */
type Say = (text: string) => void;

/** Files that are read, but written only in the scratch folder. */
export function dryFiles(files: Files, say: Say): Files {
  const scratch = async (): Promise<string> => files.scratch("");
  return {
    ...files,
    write: async (path, content) => {
      if (path.startsWith(await scratch())) await files.write(path, content);
      else say(`would write ${path}`);
    },
    claimFolder: async (path, names) => {
      await files.claimFolder(path, names);
      return async () => say(`would replace ${path}`);
    },
    publish: async (_, path) => say(`would write ${path}`),
  };
}

/** A registry that decides and says what it would commit. */
export function dryRegistry(registry: Registry, say: Say): Registry {
  return {
    snapshot: registry.snapshot,
    history: registry.history,
    commit: async (decide) => {
      const decision = await decide(await registry.snapshot());
      if (decision.kind === "nothing") return { outcome: "nothing", commit: null, value: decision.value };
      say(`would commit to the registry: ${decision.change.message.split("\n")[0]}`);
      return { outcome: "planned", commit: null, value: decision.value };
    },
  };
}

/** GitHub that is asked, but of which nothing is taken away. */
export function dryHosting(access: HostingAccess, say: Say): HostingAccess {
  if (access.kind !== "github") return access;
  const removeRelease = async ({ tag }: KeptRelease): Promise<void> => say(`would take away the release ${tag}`);
  return { ...access, hosting: { ...access.hosting, removeRelease } };
}

/** Large models that are read, but never added or given up. */
export function dryLargeModels(models: LargeModels, say: Say): LargeModels {
  return {
    get: models.get,
    put: async ({ tag }) => say(`would keep the model in the release ${tag}`),
    remove: async ({ tag }) => {
      say(`would delete the model in the release ${tag}`);
      return false;
    },
  };
}

/** A forge that is read, but never changed. */
export function dryForge(forge: Forge, say: Say): Forge {
  const nowhere: Place = { number: 0, location: "(dry run)" };
  const would = (text: string): Place => {
    say(`would ${text}`);
    return nowhere;
  };
  return {
    pulls: {
      propose: async (change) => ({ ...would(`propose ${change.branch}: ${change.title}`), operation: "planned" }),
      ofBranch: async () => null,
      lastMerged: async () => null,
    },
    comments: { save: async (pull) => would(`comment on pull request ${pull}`) },
    issues: {
      find: forge.issues.find,
      open: async (_, text) => would(`open an issue: ${text.title}`),
      update: async (number, _, change) => would(`leave issue ${number} ${change.state}`),
    },
    statuses: {
      save: async (commit, statuses) => say(`would set ${statuses.length} statuses at ${commit.slice(0, 12)}`),
    },
  };
}
