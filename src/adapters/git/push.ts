import { UserError } from "../../core/user-error.ts";
import type { Git } from "./git.ts";
import { complaint, denied } from "./remote-error.ts";

export type PushResult =
  | { readonly kind: "pushed" }
  /** Another writer was faster; fetch and decide again. */
  | { readonly kind: "raced" }
  /** `tag`: the tag that it was refused for; null where it was the branch. */
  | { readonly kind: "refused"; readonly reason: string; readonly tag: string | null }
  /** Somebody else has made a tag of that name; nothing was moved. */
  | { readonly kind: "tag-taken"; readonly tag: string }
  /** It may or may not have arrived: look before doing it again. */
  | { readonly kind: "unknown"; readonly reason: string };

/** What the remote's branch must be for a push: absent, or anything that the new commit builds on, or exactly this. */
export type Expectation =
  | { readonly kind: "absent" }
  | { readonly kind: "fast-forward" }
  | { readonly kind: "exactly"; readonly commit: string };

/** A branch's new commit, and the tags, made in the clone before, that go with it: all of them arrive, or nothing does. */
export interface PushWish {
  readonly commit: string;
  readonly branch: string;
  readonly expect: Expectation;
  readonly tags?: readonly string[];
}

const RACED =
  /\[rejected\]|fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists/;
/** A branch and a folder of branches cannot have one name: waiting does not help. */
const IN_THE_WAY = /'refs\/heads\/([^']+)' exists; cannot create/;
/** What is said of a ref that only goes down with another one. */
const WITH_ANOTHER = /atomic (push|transaction) fail/i;

/**
 * Pushes a commit to a branch of `origin` by compare-and-swap, and tells apart what can come of it. Throws E_PERMISSION
 * or E_TOKEN where we may not push at all.
 */
export async function pushCommit(git: Git, { commit, branch, expect, tags = [] }: PushWish): Promise<PushResult> {
  const ref = `refs/heads/${branch}`;
  const lease =
    expect.kind === "fast-forward"
      ? []
      : [`--force-with-lease=${ref}:${expect.kind === "exactly" ? expect.commit : ""}`];
  const atomic = tags.length === 0 ? [] : ["--atomic"];
  const refs = [`${commit}:${ref}`, ...tags.map((tag) => `refs/tags/${tag}:refs/tags/${tag}`)];
  const result = await git(["push", "--porcelain", "--quiet", ...atomic, ...lease, "origin", ...refs]);
  if (result.code === 0) return { kind: "pushed" };
  const refused = denied(result.stderr, "write");
  if (refused !== null) throw refused;
  return outcomeOf(`${result.stdout.toString("utf8")}\n${result.stderr}`, result.stderr);
}

/** What became of a push that git does not call a success. */
function outcomeOf(said: string, stderr: string): PushResult {
  const rejections = said.split("\n").flatMap((line) => rejectionIn(line) ?? []);
  const [first] = rejections;
  // "remote failure": the other end took the push, and died before it said what became of it.
  if (first === undefined || first.why.includes("[remote failure]"))
    return /does not support --atomic/.test(stderr)
      ? { kind: "refused", reason: complaint(stderr), tag: "tags" }
      : { kind: "unknown", reason: complaint(stderr) };
  const inTheWay = IN_THE_WAY.exec(said);
  if (inTheWay !== null) return { kind: "refused", reason: inTheWay[0], tag: null };
  const guilty = rejections.filter(({ why }) => !WITH_ANOTHER.test(why));
  const taken = guilty.find(({ tag, why }) => tag !== null && why.includes("(already exists)"));
  // A version that another writer was faster to make has its tag too, but then the branch has moved as well.
  if (taken?.tag && guilty.every(({ tag }) => tag !== null)) return { kind: "tag-taken", tag: taken.tag };
  // Where the whole transaction failed on the other end, only its own words tell which ref it was for.
  const words = guilty.length > 0 ? guilty.map(({ why }) => why).join("\n") : stderr;
  if (RACED.test(words)) return { kind: "raced" };
  const { tag, why } = guilty[0] ?? first;
  return { kind: "refused", reason: [why, ...rules(stderr)].join(" "), tag: ruledTag(stderr) ?? tag };
}

/** The tag that a rule of the remote names, where it names no branch: all refs of an atomic push go down with it. */
function ruledTag(stderr: string): string | null {
  const said = stderr.split("\n").filter((line) => line.startsWith("remote:"));
  if (said.some((line) => line.includes("refs/heads/"))) return null;
  return said.flatMap((line) => /refs\/tags\/(\S+?)[.:]?$/.exec(line.trim())?.[1] ?? [])[0] ?? null;
}

/** What git says of one ref: `!<tab>from:to<tab>[remote rejected] (why)`. */
function rejectionIn(line: string): { readonly tag: string | null; readonly why: string } | null {
  const match = /^!\s+\S*:(\S+)\s+(\[.*)$/.exec(line);
  if (match === null) return null;
  const tag = /^refs\/tags\/(.+)$/.exec(match[1] ?? "")?.[1] ?? null;
  return { tag, why: match[2] ?? "" };
}

/** What a protected branch or a ruleset says of itself: each rule is an error of its own, or stands after a dash. */
function rules(stderr: string): string[] {
  const said = stderr.split("\n").flatMap((line) => /^remote:\s*(?:error:\s*(.+)|(- .+))$/.exec(line)?.slice(1) ?? []);
  return said.flatMap((line) => line?.trim() ?? []);
}

/** The error for a tag that was there before the event that it belongs to. */
export function tagTaken(tag: string): UserError {
  return new UserError("E_TAG_TAKEN", `the tag ${tag} is there already, and no event of this registry made it`, {
    exit: 3,
    remedy: `nothing was written; see what it is (git show ${tag}) and delete it, or set registry.tags: false, then run this again`,
  });
}

/** The error for a push that the remote will never take, with the setting to change where it is known. */
export function refusal(branch: string, { reason, tag }: { reason: string; tag: string | null }): UserError {
  if (tag !== null)
    return new UserError("E_PUSH_REFUSED", `the push of ${tag}, and with it of ${branch}, was refused: ${reason}`, {
      exit: 3,
      remedy:
        "exempt this app or token from the rule that is named (Settings > Rules > Rulesets), or set registry.tags: false",
    });
  const other = IN_THE_WAY.exec(reason)?.[1];
  if (other !== undefined) {
    return new UserError("E_BRANCH_CONFLICT", `the branch ${branch} cannot be made beside the branch ${other}`, {
      exit: 3,
      remedy: `git cannot hold both names; rename the other one: git branch -m ${other} NEW-NAME`,
    });
  }
  if (/currently checked out/.test(reason)) {
    return new UserError(
      "E_BRANCH_CHECKED_OUT",
      `${branch} is checked out in the working tree, so it cannot be moved`,
      {
        exit: 3,
        remedy: "switch to another branch (git switch main) and run this again",
      },
    );
  }
  return new UserError("E_PUSH_REFUSED", `the push to ${branch} was refused: ${reason}`, {
    exit: 3,
    remedy: "allow pushes to this branch, or exempt it from the rule that is named",
  });
}
