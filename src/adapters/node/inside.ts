import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { UserError } from "../../core/user-error.ts";

/** Resolves a path and refuses one that leaves the workspace, by name or through a symbolic link. */
export async function insideOf(workspace: string, path: string, scratch: string | null): Promise<string> {
  const target = isAbsolute(path) ? path : resolve(workspace, path);
  const real = await realpathOfExisting(target);
  const roots = [await realpath(workspace), ...(scratch === null ? [] : [scratch])];
  if (!roots.some((root) => real === root || real.startsWith(root + sep))) {
    throw new UserError("E_PATH", `${JSON.stringify(path)} lies outside the repository`, {
      remedy: "use a path inside the repository; symbolic links may not lead out of it",
    });
  }
  return target;
}

/** The real path of a file that may not exist yet: of its nearest existing folder, with the rest appended. */
export async function realpathOfExisting(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realpathOfExisting(parent), basename(path));
  }
}
