import { dirname } from "node:path/posix";
import { blobId } from "./object-id.ts";
import { parseTree } from "./parse-tree.ts";
import type { PrivateClone } from "./private-clone.ts";
import type { TreeEntry } from "./read-tree.ts";

/** The files of one commit. What was listed or brought once is known without asking git again; what is read at the same moment comes together. */
export interface TreeReader {
  /** A file's content, or null where nothing is at its path; `refuse` is told of anything but a plain file. */
  read(path: string, refuse: (mode: string) => Error): Promise<Uint8Array | null>;
  /** What lies in a folder, by path; nothing where it is not there. An empty name is the topmost folder. */
  list(...folders: string[]): Promise<ReadonlyMap<string, TreeEntry>>;
  /** Brings files and folders that lie in listed folders, in one fetch: one by one each would be a fetch. */
  bring(paths: readonly string[]): Promise<void>;
}

/** Reads a commit that was fetched into a private clone. Files of a content that is `known` are not fetched. */
export function createTreeReader(clone: PrivateClone, commit: string, ...known: Uint8Array[]): TreeReader {
  const listed = new Map<string, Map<string, TreeEntry>>();
  const contents = new Map(known.map((content) => [blobId(content), content]));
  const look = async (...folders: string[]): Promise<void> => {
    const known = folders.filter((folder) => !listed.has(folder) && entryAt(folder)?.type === "tree");
    await Promise.all(known.map(bringTogether));
    const open = folders.filter((folder) => !listed.has(folder));
    const entries = open.length === 0 ? [] : await clone.list(commit, ...open);
    for (const folder of open) listed.set(folder, new Map());
    for (const entry of entries) listed.get(folderOf(entry.path))?.set(entry.path, entry);
  };
  const list = async (...folders: string[]): Promise<ReadonlyMap<string, TreeEntry>> => {
    await look(...folders);
    return new Map(folders.flatMap((folder) => [...(listed.get(folder) ?? [])]));
  };
  const entryAt = (path: string): TreeEntry | null => listed.get(folderOf(path))?.get(path) ?? null;
  const bring = async (paths: readonly string[]): Promise<void> => {
    const entries = paths.flatMap((path) => entryAt(path) ?? []);
    const wanted = entries.filter((entry) => entry.type === "tree" || isPlain(entry));
    const objects = await clone.objects(wanted.map(({ id }) => id));
    for (const { type, id, path } of wanted) {
      const object = objects.get(id) ?? new Uint8Array();
      if (type === "tree") listed.set(path, new Map(parseTree(object, path).map((entry) => [entry.path, entry])));
      else contents.set(id, object);
    }
  };
  let gathering: { readonly paths: string[]; readonly done: Promise<void> } | null = null;
  /** What is wanted before this turn of the program ends is one question to git. */
  const bringTogether = (path: string): Promise<void> => {
    gathering ??= gather();
    gathering.paths.push(path);
    return gathering.done;
  };
  const gather = () => {
    const paths: string[] = [];
    const done = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      gathering = null;
      return bring(paths);
    });
    return { paths, done };
  };
  return {
    list,
    bring,
    read: async (path, refuse) => {
      const folder = folderOf(path);
      await look(folder);
      const entry = entryAt(path);
      if (entry === null) return null;
      if (!isPlain(entry)) throw refuse(entry.mode);
      if (!contents.has(entry.id)) await bringTogether(path);
      const content = contents.get(entry.id) ?? new Uint8Array();
      // A model is read once; held here it would stay in memory for as long as the snapshot does.
      if (content.length > KEPT_BYTES) contents.delete(entry.id);
      return content;
    },
  };
}

const KEPT_BYTES = 2 ** 20;

function folderOf(path: string): string {
  const folder = dirname(path);
  return folder === "." ? "" : folder;
}

function isPlain({ mode, type }: TreeEntry): boolean {
  return mode === "100644" && type === "blob";
}
