import { UserError } from "../../core/user-error.ts";
import type { Git } from "./git.ts";
import { complaint, denied } from "./remote-error.ts";

export type PushResult =
  | { readonly kind: "pushed" }
  /** Another writer was faster; fetch and decide again. */
  | { readonly kind: "raced" }
  | { readonly kind: "refused"; readonly reason: string }
  /** It may or may not have arrived: look before doing it again. */
  | { readonly kind: "unknown"; readonly reason: string };

/** What the remote's branch must be for a push: absent, or anything that the new commit builds on, or exactly this. */
export type Expectation =
  | { readonly kind: "absent" }
  | { readonly kind: "fast-forward" }
  | { readonly kind: "exactly"; readonly commit: string };

const RACED =
  /\[rejected\]|fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists/;
/** A branch and a folder of branches cannot have one name: waiting does not help. */
const IN_THE_WAY = /'refs\/heads\/([^']+)' exists; cannot create/;

/**
 * Pushes a commit to a branch of `origin` by compare-and-swap, and tells apart what can come of it. Throws E_PERMISSION
 * or E_TOKEN where we may not push at all.
 */
export async function pushCommit(
  git: Git,
  request: { readonly commit: string; readonly branch: string; readonly expect: Expectation },
): Promise<PushResult> {
  const { commit, branch, expect } = request;
  const ref = `refs/heads/${branch}`;
  const lease =
    expect.kind === "fast-forward"
      ? []
      : [`--force-with-lease=${ref}:${expect.kind === "exactly" ? expect.commit : ""}`];
  const result = await git(["push", "--porcelain", "--quiet", ...lease, "origin", `${commit}:${ref}`]);
  if (result.code === 0) return { kind: "pushed" };
  const refused = denied(result.stderr, "write");
  if (refused !== null) throw refused;
  const said = `${result.stdout.toString("utf8")}\n${result.stderr}`;
  const rejection = said.split("\n").find((line) => line.startsWith("!"));
  // "remote failure": the other end took the push, and died before it said what became of it.
  if (rejection === undefined || rejection.includes("[remote failure]"))
    return { kind: "unknown", reason: complaint(result.stderr) };
  const inTheWay = IN_THE_WAY.exec(said);
  if (inTheWay !== null) return { kind: "refused", reason: inTheWay[0] };
  if (RACED.test(rejection)) return { kind: "raced" };
  return { kind: "refused", reason: [rejection.slice(rejection.indexOf("[")), ...rules(result.stderr)].join(" ") };
}

/** What a protected branch or a ruleset says of itself: each rule is an error of its own, or stands after a dash. */
function rules(stderr: string): string[] {
  const said = stderr.split("\n").flatMap((line) => /^remote:\s*(?:error:\s*(.+)|(- .+))$/.exec(line)?.slice(1) ?? []);
  return said.flatMap((line) => line?.trim() ?? []);
}

/** The error for a push that the remote will never take, with the setting to change where it is known. */
export function refusal(branch: string, reason: string): UserError {
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
