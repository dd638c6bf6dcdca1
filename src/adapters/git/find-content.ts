import { UserError } from "../../core/user-error.ts";
import { askWhether } from "./ask-remote.ts";
import { NO_FILES } from "./fetch-filtered.ts";
import { fetchObjects, type TwoGits, WITHOUT_COMMITS } from "./fetch-objects.ts";
import { blobId } from "./object-id.ts";
import { parseTree } from "./parse-tree.ts";
import type { TreeEntry } from "./read-tree.ts";

/** So many folders are brought and looked at sooner than the remote is asked whether it has the content at all. */
const FEW = 200;

const NOT_THERE = /not our ref ([0-9a-f]{40})/;

/** Finds files by their content. */
export type ContentFinder = (folders: readonly TreeEntry[], ...contents: Uint8Array[]) => Promise<string[]>;

/**
 * A finder of the paths, in these folders of a fetched commit, of files that have one of these contents, by object id.
 * Contents are neither read nor, where the folders are few, transferred. Where they are many the remote is asked for the
 * contents first: what it does not have, none of its folders holds, and nothing else has to be brought. A folder never
 * changes under its id: one that was looked at is not looked at again.
 */
export function createContentFinder(gits: TwoGits): ContentFinder {
  const without = new Set<string>();
  return async (folders, ...contents) => {
    const ids = new Set(contents.map(blobId));
    const about = [...ids].join(" ");
    const open = folders.filter(({ type, id }) => type === "tree" && !without.has(`${id} ${about}`));
    const isAnywhere = open.length <= FEW || (await hasAny(gits, ids));
    const held = isAnywhere
      ? await fetchObjects(gits, { ids: open.map(({ id }) => id), filter: NO_FILES })
      : new Map<string, Uint8Array>();
    return open.flatMap(({ id, path }) => {
      const found = parseTree(held.get(id) ?? new Uint8Array(), path).filter((entry) => ids.has(entry.id));
      if (found.length === 0) without.add(`${id} ${about}`);
      return found.map((entry) => entry.path);
    });
  };
}

/** A remote that answers in other words may have it: then the folders themselves tell. */
function unclear(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}

/** Whether the remote has an object of one of these ids. One that it has is brought: it is mostly a re-run's own model. */
async function hasAny({ git }: TwoGits, ids: ReadonlySet<string>): Promise<boolean> {
  const open = new Set(ids);
  while (open.size > 0) {
    const args = [...WITHOUT_COMMITS, "origin", ...open];
    const refusal = await askWhether(git, "look for the model", { args, none: NOT_THERE }).catch(unclear);
    if (refusal === null) return true;
    const missing = NOT_THERE.exec(refusal)?.[1] ?? "";
    // What it names is what was asked for; another name would be asked for for ever.
    if (!open.delete(missing)) return true;
  }
  return false;
}
