import type { TreeEntry } from "./read-tree.ts";

const ID_BYTES = 20;

/** What a folder at `path` holds, of the folder's object as git keeps it: `<mode> <name>\0<20 bytes of id>`, repeated. */
export function parseTree(object: Uint8Array, path: string): TreeEntry[] {
  const bytes = Buffer.from(object.buffer, object.byteOffset, object.length);
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0x00, space);
    const mode = bytes.toString("latin1", at, space).padStart(6, "0");
    const name = bytes.toString("utf8", space + 1, end);
    at = end + 1 + ID_BYTES;
    entries.push({ mode, type: typeOf(mode), id: bytes.toString("hex", end + 1, at), path: `${path}/${name}` });
  }
  return entries;
}

function typeOf(mode: string): string {
  if (mode === "040000") return "tree";
  return mode === "160000" ? "commit" : "blob";
}
