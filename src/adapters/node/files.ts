import { randomBytes } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { UserError } from "../../core/user-error.ts";
import type { Files } from "../../ports/files.ts";
import { hasCode } from "./file-error.ts";
import { insideOf } from "./inside.ts";
import { withLock } from "./lock.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

export interface OpenFiles extends Files {
  /** Runs work while holding a lock file, as `withLock` does. */
  readonly locked: <T>(path: string, work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Files of a workspace, and a scratch folder that `close` removes. `own` is a folder of ours that git must ignore. */
export function createFiles(workspace: string, own: string): OpenFiles {
  let scratchFolder: Promise<string> | null = null;
  const scratchRoot = (): Promise<string> => {
    scratchFolder ??= makeScratchFolder();
    return scratchFolder;
  };
  const locate = async (path: string): Promise<string> =>
    insideOf(workspace, path, scratchFolder && (await scratchFolder));
  const prepare = async (path: string): Promise<string> => {
    const target = await locate(path);
    if (target.startsWith(join(workspace, own) + sep)) await claimOwnFolder(join(workspace, own));
    await mkdir(dirname(target), { recursive: true });
    await insideOf(workspace, dirname(target), scratchFolder && (await scratchFolder));
    return target;
  };
  return {
    read: async (path) => readRegularFile(await locate(path), path),
    write: async (path, content) => writeWhole(await prepare(path), content),
    claimFolder: async (path, names) => {
      const known = new Set(names);
      await refuseForeign(await locate(path), path, known);
      return async (files) => {
        const target = await prepare(path);
        await withLock(join(dirname(target), `.${basename(target)}.lock`), async () => {
          await refuseForeign(target, path, known);
          await removeLeftovers(target);
          await replaceFolder(target, files);
        });
      };
    },
    publish: async (scratchFile, path) => {
      const target = await prepare(path);
      const temporary = besideOf(target);
      await copyFile(scratchFile, temporary);
      await rename(temporary, target);
    },
    modified: async (path) => (await statOrNull(await locate(path)))?.mtimeNs ?? null,
    scratch: async (name) => join(await scratchRoot(), name),
    locked: async (path, work) => withLock(await prepare(path), work),
    close: async () => {
      if (scratchFolder !== null) await rm(await scratchFolder, { recursive: true, force: true });
    },
  };
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
    if (hasCode(error, "ENOENT", "ENOTDIR")) return null;
    throw error;
  }
}

/** A file that a killed run was about to put in its place. */
const TEMPORARY = /^\.(.+)\.[0-9a-f]{12}$/;

function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
}

async function writeWhole(target: string, content: Uint8Array | string): Promise<void> {
  const temporary = besideOf(target);
  await writeFile(temporary, content, { flush: true });
  await rename(temporary, target);
}

/** What Python leaves beside a module that was imported, such as the loader of an exported version. */
const BYTECODE = "__pycache__";

async function isBytecode(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.every((entry) => entry.isFile() && entry.name.endsWith(".pyc"));
}

/** Throws E_FOLDER_FOREIGN where there is anything but a folder with files of these names (and what we left half done). */
async function refuseForeign(target: string, path: string, known: ReadonlySet<string>): Promise<void> {
  const refuse = (what: string): never => {
    throw new UserError("E_FOLDER_FOREIGN", `${path} ${what}, so it is not replaced`, {
      remedy: "move that away, or name another folder",
    });
  };
  const status = await statOrNull(target);
  if (status === null) return;
  if (!status.isDirectory()) refuse("is no folder");
  for (const entry of await readdir(target, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name === BYTECODE && (await isBytecode(join(target, BYTECODE)))) continue;
    const name = TEMPORARY.exec(entry.name)?.[1] ?? entry.name;
    if (!entry.isFile() || !known.has(name)) refuse(`holds ${JSON.stringify(entry.name)}, which is not Modelgate's`);
  }
}

/** Removes what killed runs left beside a folder while they replaced it. */
async function removeLeftovers(target: string): Promise<void> {
  for (const entry of await readdir(dirname(target), { withFileTypes: true })) {
    if (entry.isDirectory() && TEMPORARY.exec(entry.name)?.[1] === basename(target))
      await rm(join(dirname(target), entry.name), { recursive: true, force: true });
  }
}

/**
 * Moves the old folder aside and the new one into its place. For a moment between the two there is none, and a run that
 * is killed just then leaves none; two writers at once would lose one's files to the other, so the caller holds a lock.
 */
async function replaceFolder(target: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const [fresh, old] = [besideOf(target), besideOf(target)];
  await mkdir(fresh);
  for (const [name, content] of files) await writeFile(join(fresh, name), content, { flush: true });
  const existed = (await statOrNull(target)) !== null;
  if (existed) await rename(target, old);
  await rename(fresh, target);
  if (existed) await rm(old, { recursive: true, force: true });
}

/**
 * Makes the folder that is ours, and tells git to ignore it. A folder that held something before is somebody's: its
 * content is not hidden from git, unless it bears our name.
 */
async function claimOwnFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (basename(folder) !== ".modelgate" && (await readdir(folder)).length > 0) return;
  try {
    await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" });
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  }
}
