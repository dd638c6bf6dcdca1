import { type Git, gitError } from "./git.ts";

/**
 * Contents of those of these files and folders (a folder's as git keeps it: see `parseTree`) that are here, by id; `git`
 * is one that fetches nothing.
 */
export async function readPresent(git: Git, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  if (ids.length === 0) return contents;
  const result = await git(["cat-file", "--batch"], { input: `${ids.join("\n")}\n` });
  if (result.code !== 0) throw gitError(["cat-file"], result);
  let at = 0;
  for (const id of ids) {
    const end = result.stdout.indexOf(0x0a, at);
    const [, type, size] = result.stdout.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type === "missing") continue;
    contents.set(id, new Uint8Array(result.stdout.subarray(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return contents;
}

/** As `readPresent`, of objects that are all here. Throws E_GIT for one that is not. */
export async function readObjects(git: Git, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const contents = await readPresent(git, ids);
  const missing = ids.find((id) => !contents.has(id));
  if (missing === undefined) return contents;
  throw gitError(["cat-file"], { code: 1, stdout: Buffer.alloc(0), stderr: `${missing} is missing` });
}
