import { ApiError, notFound } from "../api-error.ts";
import { type Call, callerOf, type Reply, type Route } from "../call.ts";
import { nodeId } from "../present/node-id.ts";
import { repositoryUrl } from "../present/repository.ts";
import { followRefs } from "../pull-sync.ts";

interface Ref {
  readonly ref: string;
  readonly sha: string;
  readonly type: string;
}

async function refsBelow(call: Call, prefix: string): Promise<Ref[]> {
  const format = "--format=%(refname) %(objectname) %(objecttype)";
  const output = await call.repository.store.text(["for-each-ref", format]);
  return output.split("\n").flatMap((line) => {
    const [ref = "", sha = "", type = ""] = line.split(" ");
    return ref.startsWith(prefix) && ref !== "" ? [{ ref, sha, type }] : [];
  });
}

function present(call: Call, { ref, sha, type }: Ref) {
  const api = `${repositoryUrl(call.world, call.repository)}/git`;
  return {
    ref,
    node_id: nodeId("Ref", ref),
    url: `${api}/${ref.split("/").map(encodeURIComponent).join("/")}`,
    object: { type, sha, url: `${api}/${type}s/${sha}` },
  };
}

async function find(call: Call, name: string): Promise<Ref | undefined> {
  return (await refsBelow(call, name)).find(({ ref }) => ref === name);
}

async function get(call: Call): Promise<Reply> {
  const found = await find(call, `refs/${call.params.ref}`);
  if (found === undefined) throw notFound();
  return { status: 200, body: present(call, found) };
}

async function listMatching(call: Call): Promise<Reply> {
  const found = await refsBelow(call, `refs/${call.params.ref}`);
  return { status: 200, body: found.map((ref) => present(call, ref)) };
}

/** Moves a ref as a push would: protected ones are refused, pull requests follow. */
async function move(call: Call, ref: string, after: string | null): Promise<void> {
  const by = callerOf(call);
  const before = (await find(call, ref))?.sha ?? null;
  const rule = call.repository.protectedRefs.find(({ pattern }) => matches(pattern, ref));
  if (rule !== undefined && !rule.bypass.includes(by.login)) {
    throw new ApiError(
      422,
      rule.kind === "ruleset" ? "Repository rule violations found" : "Protected branch update failed",
    );
  }
  const args = after === null ? ["update-ref", "-d", ref] : ["update-ref", ref, after];
  await call.repository.store.text([...args, before ?? "0".repeat(40)]);
  await followRefs(call.world, call.repository, by);
}

function matches(pattern: string, ref: string): boolean {
  const source = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${source}$`).test(ref);
}

async function create(call: Call): Promise<Reply> {
  const { ref, sha } = call.body as { ref: string; sha: string };
  if (!/^refs\/(heads|tags)\/./.test(ref)) throw new ApiError(422, "Reference name must start with 'refs/'");
  if ((await find(call, ref)) !== undefined) throw new ApiError(422, "Reference already exists");
  if ((await call.repository.store.commit(sha)) === null) throw new ApiError(422, "Object does not exist");
  await move(call, ref, sha);
  const made = await find(call, ref);
  if (made === undefined) throw notFound();
  return { status: 201, body: present(call, made) };
}

async function update(call: Call): Promise<Reply> {
  const ref = `refs/${call.params.ref}`;
  const { sha, force = false } = call.body as { sha: string; force?: boolean };
  const before = await find(call, ref);
  if (before === undefined) throw new ApiError(422, "Reference does not exist");
  if ((await call.repository.store.commit(sha)) === null) throw new ApiError(422, "Object does not exist");
  if (!force && !(await call.repository.store.isAncestor(before.sha, sha))) {
    throw new ApiError(422, "Update is not a fast forward");
  }
  await move(call, ref, sha);
  return { status: 200, body: present(call, { ...before, sha }) };
}

async function remove(call: Call): Promise<Reply> {
  const ref = `refs/${call.params.ref}`;
  if ((await find(call, ref)) === undefined) throw new ApiError(422, "Reference does not exist");
  await move(call, ref, null);
  // A release without its tag is a draft again.
  for (const release of call.repository.releases.values()) if (ref === `refs/tags/${release.tag}`) release.draft = true;
  return { status: 204 };
}

const GIT = "/repos/{owner}/{repo}/git";

/** Refs by plumbing, protected as pushes are. */
export const refRoutes: readonly Route[] = [
  { operation: `GET ${GIT}/ref/{ref}`, needs: [["contents", "read"]], run: get },
  { operation: `GET ${GIT}/matching-refs/{ref}`, needs: [["contents", "read"]], run: listMatching },
  { operation: `POST ${GIT}/refs`, needs: [["contents", "write"]], body: ["ref", "sha"], run: create },
  { operation: `PATCH ${GIT}/refs/{ref}`, needs: [["contents", "write"]], body: ["sha", "force"], run: update },
  { operation: `DELETE ${GIT}/refs/{ref}`, needs: [["contents", "write"]], run: remove },
];
