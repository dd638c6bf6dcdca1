import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import { restoreModel } from "../../domain/registry/collect-models.ts";
import { aliasPath } from "../../domain/registry/layout.ts";
import type { AliasRecord, StoredVersion, VersionStatus } from "../../domain/registry/records.ts";
import { contentDigest, registerVersion } from "../../domain/registry/register-version.ts";
import { collectedText, pointerText, releaseOf } from "../../domain/registry/storage.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Decision, RegistrySnapshot } from "../../ports/registry.ts";
import { isCollected } from "../../steps/find-version.ts";
import type { ReadCandidate } from "./read-candidate.ts";

/** A version, and the one that `challenger` names once it is registered. */
export interface Registered {
  readonly stored: StoredVersion;
  readonly challenger: number | null;
  /** Of content that was registered before and taken out of service: why; null for a version in service. */
  readonly inactive: VersionStatus | null;
  /** Whether it was there already, and has the model back that `gc` had given up. */
  readonly restored: boolean;
}

/**
 * What to write, given the registry as it is now: nothing where the same content is registered already, not even the
 * alias. A re-run of an old job must not take `challenger` back behind what was registered since. A version whose model
 * `gc` has given up gets it back.
 */
export async function decideRegistration(
  ports: Pick<Ports, "digest" | "repository" | "context">,
  snapshot: RegistrySnapshot,
  { model, candidate }: { readonly model: ModelConfig; readonly candidate: ReadCandidate },
): Promise<Decision<Registered>> {
  const content = contentDigest(candidate.version, ports.digest);
  // registry.inline-limit may have been another one when it was registered: wherever it would lie, it is the same model.
  const pointer = new TextEncoder().encode(pointerText(candidate.version, releaseOf(candidate.version)));
  const collected = new TextEncoder().encode(collectedText(candidate.version));
  for (const version of await snapshot.versions(model.name, candidate.contents.model, pointer, collected)) {
    const stored = await snapshot.version(model.name, version);
    if (stored?.record.content !== content) continue;
    const challenger = await snapshot.alias(model.name, "challenger");
    const status = await snapshot.status(model.name, version);
    const inactive = status.state === "active" ? null : status;
    const value = { stored, challenger: challenger?.version ?? null, inactive };
    if (!(await isCollected(snapshot, stored.record))) return { kind: "nothing", value: { ...value, restored: false } };
    const by = { actor: (await ports.repository.actor())?.name ?? null, runId: ports.context.runId };
    const change = restoreModel(stored, candidate.contents.model, by);
    return { kind: "commit", change, value: { ...value, restored: true } };
  }
  const newest = (await snapshot.versions(model.name)).at(-1);
  const latest = newest === undefined ? null : await snapshot.version(model.name, newest);
  const challenger = await snapshot.alias(model.name, "challenger");
  if (challenger?.record !== latest?.recordDigest) throw astray(model.name, { latest, challenger });
  const { stored, change } = registerVersion(candidate.version, candidate.contents, {
    latest,
    challenger,
    owner: model.owner,
    digest: ports.digest,
  });
  const value = { stored, challenger: stored.record.version, inactive: null, restored: false };
  return { kind: "commit", change, value };
}

/** Every registration leaves `challenger` at the newest version: what is added to anything else is added to a hand's work. */
function astray(
  model: string,
  { latest, challenger }: { readonly latest: StoredVersion | null; readonly challenger: AliasRecord | null },
): UserError {
  const names = challenger === null ? "is not there" : `names version ${challenger.version}`;
  const newest = latest === null ? "nothing is registered" : `version ${latest.record.version} is the newest`;
  return new UserError(
    "E_REGISTRY_DAMAGED",
    `the registry is damaged: ${aliasPath(model, "challenger")} ${names}, but ${newest}`,
    { exit: 4, remedy: "modelgate verify names the commit that did it, and how to be sound again" },
  );
}
