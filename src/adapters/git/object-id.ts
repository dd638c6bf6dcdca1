import { createHash } from "node:crypto";

/** Hashing a large model takes longer than anything else of a try, and its bytes do not change between tries. */
const known = new WeakMap<Uint8Array, string>();

/** The id under which git keeps a file of this content (gitformat: `blob <size>\0` and the bytes), in a SHA-1 repository. */
export function blobId(content: Uint8Array | string): string {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const id = known.get(bytes) ?? createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  known.set(bytes, id);
  return id;
}
