import { isAbsolute, join, resolve } from "node:path";

const { env } = process;

export const input = (name) => env[`INPUT_${name.toUpperCase()}`].trim();

/** The folder of one key below the cache service's. */
export const folderOf = (service, key) => join(service, encodeURIComponent(key));

/** The paths to keep. A relative path with `.` or `..` is refused, with no more than a warning: nothing is ever kept. */
export function pathsToKeep() {
  const paths = input("path")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const bad = paths.find((path) =>
    path.split("/").some((segment) => segment === ".." || (segment === "." && !isAbsolute(path))),
  );
  if (bad !== undefined) {
    console.log(`::warning::Invalid pattern '${bad}'. Relative pathing '.' and '..' is not allowed.`);
    return [];
  }
  return paths.map((path) => resolve(env.GITHUB_WORKSPACE, path.replace(/^~(?=\/|$)/, env.HOME)));
}
