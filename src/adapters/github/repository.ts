import { UserError } from "../../core/user-error.ts";
import type { Repository } from "../../ports/repository.ts";
import type { PrivateClone } from "../git/private-clone.ts";
import { asking } from "./api-error.ts";
import type { Api } from "./client.ts";
import { noReply } from "./no-reply.ts";

/** What a workflow run works on, where the runner's checkout does not tell. */
export interface Subject {
  readonly owner: string;
  readonly repo: string;
  readonly commit: string;
  readonly branch: string | null;
  readonly defaultBranch: string | null;
  readonly actor: string;
  readonly serverUrl: string;
}

const BRANCH = "refs/heads/";

/**
 * The repository as a workflow run sees it. A checkout is shallow, detached, and knows no other branch, so commit and
 * branch come from the event, and files of other branches from GitHub by git.
 */
export function createGitHubRepository(
  subject: Subject,
  from: {
    readonly checkout: Repository;
    readonly clone: () => Promise<PrivateClone>;
    readonly api: () => Promise<Api>;
  },
): Repository {
  const tips = new Map<string, Promise<string | null>>();
  const tipOf = (branch: string): Promise<string | null> => {
    const tip = tips.get(branch) ?? from.clone().then((clone) => clone.fetch(branch));
    tips.set(branch, tip);
    return tip;
  };
  return {
    head: async () => {
      // A job that only reports has nothing checked out.
      const checkedOut = await from.checkout.head().catch(() => null);
      return { commit: subject.commit, branch: subject.branch, dirty: checkedOut?.dirty ?? false };
    },
    defaultBranch: async () => {
      if (subject.defaultBranch !== null) return subject.defaultBranch;
      const { owner, repo } = subject;
      const doing = { what: "tell the default branch", permission: "contents: read" };
      const api = await from.api();
      return (await asking(doing, () => api.rest.repos.get({ owner, repo }))).data.default_branch;
    },
    readAt: async (revision, path) => {
      if (!revision.startsWith(BRANCH)) return from.checkout.readAt(revision, path);
      const tip = await tipOf(revision.slice(BRANCH.length));
      if (tip === null) return null;
      const clone = await from.clone();
      const entry = await clone.entry(tip, path);
      if (entry === null) return null;
      if (entry.type === "blob" && entry.mode !== "120000") return clone.blob(entry.id);
      throw new UserError("E_PATH", `${path} on ${revision.slice(BRANCH.length)} is not a regular file`, {
        remedy: "commit a plain file there: no folder, symbolic link or submodule",
      });
    },
    actor: async () =>
      subject.actor === "" ? null : { name: subject.actor, email: noReply(subject.actor, subject.serverUrl) },
  };
}
