import { appendFile, mkdir } from "node:fs/promises";
import { devNull } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "../../core/user-error.ts";
import type { RegistryEvent } from "../../domain/registry/event.ts";
import { askRemote } from "./ask-remote.ts";
import { createGit, type Git, gitError, gitText, type Setting } from "./git.ts";
import { COMMITTER, type Identity } from "./identity.ts";
import { type PushResult, type PushWish, pushCommit } from "./push.ts";
import { readContents, readHistory } from "./read-history.ts";
import { pathsHolding, type TreeEntry, treeEntries, treeEntry } from "./read-tree.ts";
import { fetchTag, listTags, writeTag } from "./tag.ts";

/** Where a private clone fetches from and pushes to. */
export interface Remote {
  readonly url: string;
  /** Command that serves fetches, for a repository on this machine; null for one that serves itself. */
  readonly uploadPack: string | null;
  readonly receivePack: string | null;
  /** Git's configuration for this remote: how it is reached, and the secret that opens it. */
  readonly settings: readonly Setting[];
}

/** A commit as it stands in its object, whatever of its history is there. */
export interface CommitObject {
  readonly tree: string;
  readonly parents: readonly string[];
  /** `Name <email>`. */
  readonly committer: string;
  readonly message: string;
}

/** A branch from its first commit to its tip. */
export interface History {
  readonly tip: string;
  readonly events: readonly RegistryEvent[];
}

/**
 * A bare, blob-less, depth-one clone in a scratch folder: every write happens here, by plumbing, so that the user's
 * working tree, index, configuration and hooks are never touched.
 */
