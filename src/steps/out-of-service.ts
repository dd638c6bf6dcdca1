import type { StoredVersion } from "../domain/registry/records.ts";
import type { RegistrySnapshot } from "../ports/registry.ts";

/** What to say of a version that is in force although it was retired or revoked; null for one in service. */
export async function outOfService(snapshot: RegistrySnapshot, { record }: StoredVersion): Promise<string | null> {
  const { state, reason } = await snapshot.status(record.model, record.version);
  if (state === "active") return null;
  return `version ${record.version} is in force although it is ${state}${reason === null ? "" : `: ${reason}`}`;
}
