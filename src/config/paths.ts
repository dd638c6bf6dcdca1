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