export interface PrivateClone {
  /** The branch's tip on the remote, fetched; null when there is no such branch. */
  fetch(branch: string): Promise<string | null>;
  /** Whether the remote's branch, asked again, is at this commit or has it in its history. */
  contains(branch: string, commit: string): Promise<boolean>;
  /** Files that differ between two commits of the remote; null where it does not give them out any more. */
  changed(from: string, to: string): Promise<string[] | null>;
  entry(commit: string, path: string): Promise<TreeEntry | null>;
  /** All files below a folder, at any depth; none where it is not there. */
  entries(commit: string, folder: string): Promise<TreeEntry[]>;
  /** Paths below a folder whose content is one of these, found by object id, without reading any content. */
  find(commit: string, folder: string, ...contents: Uint8Array[]): Promise<string[]>;
  blob(id: string): Promise<Uint8Array>;
  /** Contents of many files by id, fetched from the remote together. */
  blobs(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** All commits of the remote's branch up to its tip, oldest first; null when there is no such branch. */
  history(branch: string): Promise<History | null>;
  /** A commit that is `parent` (null: an orphan) with these files changed. */
  commit(
    parent: string | null,
    files: ReadonlyMap<string, Uint8Array | string>,
    text: { readonly message: string; readonly author: Identity },
  ): Promise<string>;
  /** Reads a commit that was fetched or made here. */
  read(commit: string): Promise<CommitObject>;
  push(wish: PushWish): Promise<PushResult>;
  /** The commit that a tag of the remote stands on, fetched without folders and files; null where there is no such tag. */
  tagged(tag: string): Promise<string | null>;
  /** All tags of the remote by name, with the commit that each stands on. */
  tags(): Promise<ReadonlyMap<string, string>>;
  /** Makes an annotated tag of a commit that is here. It is the remote's only once it was pushed. */
  tag(name: string, commit: string, text: { readonly message: string; readonly author: Identity }): Promise<void>;
}

/** The remote that is a repository on this machine: partial fetches are allowed for this one call, not configured. */
export function localRemote(folder: string): Remote {
  const safe = `-c safe.directory=${shellQuote(folder)} -c safe.directory=${shellQuote(join(folder, ".git"))}`;
  return {
    url: pathToFileURL(folder).href,
    uploadPack: `git ${safe} -c uploadpack.allowFilter=true -c uploadpack.allowAnySHA1InWant=true upload-pack`,
    receivePack: `git ${safe} -c core.hooksPath=${devNull} -c receive.autogc=false receive-pack`,
    settings: [],
  };
}

/** A transfer that stands still ends by itself, shortly before git as a whole is taken to hang. */
const PATIENCE: readonly Setting[] = [
  ["http.lowSpeedLimit", "1"],
  ["http.lowSpeedTime", "100"],
];

/** A remote behind HTTP that takes a token; it is sent to this server and to no other. */
export function tokenRemote(
  url: string,
  { serverUrl, token }: { readonly serverUrl: string; readonly token: string },
): Remote {
  const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
  const header: Setting = [`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${credentials}`];
  const settings = token === "" ? PATIENCE : [...PATIENCE, header];
  return { url, uploadPack: null, receivePack: null, settings };
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A clone without contents, as git's configuration says it; seven calls of `git config` would be seven processes. */
function partialCloneOf({ url, uploadPack, receivePack }: Remote): string {
  const line = (key: string, value: string | null): string =>
    value === null
      ? ""
      : `\t${key} = "${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"\n`;
  const origin = [
    line("url", url),
    line("promisor", "true"),
    line("partialclonefilter", "blob:none"),
    line("uploadpack", uploadPack),
    line("receivepack", receivePack),
  ];
  const format = "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = origin\n";
  return `${format}[remote "origin"]\n${origin.join("")}`;
}

/** Makes a private clone in an empty folder. Nothing is fetched yet. */
export async function createPrivateClone(
  folder: string,
  remote: Remote,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<PrivateClone> {
  await mkdir(folder, { recursive: true });
  const git = createGit(folder, environment, remote.settings);
  await gitText(git, ["init", "--quiet", "--bare", "."]);
  await appendFile(join(folder, "config"), partialCloneOf(remote));
  return {
    fetch: (branch) => fetchBranch(git, branch),
    contains: (branch, commit) => contains(git, branch, commit),
    changed: (from, to) => changedFiles(git, from, to),
    entry: (commit, path) => treeEntry(git, commit, { path }),
    entries: (commit, below) => treeEntries(git, commit, { paths: [`${below}/`], recursive: true }),
    find: (commit, below, ...contents) => pathsHolding(git, commit, { folder: below, contents }),
    // What was fetched has no contents: git gets them from the remote when they are first asked for.
    blob: async (id) => new Uint8Array(await askRemote(git, `fetch the file ${id}`, ["cat-file", "blob", id])),
    blobs: (ids) => fetchBlobs(git, ids),
    history: async (branch) => {
      if ((await remoteTip(git, branch)) === null) return null;
      const tip = await fetchCommits(git, branch, await fromTheStart(git));
      return { tip, events: await readHistory(git, tip) };
    },
    commit: (parent, files, text) => writeCommit(git, folder, { parent, files, ...text }),
    read: async (commit) => parseCommit(await gitText(git, ["cat-file", "commit", commit])),
    push: (wish) => pushCommit(git, wish),
    tagged: (tag) => fetchTag(git, tag),
    tags: () => listTags(git),
    tag: (name, commit, text) => writeTag(git, { name, commit, ...text }),
  };
}

async function changedFiles(git: Git, from: string, to: string): Promise<string[] | null> {
  const settings = ["--quiet", "--filter=blob:none", "--depth=1", "--no-tags", "--no-write-fetch-head"];
  if ((await git(["fetch", ...settings, "origin", from, to])).code !== 0) return null;
  const names = await gitText(git, ["diff-tree", "-r", "-z", "--name-only", "--no-renames", from, to]);
  return names.split("\0").filter((name) => name !== "");
}

function parseCommit(text: string): CommitObject {
  const end = text.indexOf("\n\n");
  const head = text.slice(0, end).split("\n");
  const values = (key: string): string[] =>
    head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    tree: values("tree")[0] ?? "",
    parents: values("parent"),
    committer: (values("committer")[0] ?? "").replace(/ \d+ [+-]\d+$/, ""),
    message: text.slice(end + 2),
  };
}

async function remoteTip(git: Git, branch: string): Promise<string | null> {
  const text = await askRemote(git, `look for ${branch}`, ["ls-remote", "origin", `refs/heads/${branch}`]);
  return text.toString("utf8").split("\t")[0]?.trim() || null;
}

async function fetchBranch(git: Git, branch: string): Promise<string | null> {
  return (await remoteTip(git, branch)) === null ? null : fetchCommits(git, branch, ["--depth=1"]);
}

async function fetchCommits(git: Git, branch: string, depth: readonly string[]): Promise<string> {
  const local = `refs/fetched/${branch}`;
  const settings = ["--quiet", "--filter=blob:none", "--no-tags", "--no-write-fetch-head"];
  await askRemote(git, `fetch ${branch}`, ["fetch", ...settings, ...depth, "origin", `+refs/heads/${branch}:${local}`]);
  return (await gitText(git, ["rev-parse", local])).trim();
}

/** What a fetch needs to bring all commits, also after one of the tip alone. */
async function fromTheStart(git: Git): Promise<readonly string[]> {
  const isShallow = (await gitText(git, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
  return isShallow ? ["--unshallow"] : [];
}

/** So many files are asked for at once: what git is told, and what it answers, is held in memory. */
const TOGETHER = 500;

async function fetchBlobs(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(ids)];
  const contents = new Map<string, Uint8Array>();
  for (let from = 0; from < wanted.length; from += TOGETHER) {
    const some = wanted.slice(from, from + TOGETHER);
    const settings = ["--quiet", "--no-tags", "--no-write-fetch-head", "--filter=blob:none", "--stdin"];
    // Without a negotiation of commits: nothing but these files is asked for.
    await askRemote(
      git,
      "fetch files",
      ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...settings, "origin"],
      some,
    );
    for (const [id, content] of await readContents(git, some)) contents.set(id, content);
  }
  return contents;
}

async function contains(git: Git, branch: string, commit: string): Promise<boolean> {
  const tip = await remoteTip(git, branch);
  if (tip === null || tip === commit) return tip !== null;
  // Without a depth git fetches what lies between the last tip that we fetched and this one: our commit, if it is there.
  const fetched = await fetchCommits(git, branch, []);
  const args = ["merge-base", "--is-ancestor", commit, fetched];
  const result = await git(args);
  if (result.code > 1) throw gitError(args, result);
  return result.code === 0;
}

async function writeCommit(
  git: Git,
  folder: string,
  change: { parent: string | null; files: ReadonlyMap<string, Uint8Array | string>; message: string; author: Identity },
): Promise<string> {
  const environment = { GIT_INDEX_FILE: join(folder, "modelgate-index") };
  await gitText(git, change.parent === null ? ["read-tree", "--empty"] : ["read-tree", change.parent], { environment });
  const written = new Map<string, string>();
  for (const [path, content] of change.files)
    written.set(path, (await gitText(git, ["hash-object", "-w", "--stdin"], { input: content })).trim());
  const index = [...written].map(([path, id]) => `100644 ${id}\t${path}\0`).join("");
  await gitText(git, ["update-index", "-z", "--index-info"], { environment, input: index });
  const tree = (await gitText(git, ["write-tree", "--missing-ok"], { environment })).trim();
  await refuseLost(git, tree, written);
  const parents = change.parent === null ? [] : ["-p", change.parent];
  const commit = await gitText(git, ["commit-tree", "--no-gpg-sign", tree, ...parents, "-F", "-"], {
    input: change.message,
    environment: {
      GIT_AUTHOR_NAME: change.author.name,
      GIT_AUTHOR_EMAIL: change.author.email,
      GIT_COMMITTER_NAME: COMMITTER.name,
      GIT_COMMITTER_EMAIL: COMMITTER.email,
    },
  });
  return commit.trim();
}

/** Git passes over a path that it will not hold with no more than a warning: a commit without it must not be made. */
async function refuseLost(git: Git, tree: string, written: ReadonlyMap<string, string>): Promise<void> {
  const entries = await treeEntries(git, tree, { paths: [...written.keys()] });
  const held = new Map(entries.map((entry) => [entry.path, entry.id]));
  for (const [path, id] of written) {
    if (held.get(path) === id) continue;
    throw new UserError("E_PATH", `git cannot hold a file at ${JSON.stringify(path)}`, {
      remedy: "write the path relative to the repository, without empty, `.`, `..` or `.git` parts",
    });
  }
}
