import { UserError } from "../../core/user-error.ts";
import { type Git, gitText } from "./git.ts";
import { COMMITTER, type Identity } from "./identity.ts";
import { blobId } from "./object-id.ts";

/** A commit to be made. */
export interface NewCommit {
  /** Null: an orphan. */
  readonly parent: string | null;
  /** Files that differ from the parent's. */
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  /** Files of the parent's that it no longer has. */
  readonly removed: readonly string[];
  readonly message: string;
  readonly author: Identity;
  /** Annotated tags with the same message; one of that name from an earlier try is replaced. */
  readonly tags: readonly NewTag[];
}

export interface NewTag {
  readonly name: string;
  /** The commit that it stands on; null: the new one. */
  readonly on: string | null;
}

/** Where the newest commit is kept from git's collection; never pushed. */
const WRITTEN = "refs/modelgate/written";

/**
 * Makes a commit and its tags in one process of git, which reads only the folders that lead to the changed files, and
 * returns the commit's id. `here` are ids of files that were written before; those of these files come to it. Throws
 * E_PATH for a path that git cannot hold: a commit without it must not be made.
 */
export async function writeCommit(git: Git, wish: NewCommit, here: Set<string>): Promise<string> {
  refuseImpossible([...wish.files.keys(), ...wish.removed]);
  for (const content of wish.files.values()) await writeLarge(git, content, here);
  const input: (string | Uint8Array)[] = [...commitLines(wish)];
  for (const path of wish.removed) input.push(`D ${quoted(path)}\n`);
  const ids: string[] = [];
  for (const [path, content] of wish.files) {
    const id = blobId(content);
    ids.push(id);
    if (here.has(id)) input.push(`M 100644 ${id} ${quoted(path)}\n`);
    else input.push(`M 100644 inline ${quoted(path)}\n`, ...data(content));
  }
  for (const { name, on } of wish.tags)
    input.push(`tag ${name}\nfrom ${on ?? ":1"}\ntagger ${signed(wish.author)}\n`, ...data(wish.message));
  input.push("get-mark :1\ndone\n");
  // No search for deltas: models have none. In a pack whatever its size: single files would take a process more.
  const settings = ["--done", "--quiet", "--force", "--date-format=now", "--depth=0"];
  const commit = await gitText(git, ["-c", "fastimport.unpackLimit=0", "fast-import", ...settings], { input });
  for (const id of ids) here.add(id);
  return commit.trim();
}

/** Fast-import hashes what it writes three times over, which is half a second of a model of 95 MB. */
const LARGE_BYTES = 8 * 2 ** 20;

async function writeLarge(git: Git, content: Uint8Array | string, here: Set<string>): Promise<void> {
  if (content.length <= LARGE_BYTES || here.has(blobId(content))) return;
  const id = await gitText(git, ["hash-object", "-w", "--stdin"], { input: [content] });
  here.add(id.trim());
}

function* commitLines({ parent, message, author }: NewCommit): Iterable<string | Uint8Array> {
  yield `commit ${WRITTEN}\nmark :1\nauthor ${signed(author)}\ncommitter ${signed(COMMITTER)}\n`;
  yield* data(message);
  if (parent !== null) yield `from ${parent}\n`;
}

function data(content: Uint8Array | string): (string | Uint8Array)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, "\n"];
}

/** As git writes people: what would end a name or an address is left out. */
function signed({ name, email }: Identity): string {
  const plain = (text: string): string => text.replace(/[\u0000-\u001f<>]+/g, "").trim();
  return `${plain(name) || COMMITTER.name} <${plain(email)}> now`;
}

/** A path in double quotes, as fast-import reads any. */
function quoted(path: string): string {
  const escaped = path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `"${escaped}"`;
}

/** What git's index refuses to hold, and two paths of which one is the other's folder. */
function refuseImpossible(paths: readonly string[]): void {
  const all = new Set(paths);
  for (const path of paths) {
    const parts = path.split("/");
    const isWithin = parts.some((_, i) => i > 0 && all.has(parts.slice(0, i).join("/")));
    if (!isWithin && !path.includes("\0") && parts.every(isHoldable)) continue;
    throw new UserError("E_PATH", `git cannot hold a file at ${JSON.stringify(path)}`, {
      remedy: "write the path relative to the repository, without empty, `.`, `..` or `.git` parts",
    });
  }
}

/** Also what some file system takes for `.git`: characters that do not show, dots and spaces at the end, a short name. */
function isHoldable(part: string): boolean {
  if (part === "" || part === "." || part === "..") return false;
  const seen = part
    .replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "")
    .replace(/:.*$/s, "")
    .replace(/[. ]+$/, "")
    .toLowerCase();
  return seen !== ".git" && seen !== "git~1";
}
