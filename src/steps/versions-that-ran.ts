import type { RegistrySnapshot } from "../ports/registry.ts";
import { isCollected } from "./find-version.ts";

/** Active versions that have passed the smoke test of an environment and still have their model, ascending. */
export async function versionsThatRan(
  snapshot: RegistrySnapshot,
  model: string,
  environment: string,
): Promise<number[]> {
  const ranThere = async (version: number): Promise<boolean> => {
    const { state, ran_in } = await snapshot.status(model, version);
    if (state !== "active" || !ran_in.some((entry) => entry.environment === environment)) return false;
    return !(await isCollected(snapshot, { model, version }));
  };
  const versions = await snapshot.versions(model);
  // At once: what is asked together comes together.
  const ran = await Promise.all(versions.map(ranThere));
  return versions.filter((_, i) => ran[i]);
}
