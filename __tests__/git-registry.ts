import { join } from "node:path";
import { createPrivateClone, type Remote } from "../src/adapters/git/private-clone.ts";
import { createRegistry } from "../src/adapters/git/registry.ts";
import type { SnapshotReader } from "../src/adapters/git/registry-snapshot.ts";
import { sha256 } from "../src/adapters/node/digest.ts";
import { readContract } from "../src/config/read-contract.ts";
import type { StoredVersion } from "../src/domain/registry/records.ts";
import { type Candidate, registerVersion } from "../src/domain/registry/register-version.ts";
import type { Decision, Registry, RegistrySnapshot } from "../src/ports/registry.ts";

/** Reads records as the program does. */
export const READER: SnapshotReader = {
  digest: sha256,
  records: {
    registry: (bytes, where) => readContract("registry", bytes, where),
    version: (bytes, where) => readContract("version", bytes, where),
    status: (bytes, where) => readContract("status", bytes, where),
    alias: (bytes, where) => readContract("alias", bytes, where),
  },
};

/** As many independent writers of a registry branch as are asked for, each with a clone of its own. */
export function registriesAt(remote: Remote, folder: string, count: number): Registry[] {
  return Array.from({ length: count }, (_, i) =>
    createRegistry({
      branch: async () => "modelgate/registry",
      clone: once(() => createPrivateClone(join(folder, `clone-${i}`), remote, process.env)),
      author: async () => ({ name: "Ada", email: "ada@example.org" }),
      onRetry: () => {},
      reader: READER,
    }),
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function candidate(text: string): { version: Candidate; bytes: Uint8Array } {
  const bytes = new TextEncoder().encode(text);
  const version: Candidate = {
    model: "fraud",
    digest: sha256(bytes),
    size: bytes.length,
    storage: { kind: "inline" },
    task: "binary",
    threshold: 0.5,
    positive: "1",
    output: { kind: "probability", name: "p", classes: ["0", "1"], positive: 1 },
    signature: { inputs: [], outputs: [], columns: [] },
    verdict: "pass",
    forced: null,
    metrics: { roc_auc: 0.9 },
    lineage: {
      commit: null,
      ref: null,
      run_id: "1",
      run_attempt: null,
      workflow: null,
      actor: "Ada",
      runner: "test",
      lockfile: null,
      data: [],
      params: {},
      seed: 1,
      dataset_uses: 1,
    },
    created: "2001-05-03T00:00:00.000Z",
  };
  return { version, bytes };
}

/** Adds a version as register does: numbered after the newest, whatever that is by then. */
export async function add(snapshot: RegistrySnapshot, text: string): Promise<Decision<StoredVersion>> {
  const { version, bytes } = candidate(text);
  const [same] = await snapshot.versions("fraud", bytes);
  if (same !== undefined) return { kind: "nothing", value: (await snapshot.version("fraud", same)) as StoredVersion };
  const newest = (await snapshot.versions("fraud")).at(-1);
  const latest = newest === undefined ? null : await snapshot.version("fraud", newest);
  const challenger = await snapshot.alias("fraud", "challenger");
  const contents = {
    model: bytes,
    pointer: null,
    evaluation: "e",
    profile: "p",
    run: "r",
    golden: "g",
    card: "c",
    mlmodel: "m",
    loader: "l",
    requirements: "q",
    conda: "a",
  };
  const { stored, change } = registerVersion(version, contents, { latest, challenger, owner: null, digest: sha256 });
  return { kind: "commit", change, value: stored };
}
