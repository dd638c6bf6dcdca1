import { ApiError, notFound } from "../api-error.ts";
import type { Call, Reply, Route } from "../call.ts";
import { may } from "../call.ts";
import { pageUrl, presentFullRepository, repositoryUrl } from "../present/repository.ts";
import { commitOf } from "./commits.ts";

interface Entry {
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

const LARGEST_FILE = 1_000_000;

/** A file with its content, or a folder's entries. Submodules and links are not served. */
async function get(call: Call): Promise<Reply> {
  const { store } = call.repository;
  const path = (call.params.path ?? "").replace(/\/+$/, "");
  const ref = call.query.get("ref") ?? call.repository.defaultBranch;
  const commit = await commitOf(call, ref).catch(() => {
    throw new ApiError(404, `No commit found for the ref ${ref}`);
  });
  const kind = await store.run(["cat-file", "-t", `${commit}:${path}`]);
  if (kind.code !== 0) throw notFound();
  if (kind.stdout.toString("utf8").trim() === "tree") {
    const entries = await listTree(call, `${commit}:${path}`);
    const prefix = path === "" ? "" : `${path}/`;
    const named = entries.map((entry) => ({ ...entry, path: `${prefix}${entry.path}` }));
    return { status: 200, body: named.map((entry) => present(call, ref, entry)) };
  }
  const { stdout } = await store.run(["cat-file", "blob", `${commit}:${path}`]);
  if (stdout.length > LARGEST_FILE) throw new ApiError(403, "This API returns blobs up to 1 MB in size.");
  const sha = await store.text(["rev-parse", `${commit}:${path}`]);
  const entry = { mode: "100644", sha, size: stdout.length, path };
  // GitHub breaks the text into lines of 60 characters.
  const content = stdout.toString("base64").replaceAll(/.{1,60}/g, "$&\n");
  return { status: 200, body: { ...present(call, ref, entry), content, encoding: "base64" } };
}

async function listTree(call: Call, tree: string): Promise<Entry[]> {
  const lines = (await call.repository.store.text(["ls-tree", "-l", "-z", tree])).split("\0").filter(Boolean);
  return lines.map((line) => {
    const [facts = "", path = ""] = line.split("\t");
    const [mode = "", , sha = "", size = ""] = facts.split(/ +/);
    return { mode, sha, size: Number(size) || 0, path };
  });
}

function present(call: Call, ref: string, entry: Entry) {
  const isFolder = entry.mode === "040000";
  const path = entry.path.split("/").map(encodeURIComponent).join("/");
  const api = repositoryUrl(call.world, call.repository);
  const self = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/${isFolder ? "trees" : "blobs"}/${entry.sha}`;
  const page = pageUrl(call.world, call.repository);
  const html = `${page}/${isFolder ? "tree" : "blob"}/${encodeURIComponent(ref)}/${path}`;
  return {
    name: entry.path.split("/").at(-1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size,
    type: isFolder ? "dir" : "file",
    url: self,
    html_url: html,
    git_url: git,
    download_url: isFolder ? null : `${page}/raw/${encodeURIComponent(ref)}/${path}`,
    _links: { self, git, html },
  };
}

/** The repository itself, and files in it. */
export const contentRoutes: readonly Route[] = [
  {
    operation: "GET /repos/{owner}/{repo}",
    needs: [],
    run: (call) => ({
      status: 200,
      body: presentFullRepository(call.world, call.repository, may(call, [["contents", "write"]])),
    }),
  },
  {
    operation: "GET /repos/{owner}/{repo}/contents/{path}",
    needs: [["contents", "read"]],
    query: ["ref"],
    run: get,
  },
];
