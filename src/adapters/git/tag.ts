import { askRemote } from "./ask-remote.ts";
import { type Git, gitText } from "./git.ts";

/** The commit that a tag of the remote stands on, fetched without folders and files; null where there is no such tag. */
export async function fetchTag(git: Git, tag: string): Promise<string | null> {
  const ref = `refs/tags/${tag}`;
  const found = await askRemote(git, `look for the tag ${tag}`, ["ls-remote", "origin", ref]);
  if (found.toString("utf8").trim() === "") return null;
  const local = `refs/fetched-tags/${tag}`;
  // The commit alone: its folders list every version before it.
  const settings = ["--quiet", "--filter=tree:0", "--depth=1", "--no-tags", "--no-write-fetch-head"];
  await askRemote(git, `fetch the tag ${tag}`, ["fetch", ...settings, "origin", `+${ref}:${local}`]);
  return (await gitText(git, ["rev-parse", `${local}^{commit}`])).trim();
}

/** All tags of the remote by name, with the commit that each stands on. */
export async function listTags(git: Git): Promise<Map<string, string>> {
  const text = (await askRemote(git, "list the tags", ["ls-remote", "--tags", "origin"])).toString("utf8");
  const tags = new Map<string, string>();
  for (const line of text.split("\n")) {
    // Of an annotated tag the commit comes after the tag itself, with `^{}`: it is the one that stays.
    const match = /^([0-9a-f]+)\trefs\/tags\/(.+?)(?:\^\{\})?$/.exec(line);
    if (match !== null) tags.set(match[2] ?? "", match[1] ?? "");
  }
  return tags;
}
