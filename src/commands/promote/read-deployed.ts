import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { DeploymentTarget } from "../../domain/deployment/deployment.ts";

/**
 * The reference inside a deployment file's value, whose form the configuration gives: `{ref}` is a whole reference,
 * `{version}` a number. Throws E_DEPLOYMENT_VALUE for a value that has not this form.
 */
export function readDeployed(model: ModelConfig, target: DeploymentTarget, written: string): string {
  const pattern = target.value
    .split(/(\{ref\}|\{version\}|\{digest\})/)
    .map(patternOf)
    .join("");
  const groups = new RegExp(`^${pattern}$`).exec(written)?.groups;
  const reference = groups?.ref ?? groups?.version;
  if (reference !== undefined) return reference;
  throw new UserError(
    "E_DEPLOYMENT_VALUE",
    `${target.file} holds ${JSON.stringify(written)} at ${target.key}, which has not the form ${target.value}`,
    {
      place: model.placeOf(["deploy", target.environment]),
      remedy: "let deployment pull requests write it, or mend the value by hand",
    },
  );
}

function patternOf(part: string): string {
  switch (part) {
    case "{ref}":
      return "(?<ref>[a-z0-9-]+:[0-9]+@sha256:[0-9a-f]{64})";
    case "{version}":
      return "(?<version>[1-9][0-9]*)";
    case "{digest}":
      return "sha256:[0-9a-f]{64}";
    default:
      return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
}
