import { execFileSync } from "node:child_process";

const NOTHING = /^0*$/;

function at(value: unknown, ...path: readonly string[]): string {
  const found = path.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key],
    value,
  );
  return typeof found === "string" ? found : "";
}

/**
 * What an event changed, as GitHub computes it for `paths:`: a push from before to after, a pull request from the
 * merge base to its head. A push that has no before changed every file of its tree. Throws without the commits.
 */
export function changedFiles(folder: string, event: { readonly name: string; readonly payload: unknown }): string[] {
  const git = (...args: readonly string[]): string[] =>
    execFileSync("git", ["-C", folder, ...args, "-z"], { encoding: "utf8" })
      .split("\0")
      .filter((name) => name !== "");
  if (event.name.startsWith("pull_request")) {
    const [base, head] = ["base", "head"].map((side) => at(event.payload, "pull_request", side, "sha"));
    return git("diff", "--name-only", "--no-renames", `${base}...${head}`);
  }
  const [before, after] = [at(event.payload, "before"), at(event.payload, "after")];
  if (NOTHING.test(before)) return git("ls-tree", "-r", "--name-only", after);
  return git("diff", "--name-only", "--no-renames", `${before}..${after}`);
}
