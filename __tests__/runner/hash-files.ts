import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { findFiles } from "./actions/find-files.js";

/**
 * GitHub's hashFiles: the SHA-256 of the SHA-256 digests of the workspace's files that the patterns match. '' when
 * there are none; files outside the workspace do not count.
 */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const lists = patterns.flatMap((one) => one.split("\n")).map((one) => one.trim());
  const files = findFiles(
    workspace,
    lists.filter((one) => one !== ""),
    { hidden: true },
  )
    .filter((file) => resolve(file).startsWith(workspace + sep))
    .filter((file) => existsSync(file) && statSync(file).isFile());
  if (files.length === 0) return "";
  const all = createHash("sha256");
  for (const file of files) all.update(createHash("sha256").update(readFileSync(file)).digest());
  return all.digest("hex");
}
