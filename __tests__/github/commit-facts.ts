import type { GitStore } from "./git-store.ts";

export interface CommitFacts {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly committer: { readonly name: string; readonly email: string; readonly date: string };
  readonly message: string;
}

export interface ChangedFile {
  readonly path: string;
  readonly previous: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed";
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
}

const FORMAT = "%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B%x00";

/** Commits that a revision range names, newest first; at most 250, as GitHub lists for a pull request. */
export async function listCommits(store: GitStore, ...range: readonly string[]): Promise<CommitFacts[]> {
  const output = await store.text(["log", "--max-count=250", `--format=tformat:${FORMAT}`, ...range, "--"]);
  const fields = output.split("\0");
  const commits: CommitFacts[] = [];
  for (let at = 0; at + 9 < fields.length; at += 10) {
    const [sha = "", tree = "", parents = "", an = "", ae = "", ad = "", cn = "", ce = "", cd = "", message = ""] =
      fields.slice(at, at + 10);
    commits.push({
      sha: sha.trim(),
      tree,
      parents: parents.split(" ").filter((parent) => parent !== ""),
      author: { name: an, email: ae, date: dateOf(ad) },
      committer: { name: cn, email: ce, date: dateOf(cd) },
      message: message.trimEnd(),
    });
  }
  return commits;
}

function dateOf(seconds: string): string {
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** Files that differ between two commits, sorted by path. `from` null: everything in `to` is new. */
export async function changedFiles(store: GitStore, from: string | null, to: string): Promise<ChangedFile[]> {
  const pair = [from ?? EMPTY_TREE, to];
  const raw = (await store.text(["diff", "--raw", "-z", "-M", "--no-abbrev", ...pair])).split("\0");
  const counts = lineCounts((await store.text(["diff", "--numstat", "-z", "-M", ...pair])).split("\0"));
  const files: ChangedFile[] = [];
  for (let at = 0; at < raw.length && raw[at] !== ""; ) {
    const [, , oldBlob = "", newBlob = "", kind = ""] = (raw[at] ?? "").split(" ");
    const isRename = kind.startsWith("R") || kind.startsWith("C");
    const path = raw[at + (isRename ? 2 : 1)] ?? "";
    files.push({
      path,
      previous: isRename ? (raw[at + 1] ?? null) : null,
      status: kind === "A" ? "added" : kind === "D" ? "removed" : isRename ? "renamed" : "modified",
      blob: kind === "D" ? oldBlob : newBlob,
      additions: counts.get(path)?.[0] ?? 0,
      deletions: counts.get(path)?.[1] ?? 0,
    });
    at += isRename ? 3 : 2;
  }
  return files;
}

/** Added and removed lines by path; a binary file counts none. */
function lineCounts(fields: readonly string[]): Map<string, readonly [number, number]> {
  const counts = new Map<string, readonly [number, number]>();
  for (let at = 0; at < fields.length && fields[at] !== ""; ) {
    const [added = "", removed = "", path = ""] = (fields[at] ?? "").split("\t");
    // A rename leaves the path empty and says both names in fields of their own.
    const isRename = path === "";
    counts.set(isRename ? (fields[at + 2] ?? "") : path, [Number(added) || 0, Number(removed) || 0]);
    at += isRename ? 3 : 1;
  }
  return counts;
}
