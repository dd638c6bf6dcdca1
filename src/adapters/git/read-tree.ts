import { type Git, type GitOptions, gitText } from "./git.ts";

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  readonly path: string;
}

/**
 * The entries of a commit or tree at exactly these paths (a path with a final slash: those below it, one level or
 * `recursive`ly). A path that is not there has none; a tree that cannot be read throws E_GIT, because "damaged" must
 * never look like "not there".
 */
export async function treeEntries(
  git: Git,
  treeish: string,
  { paths, recursive = false, ...options }: { paths: readonly string[]; recursive?: boolean } & GitOptions,
): Promise<TreeEntry[]> {
  const depth = recursive ? ["-r"] : [];
  const args = ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", ...depth, treeish, "--", ...paths];
  const entries: TreeEntry[] = [];
  for (const line of (await gitText(git, args, options)).split("\0")) {
    const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line);
    if (match !== null)
      entries.push({ mode: match[1] ?? "", type: match[2] ?? "", id: match[3] ?? "", path: match[4] ?? "" });
  }
  return entries;
}

/** The entry at a path; null where there is none. */
export async function treeEntry(
  git: Git,
  treeish: string,
  { path, ...options }: { path: string } & GitOptions,
): Promise<TreeEntry | null> {
  const [entry] = await treeEntries(git, treeish, { paths: [path], ...options });
  return entry?.path === path ? entry : null;
}
