import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../core/user-error.ts";
import { fullJitter } from "./full-jitter.ts";
import { type Git, gitText } from "./git.ts";
import { COMMITTER, type Identity, type PrivateClone } from "./private-clone.ts";
import { refusal } from "./push.ts";
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

const TRIES = 5;

export interface BranchWriter {
  readonly repository: Git;
  readonly clone: PrivateClone;
  readonly author: Identity;
}

interface Written {
  readonly commit: string;
  readonly moved: boolean;
}

/**
 * Puts one commit with the change on top of the base's tip and points the branch at it. Returns the branch's commit,
 * and whether it moved. A branch on which somebody else has committed, or amended a commit of ours, is refused, never
 * overwritten; where the branch moves meanwhile, or nobody knows whether the push arrived, it is looked at again.
 */
export async function writeBranch(writer: BranchWriter, change: BranchChange): Promise<Written> {
  for (const path of change.files.keys()) refuseWorkflowPath(path);
  let reason = "";
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const tried = await tryWrite(writer, change);
    if (typeof tried === "object") return tried;
    reason = tried;
    await sleep(fullJitter(attempt));
  }
  throw new UserError("E_UNCONFIRMED", `${change.branch} could not be written in ${TRIES} tries: ${reason}`, {
    exit: 5,
    remedy: "run this again: it finds what is there and goes on",
  });
}

/** One try; a text says why it has to be tried again. */
async function tryWrite({ repository, clone, author }: BranchWriter, change: BranchChange): Promise<Written | string> {
  const { branch } = change;
  const base = await clone.fetch(change.base);
  if (base === null)
    throw new UserError("E_BASE_MISSING", `there is no branch ${change.base} to open a pull request against`, {
      exit: 3,
      remedy: "create it, or check out the default branch",
    });
  const tip = await clone.fetch(branch);
  if (tip !== null) await refuseForeignCommits(repository, branch, { base, tip });
  const commit = await clone.commit(base, change.files, { message: change.message, author });
  if (tip !== null && (await sameChange(repository, tip, { base, commit, clone })))
    return { commit: tip, moved: false };
  const pushed = await clone.push(commit, branch, tip === null ? { kind: "absent" } : { kind: "exactly", commit: tip });
  if (pushed.kind === "refused") throw refusal(branch, pushed.reason);
  if (pushed.kind === "raced") return "it was moved by somebody else";
  if (await clone.contains(branch, commit)) return { commit, moved: true };
  return pushed.kind === "unknown" ? `the push ended with: ${pushed.reason}` : "it was moved by somebody else";
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
