import { askRemote } from "./ask-remote.ts";
import type { Git } from "./git.ts";
import { readContents, readPresent } from "./read-contents.ts";

/** So many files are asked for at once: what git is told, and what it answers, is held in memory. */
const TOGETHER = 500;

/** Contents of files by id; those that are not here (`alone` fetches nothing) come from the remote together. */
export async function fetchBlobs(
  { git, alone }: { readonly git: Git; readonly alone: Git },
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(ids)];
  const contents = new Map<string, Uint8Array>();
  for (let from = 0; from < wanted.length; from += TOGETHER) {
    const some = wanted.slice(from, from + TOGETHER);
    const here = await readPresent(alone, some);
    const missing = some.filter((id) => !here.has(id));
    if (missing.length > 0) await fetchObjects(git, missing);
    for (const [id, content] of [...here, ...(await readContents(alone, missing))]) contents.set(id, content);
  }
  return contents;
}

/** Brings objects of the remote by id. */
async function fetchObjects(git: Git, ids: readonly string[]): Promise<void> {
  const settings = ["--quiet", "--no-tags", "--no-write-fetch-head", "--filter=blob:none", "--stdin"];
  // Without a negotiation of commits: nothing but these is asked for.
  await askRemote(git, "fetch files", ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...settings, "origin"], ids);
}
