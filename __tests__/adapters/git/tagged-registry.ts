import { join } from "node:path";
import { createPrivateClone } from "../../../src/adapters/git/private-clone.ts";
import { createRegistry } from "../../../src/adapters/git/registry.ts";
import { REGISTRY_FILE } from "../../../src/domain/registry/layout.ts";
import { aliasTag, type EventTag, versionTag } from "../../../src/domain/registry/tags.ts";
import type { Decision, RegistrySnapshot } from "../../../src/ports/registry.ts";
import { READER } from "../../git-registry.ts";
import { type Meddling, meddlingRemote } from "./meddling-remote.ts";

/** A registry of small events that leave the tags of a version and of an alias, on a remote that may meddle. */
export async function taggedRegistry(options: { meddling?: Meddling; times?: number } = {}) {
  const at = meddlingRemote(options.meddling ?? "follow", options.times ?? 0);
  const retries: number[] = [];
  const clone = await createPrivateClone(join(at.folder, "clone"), at.remote, process.env);
  const registry = (tags: boolean) =>
    createRegistry({
      branch: async () => "modelgate/registry",
      clone: async () => clone,
      author: async () => ({ name: "Ada", email: "ada@example.org" }),
      onRetry: (attempt) => retries.push(attempt),
      tags: async () => tags,
      reader: READER,
    });
  const event =
    (name: string, tag: EventTag) =>
    async (snapshot: RegistrySnapshot): Promise<Decision<null>> => {
      if ((await snapshot.read(name)) !== null) return { kind: "nothing", value: null };
      const files = new Map([
        [REGISTRY_FILE, '{ "schema": 1, "kind": "modelgate-registry" }\n'],
        [name, "x\n"],
      ]);
      return { kind: "commit", value: null, change: { message: `${name}\n`, files, tags: [tag] } };
    };
  const writes = (tags: boolean) => ({
    register: (version: number) =>
      registry(tags).commit(event(`version-${version}`, { name: versionTag("fraud", version), beside: null })),
    promote: (serial: number, version: number) =>
      registry(tags).commit(
        event(`champion-${serial}`, {
          name: aliasTag("fraud", "champion", serial),
          beside: versionTag("fraud", version),
        }),
      ),
  });
  const tags = (): string =>
    at.git("for-each-ref", "--format=%(objecttype) %(refname:short) %(*objectname)", "refs/tags");
  return { ...at, ...writes(true), untagged: writes(false), retries, tags };
}
