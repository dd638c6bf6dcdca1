import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../core/user-error.ts";
import { fullJitter } from "./full-jitter.ts";
import { COMMITTER, type Identity } from "./identity.ts";
import type { PrivateClone } from "./private-clone.ts";
import { refusal } from "./push.ts";

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
async function tryWrite({ clone, author }: BranchWriter, change: BranchChange): Promise<Written | string> {
  const { branch } = change;
  const base = await clone.fetch(change.base);
  if (base === null)
    throw new UserError("E_BASE_MISSING", `there is no branch ${change.base} to open a pull request against`, {
      exit: 3,
      remedy: "create it, or check out the default branch",
    });
  const tip = await clone.fetch(branch);
  if (tip !== null && tip !== base) await refuseForeignTip(clone, branch, tip);
  const commit = await clone.commit(base, change.files, { message: change.message, author });
  if (tip !== null && (await sameChange(clone, { tip, base, commit }))) return { commit: tip, moved: false };
  const expect = tip === null ? ({ kind: "absent" } as const) : ({ kind: "exactly", commit: tip } as const);
  const pushed = await clone.push({ commit, branch, expect });
  if (pushed.kind === "refused") throw refusal(branch, pushed);
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

/**
 * Ours is always one commit on the base of its day, so the tip tells: whoever commits on it, amends it or rebases it
 * leaves a tip with another committer or without our trailer.
 */
async function refuseForeignTip(clone: PrivateClone, branch: string, tip: string): Promise<void> {
  const { committer, message } = await clone.read(tip);
  const isTrailed = new RegExp(`^${OURS}: `, "m").test(message);
  if (committer === OUR_COMMITTER && isTrailed) return;
  const what = isTrailed ? `which ${committer} has amended` : "which is not Modelgate's";
  throw new UserError("E_BRANCH_MODIFIED", `${branch} holds the commit ${tip.slice(0, 12)}, ${what}`, {
    exit: 3,
    remedy: `merge or delete the branch, then run this again (git branch -D ${branch})`,
  });
}

/** Whether the branch already holds exactly this change on exactly this base. */
async function sameChange(clone: PrivateClone, at: { tip: string; base: string; commit: string }): Promise<boolean> {
  const { parents, tree } = await clone.read(at.tip);
  return parents.join() === at.base && tree === (await clone.read(at.commit)).tree;
}
