import { blobId } from "./object-id.ts";
import type { PrivateClone } from "./private-clone.ts";
import type { TreeEntry } from "./read-tree.ts";

/** The files of one commit. */
export interface TreeReader {
  /** A file's content, or null where nothing is at its path; `refuse` is told of anything but a plain file. */
  read(path: string, refuse: (mode: string) => Error): Promise<Uint8Array | null>;
  /**
   * Lists all files below a folder, and brings those of them that `wanted` names in one fetch: one by one each would be
   * a fetch of its own. From then on what lies there is known without asking git again.
   */
  gather(folder: string, wanted: (paths: readonly string[]) => readonly string[]): Promise<readonly string[]>;
}

/** Reads a commit that was fetched into a private clone. Files of a content that is `known` are not fetched. */
export function createTreeReader(clone: PrivateClone, commit: string, ...known: Uint8Array[]): TreeReader {
  const listed = new Map<string, ReadonlyMap<string, TreeEntry>>();
  const contents = new Map(known.map((content) => [blobId(content), content]));
  const entryAt = async (path: string): Promise<TreeEntry | null> => {
    for (const [folder, entries] of listed) if (path.startsWith(`${folder}/`)) return entries.get(path) ?? null;
    return clone.entry(commit, path);
  };
  return {
    read: async (path, refuse) => {
      const entry = await entryAt(path);
      if (entry === null) return null;
      if (!isPlain(entry)) throw refuse(entry.mode);
      return contents.get(entry.id) ?? clone.blob(entry.id);
    },
    gather: async (folder, wanted) => {
      const entries = new Map((await clone.entries(commit, folder)).map((entry) => [entry.path, entry]));
      const paths = [...entries.keys()];
      const ids = wanted(paths).flatMap((path) => {
        const entry = entries.get(path);
        return entry !== undefined && isPlain(entry) ? entry.id : [];
      });
      for (const [id, content] of await clone.blobs(ids)) contents.set(id, content);
      listed.set(folder, entries);
      return paths;
    },
  };
}

function isPlain({ mode, type }: TreeEntry): boolean {
  return mode === "100644" && type === "blob";
}
