import { randomBytes } from "node:crypto";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPrivateClone, localRemote, type Remote, tokenRemote } from "../../../src/adapters/git/private-clone.ts";
import { createRegistry } from "../../../src/adapters/git/registry.ts";
import { REGISTRY_FILE } from "../../../src/domain/registry/layout.ts";
import type { Decision, Registry, RegistrySnapshot } from "../../../src/ports/registry.ts";
import { READER } from "../../git-registry.ts";
import { type FaultProxy, type LineFault, startFaultProxy } from "../../github/fault-proxy.ts";
import type { RepositoryHandle } from "../../github/repository-handle.ts";
import { type GitHub, startGitHub } from "../../github/start-github.ts";
import { temporaryFolder } from "../../open-sandbox.ts";

const folder = temporaryFolder("bad-line");
let github: GitHub;
let repository: RepositoryHandle;
let proxy: FaultProxy;
beforeAll(async () => {
  github = await startGitHub();
  repository = await github.createRepository({ name: "acme/models" });
  repository.settings.guardsWorkflows = false;
  proxy = await startFaultProxy(github.url);
});
afterAll(async () => {
  await proxy.close();
  await github.close();
  folder.remove();
});

let opened = 0;
async function registryAt(
  remote: Remote,
  branch = `registry-${++opened}`,
): Promise<{ registry: Registry; branch: string }> {
  const clone = await createPrivateClone(join(folder.path, `clone-${++opened}`), remote, process.env);
  const registry = createRegistry({
    branch: async () => branch,
    clone: async () => clone,
    author: async () => ({ name: "Ada", email: "ada@example.org" }),
    onRetry: () => {},
    reader: READER,
    tries: 6,
  });
  return { registry, branch };
}

function overTheLine(): Remote {
  const token = github.token({ contents: "write" });
  const url = repository.cloneUrl.replace(github.url, proxy.url);
  return tokenRemote(url, { serverUrl: proxy.url, token });
}

async function note(snapshot: RegistrySnapshot, name: string): Promise<Decision<string>> {
  if ((await snapshot.read(name)) !== null) return { kind: "nothing", value: name };
  const files = new Map<string, string | Uint8Array>([
    [REGISTRY_FILE, '{ "schema": 1, "kind": "modelgate-registry" }\n'],
    [name, `${name}\n`],
    // Enough bytes that half of them is half of a pack.
    [`${name}.bin`, randomBytes(20_000)],
  ]);
  return { kind: "commit", value: name, change: { message: `note ${name}\n`, files } };
}

describe("a line to the registry", () => {
  test.each<[string, RegExp, LineFault]>([
    ["that cuts a push at its half", /git-receive-pack$/, "cut-request"],
    ["that cuts the answer to a push", /git-receive-pack$/, "cut-answer"],
    ["that cuts what is fetched at its half", /git-upload-pack$/, "cut-answer"],
    ["that cuts the question of a fetch", /git-upload-pack$/, "cut-request"],
    ["that cuts the list of branches", /info\/refs/, "cut-answer"],
  ])("%s: each event is there once, and git finds nothing broken", async (_, path, fault) => {
    const { registry, branch } = await registryAt(overTheLine());
    await registry.commit((snapshot) => note(snapshot, "one"));
    const hits = proxy.spoil(path, fault);
    expect(await registry.commit((snapshot) => note(snapshot, "two"))).toMatchObject({ outcome: "written" });
    expect(hits()).toBe(1);
    expect(await repository.git("log", "--format=%s", branch)).toBe("note two\nnote one");
    await repository.git("fsck", "--strict", "--no-dangling");
  });

  test("that shows the old branch for a while after a push: the event is there once all the same", async () => {
    const { registry, branch } = await registryAt(overTheLine());
    await registry.commit((snapshot) => note(snapshot, "one"));
    await registry.snapshot();
    const hits = proxy.spoil(/git-upload-pack$/, "stale", { times: 2, after: /git-receive-pack$/ });
    const { commit } = await registry.commit((snapshot) => note(snapshot, "two"));
    expect(hits()).toBe(2);
    expect(await repository.git("rev-parse", branch)).toBe(commit);
    expect(await repository.git("log", "--format=%s", branch)).toBe("note two\nnote one");
  });
});

describe("a remote that cannot be reached", () => {
  // A proxy of the machine's would answer in the remote's place.
  const at = (url: string): Remote => {
    const remote = tokenRemote(url, { serverUrl: new URL(url).origin, token: "t" });
    return { ...remote, settings: [...remote.settings, ["http.proxy", ""]] };
  };

  test.each<[string, () => string, object]>([
    ["whose name nobody knows", () => "http://nowhere.invalid/a/b.git", { code: "E_REMOTE", exit: 5 }],
    ["at which nobody listens", () => "http://127.0.0.1:9/a/b.git", { code: "E_REMOTE", exit: 5 }],
    ["that speaks no TLS", () => github.url.replace("http:", "https:"), { code: "E_REMOTE", exit: 5 }],
  ])("%s is told as such", async (_, url, error) => {
    const { registry } = await registryAt(at(url()));
    await expect(registry.snapshot()).rejects.toMatchObject(error);
  });
});

describe("a registry on this machine", () => {
  async function localRegistry(receive?: string) {
    const repo = await github.createRepository({ name: `acme/local-${++opened}` });
    const remote = localRemote(repo.folder);
    return { ...(await registryAt(receive === undefined ? remote : { ...remote, receivePack: receive })), repo };
  }

  test("of which an object is broken stops before anything is pushed", async () => {
    const { registry, branch, repo } = await localRegistry();
    await registry.commit((snapshot) => note(snapshot, "one"));
    const tip = await repo.git("rev-parse", branch);
    const id = await repo.git("rev-parse", `${branch}:${REGISTRY_FILE}`);
    const object = join(repo.folder, "objects", id.slice(0, 2), id.slice(2));
    chmodSync(object, 0o644);
    writeFileSync(object, "x");
    const { registry: other } = await registryAt(localRemote(repo.folder), branch);
    await expect(other.commit((snapshot) => note(snapshot, "two"))).rejects.toMatchObject({
      ...{ code: "E_REPOSITORY_DAMAGED", exit: 4 },
    });
    expect(await repo.git("rev-parse", branch)).toBe(tip);
  });

  test("on a full disk says so at once", async () => {
    const full = join(folder.path, "full");
    writeFileSync(full, "#!/bin/sh\necho 'fatal: write error: No space left on device' >&2\nexit 128\n");
    chmodSync(full, 0o755);
    const { registry } = await localRegistry(full);
    await expect(registry.commit((snapshot) => note(snapshot, "one"))).rejects.toMatchObject({
      code: "E_DISK",
      exit: 3,
    });
  });
});
