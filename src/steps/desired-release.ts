import type { Place } from "../core/user-error.ts";
import type { DeploymentTarget } from "../domain/deployment/deployment.ts";
import type { Ports } from "../ports/ports.ts";

/** What a deployment file says at its key, and in which line. */
export interface WrittenRelease {
  readonly value: string;
  readonly place: Place;
}

/** The release that a branch asks for in an environment; null where nothing is asked for. */
export async function desiredRelease(
  ports: Pick<Ports, "repository">,
  branch: string,
  { file, key }: DeploymentTarget,
): Promise<WrittenRelease | null> {
  const bytes = await ports.repository.readAt(`refs/heads/${branch}`, file);
  if (bytes === null) return null;
  const { placeOfYamlValue, readYamlValue } = await import("../config/edit-yaml.ts");
  const text = new TextDecoder().decode(bytes);
  const value = readYamlValue(text, file, key);
  return value === null ? null : { value, place: placeOfYamlValue(text, file, key) };
}
