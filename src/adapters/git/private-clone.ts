import { appendFile, mkdir } from "node:fs/promises";
import { devNull } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RegistryEvent } from "../../domain/registry/event.ts";
import { askRemote } from "./ask-remote.ts";
import { fetchHistory, fetchTip, holdsCommit, SMALL, UPPER } from "./fetch-commits.ts";
import { NO_FILES } from "./fetch-filtered.ts";
import { fetchObjects } from "./fetch-objects.ts";
import { type ContentFinder, createContentFinder } from "./find-content.ts";
import { createGit, type Git, gitText, type Setting } from "./git.ts";
import type { Identity } from "./identity.ts";
import { type PushResult, type PushWish, pushCommit } from "./push.ts";
import { readHistory } from "./read-history.ts";
import { type TreeEntry, treeEntries, treeEntry } from "./read-tree.ts";
import { fetchTag, listTags } from "./tag.ts";
import { type NewTag, writeCommit } from "./write-commit.ts";

/** Where a private clone fetches from and pushes to. */
export interface Remote {
  readonly url: string;
  /** Command that serves fetches, for a repository on this machine; null for one that serves itself. */
  readonly uploadPack: string | null;
  readonly receivePack: string | null;
  /** Filters that it is known to refuse: to be told so once more would cost a request. */
  readonly refused: readonly string[];
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
  /**
   * The branch's tip on the remote, fetched; null when there is no such branch. `upper-folders`: what lies deeper than three
   * folders is brought when it is first asked for.
   */
  fetch(branch: string, extent?: "folders" | "upper-folders"): Promise<string | null>;
  /** Whether the remote's branch, asked again, is at this commit or has it in its history. */
  contains(branch: string, commit: string): Promise<boolean>;
  /** Files that differ between two commits of the remote; null where it does not give them out any more. */
  changed(from: string, to: string): Promise<string[] | null>;
  entry(commit: string, path: string): Promise<TreeEntry | null>;
  /** What lies in each of these folders; nothing where one is not there. An empty name is the topmost folder. */
  list(commit: string, ...folders: string[]): Promise<TreeEntry[]>;
  /** Paths in these folders of files whose content is one of these. */
  find: ContentFinder;
  blob(id: string): Promise<Uint8Array>;
  /** Contents of many files by id, fetched from the remote together; of folders as git keeps them, and of few of them the small files too. */
  objects(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** All commits of the remote's branch up to its tip, oldest first; null when there is no such branch. */
  history(branch: string): Promise<History | null>;
  /**
   * A commit that is `parent` (null: an orphan) with these files changed and others `removed`, and annotated tags with its
   * message. They are the remote's only once they were pushed.
   */
  commit(
    parent: string | null,
    files: ReadonlyMap<string, Uint8Array | string>,
    event: {
      readonly message: string;
      readonly author: Identity;
      readonly removed?: readonly string[];
      readonly tags?: readonly NewTag[];
    },
  ): Promise<string>;
  /** Reads a commit that was fetched or made here. */
  read(commit: string): Promise<CommitObject>;
  push(wish: PushWish): Promise<PushResult>;
  /** The commit that a tag of the remote stands on, fetched without folders and files; null where there is no such tag. */
  tagged(tag: string): Promise<string | null>;
  /** All tags of the remote by name, with the commit that each stands on. */
  tags(): Promise<ReadonlyMap<string, string>>;
}

/** The remote that is a repository on this machine: partial fetches are allowed for this one call, not configured. */
export function localRemote(folder: string): Remote {
  const safe = `-c safe.directory=${shellQuote(folder)} -c safe.directory=${shellQuote(join(folder, ".git"))}`;
  return {
    url: pathToFileURL(folder).href,
    uploadPack: `git ${safe} -c uploadpack.allowFilter=true -c uploadpack.allowAnySHA1InWant=true upload-pack`,
    receivePack: `git ${safe} -c core.hooksPath=${devNull} -c receive.autogc=false -c core.looseCompression=0 receive-pack`,
    refused: [],
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
  // GitHub gives out folders all or none.
  return { url, uploadPack: null, receivePack: null, refused: [UPPER], settings };
}

/** Of more folders at once only what is asked for is brought: all their small files together are not small. */
const FEW = 20;

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** What makes git fetch what is missing when it is first asked for; a git without these asks the remote for nothing. */
const PARTIAL: readonly Setting[] = [
  ["remote.origin.promisor", "true"],
  ["remote.origin.partialclonefilter", "blob:none"],
];

/** What a scratch folder holds is gone after the command, or after a crash: it need not reach the disk. */
const SCRATCH: readonly Setting[] = [["core.fsync", "none"]];

/** Where the clone's remote is, as git's configuration says it; four calls of `git config` would be four processes. */
function configurationOf({ url, uploadPack, receivePack }: Remote): string {
  const line = (key: string, value: string | null): string =>
    value === null
      ? ""
      : `\t${key} = "${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"\n`;
  const origin = [line("url", url), line("uploadpack", uploadPack), line("receivepack", receivePack)];
  return `[remote "origin"]\n${origin.join("")}`;
}

/** Makes a private clone in an empty folder. Nothing is fetched yet. */
export async function createPrivateClone(
  folder: string,
  remote: Remote,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<PrivateClone> {
  await mkdir(folder, { recursive: true });
  const git = createGit(folder, environment, [...remote.settings, ...SCRATCH, ...PARTIAL]);
  const gits = { git, refused: new Set(remote.refused), alone: createGit(folder, environment, SCRATCH) };
  await gitText(git, ["init", "--quiet", "--bare", "--template=", "."]);
  const fetched = new Set<string>();
  const written = new Set<string>();
  await appendFile(join(folder, "config"), configurationOf(remote));
  return {
    fetch: async (branch, extent = "folders") => {
      const tip = await fetchTip(gits, branch, fetched.has(branch) ? "news" : extent);
      fetched.add(branch);
      return tip;
    },
    contains: (branch, commit) => holdsCommit(gits, branch, commit),
    changed: (from, to) => changedFiles(git, from, to),
    entry: (commit, path) => treeEntry(git, commit, { path }),
    list: (commit, ...folders) =>
      treeEntries(git, commit, { paths: folders.map((one) => (one === "" ? "." : `${one}/`)) }),
    find: createContentFinder(gits),
    // What was fetched has no contents: git gets them from the remote when they are first asked for.
    blob: async (id) => new Uint8Array(await askRemote(git, `fetch the file ${id}`, ["cat-file", "blob", id])),
    objects: (ids) => fetchObjects(gits, { ids, filter: ids.length > FEW ? NO_FILES : SMALL }),
    history: async (branch) => {
      const tip = await fetchHistory(gits, branch);
      return tip === null ? null : { tip, events: await readHistory(git, tip) };
    },
    commit: (parent, files, event) => writeCommit(git, { parent, files, removed: [], tags: [], ...event }, written),
    read: async (commit) => parseCommit(await gitText(git, ["cat-file", "commit", commit])),
    push: (wish) => pushCommit(git, wish),
    tagged: (tag) => fetchTag(git, tag),
    tags: () => listTags(git),
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
