import type { RegistrySnapshot } from "../ports/registry.ts";

/** Active versions that have passed the smoke test of an environment, ascending. */
export async function versionsThatRan(
  snapshot: RegistrySnapshot,
  model: string,
  environment: string,
): Promise<number[]> {
  const ran: number[] = [];
  for (const version of await snapshot.versions(model)) {
    const status = await snapshot.status(model, version);
    if (status.state === "active" && status.ran_in.some((entry) => entry.environment === environment))
      ran.push(version);
  }
  return ran;
}
