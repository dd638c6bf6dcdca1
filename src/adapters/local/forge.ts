import { formatJson } from "../../domain/contract/json.ts";
import type { Files } from "../../ports/files.ts";
import type { CommitStatus, Forge, Statuses } from "../../ports/forge.ts";
import type { Git } from "../git/git.ts";
import { createCardFolder } from "./card-folder.ts";
import { createLocalComments } from "./comments.ts";
import { createLocalIssues } from "./issues.ts";
import { createLocalPulls, type WriteBranch } from "./pulls.ts";

export interface LocalForgeOptions {
  readonly workspace: string;
  /** The forge's folder, relative to the workspace. */
  readonly folder: string;
  readonly files: Files;
  /** Runs work while nobody else changes the forge. */
  readonly locked: <T>(work: () => Promise<T>) => Promise<T>;
  readonly git: Git;
  readonly write: WriteBranch;
  readonly defaultBranch: () => Promise<string | null>;
  readonly now: () => Date;
}

/**
 * The forge without GitHub: branches to merge, and files to read under `.modelgate/forge/`. Every change reads, decides
 * and writes under one lock, so that two processes never take the same number or undo each other's cards.
 */
export function createLocalForge(options: LocalForgeOptions): Forge {
  const { folder, files, git } = options;
  const at = { workspace: options.workspace, forge: folder, files };
  const comments = createLocalComments(folder, files);
  const pulls = createLocalPulls(createCardFolder("pulls", at), git, options);
  const issues = createLocalIssues(createCardFolder("issues", at), { now: options.now, addComment: comments.append });
  const statuses = createLocalStatuses(folder, files);
  const { locked } = options;
  return {
    pulls: {
      propose: (change) => locked(() => pulls.propose(change)),
      ofBranch: (branch) => locked(() => pulls.ofBranch(branch)),
      lastMerged: (branch) => locked(() => pulls.lastMerged(branch)),
    },
    comments: { save: (...comment) => locked(() => comments.save(...comment)) },
    issues: {
      find: issues.find,
      open: (...issue) => locked(() => issues.open(...issue)),
      update: (...change) => locked(() => issues.update(...change)),
    },
    statuses: { save: (...given) => locked(() => statuses.save(...given)) },
  };
}

function createLocalStatuses(folder: string, files: Files): Statuses {
  return {
    save: async (commit, statuses) => {
      const path = `${folder}/statuses/${commit}.json`;
      const bytes = await files.read(path);
      const before =
        bytes === null ? [] : (JSON.parse(new TextDecoder().decode(bytes)) as { statuses: CommitStatus[] }).statuses;
      const contexts = new Set(statuses.map((status) => status.context));
      const kept = before.filter((status) => !contexts.has(status.context));
      await files.write(path, formatJson({ schema: 1, commit, statuses: [...kept, ...statuses] }));
    },
  };
}
