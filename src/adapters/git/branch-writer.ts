import { UserError } from "../../core/user-error.ts";
import { type Git, gitText } from "./git.ts";
import { COMMITTER, type Identity, type PrivateClone, refusal } from "./private-clone.ts";
import { askGit } from "./repository.ts";

export interface BranchChange {
  readonly branch: string;
  readonly base: string;
  readonly files: ReadonlyMap<string, string>;
  readonly message: string;
}

/** Trailer of every commit on a branch of ours. A person's amended commit still has it, but another committer. */
const OURS = "Modelgate-Deployment";
const OUR_COMMITTER = `${COMMITTER.name} <${COMMITTER.email}>`;

/**
 * Puts one commit with the change on top of the base's tip and points the branch at it. Returns the branch's commit,
 * and whether it moved. A branch on which somebody else has committed, or amended a commit of ours, is refused, never
 * overwritten.
 */
export async function writeBranch(
  { repository, clone, author }: { readonly repository: Git; readonly clone: PrivateClone; readonly author: Identity },
  change: BranchChange,
): Promise<{ readonly commit: string; readonly moved: boolean }> {
  for (const path of change.files.keys()) refuseWorkflowPath(path);
  const base = await clone.fetch(change.base);
  if (base === null)
    throw new UserError("E_BASE_MISSING", `there is no branch ${change.base} to open a pull request against`, {
      exit: 3,
      remedy: "create it, or check out the default branch",
    });
  const tip = await clone.fetch(change.branch);
  if (tip !== null) await refuseForeignCommits(repository, change.branch, { base, tip });
  const commit = await clone.commit(base, change.files, { message: change.message, author });
  if (tip !== null && (await sameChange(repository, tip, { base, commit, clone })))
    return { commit: tip, moved: false };
  const pushed = await clone.push(
    commit,
    change.branch,
    tip === null ? { kind: "absent" } : { kind: "exactly", commit: tip },
  );
  if (pushed.kind === "refused") throw refusal(change.branch, pushed.reason);
  if (!(await clone.contains(change.branch, commit))) {
    throw new UserError("E_UNCONFIRMED", `the push to ${change.branch} was not confirmed`, {
      exit: 5,
      remedy: "run this again: it finds what is there and goes on",
    });
  }
  return { commit, moved: true };
}

function refuseWorkflowPath(path: string): void {
  if (/^\.github(\/|$)/i.test(path)) {
    throw new UserError("E_PATH", `a deployment may not change ${path}`, {
      remedy: "keep deployment files out of .github/",
    });
  }
}

async function refuseForeignCommits(
  repository: Git,
  branch: string,
  { base, tip }: { readonly base: string; readonly tip: string },
): Promise<void> {
  const format = `--format=%H%x00%cn <%ce>%x00%(trailers:key=${OURS},valueonly,separator=%x20)`;
  const args = ["log", "--no-show-signature", "--no-mailmap", format, `${base}..${tip}`];
  for (const line of (await gitText(repository, args, { userConfig: true })).split("\n")) {
    const [commit = "", committer = "", trailer = ""] = line.split("\0");
    if (line === "" || (committer === OUR_COMMITTER && trailer.trim() !== "")) continue;
    const what = trailer.trim() === "" ? "which is not Modelgate's" : `which ${committer} has amended`;
    throw new UserError("E_BRANCH_MODIFIED", `${branch} holds the commit ${commit.slice(0, 12)}, ${what}`, {
      exit: 3,
      remedy: `merge or delete the branch, then run this again (git branch -D ${branch})`,
    });
  }
}

/** Whether the branch already holds exactly this change on exactly this base. */
async function sameChange(
  repository: Git,
  tip: string,
  at: { base: string; commit: string; clone: PrivateClone },
): Promise<boolean> {
  const parent = await askGit(repository, "rev-parse", "--verify", "--quiet", `${tip}^`);
  const tree = await askGit(repository, "rev-parse", "--verify", "--quiet", `${tip}^{tree}`);
  return parent === at.base && tree === (await at.clone.treeOf(at.commit));
}
