import type { ModelConfig } from "../config/config.ts";
import { type Place, UserError } from "../core/user-error.ts";
import { type DeploymentTarget, deploymentValue } from "../domain/deployment/deployment.ts";
import type { StoredVersion } from "../domain/registry/records.ts";
import type { RegistrySnapshot } from "../ports/registry.ts";
import type { WrittenRelease } from "./desired-release.ts";
import { findVersion } from "./find-version.ts";

/**
 * The reference inside a deployment file's value, whose form the configuration gives: `{ref}` is a whole reference,
 * `{version}` a number. A placeholder that is repeated must be the same everywhere. Null for a value that has not this
 * form.
 */
export function referenceIn(written: string, form: string): string | null {
  const seen = new Set<string>();
  const pattern = form
    .split(/(\{ref\}|\{version\}|\{digest\})/)
    .map((part) => patternOf(part, seen))
    .join("");
  const groups = new RegExp(`^${pattern}$`).exec(written)?.groups;
  return groups?.ref ?? groups?.version ?? null;
}

/**
 * The version that a deployment file's value names. Everything that the value says of it must be so. Throws
 * E_DEPLOYMENT_VALUE for a value that has not the configured form, and E_RELEASE_DIGEST (integrity) where `{digest}` is
 * not the model's, or `{version}` not that of `{ref}`. What is wrong with the version itself is told with the file and line, too.
 */
export async function deployedVersion(
  snapshot: RegistrySnapshot,
  model: ModelConfig,
  {
    target,
    written: { value: written, place },
  }: { readonly target: DeploymentTarget; readonly written: WrittenRelease },
): Promise<StoredVersion> {
  const holds = `${target.file} holds ${JSON.stringify(written)} at ${target.key}`;
  const reference = referenceIn(written, target.value);
  if (reference === null) {
    throw new UserError("E_DEPLOYMENT_VALUE", `${holds}, which has not the form ${target.value}`, {
      place,
      remedy: "let deployment pull requests write it, or mend the value by hand",
    });
  }
  const stored = await findVersion(snapshot, model, reference).catch((error) => {
    throw placedAt(error, place);
  });
  const value = deploymentValue(target.value, stored);
  if (value === written) return stored;
  const is = `the registered version ${stored.record.version} is ${JSON.stringify(value)}`;
  throw new UserError("E_RELEASE_DIGEST", `${holds}, but ${is}`, {
    exit: 4,
    place,
    remedy: "find out who wrote it; a deployment pull request writes the right value",
  });
}

/** The same error with the place of the value that it is about; one that is about another place keeps that. */
function placedAt(error: unknown, place: Place): unknown {
  if (!(error instanceof UserError) || error.place !== null || error.code === "E_REGISTRY_DAMAGED") return error;
  const { code, message, remedy, exit, subject } = error;
  return new UserError(code, message, { remedy, exit, subject, place, cause: error });
}

function patternOf(part: string, seen: Set<string>): string {
  const form = FORMS.get(part);
  if (form === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const name = part.slice(1, -1);
  if (seen.has(name)) return `\\k<${name}>`;
  seen.add(name);
  return `(?<${name}>${form})`;
}

const FORMS: ReadonlyMap<string, string> = new Map([
  ["{ref}", "[a-z0-9-]+:[0-9]+@sha256:[0-9a-f]{64}"],
  ["{version}", "[1-9][0-9]*"],
  ["{digest}", "sha256:[0-9a-f]{64}"],
]);
