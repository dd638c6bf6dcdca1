import { type Place, UserError } from "../core/user-error.ts";

/** Refuses a path that is absolute, leaves the repository, or holds control characters. */
export function checkPath(path: string, place: Place): void {
  const parts = path.split(/[/\\]/);
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path) || parts.includes("..") || /[\u0000-\u001f]/.test(path)) {
    throw new UserError("E_CONFIG", `${JSON.stringify(path)} is not a path inside the repository`, {
      place,
      remedy: "write it relative to the repository, without ..",
    });
  }
}

/**
 * A path that git can hold, in its one spelling: `./deploy//x.yaml` is `deploy/x.yaml`. Refuses what `checkPath`
 * refuses, the repository itself, and every path through a folder `.git`.
 */
export function repositoryPath(path: string, place: Place): string {
  checkPath(path, place);
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.length === 0 || path.split(/[/\\]/).some((part) => part.toLowerCase() === ".git")) {
    throw new UserError("E_CONFIG", `${JSON.stringify(path)} cannot be a file of the repository`, {
      place,
      remedy: "name a file such as deploy/production/model.yaml; git keeps no `.git` and no empty name",
    });
  }
  return parts.join("/");
}
