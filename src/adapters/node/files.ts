import { randomBytes } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { UserError } from "../../core/user-error.ts";
import type { Files } from "../../ports/files.ts";

/** Files of a workspace, and a scratch folder that `close` removes. `own` is a folder of ours that git must ignore. */
export function createFiles(workspace: string, own: string): Files & { readonly close: () => Promise<void> } {
  let scratchFolder: Promise<string> | null = null;
  const scratchRoot = (): Promise<string> => {
    scratchFolder ??= mkdtemp(join(tmpdir(), "modelgate-")).then((folder) => realpath(folder));
    return scratchFolder;
  };
  const locate = async (path: string): Promise<string> =>
    insideOf(workspace, path, scratchFolder && (await scratchFolder));
  const prepare = async (path: string): Promise<string> => {
    const target = await locate(path);
    await mkdir(dirname(target), { recursive: true });
    await insideOf(workspace, dirname(target), scratchFolder && (await scratchFolder));
    if (target.startsWith(join(workspace, own) + sep)) await ignoreOwnFolder(join(workspace, own));
    return target;
  };
  return {
    read: async (path) => readRegularFile(await locate(path), path),
    write: async (path, content) => writeWhole(await prepare(path), content),
    replaceFolder: async (path, files) => replaceFolder(await prepare(path), files),
    publish: async (scratchFile, path) => {
      const target = await prepare(path);
      const temporary = besideOf(target);
      await copyFile(scratchFile, temporary);
      await rename(temporary, target);
    },
    modified: async (path) => (await statOrNull(await locate(path)))?.mtimeNs ?? null,
    scratch: async (name) => join(await scratchRoot(), name),
    close: async () => {
      if (scratchFolder !== null) await rm(await scratchFolder, { recursive: true, force: true });
    },
  };
}

/** Resolves a path and refuses one that leaves the workspace, by name or through a symbolic link. */
async function insideOf(workspace: string, path: string, scratch: string | null): Promise<string> {
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
async function realpathOfExisting(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realpathOfExisting(parent), basename(path));
  }
}

async function readRegularFile(target: string, path: string): Promise<Uint8Array | null> {
  const status = await statOrNull(target);
  if (status === null) return null;
  if (!status.isFile()) throw new UserError("E_PATH", `${path} is not a regular file`, { remedy: "name a plain file" });
  return readFile(target);
}

async function statOrNull(path: string) {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
}

async function writeWhole(target: string, content: Uint8Array | string): Promise<void> {
  const temporary = besideOf(target);
  await writeFile(temporary, content, { flush: true });
  await rename(temporary, target);
}

async function replaceFolder(target: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const [fresh, old] = [besideOf(target), besideOf(target)];
  await mkdir(fresh);
  for (const [name, content] of files) await writeFile(join(fresh, name), content, { flush: true });
  const existed = (await statOrNull(target)) !== null;
  if (existed) await rename(target, old);
  await rename(fresh, target);
  if (existed) await rm(old, { recursive: true, force: true });
}

async function ignoreOwnFolder(folder: string): Promise<void> {
  try {
    await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

/** A path as people read it: relative to the workspace where it lies inside. */
export function displayPath(workspace: string, path: string): string {
  const inside = relative(workspace, path);
  return inside.startsWith("..") || isAbsolute(inside) ? path : inside;
}
