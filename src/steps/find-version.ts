import type { Config, ModelConfig } from "../config/config.ts";
import { UserError } from "../core/user-error.ts";
import { versionPath } from "../domain/registry/layout.ts";
import type { StoredVersion, VersionRecord } from "../domain/registry/records.ts";
import { formatRelease, parseReference } from "../domain/registry/reference.ts";
import type { RegistrySnapshot } from "../ports/registry.ts";

/**
 * The version that a text means for a model: a number, an alias, `latest`, or any full reference. Throws
 * E_VERSION_UNKNOWN with what there is, E_REFERENCE for a text that is no reference or one of another model, and
 * E_RELEASE_DIGEST (integrity) when the pinned record digest is not the record's.
 */
export async function findVersion(
  snapshot: RegistrySnapshot,
  named: Pick<ModelConfig, "name" | "environments">,
  text: string,
): Promise<StoredVersion> {
  const model = named.name;
  const aliases = aliasNames(named);
  const reference = parseReference(/[@/]/.test(text) ? text : `${model}@${text}`);
  if (reference === null || reference.model !== model) throw noReference(model, text, aliases);
  switch (reference.kind) {
    case "latest":
      return byNumber(snapshot, model, (await snapshot.versions(model)).at(-1) ?? null, "latest");
    case "alias": {
      const alias = await snapshot.alias(model, reference.alias);
      if (alias === null && !aliases.includes(reference.alias)) throw noReference(model, text, aliases);
      return pinned(
        await byNumber(snapshot, model, alias?.version ?? null, reference.alias),
        alias?.record ?? null,
        reference.alias,
      );
    }
    case "version":
      return pinned(
        await byNumber(snapshot, model, reference.version, String(reference.version)),
        reference.record,
        text,
      );
  }
}

/** The aliases that a model's versions may bear. */
export function aliasNames({ environments }: Pick<ModelConfig, "environments">): string[] {
  return ["champion", "challenger", ...environments.map(({ environment }) => environment)];
}

function noReference(model: string, text: string, aliases: readonly string[]): UserError {
  return new UserError("E_REFERENCE", `${JSON.stringify(text)} names no version of ${model}`, {
    remedy: `write a number (1), latest, an alias (${aliases.join(", ")}), or a reference such as ${model}@1 or ${model}@champion`,
  });
}

async function byNumber(
  snapshot: RegistrySnapshot,
  model: string,
  version: number | null,
  asked: string,
): Promise<StoredVersion> {
  const stored = version === null ? null : await snapshot.version(model, version);
  if (stored !== null) return stored;
  const known = await snapshot.versions(model);
  const isAlias = !/^(\d+|latest)$/.test(asked);
  throw new UserError("E_VERSION_UNKNOWN", `${model} has no ${/^\d+$/.test(asked) ? `version ${asked}` : asked}`, {
    remedy:
      known.length === 0
        ? `nothing is registered yet; run \`modelgate register ${model}\``
        : `${isAlias ? "deploy and promote a version first; " : ""}registered versions: ${known.join(", ")}`,
  });
}

function pinned(stored: StoredVersion, record: string | null, text: string): StoredVersion {
  if (record === null || record === stored.recordDigest) return stored;
  const { model, version } = stored.record;
  throw new UserError(
    "E_RELEASE_DIGEST",
    `${JSON.stringify(text)} does not name the registered version ${version}: its record has another digest`,
    {
      exit: 4,
      remedy: `the release is ${formatRelease(model, version, stored.recordDigest)}; find out who wrote another one`,
    },
  );
}

/** Refuses a version that was taken out of service (E_VERSION_INACTIVE), or whose model is gone (E_MODEL_COLLECTED). */
export async function refuseInactive(snapshot: RegistrySnapshot, stored: StoredVersion): Promise<void> {
  const { record } = stored;
  const status = await snapshot.status(record.model, record.version);
  if (status.state === "active") {
    // Reading it says so, and what to do.
    if (await isCollected(snapshot, record)) await snapshot.file(stored, "model");
    return;
  }
  throw new UserError(
    "E_VERSION_INACTIVE",
    `version ${record.version} of ${record.model} is ${status.state}${status.reason === null ? "" : `: ${status.reason}`}`,
    { remedy: "choose another version" },
  );
}

/** Whether a version's model was given up by `gc`. */
export async function isCollected(
  snapshot: RegistrySnapshot,
  { model, version }: Pick<VersionRecord, "model" | "version">,
): Promise<boolean> {
  return (await snapshot.read(versionPath(model, version, "collected"))) !== null;
}

/** The registry branch, as people are told where to look. */
export function registryLog(config: Config, model: string): string {
  const { branch, repository } = config.registry;
  return `git log ${branch} -- models/${model}${repository === null ? "" : ` (in ${repository})`}`;
}
