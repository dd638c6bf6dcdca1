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
  readonly git: Git;
  readonly write: WriteBranch;
  readonly defaultBranch: () => Promise<string | null>;
  readonly now: () => Date;
}

/** The forge without GitHub: branches to merge, and files to read under `.modelgate/forge/`. */
export function createLocalForge(options: LocalForgeOptions): Forge {
  const { folder, files, git } = options;
  const at = { workspace: options.workspace, forge: folder, files };
  const comments = createLocalComments(folder, files);
  return {
    pulls: createLocalPulls(createCardFolder("pulls", at), git, options),
    comments: { save: comments.save },
    issues: createLocalIssues(createCardFolder("issues", at), { now: options.now, addComment: comments.append }),
    statuses: createLocalStatuses(folder, files),
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
