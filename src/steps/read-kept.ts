import { readContract } from "../config/read-contract.ts";
import { VERSION_FILES } from "../domain/registry/layout.ts";
import type { StoredVersion } from "../domain/registry/records.ts";
import type { RegistrySnapshot } from "../ports/registry.ts";

/** Reads a file that is kept beside a version's record, verified; what is wrong with it names version and file. */
export async function readKept<K extends "evaluation" | "golden" | "profile">(
  snapshot: RegistrySnapshot,
  stored: StoredVersion,
  file: K,
): Promise<ReturnType<typeof readContract<K>>> {
  const where = `version ${stored.record.version}, ${VERSION_FILES[file]}`;
  return readContract(file, await snapshot.file(stored, file), where);
}
